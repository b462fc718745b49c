import { plainBreaks, rawCell } from "../cells/raw-cell.ts";
import type { SheetBuilder } from "../cells/sheet-builder.ts";
import type { ByteDecoder } from "./code-page.ts";
import { RecordData } from "./record-data.ts";
import { type BiffRecord, KIND } from "./records.ts";
import type { WorkbookGlobals } from "./workbook-globals.ts";

interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const COMMON_OBJECT_DATA = 0x15;
const GOES_ON = 0xffff;

/**
 * Gathers the comments of a sheet. Excel 97 keeps the text in a drawn object and lets the note name that object's id;
 * before it the note itself held the text, long ones in several records.
 */
export class SheetNotes {
  readonly #texts = new Map<number, string>();
  readonly #places: { readonly row: number; readonly column: number; readonly object: number }[] = [];
  readonly #byteNotes: Note[] = [];
  #object = 0;

  take({ kind, parts }: BiffRecord, { version, decode }: WorkbookGlobals): void {
    if (kind === KIND.object) this.#takeObject(new RecordData(parts));
    else if (kind === KIND.textObject) this.#takeTextObject(new RecordData(parts));
    else if (kind === KIND.note && version === 8) this.#takeNote(new RecordData(parts));
    else if (kind === KIND.note) this.takeByteNote(new RecordData(parts), decode);
  }

  #takeObject(data: RecordData): void {
    if (data.word() !== COMMON_OBJECT_DATA) return;
    data.skip(4);
    this.#object = data.word();
  }

  #takeTextObject(data: RecordData): void {
    data.skip(10);
    const length = data.word();
    if (length === 0 || !data.nextPart()) return;
    this.#texts.set(this.#object, data.characters(length, (data.byte() & 1) !== 0));
  }

  #takeNote(data: RecordData): void {
    const [row, column] = [data.word(), data.word()];
    data.skip(2);
    this.#places.push({ row, column, object: data.word() });
  }

  /** A note as it stands before Excel 97. */
  takeByteNote(data: RecordData, decode: ByteDecoder): void {
    const [row, column] = [data.word(), data.word()];
    const text = decode(data.bytes(Math.min(data.word(), 2048)));
    const last = this.#byteNotes.at(-1);
    if (row === GOES_ON && last) this.#byteNotes[this.#byteNotes.length - 1] = { ...last, text: last.text + text };
    else this.#byteNotes.push({ row, column, text });
  }

  /** Puts every note that has a text on its cell. */
  putInto(builder: SheetBuilder): void {
    for (const { row, column, text } of this.#all()) {
      const cell = builder.at(row, column) ?? { text: "", type: "blank" };
      builder.put(row, column, rawCell({ ...cell, comment: plainBreaks(text) }));
    }
  }

  #all(): Note[] {
    const drawn = this.#places.map(({ row, column, object }) => ({ row, column, text: this.#texts.get(object) ?? "" }));
    return [...this.#byteNotes, ...drawn].filter(({ text }) => text.trim() !== "");
  }
}
