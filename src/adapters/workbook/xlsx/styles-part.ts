import { builtInFormat } from "../cells/built-in-formats.ts";
import { keepingLast } from "./keeping-last.ts";
import { attributesOf, isOn, type Tag, tags } from "./tags.ts";

/** What a style says of its cells, as far as it matters for what they say. */
export interface CellStyle {
  /** The code of its number format. */
  readonly format: string;
  readonly font: string | undefined;
  readonly bold: boolean;
}

const NO_STYLE: CellStyle = { format: "General", font: undefined, bold: false };

interface Font {
  name?: string;
  bold: boolean;
}

/** The cell styles of a workbook in order; cells name them by place. */
export const readStyles: (xml: string) => readonly CellStyle[] = keepingLast(parseStyles);

function parseStyles(xml: string): readonly CellStyle[] {
  const fonts: Font[] = [];
  const formats = new Map<number, string>();
  const styles: CellStyle[] = [];
  let list = "";
  for (const tag of tags(xml)) {
    if (LISTS.has(tag.name)) list = tag.kind === "start" ? tag.name : "";
    else if (tag.kind === "end") continue;
    else if (list === "fonts") readFont(fonts, tag);
    else if (list === "numFmts" && tag.name === "numFmt") readFormat(formats, tag);
    else if (list === "cellXfs" && tag.name === "xf") styles.push(styleOf(tag, fonts, formats));
  }
  return styles.length > 0 ? styles : [NO_STYLE];
}

/** Fonts stand before the styles that name them (ECMA-376 part 1, 18.8.39); lists in others are passed over. */
const LISTS: ReadonlySet<string> = new Set(["fonts", "numFmts", "cellXfs", "cellStyleXfs", "dxfs"]);

function readFont(fonts: Font[], tag: Tag): void {
  if (tag.name === "font") fonts.push({ bold: false });
  const font = fonts.at(-1);
  if (!font) return;
  const name = tag.name === "name" ? attributesOf(tag).get("val") : undefined;
  if (name !== undefined) font.name = name;
  if (tag.name === "b") font.bold = isBold(tag);
}

/** "b" without a value is on. */
export function isBold(tag: Tag): boolean {
  return isOn(attributesOf(tag).get("val") ?? "1");
}

function readFormat(formats: Map<number, string>, tag: Tag): void {
  const found = attributesOf(tag);
  formats.set(Number(found.get("numFmtId")), found.get("formatCode") ?? "General");
}

function styleOf(tag: Tag, fonts: readonly Font[], formats: ReadonlyMap<number, string>): CellStyle {
  const found = attributesOf(tag);
  const id = Number(found.get("numFmtId") ?? 0);
  const font = fonts[Number(found.get("fontId") ?? 0)];
  return { format: formatOf(id, formats), font: font?.name, bold: font?.bold ?? false };
}

/** The formats that follow the settings of whoever looks stay so, whatever a file spells out for them. */
function formatOf(id: number, formats: ReadonlyMap<number, string>): string {
  const isForLookers = id === 14 || id === 22;
  return isForLookers ? builtInFormat(id) : (formats.get(id) ?? builtInFormat(id));
}
