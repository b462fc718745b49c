import { strToU8, zipSync } from "fflate";

/** A cell in one font, or in stretches of several; without a font it has the workbook's own. */
export interface FontCell {
  readonly text: string | readonly { readonly text: string; readonly font: string }[];
  readonly font?: string;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const OWN_FONT = "Times New Roman";

/** A smallest .xlsx in which every cell says its font, after ECMA-376 part 1, section 18. */
export function fontWorkbook(rows: readonly (readonly FontCell[])[]): Uint8Array {
  const fonts = [...new Set([OWN_FONT, ...rows.flat().map(({ font = OWN_FONT }) => font)])];
  const parts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": stylesOf(fonts),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData>${rows.map((row, r) => `<row r="${r + 1}">${row.map((cell, c) => cellOf(cell, r, c, fonts)).join("")}</row>`).join("")}</sheetData></worksheet>`,
  };
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(DECLARATION + xml)]);
  return zipSync(Object.fromEntries(files), { level: 9, mtime: "2026-01-05" });
}

function stylesOf(fonts: readonly string[]): string {
  const names = fonts.map((font) => `<font><sz val="12"/><name val="${font}"/></font>`).join("");
  const formats = fonts
    .map((_, i) => `<xf numFmtId="0" fontId="${i}" fillId="0" borderId="0" xfId="0" applyFont="1"/>`)
    .join("");
  return `<styleSheet xmlns="${MAIN}"><fonts count="${fonts.length}">${names}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${fonts.length}">${formats}</cellXfs></styleSheet>`;
}

function cellOf({ text, font = OWN_FONT }: FontCell, row: number, column: number, fonts: readonly string[]): string {
  if (text === "") return "";
  const place = `${String.fromCharCode(65 + column)}${row + 1}`;
  const inline =
    typeof text === "string"
      ? textOf(text)
      : text.map((run) => `<r><rPr><sz val="12"/><rFont val="${run.font}"/></rPr>${textOf(run.text)}</r>`).join("");
  return `<c r="${place}" s="${fonts.indexOf(font)}" t="inlineStr"><is>${inline}</is></c>`;
}

function textOf(text: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<t xml:space="preserve">${escaped}</t>`;
}
