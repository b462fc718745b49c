import { builtInFormat } from "../cells/built-in-formats.ts";
import { KIND, recordsOf, wideText } from "./records.ts";

export interface BinaryStyle {
  readonly font: string | undefined;
  readonly bold: boolean;
  readonly format: string;
}

export interface BinaryStyles {
  fontName(index: number): string | undefined;
  style(index: number): BinaryStyle;
}

const PLAIN: BinaryStyle = { font: undefined, bold: false, format: "General" };
const BOLD_FROM = 600;

/** Fonts, number formats and what cells take of them ([MS-XLSB] 2.1.7.50). */
export function readStyles(part: Uint8Array | undefined): BinaryStyles {
  const fonts: { readonly name: string; readonly bold: boolean }[] = [];
  const formats = new Map<number, string>();
  const cells: { readonly format: number; readonly font: number }[] = [];
  let isCells = false;
  for (const { kind, data } of part ? recordsOf(part) : []) {
    if (kind === KIND.cellFormats) isCells = true;
    else if (kind === KIND.endOfCellFormats) isCells = false;
    else if (kind === KIND.format) formats.set(data.word(), wideText(data));
    else if (kind === KIND.font) {
      data.skip(4);
      const bold = data.word() >= BOLD_FROM;
      data.skip(15);
      fonts.push({ name: wideText(data), bold });
    } else if (kind === KIND.extendedFormat && isCells) {
      data.skip(2);
      cells.push({ format: data.word(), font: data.word() });
    }
  }
  const styles = cells.map(({ format, font }): BinaryStyle => {
    const { name, bold = false } = fonts[font] ?? {};
    return { font: name, bold, format: formats.get(format) ?? builtInFormat(format) };
  });
  return { fontName: (index) => fonts[index]?.name, style: (index) => styles[index] ?? PLAIN };
}
