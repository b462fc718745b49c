import { ByteView } from "./byte-view.ts";
import type { DocumentText } from "./document-text.ts";

/** Where the notes of one kind are called, and where they stand. */
export interface NoteParts {
  /** Places of the calls and, with entries of `size` bytes behind them, what is said of each. */
  readonly references: Uint8Array;
  readonly size: number;
  /** Where each note begins, counted from `at`. */
  readonly texts: Uint8Array;
  readonly at: number;
}

/** The texts of notes by the characters that call them ([MS-DOC] 2.8.18 to 2.8.22). */
export function readNotes(text: DocumentText, { references, size, texts, at }: NoteParts): Map<number, string> {
  const [calls, begins] = [new ByteView(references), new ByteView(texts)];
  const count = Math.max(0, Math.floor((references.length - 4) / (4 + size)));
  const notes = new Map<number, string>();
  let read = 0;
  for (let i = 0; i < count; i++) {
    const [begin, end] = [begins.long(i * 4), begins.long(i * 4 + 4)];
    // Notes stand one after the other; what goes back would be read again and again.
    if (begin < read) break;
    read = Math.max(begin, end);
    notes.set(calls.long(i * 4), withoutMarks(text.plain(at + begin, at + end)));
  }
  return notes;
}

function withoutMarks(note: string): string {
  return note.replace(/\p{Cc}/gu, (sign) => SHOWN.get(sign) ?? "").trim();
}

const SHOWN: ReadonlyMap<string, string> = new Map([
  ["\r", "\n"],
  ["\v", "\n"],
  ["\t", " "],
]);
