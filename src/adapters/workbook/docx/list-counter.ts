import { LONGEST_MARK, numberIn } from "../document/number-format.ts";
import { DEEPEST_LEVEL, type List, type ListLevel, type Numbering } from "./numbering.ts";
import type { RunFormat } from "./run-format.ts";
import type { ListPlace } from "./styles.ts";
import { isSignFont, signsOf } from "./symbols.ts";

/** What stands before a paragraph of a list. */
export interface ListMark {
  readonly text: string;
  readonly isBullet: boolean;
  readonly run: RunFormat;
}

/** What styles say of lists: the list that paragraphs of a style belong to. */
interface StyledLists {
  list(style: string | undefined): ListPlace;
}

/** Counts the paragraphs of a document's lists in their order, and gives each its mark as a reader sees it. */
export class ListCounter {
  readonly #numbering: Numbering;
  readonly #styles: StyledLists;
  /** Numbers reached, by abstract list: lists that share one go on with each other's numbers. */
  readonly #reached = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(numbering: Numbering, styles: StyledLists) {
    this.#numbering = numbering;
    this.#styles = styles;
  }

  /** The mark of the next paragraph, which says `direct` of its list and has a style; undefined outside of lists. */
  next(direct: ListPlace, style: string | undefined): ListMark | undefined {
    const place = { ...this.#styles.list(style), ...direct };
    if (place.listId === undefined || place.listId === "0") return undefined;
    const list = this.#numbering.lists.get(place.listId);
    if (!list) return undefined;
    const abstractId = this.#abstractId(list);
    const depth = Math.min(place.level ?? this.#levelOfStyle(abstractId, style), DEEPEST_LEVEL);
    const level = this.#level(list, abstractId, depth);
    if (!level) return undefined;
    const numbers = this.#count(place.listId, list, abstractId, depth, level);
    return this.#mark(list, abstractId, level, numbers);
  }

  /** An abstract list may stand for that of a numbering style. */
  #abstractId(list: List): string {
    const style = this.#numbering.abstract.get(list.abstractId)?.style;
    const linked = style === undefined ? undefined : this.#styles.list(style).listId;
    return this.#numbering.lists.get(linked ?? "")?.abstractId ?? list.abstractId;
  }

  #levelOfStyle(abstractId: string, style: string | undefined): number {
    for (const [depth, level] of this.#numbering.abstract.get(abstractId)?.levels ?? [])
      if (style !== undefined && level.style === style) return depth;
    return 0;
  }

  #level(list: List, abstractId: string, depth: number): ListLevel | undefined {
    return list.overrides.get(depth)?.level ?? this.#numbering.abstract.get(abstractId)?.levels.get(depth);
  }

  #count(listId: string, list: List, abstractId: string, depth: number, level: ListLevel): (number | undefined)[] {
    const numbers = this.#reached.get(abstractId) ?? [];
    this.#reached.set(abstractId, numbers);
    if (!this.#begun.has(listId)) {
      this.#begun.add(listId);
      for (const [place, { start }] of list.overrides) if (start !== undefined) numbers[place] = start - 1;
    }
    numbers[depth] = (numbers[depth] ?? level.start - 1) + 1;
    for (let deeper = depth + 1; deeper <= DEEPEST_LEVEL; deeper++) {
      const restart = this.#level(list, abstractId, deeper)?.restart;
      if (restart === undefined || depth < restart) numbers[deeper] = undefined;
    }
    return numbers;
  }

  #mark(list: List, abstractId: string, level: ListLevel, numbers: readonly (number | undefined)[]): ListMark {
    const isBullet = level.format === "bullet";
    const numbered = level.text.slice(0, LONGEST_MARK).replace(/%([1-9])/g, (_, digit: string) => {
      const depth = Number(digit) - 1;
      const shown = this.#level(list, abstractId, depth) ?? level;
      const isOther = shown !== level && level.isLegal;
      return numberIn(isOther ? "decimal" : shown.format, numbers[depth] ?? shown.start);
    });
    const text = (isBullet ? bulletOf(level) : numbered).slice(0, LONGEST_MARK);
    return { text: text === "" || level.suffix === "nothing" ? text : `${text} `, isBullet, run: level.run };
  }
}

/** A bullet of a font of signs as a letter that every font has. */
function bulletOf({ text, run }: ListLevel): string {
  const font = run.other ?? run.ascii;
  if (font !== undefined && isSignFont(font)) return signsOf(font, text);
  return /^[\uf000-\uf0ff]$/.test(text) ? "•" : text;
}
