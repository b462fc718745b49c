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
  /** Another cell is under the editor, an edit began or ended, or a text changed. */
  onChange(): void;
  /** Where a word is still being composed: has it finished and calls back when it is. Returns whether there is one. */
  finishWord(then: () => void): boolean;
  /** Whether an edit stays open though the focus went there. */
  keepsOpen(focused: EventTarget | null): boolean;
}

interface OpenEdit {
  readonly address: CellAddress;
  readonly before: string;
}

/**
 * "overwrite" began by typing: bare arrows commit. "revise" (F2, double click, a press inside): they move the caret.
 * F2 changes one for the other.
 */
export type EditMode = "overwrite" | "revise";

/**
 * One text area that lies unseen over the focused cell and holds the browser's focus, so that the first key of a word
 * already reaches the input method. On the first input it becomes the editor in place; nothing is moved or refocused
 * while a word is being composed. It hangs beside AG Grid's cells, which AG Grid rewrites when their row changes.
 */
export class CellEditor {
  readonly area = editorArea();
  mode: EditMode = "overwrite";
  readonly #surface: GridSurface;
  readonly #facts: CellFacts;
  readonly #around: EditorSurroundings;
  #open: OpenEdit | undefined;
  #choices: EditorChoices | undefined;
  #tools: EditorTools | undefined;
  #isReleased = false;

  constructor(surface: GridSurface, facts: CellFacts, around: EditorSurroundings) {
    this.#surface = surface;
    this.#facts = facts;
    this.#around = around;
    const { area } = this;
    surface.host.append(area);
    // Input methods differ in what they send first, so any of these begins the edit.
    for (const type of ["beforeinput", "compositionstart"]) {
      area.addEventListener(type, () => this.begin("overwrite"));
    }
    area.addEventListener("input", () => this.#onInput());
    area.addEventListener("keydown", (event) => this.#onKeyDown(event));
    area.addEventListener("mousedown", () => {
      this.mode = "revise";
    });
    area.addEventListener("blur", ({ relatedTarget }) => {
      if (!this.#tools?.keepsOpen(relatedTarget)) this.end(true);
    });
  }

  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  /** The cell being edited. */
  get openAddress(): CellAddress | undefined {
    return this.#open?.address;
  }

  /** Brings what is offered to choose from, and what tells others of the edit. */
  equip(tools: EditorTools): void {
    this.#choices = tools.choices;
    this.#tools = tools;
    this.attach();
    if (this.#open) tools.choices.open(this.#open.address);
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
    this.place();
    this.#tools?.onChange();
  }

  begin(mode: EditMode): void {
    const address = this.#around.focused();
    if (this.#open || !address || this.#facts.isReadOnly(address)) return;
    this.#surface.reveal(address);
    const before = this.#facts.textOf(address);
    this.#open = { address, before };
    this.mode = mode;
    this.area.classList.add("plan-grid__editor--open");
    this.area.classList.toggle("plan-grid__editor--title", this.#facts.isTitle(address));
    if (mode === "revise") {
      this.area.value = before;
      this.area.setSelectionRange(before.length, before.length);
    }
    this.place();
    this.#choices?.open(address);
    this.#tools?.onChange();
  }

  /**
   * Closes an open edit, storing its text or not; `store` takes it instead, changed or not. The focus stays on the cell.
   * A word still being composed is finished first: an input method whose text is taken away under it writes it again,
   * into the next cell.
   */
  end(isKept: boolean, store?: (address: CellAddress, text: string) => void): void {
    const open = this.#open;
    if (!open || this.#tools?.finishWord(() => this.end(isKept, store))) return;
    this.#open = undefined;
    this.#choices?.close();
    const text = this.area.value.normalize("NFC");
    this.area.classList.remove("plan-grid__editor--open", "plan-grid__editor--title");
    this.area.value = "";
    if (store) store(open.address, text);
    else if (isKept && text !== open.before) this.#facts.commit(open.address, text);
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
    // The last input of a word that was finished by leaving comes when its text is stored already.
    if (this.area.value !== "") this.begin("overwrite");
    this.place();
    if (this.#open) this.#choices?.update();
    this.#tools?.onChange();
  }

  #onKeyDown(event: KeyboardEvent): void {
    // An input method at work: it will say itself when a key is ours. It leaves none but these to us in mid-word.
    const isItsOwn = event.isComposing && event.key !== "Enter" && event.key !== "Tab";
    if (isItsOwn || event.keyCode === 229) return;
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
    if (event.key === "Escape") {
      this.end(false);
      return true;
    }
    const command = commandOf(event);
    // In a section's title arrows always move the caret: outside it they fold.
    const leavesByArrow = this.mode === "overwrite" && !this.#facts.isTitle(open.address);
    const isArrow = leavesByArrow && bareArrow(event) !== undefined;
    if (!isArrow && command?.name !== "enter" && command?.name !== "tab") return false;
    this.end(true);
    if (command) this.#around.command(command);
    return true;
  }
}
