/**
 * Where in fields the reading stands (ISO/IEC 29500-1, 17.16.18): what lies between a field's beginning and its
 * separator is its code, what follows up to its end is what it shows. Fields lie in each other.
 */
export class Fields {
  readonly #isInCode: boolean[] = [];
  #codes = 0;

  mark(type: string | undefined): void {
    if (type === "begin") {
      this.#isInCode.push(true);
      this.#codes++;
    } else if (type === "end") this.#leave();
    else if (type === "separate" && this.#isInCode.at(-1)) {
      this.#leave();
      this.#isInCode.push(false);
    }
  }

  /** What is read now belongs to a code, which nobody sees. */
  get isCode(): boolean {
    return this.#codes > 0;
  }

  /** A code never goes beyond its paragraph: one that was left open hides nothing of the next. */
  endParagraph(): void {
    while (this.isCode) this.#leave();
  }

  #leave(): void {
    if (this.#isInCode.pop()) this.#codes--;
  }
}
