import { type AbstractList, DEEPEST_LEVEL, type List, type ListLevel, type Numbering } from "../docx/numbering.ts";
import { ByteView } from "./byte-view.ts";
import { characterFormat } from "./formats.ts";

const LIST_SIZE = 28;
const USE_SIZE = 16;
const LEVEL_SIZE = 28;
const FLAG = { simpleList: 0x01, legal: 0x04, restartsNever: 0x08, startsAnew: 0x10, isFormatted: 0x20 };
const MOST_LISTS = 10_000;

/** Formats of numbers by their codes ([MS-OSHARED] 2.2.1.3) under the names of newer documents. */
const FORMATS: ReadonlyMap<number, string> = new Map([
  [0, "decimal"],
  [1, "upperRoman"],
  [2, "lowerRoman"],
  [3, "upperLetter"],
  [4, "lowerLetter"],
  [22, "decimalZero"],
  [23, "bullet"],
  [255, "none"],
]);
const SUFFIXES = ["tab", "space", "nothing"];

/** Reads bytes from front to back. */
class Cursor {
  readonly view: ByteView;
  at: number;

  constructor(part: Uint8Array, at: number) {
    this.view = new ByteView(part);
    this.at = at;
  }

  get isAtEnd(): boolean {
    return this.at >= this.view.length;
  }

  step(length: number): number {
    const from = this.at;
    this.at += length;
    return from;
  }
}

/**
 * The lists of a document ([MS-DOC] 2.9.131 and 2.9.130): the part "PlfLst" with the levels behind it, and "PlfLfo",
 * whose entries, counted from 1, are what paragraphs name.
 */
export function readLists(lists: Uint8Array, uses: Uint8Array, fonts: readonly string[]): Numbering {
  const abstract = readAbstractLists(lists, fonts);
  return { abstract, lists: readUses(uses, fonts) };
}

function readAbstractLists(part: Uint8Array, fonts: readonly string[]): Map<string, AbstractList> {
  const view = new ByteView(part);
  const count = Math.min(view.word(0), MOST_LISTS);
  const cursor = new Cursor(part, 2 + count * LIST_SIZE);
  const lists = new Map<string, AbstractList>();
  for (let i = 0; i < count && !cursor.isAtEnd; i++) {
    const at = 2 + i * LIST_SIZE;
    const isSimple = (view.byte(at + 26) & FLAG.simpleList) !== 0;
    const levels = new Map<number, ListLevel>();
    for (let depth = 0; depth <= (isSimple ? 0 : DEEPEST_LEVEL); depth++) levels.set(depth, readLevel(cursor, fonts));
    lists.set(String(view.long(at)), { levels });
  }
  return lists;
}

function readUses(part: Uint8Array, fonts: readonly string[]): Map<string, List> {
  const view = new ByteView(part);
  const count = Math.min(view.long(0), MOST_LISTS);
  const cursor = new Cursor(part, 4 + count * USE_SIZE);
  const lists = new Map<string, List>();
  for (let i = 0; i < count && 4 + i * USE_SIZE < part.length; i++) {
    const at = 4 + i * USE_SIZE;
    const list: List = { abstractId: String(view.long(at)), overrides: new Map() };
    lists.set(String(i + 1), list);
    cursor.step(4);
    for (let left = view.byte(at + 12); left > 0 && !cursor.isAtEnd; left--) readOverride(cursor, list, fonts);
  }
  return lists;
}

/** What one use of a list says otherwise of a level ([MS-DOC] 2.9.132). */
function readOverride(cursor: Cursor, list: List, fonts: readonly string[]): void {
  const at = cursor.step(8);
  const flags = cursor.view.byte(at + 4);
  const level = flags & FLAG.isFormatted ? readLevel(cursor, fonts) : undefined;
  const start = cursor.view.long(at);
  list.overrides.set(flags & 0x0f, {
    ...(flags & FLAG.startsAnew ? { start: level?.start ?? start } : {}),
    ...(level ? { level } : {}),
  });
}

/** A level ([MS-DOC] 2.9.150 and 2.9.151): fixed numbers, changes, then its text with places for the numbers in it. */
function readLevel(cursor: Cursor, fonts: readonly string[]): ListLevel {
  const { view } = cursor;
  const at = cursor.step(LEVEL_SIZE);
  const flags = view.byte(at + 5);
  cursor.step(view.byte(at + 25));
  const changesLength = view.byte(at + 24);
  const changes = view.slice(cursor.step(changesLength), changesLength);
  const textLength = view.word(cursor.step(2));
  const text = view.wideText(cursor.step(textLength * 2), textLength);
  return {
    start: view.long(at),
    format: FORMATS.get(view.byte(at + 4)) ?? "decimal",
    text: text.replace(/\p{Cc}/gu, (place) => (place < "\t" ? `%${place.charCodeAt(0) + 1}` : "")),
    suffix: SUFFIXES[view.byte(at + 15)] ?? "tab",
    ...(flags & FLAG.restartsNever ? { restart: view.byte(at + 26) } : {}),
    isLegal: (flags & FLAG.legal) !== 0,
    run: characterFormat(changes, fonts).run,
  };
}
