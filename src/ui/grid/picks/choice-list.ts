import { placeBeside } from "../../shell/menu-place.ts";
import { element } from "../element.ts";

/**
 * Choices under the cell being edited. The text area keeps the focus and names the choice that stands out; the list only
 * shows it.
 */
export class ChoiceList {
  readonly #area: HTMLTextAreaElement;
  readonly #root = element("div", "plan-grid__choices");
  #choices: readonly string[] = [];
  #current = -1;

  constructor(host: HTMLElement, area: HTMLTextAreaElement, onChoose: (choice: string) => void) {
    this.#area = area;
    this.#root.id = "plan-grid-choices";
    this.#root.role = "listbox";
    this.#root.hidden = true;
    this.#root.addEventListener("mousedown", (event) => {
      event.preventDefault();
      event.stopPropagation();
    });
    this.#root.addEventListener("click", (event) => {
      const option = event.target instanceof Element ? event.target.closest(".plan-grid__choice") : null;
      if (option?.textContent) onChoose(option.textContent);
    });
    host.append(this.#root);
  }

  get isOpen(): boolean {
    return !this.#root.hidden;
  }

  /** The choice that stands out, if any. */
  get current(): string | undefined {
    return this.isOpen ? this.#choices[this.#current] : undefined;
  }

  /** Shows choices under a name for screen readers; one of them may stand out. */
  open(label: string, choices: readonly string[], current?: string): void {
    this.#choices = choices;
    this.#root.ariaLabel = label;
    this.#root.replaceChildren(...choices.map((choice, place) => this.#option(choice, place)));
    this.#root.hidden = false;
    this.#area.setAttribute("aria-controls", this.#root.id);
    this.#select(current === undefined ? -1 : choices.indexOf(current));
    this.place();
  }

  close(): void {
    if (!this.isOpen) return;
    this.#root.hidden = true;
    this.#area.removeAttribute("aria-controls");
    this.#area.removeAttribute("aria-activedescendant");
  }

  step(by: 1 | -1): void {
    const count = this.#choices.length;
    this.#select(this.#current < 0 && by < 0 ? count - 1 : (this.#current + by + count) % count);
  }

  place(): void {
    if (!this.isOpen) return;
    const frame = this.#root.parentElement?.getBoundingClientRect();
    if (!frame) return;
    const cell = this.#area.getBoundingClientRect();
    const anchor = {
      left: cell.left - frame.left,
      right: cell.right - frame.left,
      top: cell.top - frame.top,
      bottom: cell.bottom - frame.top,
    };
    this.#root.style.minWidth = `${cell.width}px`;
    const size = { width: this.#root.offsetWidth, height: this.#root.offsetHeight };
    const { left, top } = placeBeside(anchor, size, frame);
    this.#root.style.transform = `translate(${left}px, ${top}px)`;
  }

  #option(choice: string, place: number): HTMLElement {
    const option = element("div", "plan-grid__choice", choice);
    option.id = `${this.#root.id}-${place}`;
    option.role = "option";
    return option;
  }

  #select(place: number): void {
    this.#current = place;
    for (const [index, option] of [...this.#root.children].entries()) {
      option.ariaSelected = String(index === place);
      if (index === place) option.scrollIntoView({ block: "nearest" });
    }
    if (place < 0) this.#area.removeAttribute("aria-activedescendant");
    else this.#area.setAttribute("aria-activedescendant", `${this.#root.id}-${place}`);
  }
}
