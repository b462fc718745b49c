import type { RawCell } from "../../../core/sheet/raw-sheet.ts";
import type { CellCount } from "../cells/cell-count.ts";
import type { NumberDisplay } from "../cells/number-display.ts";
import { type CellParts, plainBreaks, rawCell } from "../cells/raw-cell.ts";
import type { SheetBuilder } from "../cells/sheet-builder.ts";
import { booleanOrError, booleanParts } from "./boolean-or-error.ts";
import { compactNumber, formulaResult } from "./cell-values.ts";
import { RecordData } from "./record-data.ts";
import { type BiffRecord, KIND } from "./records.ts";
import { type FontChange, fontRuns, type RichText, readRichText } from "./rich-text.ts";
import type { CellStyle, WorkbookGlobals } from "./workbook-globals.ts";

/** What a reading of one sheet goes by. */
export interface SheetContext {
  readonly globals: WorkbookGlobals;
  readonly show: NumberDisplay;
  readonly count: CellCount;
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly style: CellStyle;
}

/** The file keeps formulas as codes only; that there is one is what counts. */
const FORMULA = "";

/** Puts the cells that stand in records of their own, and those of several numbers, into a sheet. */
export class CellReading {
  readonly #builder: SheetBuilder;
  readonly #globals: WorkbookGlobals;
  readonly #show: NumberDisplay;
  readonly #sharedCells = new Map<number, RawCell>();
  /** A formula whose text is still to come, in one of the next records. */
  #waiting: Place | undefined;

  constructor(builder: SheetBuilder, { globals, show }: SheetContext) {
    this.#builder = builder;
    this.#globals = globals;
    this.#show = show;
  }

  take({ kind, parts }: BiffRecord): void {
    if (!CELL_KINDS.has(kind)) return;
    const data = new RecordData(parts);
    if (kind === KIND.formulaText) this.#takeFormulaText(data);
    else if (kind === KIND.manyNumbers) this.#takeManyNumbers(data, parts);
    else this.#takeCell(kind, data);
  }

  #takeCell(kind: number, data: RecordData): void {
    const [row, column, styleIndex] = [data.word(), data.word(), data.word()];
    const place: Place = { row, column, style: this.#globals.style(styleIndex) };
    if (kind === KIND.sharedLabel) this.#putShared(place, styleIndex, data.long());
    else if (kind === KIND.label || kind === KIND.richLabel) this.#putText(place, this.#label(kind, data, place.style));
    else if (kind === KIND.number) this.#putNumber(place, data.double());
    else if (kind === KIND.compactNumber) this.#putNumber(place, compactNumber(data.long() | 0));
    else if (kind === KIND.booleanOrError) this.#put(place, booleanOrError(data.byte(), data.byte()));
    else this.#putFormula(place, data);
  }

  #put({ row, column, style }: Place, parts: CellParts): void {
    this.#builder.put(row, column, rawCell({ ...parts, font: style.font, bold: style.bold }));
  }

  #putNumber(place: Place, value: number, formula?: string): void {
    this.#put(place, { ...this.#show(value, place.style.format), formula });
  }

  /** Equal texts in equal styles are one cell in memory. */
  #putShared({ row, column, style }: Place, styleIndex: number, index: number): void {
    const string = this.#globals.strings[index];
    if (!string || string.text === "") return;
    const key = index * 65_536 + styleIndex;
    const cell = this.#sharedCells.get(key) ?? this.#textCell(string, style);
    this.#sharedCells.set(key, cell);
    this.#builder.put(row, column, cell);
  }

  #putText({ row, column, style }: Place, string: RichText, formula?: string): void {
    if (string.text !== "" || formula !== undefined)
      this.#builder.put(row, column, this.#textCell(string, style, formula));
  }

  #textCell(string: RichText, { font, bold }: CellStyle, formula?: string): RawCell {
    const text = plainBreaks(string.text);
    // Font changes count the characters of the text as it stands: they fit only while no line break was shortened.
    const runs = text.length === string.text.length ? fontRuns(string, font, this.#globals.fontName) : [];
    return rawCell({ text, type: "text", formula, font, runs, bold });
  }

  #label(kind: number, data: RecordData, { font }: CellStyle): RichText {
    const { version, decode } = this.#globals;
    const isRich = kind === KIND.richLabel;
    if (version === 8) {
      const { text } = readRichText(data);
      return { text, changes: isRich ? fontChanges(data, data.word(), () => data.word()) : [] };
    }
    const text = decode(data.bytes(data.word()), font);
    return { text, changes: isRich ? fontChanges(data, data.byte(), () => data.byte()) : [] };
  }

  #takeManyNumbers(data: RecordData, parts: readonly Uint8Array[]): void {
    const [row, first] = [data.word(), data.word()];
    const size = parts.reduce((sum, part) => sum + part.length, 0);
    const count = Math.floor((size - 6) / 6);
    for (let i = 0; i < count; i++) {
      const style = this.#globals.style(data.word());
      this.#putNumber({ row, column: first + i, style }, compactNumber(data.long() | 0));
    }
  }

  #putFormula(place: Place, data: RecordData): void {
    const result = formulaResult(data);
    this.#waiting = result.kind === "text" ? place : undefined;
    if (result.kind === "number") this.#putNumber(place, result.value, FORMULA);
    else if (result.kind === "boolean") this.#put(place, { ...booleanParts(result.value), formula: FORMULA });
    else if (result.kind === "error") this.#put(place, { text: result.text, type: "error", formula: FORMULA });
    else this.#put(place, { text: "", type: "blank", formula: FORMULA });
  }

  #takeFormulaText(data: RecordData): void {
    const place = this.#waiting;
    if (!place) return;
    const { version, decode } = this.#globals;
    const text = version === 8 ? readRichText(data).text : decode(data.bytes(data.word()), place.style.font);
    this.#putText(place, { text, changes: [] }, FORMULA);
    this.#waiting = undefined;
  }
}

const CELL_KINDS: ReadonlySet<number> = new Set([
  KIND.sharedLabel,
  KIND.label,
  KIND.richLabel,
  KIND.number,
  KIND.compactNumber,
  KIND.manyNumbers,
  KIND.booleanOrError,
  KIND.formula,
  // Some programs write the older kinds into newer workbooks; they begin alike.
  KIND.formulaOfExcel3,
  KIND.formulaOfExcel4,
  KIND.formulaText,
]);

function fontChanges(data: RecordData, count: number, next: () => number): FontChange[] {
  const changes: FontChange[] = [];
  while (changes.length < count && !data.isAtEnd) changes.push({ start: next(), font: next() });
  return changes;
}
