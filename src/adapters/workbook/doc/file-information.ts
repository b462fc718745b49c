import { Refusal } from "../reading/refusal.ts";
import { ByteView } from "./byte-view.ts";

/** Parts of the table stream, by their place in FibRgFcLcb97 ([MS-DOC] 2.5.6). */
const PARTS = {
  styles: 1,
  footnoteReferences: 2,
  footnoteTexts: 3,
  commentReferences: 4,
  commentTexts: 5,
  characterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  pieces: 33,
  endnoteReferences: 46,
  endnoteTexts: 47,
  lists: 73,
  listUses: 74,
} as const;

export type PartName = keyof typeof PARTS;

/** Where things stand in a Word document: its File Information Block ([MS-DOC] 2.5.1). Lengths in characters. */
export interface FileInformation {
  /** Which of the two streams has the tables. */
  readonly tableStream: "0Table" | "1Table";
  readonly bodyLength: number;
  readonly footnotesAt: number;
  readonly commentsAt: number;
  readonly endnotesAt: number;
  /** Place and length of a part within the table stream; the rest of the stream for lists, whose levels follow them. */
  place(name: PartName): { readonly at: number; readonly length: number };
}

const SIGNATURE = 0xa5ec;
/** Word 97; what is older is written otherwise. */
const OLDEST_VERSION = 0xc1;
const FLAG = { encrypted: 0x0100, secondTable: 0x0200 };
const FIRST_PART = 0x9a;

/** Throws `Refusal`: `file.password`, and `file.not-a-spreadsheet` for Word 95 and before. */
export function readFileInformation(stream: Uint8Array): FileInformation {
  const view = new ByteView(stream);
  if (view.word(0) !== SIGNATURE || view.word(2) < OLDEST_VERSION)
    throw new Refusal("file.not-a-spreadsheet", { kind: "word" });
  const flags = view.word(0x0a);
  if (flags & FLAG.encrypted) throw new Refusal("file.password");
  const [body, footnotes, headers, comments] = [0x4c, 0x50, 0x54, 0x5c].map((at) => view.long(at));
  const footnotesAt = body ?? 0;
  const commentsAt = footnotesAt + (footnotes ?? 0) + (headers ?? 0);
  return {
    tableStream: flags & FLAG.secondTable ? "1Table" : "0Table",
    bodyLength: footnotesAt,
    footnotesAt,
    commentsAt,
    endnotesAt: commentsAt + (comments ?? 0),
    place(name) {
      const at = FIRST_PART + PARTS[name] * 8;
      return { at: view.long(at), length: view.long(at + 4) };
    },
  };
}
