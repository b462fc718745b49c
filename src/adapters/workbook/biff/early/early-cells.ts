import { type CellParts, plainBreaks, rawCell } from "../../cells/raw-cell.ts";
import type { SheetBuilder } from "../../cells/sheet-builder.ts";
import { booleanOrError, booleanParts } from "../boolean-or-error.ts";
import { compactNumber, formulaResult } from "../cell-values.ts";
import { RecordData } from "../record-data.ts";
import type { BiffRecord } from "../records.ts";
import type { CellStyle } from "../workbook-globals.ts";
import { EARLY } from "./early-kinds.ts";
import type { EarlyLooks } from "./early-looks.ts";

interface Place {
  readonly row: number;
  readonly column: number;
  readonly style: CellStyle;
}

const FIRST_WITH_STYLE_NUMBER = 0x0203;
/** The file keeps formulas as codes only; that there is one is what counts. */
const FORMULA = "";
/** Excel 2 has six bits for the number of a cell's format record; this one says that it stands in a record before. */
const STANDS_BEFORE = 0x3f;
const PLAIN: CellStyle = { font: undefined, bold: false, format: "General" };

/** Puts the cells of one sheet of Excel 2 to 4 into a sheet. */
export class EarlyCells {
  readonly #builder: SheetBuilder;
  readonly #looks: EarlyLooks;
  #styleBefore = 0;
  #waiting: Place | undefined;

  constructor(builder: SheetBuilder, looks: EarlyLooks) {
    this.#builder = builder;
    this.#looks = looks;
  }

  take({ kind, parts }: BiffRecord): void {
    const data = new RecordData(parts);
    if (kind === EARLY.largeFormatIndex2) this.#styleBefore = data.word();
    else if (kind === EARLY.formulaText2 || kind === EARLY.formulaText3) this.#takeFormulaText(kind, data);
    else if (CELL_KINDS.has(kind)) this.#takeCell(kind, this.#place(kind, data), data);
  }

  #place(kind: number, data: RecordData): Place {
    const [row, column] = [data.word(), data.word()];
    if (kind >= FIRST_WITH_STYLE_NUMBER) return { row, column, style: this.#looks.style(data.word()) ?? PLAIN };
    const [numbered, drawn] = [data.byte() & STANDS_BEFORE, data.byte()];
    data.skip(1);
    const style = this.#looks.style(numbered === STANDS_BEFORE ? this.#styleBefore : numbered);
    return { row, column, style: style ?? this.#looks.styleOf(drawn >> 6, drawn) };
  }

  #takeCell(kind: number, place: Place, data: RecordData): void {
    switch (kind) {
      case EARLY.integer2:
        this.#putNumber(place, data.word());
        break;
      case EARLY.number2:
      case EARLY.number3:
        this.#putNumber(place, data.double());
        break;
      case EARLY.compactNumber3:
        this.#putNumber(place, compactNumber(data.long() | 0));
        break;
      case EARLY.label2:
        this.#putText(place, data.bytes(data.byte()));
        break;
      case EARLY.label3:
        this.#putText(place, data.bytes(data.word()));
        break;
      case EARLY.booleanOrError2:
      case EARLY.booleanOrError3:
        this.#put(place, booleanOrError(data.byte(), data.byte()));
        break;
      default:
        this.#putFormula(place, data);
    }
  }

  #put({ row, column, style }: Place, parts: CellParts): void {
    this.#builder.put(row, column, rawCell({ ...parts, font: style.font, bold: style.bold }));
  }

  #putNumber(place: Place, value: number, formula?: string): void {
    this.#put(place, { ...this.#looks.show(value, place.style.format), formula });
  }

  #putText(place: Place, bytes: Uint8Array, formula?: string): void {
    const text = plainBreaks(this.#looks.decode(bytes, place.style.font));
    if (text !== "" || formula !== undefined) this.#put(place, { text, type: "text", formula });
  }

  #putFormula(place: Place, data: RecordData): void {
    const result = formulaResult(data);
    this.#waiting = result.kind === "text" ? place : undefined;
    if (result.kind === "number") this.#putNumber(place, result.value, FORMULA);
    else if (result.kind === "boolean") this.#put(place, { ...booleanParts(result.value), formula: FORMULA });
    else if (result.kind === "error") this.#put(place, { text: result.text, type: "error", formula: FORMULA });
    else this.#put(place, { text: "", type: "blank", formula: FORMULA });
  }

  #takeFormulaText(kind: number, data: RecordData): void {
    if (!this.#waiting) return;
    const length = kind === EARLY.formulaText2 ? data.byte() : data.word();
    this.#putText(this.#waiting, data.bytes(length), FORMULA);
    this.#waiting = undefined;
  }
}

const CELL_KINDS: ReadonlySet<number> = new Set([
  EARLY.integer2,
  EARLY.number2,
  EARLY.label2,
  EARLY.booleanOrError2,
  EARLY.formula2,
  EARLY.number3,
  EARLY.label3,
  EARLY.booleanOrError3,
  EARLY.formula3,
  EARLY.compactNumber3,
  EARLY.formula4,
]);
