import type { TextSlice } from "../../text/index.ts";
import { cellItems } from "./items.ts";
import { isPlainText, JOINING_WORDS, LEADING_WORDS } from "./lexicon.ts";
import { openingAt } from "./opening.ts";
import { type CellRole, type RolePart, roleParts, trailingRole } from "./roles.ts";
import { nameSpans } from "./spans.ts";
import { type Word, wordsIn } from "./words.ts";

/** A name in a cell, verbatim, and where it stands. */
export interface CellName extends TextSlice {
  /** The name in full where a list says its head once: "Sở Tài chính" for "Tài chính" in "Các sở: Nội vụ, Tài chính". */
  readonly full: string;
  /** Where the cell itself says who leads and who supports. */
  readonly role?: CellRole;
}

/** An item with more words lists no agencies; it is left whole, so that no text takes long. */
const MOST_WORDS = 400;

/**
 * The names a cell lists: by bullets, numbers, line breaks, semicolons, and by commas, "và", strokes and the like only
 * where the grammar of names proves that another one begins. "Sở Văn hóa, Thể thao và Du lịch" is one.
 */
export function readCell(written: string): CellName[] {
  const { text, items } = cellItems(written);
  const isPlain = isPlainText(text);
  let role: CellRole | undefined;
  let head: string | undefined;
  const names = items.flatMap((item) => {
    const words = wordsIn(text, item.start, item.end);
    if (words.length === 0 || words.length > MOST_WORDS) return [{ ...item, full: item.text }];
    const parts = roleParts(words, isPlain, /:\s*$/.test(item.text), role);
    role = parts.at(-1)?.role;
    const own = parts.flatMap((part) => namesIn({ text, item, words, part, isPlain }));
    const listed = head !== undefined && isListItem(words, isPlain) ? own.map((name) => under(name, head)) : own;
    head = listed.length > 0 && listed.every((name) => name.full !== name.text) ? headOf(listed.at(-1)) : undefined;
    return listed;
  });
  return names.map((name) => verbatim(written, name));
}

/** The name with the loose brackets that reading passed over. */
function verbatim(written: string, name: CellName): CellName {
  const text = written.slice(name.start, name.end);
  return { ...name, text, full: `${headOf(name) ?? ""}${text}` };
}

/** "Tài chính" after a semicolon in "Các sở: Nội vụ; Tài chính". */
function isListItem(words: readonly Word[], isPlain: boolean): boolean {
  return words[0]?.isCapital === true && openingAt(words, 0, isPlain) === undefined;
}

function under(name: CellName, head = ""): CellName {
  return { ...name, full: `${head}${name.text}` };
}

function headOf(name: CellName | undefined): string | undefined {
  return name?.full.slice(0, -name.text.length);
}

interface PartOfItem {
  readonly text: string;
  readonly item: TextSlice;
  /** The words of the item. */
  readonly words: readonly Word[];
  readonly part: RolePart;
  readonly isPlain: boolean;
}

function namesIn({ text, item, words, part, isPlain }: PartOfItem): CellName[] {
  const first = part.from + leadingWords(words, part, isPlain);
  const within = words.slice(first, withoutEnd(words, first, part.to, isPlain));
  return nameSpans(within, isPlain).map(({ from, to, heads }) => {
    const said = trailingRole(within, from, to, isPlain);
    const start = first + from === 0 ? item.start : openedAt(text, words, first + from);
    const end = first + (said?.to ?? to) === words.length ? item.end : closedAt(text, words, first + (said?.to ?? to));
    const name = text.slice(start, end);
    const head = heads.map((index) => text.slice(within[index]?.start, within[index]?.end)).join(" ");
    const role = said?.role ?? part.role;
    const full = head === "" ? name : `${head.charAt(0).toUpperCase()}${head.slice(1)} ${name}`;
    return { start, end, text: name, full, ...(role !== undefined && { role }) };
  });
}

/** "và", "giao", "gồm": words before a name that are none of it. */
function leadingWords(words: readonly Word[], { from, to }: RolePart, isPlain: boolean): number {
  const count = LEADING_WORDS.at(words, from, isPlain);
  return from + count < to ? count : 0;
}

/** Without "và", "đồng thời" and "v.v." at the end. */
function withoutEnd(words: readonly Word[], from: number, to: number, isPlain: boolean): number {
  let end = to;
  for (;;) {
    const last = words[end - 1];
    const isEtc = last?.lower === "v" && words[end - 2]?.lower === "v";
    if (end - from > 2 && isEtc) end -= 2;
    else if (end - from > 1 && JOINING_WORDS.at(words, end - 1, isPlain) > 0 && last?.isRemark === false) end -= 1;
    else return end;
  }
}

/** Where a name begins: with the bracket or quotation mark right before its first word. */
function openedAt(text: string, words: readonly Word[], index: number): number {
  const word = words[index];
  const gapStart = words[index - 1]?.end ?? 0;
  const mark = /[(["“'‘«]+$/.exec(text.slice(gapStart, word?.start));
  return (word?.start ?? 0) - (mark?.[0].length ?? 0);
}

/** Where a name ends: behind what closes right after its last word. */
function closedAt(text: string, words: readonly Word[], to: number): number {
  const last = words[to - 1]?.end ?? 0;
  const mark = /^\s*[)\]]+|^["”'’»%]+/.exec(text.slice(last, words[to]?.start));
  return last + (mark?.[0].length ?? 0);
}
