/** Every distinct text once, by number. Texts no cell holds any more give their number to the next new one. */
export class TextPool {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #uses: number[] = [];
  readonly #free: number[] = [];
  readonly #derived: unknown[][] = [];

  /** The text's number, counted as used once more. */
  acquire(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) {
      this.#uses[known] = (this.#uses[known] as number) + 1;
      return known;
    }
    const number = this.#free.pop() ?? this.#texts.length;
    this.#texts[number] = text;
    this.#uses[number] = 1;
    this.#numbers.set(text, number);
    return number;
  }

  release(number: number): void {
    const uses = (this.#uses[number] as number) - 1;
    this.#uses[number] = uses;
    if (uses > 0) return;
    this.#numbers.delete(this.#texts[number] as string);
    this.#texts[number] = "";
    this.#free.push(number);
    for (const values of this.#derived) values[number] = undefined;
  }

  textAt(number: number): string {
    return this.#texts[number] as string;
  }

  /** Numbers run from 0 up to, not including, this. */
  get limit(): number {
    return this.#texts.length;
  }

  /** What a text means, worked out once for each distinct text, when first asked for. */
  derive<Value>(read: (text: string) => Value): (number: number) => Value {
    const values: (Value | undefined)[] = [];
    this.#derived.push(values);
    return (number) => {
      const known = values[number];
      if (known !== undefined) return known;
      const value = read(this.#texts[number] as string);
      values[number] = value;
      return value;
    };
  }
}
