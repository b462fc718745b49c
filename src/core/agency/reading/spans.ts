import { isCut } from "./cuts.ts";
import { listAt, type NameList, type NameSpan } from "./lists.ts";
import { openingAt } from "./opening.ts";
import { separatorBefore } from "./separators.ts";
import type { Word } from "./words.ts";

/** Cuts an item, free of bullets and semicolons, into names wherever the grammar of names proves the cut. */
export function nameSpans(words: readonly Word[], isPlain: boolean): NameSpan[] {
  const spans: NameSpan[] = [];
  let start = 0;
  let head: readonly number[] = [];
  while (start < words.length) {
    const list = listAt(words, start, isPlain, head) ?? nameFrom(words, start, isPlain, head);
    head = headOf(words, start, isPlain) ?? head;
    spans.push(...list.spans);
    start = Math.max(list.next, start + 1);
  }
  return spans.filter(({ from, to }) => from < to);
}

/** One name: up to the first place where another begins. */
function nameFrom(words: readonly Word[], start: number, isPlain: boolean, head: readonly number[]): NameList {
  const opening = openingAt(words, start, isPlain);
  const heads = opening?.kind === "place" ? head : [];
  for (let at = start + 1; at < words.length; at++) {
    const separator = separatorBefore(words, at, isPlain);
    if (!separator) continue;
    const right = at + separator.words;
    if (isCut({ words, start, opening, at, right, separator: separator.kind, isPlain }))
      return { spans: [{ from: start, to: at, heads }], next: right };
  }
  return { spans: [{ from: start, to: words.length, heads }], next: words.length };
}

/** The head that places named after it share: "UBND thành phố A, thị xã B". */
function headOf(words: readonly Word[], start: number, isPlain: boolean): readonly number[] | undefined {
  const opening = openingAt(words, start, isPlain);
  if (!opening || opening.kind === "place" || (opening.kind === "area" && opening.isPlural)) return undefined;
  if (opening.kind !== "proper") return [];
  return Array.from({ length: opening.nounEnd - opening.nounStart }, (_, index) => opening.nounStart + index);
}
