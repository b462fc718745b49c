import { fieldAt } from "./fields.ts";
import { AREAS, PLURALS } from "./lexicon.ts";
import { type Opening, openingAt } from "./opening.ts";
import { separatorBefore } from "./separators.ts";
import type { Word } from "./words.ts";

/** Words `from` up to but not including `to`: one name, and the words it leaves out because a list said them once. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
  /** The words "các sở" → [sở] before "Tài chính" in "Các sở: Nội vụ, Tài chính"; empty for a name that is whole. */
  readonly heads: readonly number[];
}

export interface NameList {
  readonly spans: readonly NameSpan[];
  /** The first word behind the list. */
  readonly next: number;
}

/** A list that says its head once: "Các sở: Nội vụ, Tài chính", "UBND các xã A, B", "Sở Nội vụ, Tài chính". */
export function listAt(
  words: readonly Word[],
  start: number,
  isPlain: boolean,
  /** What was governed before: [UBND], in "UBND thành phố A, các huyện B, C". */
  before: readonly number[] = [],
): NameList | undefined {
  const opening = openingAt(words, start, isPlain);
  const about = opening?.kind === "official" ? openingAt(words, opening.nounEnd, isPlain) : opening;
  if (!about) return undefined;
  if (about.kind === "proper") return fieldList(words, start, about, isPlain) ?? areaList(words, about, isPlain, []);
  if (about.isPlural && about.kind === "area") return areaList(words, about, isPlain, before);
  return about.isPlural ? collectiveList(words, about, isPlain) : colonList(words, about, isPlain);
}

/** "Các sở: …", and without the colon where a field proves it: "các Sở Nội vụ, Tài chính". */
function collectiveList(words: readonly Word[], about: Opening, isPlain: boolean): NameList | undefined {
  const first = about.nounEnd;
  const hasColon = separatorBefore(words, first, isPlain)?.kind === "colon";
  const isDepartments = ["sở", "bộ"].includes(words[about.nounStart]?.lower ?? "");
  if (!hasColon && !(isDepartments && isWholeField(words, first, isPlain))) return colonList(words, about, isPlain);
  return itemsFrom(words, first, [about.nounStart], isPlain);
}

/** "Các cơ quan, đơn vị: Sở A, Sở B": a title, and names that are whole. */
function colonList(words: readonly Word[], about: Opening, isPlain: boolean): NameList | undefined {
  for (let at = about.nounEnd; at < Math.min(words.length, about.nounEnd + 12); at++) {
    if (separatorBefore(words, at, isPlain)?.kind !== "colon") continue;
    return openingAt(words, at, isPlain) ? { spans: [], next: at } : itemsFrom(words, at, [about.nounStart], isPlain);
  }
  return undefined;
}

/** "UBND các xã, phường: A, B", "UBND các xã A, B", "các huyện A, B": an area, and names of places. */
function areaList(
  words: readonly Word[],
  about: Opening,
  isPlain: boolean,
  before: readonly number[],
): NameList | undefined {
  const isHeaded = about.kind === "proper";
  const plural = isHeaded ? PLURALS.at(words, about.nounEnd, isPlain) : 0;
  if (isHeaded && plural === 0) return undefined;
  const firstArea = isHeaded ? about.nounEnd + plural : about.nounStart;
  const areas: number[] = [];
  let at = firstArea;
  for (;;) {
    const count = AREAS.at(words, at, isPlain);
    if (count === 0) break;
    areas.push(...Array.from({ length: count }, (_, index) => at + index));
    at += count;
    const separator = separatorBefore(words, at, isPlain);
    if (separator && ["comma", "slash", "and"].includes(separator.kind)) {
      if (AREAS.at(words, at + separator.words, isPlain) === 0) return undefined;
      at += separator.words;
    }
  }
  const first = words[at];
  const isNamed = first?.isCapital === true && !first.isRemark && openingAt(words, at, isPlain) === undefined;
  const isOneKind = areas.length === AREAS.at(words, firstArea, isPlain);
  const hasColon = separatorBefore(words, at, isPlain)?.kind === "colon";
  if (areas.length === 0 || !isNamed || !(isOneKind || hasColon)) return undefined;
  const head = isHeaded ? range(about.nounStart, about.nounEnd) : before;
  return itemsFrom(words, at, isOneKind ? [...head, ...areas] : head, isPlain);
}

/** "Sở Nội vụ, Tài chính và Y tế": fields known as such, each a department of its own. */
function fieldList(words: readonly Word[], start: number, about: Opening, isPlain: boolean): NameList | undefined {
  const head = words[about.nounStart]?.lower;
  if ((head !== "sở" && head !== "bộ") || about.nounEnd !== about.nounStart + 1) return undefined;
  if (!isWholeField(words, about.nounEnd, isPlain)) return undefined;
  let at = about.nounEnd + fieldAt(words, about.nounEnd);
  const spans: NameSpan[] = [{ from: start, to: at, heads: [] }];
  for (;;) {
    const separator = separatorBefore(words, at, isPlain);
    if (!separator || !["comma", "and", "slash"].includes(separator.kind)) break;
    const from = at + separator.words;
    if (openingAt(words, from, isPlain)?.kind === "proper" || !isWholeField(words, from, isPlain)) break;
    at = from + fieldAt(words, from);
    spans.push({ from, to: at, heads: [about.nounStart] });
  }
  if (spans.length === 1) return undefined;
  const separator = separatorBefore(words, at, isPlain);
  return { spans, next: at + (separator?.words ?? 0) };
}

/** Names up to the end, or to a name that is whole. */
function itemsFrom(
  words: readonly Word[],
  first: number,
  heads: readonly number[],
  isPlain: boolean,
): NameList | undefined {
  const spans: NameSpan[] = [];
  let from = first;
  while (from < words.length && !endsList(words, from, isPlain)) {
    const to = itemEnd(words, from, isPlain);
    spans.push({ from, to, heads });
    from = to + (separatorBefore(words, to, isPlain)?.words ?? 0);
  }
  return { spans, next: from };
}

/** Where an item of a list ends: a known field in one piece; else a comma, or "và" before a capital. */
function itemEnd(words: readonly Word[], from: number, isPlain: boolean): number {
  if (isWholeField(words, from, isPlain)) return from + fieldAt(words, from);
  for (let at = from + 1; at < words.length; at++) {
    const separator = separatorBefore(words, at, isPlain);
    if (!separator || separator.kind === "blank" || separator.kind === "dash") continue;
    if (separator.kind !== "and" || words[at]?.before !== "" || words[at + separator.words]?.isCapital) return at;
  }
  return words.length;
}

/** A list of fields or places goes on with another of them only. */
function endsList(words: readonly Word[], at: number, isPlain: boolean): boolean {
  const opening = openingAt(words, at, isPlain);
  if (!opening || isWholeField(words, at, isPlain)) return false;
  return opening.isPlural || opening.kind !== "collective" || words[at]?.isCapital === false;
}

/** A known field with nothing more to its name. */
function isWholeField(words: readonly Word[], at: number, isPlain: boolean): boolean {
  const count = fieldAt(words, at);
  if (count === 0) return false;
  const separator = separatorBefore(words, at + count, isPlain);
  return at + count >= words.length || words[at + count]?.isRemark === true || (separator?.kind ?? "blank") !== "blank";
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
