import { ChoiceList } from "./choice-list.ts";
import type { CellAddress } from "./contract.ts";
import { element } from "./element.ts";
import { bareArrow, commandOf, type GridCommand } from "./key-map.ts";
import type { Direction } from "./movement.ts";

/** What the editor needs to know of a cell, and whom it tells. */
export interface EditedGrid {
  focused(): CellAddress | undefined;
  cellElement(address: CellAddress): HTMLElement | undefined;
  textOf(address: CellAddress): string;
  labelOf(address: CellAddress): string;
  isReadOnly(address: CellAddress): boolean;
  isTitle(address: CellAddress): boolean;
  /** Texts offered in a list under the cell. */
  choicesOf(address: CellAddress): readonly string[];
  reveal(address: CellAddress): void;
  commit(address: CellAddress, text: string): void;
  /** Goes on after a commit. */
  leave(how: { readonly direction: Direction } | { readonly tab: -1 | 1 } | { readonly enter: -1 | 1 }): void;
  /** Returns whether the command was the grid's; otherwise the browser does what the key means. */
  command(command: GridCommand): boolean;
  /** Where cells are seen, in pixels from the host's corner: under the header, inside the scroll bars. */
  readonly cellArea: { readonly top: number; readonly right: number; readonly bottom: number };
}

interface OpenEdit {
  readonly address: CellAddress;
  readonly before: string;
  /** "overwrite" began by typing: bare arrows commit. "revise" (F2, double click, a press inside): they move the caret. */
  mode: "overwrite" | "revise";
}

const MINIMUM_WIDTH = 132;

/**
 * One text area that lies unseen over the focused cell and holds the browser's focus, so that the first key of a word
 * already reaches the input method. On the first input it becomes the editor in place; nothing is moved or refocused
 * while a word is being composed. It hangs beside AG Grid's cells, which AG Grid rewrites when their row changes.
 */
export class CellEditor {
  readonly area = element("textarea", "plan-grid__editor");
  readonly #host: HTMLElement;
  readonly #grid: EditedGrid;
  readonly #choices: ChoiceList;
  #open: OpenEdit | undefined;
  #isReleased = false;

  constructor(host: HTMLElement, grid: EditedGrid) {
    this.#host = host;
    this.#grid = grid;
    const { area } = this;
    area.rows = 1;
    area.spellcheck = false;
    area.autocomplete = "off";
    area.setAttribute("autocapitalize", "off");
    host.append(area);
    this.#choices = new ChoiceList(host, area, (choice) => this.#choose(choice));
    // Input methods differ in what they send first, so any of these begins the edit.
    for (const type of ["beforeinput", "compositionstart", "input"]) {
      area.addEventListener(type, () => this.begin("overwrite"));
    }
    area.addEventListener("input", () => this.#onInput());
    area.addEventListener("keydown", (event) => this.#onKeyDown(event));
    area.addEventListener("mousedown", () => this.#revise());
    area.addEventListener("blur", () => this.end(true));
  }

  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  /** The cell being edited. */
  get openAddress(): CellAddress | undefined {
    return this.#open?.address;
  }

  focus(): void {
    this.area.focus({ preventScroll: true });
  }

  /** Lies down over the focused cell. An open edit stays where it is. */
  attach(): void {
    if (this.#open) return;
    const address = this.#grid.focused();
    this.area.readOnly = !address || this.#grid.isReadOnly(address);
    this.area.setAttribute("aria-label", address ? this.#grid.labelOf(address) : "");
    this.area.toggleAttribute("aria-haspopup", false);
    if (address && this.#grid.choicesOf(address).length > 0) this.area.setAttribute("aria-haspopup", "listbox");
    this.place();
  }

  begin(mode: OpenEdit["mode"]): void {
    const address = this.#grid.focused();
    if (this.#open || !address || this.#grid.isReadOnly(address)) return;
    this.#grid.reveal(address);
    const before = this.#grid.textOf(address);
    this.#open = { address, before, mode };
    this.area.classList.add("plan-grid__editor--open");
    this.area.classList.toggle("plan-grid__editor--title", this.#grid.isTitle(address));
    if (mode === "revise") {
      this.area.value = before;
      this.area.setSelectionRange(before.length, before.length);
    }
    this.place();
    const choices = this.#grid.choicesOf(address);
    if (choices.length > 0) this.#choices.open(choices, before);
  }

  /** Opens the list of choices on the focused cell, if it has one. */
  choose(): void {
    const address = this.#grid.focused();
    if (!address || this.#grid.choicesOf(address).length === 0) return;
    this.begin("revise");
  }

  end(isKept: boolean): void {
    const open = this.#open;
    if (!open) return;
    this.#open = undefined;
    this.#choices.close();
    const text = this.area.value.normalize("NFC");
    this.area.classList.remove("plan-grid__editor--open", "plan-grid__editor--title");
    this.area.value = "";
    this.area.scrollTop = 0;
    if (isKept && text !== open.before) this.#grid.commit(open.address, text);
    this.attach();
  }

  /** Puts the area over its cell: all of it inside the viewport when open, as high as its text if that fits. */
  place(): void {
    const address = this.#open?.address ?? this.#grid.focused();
    const cell = address && this.#grid.cellElement(address)?.getBoundingClientRect();
    if (!cell) return;
    const frame = this.#host.getBoundingClientRect();
    const room = this.#grid.cellArea;
    const { style } = this.area;
    const width = this.#open ? Math.min(Math.max(cell.width, MINIMUM_WIDTH), room.right) : cell.width;
    style.width = `${width}px`;
    style.maxHeight = `${room.bottom - room.top}px`;
    style.height = `${this.#heightOver(cell.height)}px`;
    const left = clamp(cell.left - frame.left, 0, room.right - width);
    const height = this.area.offsetHeight;
    const top = clamp(cell.top - frame.top, room.top, room.bottom - height);
    style.transform = `translate(${left}px, ${top}px)`;
    this.#choices.place();
  }

  #heightOver(cellHeight: number): number {
    if (!this.#open) return cellHeight;
    this.area.style.height = "0";
    return Math.max(cellHeight, this.area.scrollHeight);
  }

  #onInput(): void {
    this.place();
    const address = this.#open?.address;
    if (!address) return;
    const choices = this.#grid.choicesOf(address);
    if (choices.length > 0) this.#choices.open(choices, this.area.value);
  }

  #choose(choice: string): void {
    this.area.value = choice;
    this.end(true);
    this.focus();
  }

  #revise(): void {
    if (this.#open) this.#open.mode = "revise";
  }

  #onKeyDown(event: KeyboardEvent): void {
    // An input method at work: it will say itself when a key is ours.
    if (event.isComposing || event.keyCode === 229) return;
    const isOurs = this.#open ? this.#keyWhileOpen(this.#open, event) : this.#keyAtRest(event);
    if (isOurs) event.preventDefault();
  }

  #keyAtRest(event: KeyboardEvent): boolean {
    const command = commandOf(event);
    const isReleased = this.#isReleased;
    if (event.key !== "Shift") this.#isReleased = command?.name === "release";
    if (!command) return false;
    switch (command.name) {
      case "edit":
        this.begin("revise");
        return true;
      case "clear":
        // Left to the browser: input methods take a letter back by sending Backspace themselves.
        this.begin("overwrite");
        return false;
      case "choose":
        this.choose();
        return true;
      case "release":
        return false;
      case "tab":
        return !isReleased && this.#grid.command(command);
      default:
        return this.#grid.command(command);
    }
  }

  #keyWhileOpen(open: OpenEdit, event: KeyboardEvent): boolean {
    const { key, altKey, shiftKey } = event;
    if (this.#keyInChoices(event)) return true;
    if (key === "Enter" && altKey) {
      this.area.setRangeText("\n", this.area.selectionStart, this.area.selectionEnd, "end");
      this.#onInput();
      return true;
    }
    if (key === "Escape") {
      this.end(false);
      return true;
    }
    if (key === "Enter" || key === "Tab") {
      this.end(true);
      this.#grid.leave(key === "Tab" ? { tab: shiftKey ? -1 : 1 } : { enter: shiftKey ? -1 : 1 });
      return true;
    }
    const direction = open.mode === "overwrite" ? bareArrow(event) : undefined;
    if (!direction) return false;
    this.end(true);
    this.#grid.leave({ direction });
    return true;
  }

  #keyInChoices(event: KeyboardEvent): boolean {
    const arrow = bareArrow(event);
    if (!this.#choices.isOpen) return false;
    if (arrow === "up" || arrow === "down") this.#choices.step(arrow === "down" ? 1 : -1);
    else if (event.key === "Escape") this.#choices.close();
    else {
      const isDone = (event.key === "Enter" || event.key === "Tab") && !event.altKey;
      if (isDone && this.#choices.current !== undefined) this.area.value = this.#choices.current;
      return false;
    }
    return true;
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
