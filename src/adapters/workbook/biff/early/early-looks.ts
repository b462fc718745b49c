import { builtInFormat } from "../../cells/built-in-formats.ts";
import { createNumberDisplay, type NumberDisplay } from "../../cells/number-display.ts";
import { type ByteDecoder, byteDecoder } from "../code-page.ts";
import { RecordData } from "../record-data.ts";
import type { BiffRecord } from "../records.ts";
import type { CellStyle } from "../workbook-globals.ts";
import { EARLY } from "./early-kinds.ts";

interface Font {
  readonly name: string;
  readonly bold: boolean;
}

const BOLD = 0x01;
/** From this one on the later versions number the formats two higher: they put two fractions before the dates. */
const FIRST_DATE_FORMAT = 12;
const FRACTIONS = 2;

/**
 * What the cells of Excel 2 to 4 are drawn with. It stands before the cells, for each sheet anew or once for a whole
 * workbook; texts are bytes in a code page.
 */
export class EarlyLooks {
  show: NumberDisplay = createNumberDisplay(false);
  decode: ByteDecoder = byteDecoder(1252);
  readonly #fonts: Font[] = [];
  readonly #formats: string[] = [];
  readonly #styles: { readonly font: number; readonly format: number }[] = [];

  take({ kind, parts }: BiffRecord): void {
    const data = new RecordData(parts);
    switch (kind) {
      case EARLY.codePage:
        this.decode = byteDecoder(data.word());
        break;
      case EARLY.date1904:
        this.show = createNumberDisplay(data.word() === 1);
        break;
      case EARLY.font2:
        this.#fonts.push(this.#font(data, 0));
        break;
      case EARLY.font3:
        this.#fonts.push(this.#font(data, 2));
        break;
      case EARLY.format4:
        data.skip(2);
        this.#formats.push(this.shortText(data));
        break;
      case EARLY.format2:
        this.#formats.push(this.shortText(data));
        break;
      case EARLY.extendedFormat2:
        this.#styles.push({ font: data.byte(), format: data.word() >> 8 });
        break;
      case EARLY.extendedFormat3:
      case EARLY.extendedFormat4:
        this.#styles.push({ font: data.byte(), format: data.byte() });
        break;
    }
  }

  /** A text after one byte that says how long it is. */
  shortText(data: RecordData): string {
    return this.decode(data.bytes(data.byte()));
  }

  /** By the number of a cell's format record. */
  style(index: number): CellStyle | undefined {
    const found = this.#styles[index];
    return found && this.styleOf(found.font, found.format);
  }

  /** Excel 2 keeps six bits for the number of a format. */
  styleOf(font: number, format: number): CellStyle {
    // There is no font number 4 in any file: the fifth font has number 5.
    const { name, bold = false } = this.#fonts[font > 4 ? font - 1 : font] ?? {};
    return { font: name, bold, format: this.#formats[format & 0x3f] ?? earlyFormat(format & 0x3f) };
  }

  #font(data: RecordData, unused: number): Font {
    data.skip(2);
    const bold = (data.word() & BOLD) !== 0;
    data.skip(unused);
    return { name: this.shortText(data), bold };
  }
}

/** The format a file names without listing it. */
function earlyFormat(index: number): string {
  return builtInFormat(index < FIRST_DATE_FORMAT ? index : index + FRACTIONS);
}
