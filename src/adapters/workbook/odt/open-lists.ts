import type { XmlAttributes } from "../xml/walk-local-names.ts";
import type { ListStyles } from "./list-styles.ts";

interface OpenList {
  readonly style: string;
  readonly level: number;
}

/** Follows the lists of a text document (OpenDocument 1.3 part 3, 5.3) and gives each item its mark. */
export class OpenLists {
  readonly #styles: ListStyles;
  readonly #open: OpenList[] = [];
  /** Numbers reached, by style and then by level: a list may go on where an earlier one of its style stopped. */
  readonly #reached = new Map<string, (number | undefined)[]>();
  #mark = "";

  constructor(styles: ListStyles) {
    this.#styles = styles;
  }

  begin(attributes: XmlAttributes): void {
    const outer = this.#open.at(-1);
    const style = attributes.get("style-name") ?? outer?.style ?? "";
    const level = (outer?.level ?? 0) + 1;
    this.#open.push({ style, level });
    const goesOn = attributes.get("continue-numbering") === "true" || attributes.has("continue-list");
    if (!goesOn) this.#numbers(style)[level] = undefined;
  }

  end(): void {
    this.#open.pop();
  }

  beginItem(attributes: XmlAttributes): void {
    const list = this.#open.at(-1);
    if (!list) return;
    const numbers = this.#numbers(list.style);
    const start = attributes.get("start-value");
    const reached = numbers[list.level];
    numbers[list.level] =
      start !== undefined ? Number(start) || 1 : reached === undefined ? this.#startOf(list) : reached + 1;
    numbers.length = list.level + 1;
    this.#mark = this.#styles.markOf(list.style, list.level, numbers);
  }

  /** The mark of the item whose first paragraph begins; "" for every other paragraph. */
  takeMark(): string {
    const mark = this.#mark;
    this.#mark = "";
    return mark;
  }

  #startOf({ style, level }: OpenList): number {
    return this.#styles.startOf(style, level);
  }

  #numbers(style: string): (number | undefined)[] {
    const numbers = this.#reached.get(style) ?? [];
    this.#reached.set(style, numbers);
    return numbers;
  }
}
