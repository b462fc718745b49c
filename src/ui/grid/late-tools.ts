import { isOn } from "./grid-pointer.ts";
import type { GridTools } from "./tool-contract.ts";

/** The tools, which come after the first paint, and what was asked of them before. */
export class LateTools {
  #tools: GridTools | undefined;
  #wishes: ((tools: GridTools) => void)[] = [];

  /** Undefined until they are there. */
  get current(): GridTools | undefined {
    return this.#tools;
  }

  /** What was asked of them already is done now. */
  arrive(tools: GridTools): void {
    this.#tools = tools;
    for (const wish of this.#wishes.splice(0)) wish(tools);
  }

  ask(wish: (tools: GridTools) => void): void {
    if (this.#tools) wish(this.#tools);
    else this.#wishes.push(wish);
  }

  /** Offers a key. Returns whether it was taken; one pressed early is theirs when they come. */
  key(event: KeyboardEvent, isEditing: boolean): boolean {
    if (this.#tools) return this.#tools.key(event, isEditing);
    if (!isEditing && event.key.length + Number(event.ctrlKey) > 1)
      this.#wishes.push((tools) => tools.key(event, false));
    return false;
  }

  /** A menu or an edit asked for by mouse too early is asked for again when they have come. */
  holdPresses(host: HTMLElement): void {
    for (const type of ["contextmenu", "dblclick", "click"] as const)
      host.addEventListener(type, (event) => {
        if (this.#tools || (type === "click" && !isOn(event, ".plan-grid__header-menu"))) return;
        event.preventDefault();
        const { target, clientX, clientY } = event;
        const again = new MouseEvent(type, { bubbles: true, cancelable: true, clientX, clientY });
        this.#wishes.push(() => target?.dispatchEvent(again));
      });
  }
}
