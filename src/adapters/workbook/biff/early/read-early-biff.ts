import type { RawSheet } from "../../../../core/sheet/raw-sheet.ts";
import { CellCount } from "../../cells/cell-count.ts";
import { SheetBuilder } from "../../cells/sheet-builder.ts";
import type { ReadingLimits } from "../../reading/limits.ts";
import { Refusal } from "../../reading/refusal.ts";
import type { ReadBiff } from "../read-biff.ts";
import { RecordData } from "../record-data.ts";
import { type BiffRecord, recordsFrom } from "../records.ts";
import { takeLayout } from "../sheet-layout.ts";
import { SheetNotes } from "../sheet-notes.ts";
import { EarlyCells } from "./early-cells.ts";
import { EARLY, isEarlyBeginning } from "./early-kinds.ts";
import { EarlyLooks } from "./early-looks.ts";

const SHEET = 0x0010;
const MACRO_SHEET = 0x0040;

/**
 * Reads the records of Excel 2, 3 and 4: one sheet, or the sheets of a workbook one in the other. Throws `Refusal`:
 * `file.password`, and `file.damaged` for a stream that does not come to its end.
 */
export function readEarlyBiff(stream: Uint8Array, limits: ReadingLimits): ReadBiff {
  const reading = new EarlyReading(new CellCount(limits.cells));
  for (const record of recordsFrom(stream, 0)) {
    reading.take(record);
    if (reading.isAtEnd) return { sheets: reading.sheets, ...(reading.hasMacros ? { hasMacros: true } : undefined) };
  }
  throw new Refusal("file.damaged");
}

interface OpenSheet {
  readonly builder: SheetBuilder;
  readonly cells: EarlyCells;
  readonly notes: SheetNotes;
}

class EarlyReading {
  readonly sheets: RawSheet[] = [];
  hasMacros = false;
  readonly #looks = new EarlyLooks();
  readonly #count: CellCount;
  #depth = 0;
  #name = "";
  #sheet: (OpenSheet & { readonly depth: number }) | undefined;

  constructor(count: CellCount) {
    this.#count = count;
  }

  get isAtEnd(): boolean {
    return this.#depth === 0;
  }

  take(record: BiffRecord): void {
    const { kind, parts } = record;
    if (isEarlyBeginning(kind)) this.#begin(parts);
    else if (kind === EARLY.endOfSubstream) this.#end();
    else if (kind === EARLY.filePass) throw new Refusal("file.password");
    else if (kind === EARLY.sheetHeader4) this.#takeHeader(new RecordData(parts));
    else this.#takeContent(record);
  }

  #begin(parts: BiffRecord["parts"]): void {
    this.#depth++;
    const data = new RecordData(parts);
    data.skip(2);
    const kind = data.word();
    if (this.#sheet || (kind !== SHEET && kind !== MACRO_SHEET)) return;
    this.hasMacros ||= kind === MACRO_SHEET;
    const builder = new SheetBuilder({ name: this.#name, hidden: false }, this.#count);
    const cells = new EarlyCells(builder, this.#looks);
    this.#sheet = { builder, cells, notes: new SheetNotes(), depth: this.#depth };
  }

  #end(): void {
    const sheet = this.#sheet;
    if (sheet?.depth === this.#depth) {
      sheet.notes.putInto(sheet.builder);
      this.sheets.push(sheet.builder.build());
      this.#sheet = undefined;
    }
    this.#depth--;
  }

  /** Before each sheet of a workbook of Excel 4: how long its records are, and its name. */
  #takeHeader(data: RecordData): void {
    data.skip(4);
    this.#name = this.#looks.shortText(data);
  }

  #takeContent(record: BiffRecord): void {
    const sheet = this.#sheet;
    this.#looks.take(record);
    // What is drawn inside the sheet has records of its own.
    if (!sheet || sheet.depth !== this.#depth) return;
    takeLayout(sheet.builder, record);
    sheet.cells.take(record);
    if (record.kind === EARLY.note) sheet.notes.takeByteNote(new RecordData(record.parts), this.#looks.decode);
  }
}
