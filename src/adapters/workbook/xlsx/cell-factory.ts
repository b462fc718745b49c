import type { RawCell } from "../../../core/sheet/raw-sheet.ts";
import type { NumberDisplay } from "../cells/number-display.ts";
import { rawCell } from "../cells/raw-cell.ts";
import type { CellScanner } from "./cell-scanner.ts";
import { isoSerial } from "./iso-serial.ts";
import { type NumberCells, numberCells } from "./number-cells.ts";
import { plainText } from "./plain-text.ts";
import { boldOf, fontRuns, type RichString } from "./rich-text.ts";
import type { SharedStrings } from "./shared-strings.ts";
import type { CellStyle } from "./styles-part.ts";
import { Unfamiliar } from "./unfamiliar.ts";

const NO_STYLE: CellStyle = { format: "General", font: undefined, bold: false };

/** What the cells of one workbook are made with. */
export interface CellContext {
  readonly styles: readonly CellStyle[];
  readonly strings: SharedStrings;
  readonly show: NumberDisplay;
  readonly date1904: boolean;
}

/**
 * Makes cells of what the scanner found. Cells that say the same in the same font are one object: a large sheet repeats
 * itself, and each object costs memory here and again where it is sent.
 */
export class CellFactory {
  readonly #context: CellContext;
  readonly #strings: (RawCell | undefined)[];
  readonly #numbers: NumberCells;

  constructor(context: CellContext) {
    this.#context = context;
    this.#strings = new Array(context.strings.texts.length);
    this.#numbers = numberCells(context.date1904);
  }

  /** The cell the scanner stands on; undefined where it says nothing. */
  make(scanner: CellScanner): RawCell | undefined {
    const style = this.#context.styles[scanner.style] ?? NO_STYLE;
    const cell = scanner.isBlank ? undefined : this.#filled(scanner, style);
    const { formula } = scanner;
    if (formula === undefined) return cell;
    return computed(cell ?? { text: "", type: "blank" }, formula);
  }

  #filled(scanner: CellScanner, style: CellStyle): RawCell {
    if (scanner.inline !== undefined) return textCell(scanner.inline, style);
    switch (scanner.kind) {
      case "s":
        return this.#shared(scanner.stringIndex, style);
      case "n":
        return this.#number(scanner, style);
      case "b":
        return booleanCell(scanner.value.trim(), style);
      case "e":
        return rawCell({ text: plainText(scanner.value), type: "error", font: style.font, bold: style.bold });
      case "d":
        return this.#day(scanner.value, style);
      default:
        return plainTextCell(plainText(scanner.value), style);
    }
  }

  #shared(index: number, style: CellStyle): RawCell {
    const known = this.#strings[index];
    if (known !== undefined && known.font === style.font && (known.bold ?? false) === style.bold) return known;
    const { texts, runs } = this.#context.strings;
    const text = texts[index];
    if (text === undefined) throw new Unfamiliar("a string that is not in the list");
    const rich = runs.get(index);
    const cell = rich ? textCell({ text, runs: rich }, style) : plainTextCell(text, style);
    this.#strings[index] = cell;
    return cell;
  }

  #number(scanner: CellScanner, style: CellStyle): RawCell {
    const value = scanner.number;
    if (Number.isNaN(value)) return plainTextCell(plainText(scanner.value), style);
    const known = this.#numbers.get(value, style);
    if (known) return known;
    const cell = this.#shown(value, style);
    this.#numbers.keep(value, style, cell);
    return cell;
  }

  #day(text: string, style: CellStyle): RawCell {
    const serial = isoSerial(text, this.#context.date1904);
    if (serial === undefined) return plainTextCell(plainText(text), style);
    const format = style.format === "General" ? "dd/mm/yyyy" : style.format;
    return this.#shown(serial, { ...style, format });
  }

  #shown(value: number, { format, font, bold }: CellStyle): RawCell {
    return rawCell({ ...this.#context.show(value, format), font, bold });
  }
}

/** The cell as one that is computed by a formula. */
export function computed(cell: RawCell, formula: string): RawCell {
  return rawCell({ ...cell, formula });
}

function booleanCell(value: string, { font, bold }: CellStyle): RawCell {
  const isTrue = value === "1" || value === "true";
  return rawCell({ text: isTrue ? "TRUE" : "FALSE", type: "boolean", value: isTrue, font, bold });
}

/** Spelled out for the most common cell of all: a text in a font of its own. */
function plainTextCell(text: string, { font, bold }: CellStyle): RawCell {
  if (font === undefined || font === "" || bold) return rawCell({ text, type: "text", font, bold });
  return { text, type: "text", font };
}

function textCell({ text, runs }: RichString, { font, bold }: CellStyle): RawCell {
  return rawCell({ text, type: "text", font, runs: fontRuns(runs, font), bold: boldOf({ text, runs }, bold) });
}
