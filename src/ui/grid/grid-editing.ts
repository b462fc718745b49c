import type { CellEditor, EditMode } from "./cell-editor.ts";
import type { CellFacts } from "./cell-facts.ts";
import { ComposedWord } from "./composed-word.ts";
import type { CellAddress } from "./contract.ts";
import type { GridCommand } from "./key-map.ts";

/** The cell a person is at, and what is being written into it. */
export interface EditingState {
  /** Undefined where the grid has no rows. */
  readonly address: CellAddress | undefined;
  /** As it stands in the open editor, else the cell's own. */
  readonly text: string;
  readonly isOpen: boolean;
  readonly isReadOnly: boolean;
}

/** Lets another field show and edit what the editor in the cell does: both always hold the same text. */
export class GridEditing {
  readonly #editor: CellEditor;
  readonly #facts: CellFacts;
  readonly #focused: () => CellAddress | undefined;
  readonly #command: (command: GridCommand) => void;
  readonly #word: ComposedWord;
  readonly #listeners = new Set<() => void>();
  #field: Element | undefined;

  constructor(
    editor: CellEditor,
    facts: CellFacts,
    focused: () => CellAddress | undefined,
    command: (command: GridCommand) => void,
  ) {
    this.#editor = editor;
    this.#facts = facts;
    this.#focused = focused;
    this.#command = command;
    this.#word = new ComposedWord(editor.area, () => this.leave({ name: "enter", step: 1 }));
  }

  state(): EditingState {
    const isOpen = this.#editor.isOpen;
    const address = this.#editor.openAddress ?? this.#focused();
    const own = address ? this.#facts.textOf(address) : "";
    const isReadOnly = !address || this.#facts.isReadOnly(address);
    return { address, text: isOpen ? this.#editor.area.value : own, isOpen, isReadOnly };
  }

  /** Calls back when the state may have changed. Returns the way to stop. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(): void {
    for (const listener of this.#listeners) listener();
  }

  /** The edit stays open while this field has the focus. Returns the way to part again. */
  join(field: Element): () => void {
    this.#field = field;
    return () => {
      this.#field = undefined;
    };
  }

  /** The editor in the cell or the field that joined it. */
  isOwnField(element: EventTarget | null): boolean {
    return element !== null && (element === this.#field || element === this.#editor.area);
  }

  /** Whether an edit stays open though the focus went there. */
  keepsOpen(focused: EventTarget | null): boolean {
    return this.#word.isFinishing || this.isOwnField(focused);
  }

  /** Where a word is still being composed: has it finished and calls back when it is. Returns whether there is one. */
  finishWord(then: () => void): boolean {
    return this.#word.finish(then);
  }

  /** Opens the focused cell, with a text or as it is. */
  begin(mode: EditMode, text?: string): void {
    this.#editor.begin(mode);
    if (text !== undefined) this.write(text);
  }

  /** Makes this the text of the open edit. */
  write(text: string): void {
    const { area, isOpen } = this.#editor;
    if (!isOpen || area.value === text) return;
    area.value = text;
    this.#editor.place();
    this.tell();
  }

  /** Writes at the caret of whichever field has the focus. */
  insert(text: string): void {
    this.#word.insert(text);
  }

  /** Arrows that stored the edit move the caret from now on, or the other way about. */
  toggleMode(): void {
    this.#editor.mode = this.#editor.mode === "revise" ? "overwrite" : "revise";
  }

  /** Closes the edit; `store` takes its text instead of the cell. */
  end(isKept: boolean, store?: (address: CellAddress, text: string) => void): void {
    this.#editor.end(isKept, store);
  }

  /** Stores the edit and moves on; the focus goes back to the grid. */
  leave(command: GridCommand): void {
    this.end(true);
    this.#command(command);
    this.focusGrid();
  }

  focusGrid(): void {
    this.#editor.focus();
  }
}
