import { LONGEST_MARK, numberIn } from "../document/number-format.ts";
import type { XmlAttributes } from "../xml/walk-local-names.ts";

interface ListLevel {
  /** The sign before every item; undefined for numbers. */
  readonly bullet: string | undefined;
  readonly format: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  /** How many levels' numbers are shown, this one last. */
  readonly shownLevels: number;
}

/** OpenDocument's names of number formats (part 3, 19.500) and those of `numberIn`. */
const FORMATS: ReadonlyMap<string, string> = new Map([
  ["1", "decimal"],
  ["I", "upperRoman"],
  ["i", "lowerRoman"],
  ["A", "upperLetter"],
  ["a", "lowerLetter"],
]);
const DEEPEST_LEVEL = 10;

/** The styles of lists (OpenDocument 1.3 part 3, 16.30): which mark stands before an item. */
export class ListStyles {
  readonly #styles = new Map<string, Map<number, ListLevel>>();
  #current: Map<number, ListLevel> | undefined;

  open(name: string, attributes: XmlAttributes): void {
    if (name === "list-style") {
      this.#current = new Map();
      this.#styles.set(attributes.get("name") ?? "", this.#current);
    } else if (name === "list-level-style-number" || name === "list-level-style-bullet") this.#addLevel(attributes);
  }

  close(name: string): void {
    if (name === "list-style") this.#current = undefined;
  }

  startOf(style: string, level: number): number {
    return this.#styles.get(style)?.get(level)?.start ?? 1;
  }

  /** The mark of an item with the numbers reached so far, by level from 1; "" for a list without marks. */
  markOf(style: string, level: number, numbers: readonly (number | undefined)[]): string {
    const levels = this.#styles.get(style);
    const found = levels?.get(level);
    if (!found) return "";
    // What LibreOffice writes beside bullets ("." after most of them) it shows with numbers only.
    if (found.bullet !== undefined) return `${found.bullet.slice(0, LONGEST_MARK)} `;
    const shown: string[] = [];
    for (let depth = Math.max(1, level - found.shownLevels + 1); depth <= level; depth++) {
      const format = levels?.get(depth)?.format;
      if (format !== undefined) shown.push(numberIn(format, numbers[depth] ?? 1));
    }
    return found.format === "none" ? "" : `${found.prefix}${shown.join(".")}${found.suffix} `.slice(0, LONGEST_MARK);
  }

  #addLevel(attributes: XmlAttributes): void {
    const level = Number(attributes.get("level"));
    if (!(level >= 1 && level <= DEEPEST_LEVEL)) return;
    const sign = attributes.get("bullet-char");
    this.#current?.set(level, {
      bullet: sign === undefined ? undefined : /[\ue000-\uf8ff]/.test(sign) ? "•" : sign,
      format: FORMATS.get(attributes.get("num-format") ?? "") ?? "none",
      prefix: attributes.get("num-prefix") ?? "",
      suffix: attributes.get("num-suffix") ?? "",
      start: Number(attributes.get("start-value") ?? 1) || 1,
      shownLevels: Number(attributes.get("display-levels") ?? 1) || 1,
    });
  }
}
