/**
 * Watches over words that an input method composes in a text area, so that the area can be left in the middle of one:
 * only losing the focus makes an input method finish its word.
 */
export class ComposedWord {
  readonly #area: HTMLTextAreaElement;
  #isOpen = false;
  #isFinishing = false;

  /** `enter` does what Enter means when an input method hands it on without a key of its own. */
  constructor(area: HTMLTextAreaElement, enter: () => void) {
    this.#area = area;
    area.addEventListener("compositionstart", () => {
      this.#isOpen = true;
    });
    area.addEventListener("compositionend", () => {
      this.#isOpen = false;
    });
    area.addEventListener(
      "beforeinput",
      (event) => {
        if (event.inputType !== "insertLineBreak") return;
        event.preventDefault();
        event.stopImmediatePropagation();
        enter();
      },
      { capture: true },
    );
  }

  /** The text area has lost the focus only to have a word finished, and gets it back at once. */
  get isFinishing(): boolean {
    return this.#isFinishing;
  }

  /** Has an open word finished and calls back then, which may be a moment later. Returns whether there was one. */
  finish(then: () => void): boolean {
    if (!this.#isOpen) return false;
    if (document.activeElement === this.#area) this.#leaveAndReturn();
    if (this.#isOpen) this.#area.addEventListener("compositionend", then, { once: true });
    else then();
    return true;
  }

  /** Writes at the caret as if typed, so that the browser's own undo knows of it. */
  insert(text: string): void {
    const insert = () => document.execCommand("insertText", false, text);
    if (!this.finish(insert)) insert();
  }

  #leaveAndReturn(): void {
    this.#isFinishing = true;
    this.#area.blur();
    this.#area.focus({ preventScroll: true });
    this.#isFinishing = false;
  }
}
