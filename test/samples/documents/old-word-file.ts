import { CFB } from "xlsx";
import { joined } from "../../../src/adapters/workbook/bytes/joined.ts";

/** What is said of a stretch of text, by the first character and the one after the last. */
export interface Said {
  readonly from: number;
  readonly to: number;
  readonly changes: readonly number[];
  /** Of paragraphs. */
  readonly style?: number;
}

export interface OldWordParts {
  readonly text: string;
  /** Each list fills one page. */
  readonly paragraphs?: readonly (readonly Said[])[];
  readonly characters?: readonly (readonly Said[])[];
  readonly styles?: Uint8Array;
  readonly lists?: Uint8Array;
  readonly listUses?: Uint8Array;
}

const TEXT_AT = 1024;
const PAGE = 512;
const FIRST_PART = 0x9a;
const PART = { styles: 1, characterPages: 12, paragraphPages: 13, pieces: 33, lists: 73, listUses: 74 };

/** Two bytes, the lower one first. */
export const word = (value: number) => [value & 0xff, (value >> 8) & 0xff];
/** Four bytes. */
export const long = (value: number) => [...word(value), ...word(value >>> 16)];

/** A document of Word 97 ([MS-DOC]) byte by byte, its text in UTF-16 and one piece. */
export function oldWordFile({ text, paragraphs = [], characters = [], ...others }: OldWordParts): Uint8Array {
  const content = new Uint8Array(Buffer.from(text, "utf16le"));
  const pagesFrom = Math.ceil((TEXT_AT + content.length) / PAGE);
  const stream = new Uint8Array((pagesFrom + paragraphs.length + characters.length) * PAGE);
  stream.set(content, TEXT_AT);
  const charactersFrom = pagesFrom + paragraphs.length;
  for (const [i, said] of paragraphs.entries()) stream.set(page(said, 13, paragraphEntry), (pagesFrom + i) * PAGE);
  for (const [i, said] of characters.entries()) stream.set(page(said, 1, characterEntry), (charactersFrom + i) * PAGE);
  const table = tableStream({
    ...others,
    paragraphPages: pageList(pagesFrom, paragraphs.length),
    characterPages: pageList(charactersFrom, characters.length),
    pieces: Uint8Array.of(2, ...long(16), ...long(0), ...long(text.length), ...word(0), ...long(TEXT_AT), ...word(0)),
  });
  stream.set([...word(0xa5ec), ...word(0xc1)]);
  stream.set(long(text.length), 0x4c);
  for (const [name, { at, length }] of table.places)
    stream.set([...long(at), ...long(length)], FIRST_PART + PART[name] * 8);
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, "/WordDocument", stream);
  CFB.utils.cfb_add(container, "/0Table", table.bytes);
  return Uint8Array.from(CFB.write(container, { type: "array" }));
}

type PartName = keyof typeof PART;

function tableStream(parts: Partial<Record<PartName, Uint8Array>>) {
  const places = new Map<PartName, { readonly at: number; readonly length: number }>();
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const name of Object.keys(PART) as PartName[]) {
    const part = parts[name];
    if (!part) continue;
    places.set(name, { at, length: part.length });
    pieces.push(part);
    at += part.length;
  }
  return { places, bytes: joined(pieces) };
}

/** The list of pages: places in the text, which the pages have too, then the pages' numbers. */
function pageList(first: number, count: number): Uint8Array {
  const places = new Uint8Array((count + 1) * 4);
  return joined([places, ...Array.from({ length: count }, (_, i) => Uint8Array.from(long(first + i)))]);
}

/** A formatted disk page: places, what leads to the entries, and from its end on the entries, equal ones once. */
function page(said: readonly Said[], entrySize: number, entryOf: (said: Said) => readonly number[]): Uint8Array {
  const bytes = new Uint8Array(PAGE);
  const written = new Map<string, number>();
  let end = PAGE - 1;
  said.forEach((stretch, i) => {
    bytes.set([...long(TEXT_AT + stretch.from * 2), ...long(TEXT_AT + stretch.to * 2)], i * 4);
    const entry = entryOf(stretch);
    const known = written.get(entry.join());
    end = known ?? (end - entry.length) & ~1;
    bytes.set(entry, end);
    written.set(entry.join(), end);
    bytes[(said.length + 1) * 4 + i * entrySize] = end / 2;
  });
  bytes[PAGE - 1] = said.length;
  return bytes;
}

function characterEntry({ changes }: Said): number[] {
  return [changes.length, ...changes];
}

/** Half its length, or where that is odd half of what follows a 0. */
function paragraphEntry({ changes, style = 0 }: Said): number[] {
  const content = [...word(style), ...changes];
  return content.length % 2 === 1 ? [(content.length + 1) / 2, ...content] : [0, content.length / 2, ...content];
}
