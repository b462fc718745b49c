import { gridText } from "../text/grid.ts";
import type { CellFacts } from "./cell-facts.ts";
import type { CellAddress } from "./contract.ts";
import { editorArea, placeEditor } from "./editor-place.ts";
import type { GridSurface } from "./grid-surface.ts";
import { bareArrow, commandOf, type GridCommand } from "./key-map.ts";

/** Whom the editor asks and tells. */
export interface EditorSurroundings {
  focused(): CellAddress | undefined;
  /** Returns whether the command was taken; otherwise the browser does what the key means. */
  command(command: GridCommand): boolean;
  /** Offers a key to the tools before it has its plain meaning. Returns whether it was taken. */
  toolKey(event: KeyboardEvent, isEditing: boolean): boolean;
}

/** What is offered while a cell is typed in. */
export interface EditorChoices {
  /** What a cell opens to choose from, as a screen reader is told of it. */
  popupOf(address: CellAddress): "listbox" | "dialog" | undefined;
  open(address: CellAddress): void;
  /** The text, or the caret in it, has changed. */
  update(): void;
  close(): void;
  place(): void;
  /** Returns whether a key was taken. Before Enter and Tab go on it may put a choice into the text area. */
  key(event: KeyboardEvent): boolean;
}

/** What typing does without. */
export interface EditorTools {
  readonly choices: EditorChoices;
  readonly editingHelp: string;
  labelOf(address: CellAddress): string;
}

interface OpenEdit {
  readonly address: CellAddress;
  readonly before: string;
  /** "overwrite" began by typing: bare arrows commit. "revise" (F2, double click, a press inside): they move the caret. */
  mode: "overwrite" | "revise";
}

/**
 * One text area that lies unseen over the focused cell and holds the browser's focus, so that the first key of a word
 * already reaches the input method. On the first input it becomes the editor in place; nothing is moved or refocused
 * while a word is being composed. It hangs beside AG Grid's cells, which AG Grid rewrites when their row changes.
 */
export class CellEditor {
  readonly area = editorArea();
  readonly #surface: GridSurface;
  readonly #facts: CellFacts;
  readonly #around: EditorSurroundings;
  #open: OpenEdit | undefined;
  #choices: EditorChoices | undefined;
  #labelOf: ((address: CellAddress) => string) | undefined;
  #isReleased = false;

  constructor(surface: GridSurface, facts: CellFacts, around: EditorSurroundings) {
    this.#surface = surface;
    this.#facts = facts;
    this.#around = around;
    const { area } = this;
    surface.host.append(area);
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

  /** Brings what is offered to choose from, and what a screen reader says of cells. */
  equip({ choices, labelOf, editingHelp }: EditorTools): void {
    this.#choices = choices;
    this.#labelOf = labelOf;
    this.area.setAttribute("aria-description", editingHelp);
    this.attach();
    if (this.#open) choices.open(this.#open.address);
  }

  /** Ends the edit with a choice instead of what was typed. */
  choose(choice: string): void {
    this.area.value = choice;
    this.end(true);
    this.focus();
  }

  focus(): void {
    this.area.focus({ preventScroll: true });
  }

  /** Lies down over the focused cell. An open edit stays where it is. */
  attach(): void {
    if (this.#open) return;
    const { area } = this;
    const address = this.#around.focused();
    area.readOnly = !address || this.#facts.isReadOnly(address);
    area.setAttribute("aria-label", (address && this.#labelOf?.(address)) ?? gridText.grid);
    const popup = address && this.#choices?.popupOf(address);
    if (popup) area.setAttribute("aria-haspopup", popup);
    else area.removeAttribute("aria-haspopup");
    this.place();
  }

  begin(mode: OpenEdit["mode"]): void {
    const address = this.#around.focused();
    if (this.#open || !address || this.#facts.isReadOnly(address)) return;
    this.#surface.reveal(address);
    const before = this.#facts.textOf(address);
    this.#open = { address, before, mode };
    this.area.classList.add("plan-grid__editor--open");
    this.area.classList.toggle("plan-grid__editor--title", this.#facts.isTitle(address));
    if (mode === "revise") {
      this.area.value = before;
      this.area.setSelectionRange(before.length, before.length);
    }
    this.place();
    this.#choices?.open(address);
  }

  /** Closes an open edit, storing its text or not. The focus stays on the cell. */
  end(isKept: boolean): void {
    const open = this.#open;
    if (!open) return;
    this.#open = undefined;
    this.#choices?.close();
    const text = this.area.value.normalize("NFC");
    this.area.classList.remove("plan-grid__editor--open", "plan-grid__editor--title");
    this.area.value = "";
    if (isKept && text !== open.before) this.#facts.commit(open.address, text);
    this.attach();
  }

  /** Goes where its cell is. A cell that is not drawn leaves it where it last was. */
  place(): void {
    const address = this.#open?.address ?? this.#around.focused();
    const cell = address && this.#surface.cellElement(address);
    if (cell) placeEditor(this.area, this.#surface, cell, this.isOpen);
    this.#choices?.place();
  }

  #onInput(): void {
    this.place();
    if (this.#open) this.#choices?.update();
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
    const isReleased = this.#isReleased;
    if (event.key !== "Shift") this.#isReleased = event.key === "Escape";
    if (this.#around.toolKey(event, false)) return true;
    const command = commandOf(event);
    switch (command?.name) {
      case "edit":
      case "choose":
        this.begin("revise");
        return true;
      case "clear":
        // Left to the browser: input methods take a letter back by sending Backspace themselves.
        this.begin("overwrite");
        return false;
      case "tab":
        return !isReleased && this.#around.command(command);
      default:
        return command !== undefined && this.#around.command(command);
    }
  }

  #keyWhileOpen(open: OpenEdit, event: KeyboardEvent): boolean {
    if (this.#choices?.key(event) || this.#around.toolKey(event, true)) return true;
    if (event.key === "Enter" && event.altKey) {
      this.area.setRangeText("\n", this.area.selectionStart, this.area.selectionEnd, "end");
      this.#onInput();
      return true;
    }
    if (event.key === "Escape") {
      this.end(false);
      return true;
    }
    const command = commandOf(event);
    // In a section's title arrows always move the caret: outside it they fold.
    const leavesByArrow = open.mode === "overwrite" && !this.#facts.isTitle(open.address);
    const isArrow = leavesByArrow && bareArrow(event) !== undefined;
    if (!isArrow && command?.name !== "enter" && command?.name !== "tab") return false;
    this.end(true);
    if (command) this.#around.command(command);
    return true;
  }
}
