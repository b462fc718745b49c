import { strToU8, zipSync } from "fflate";
import { DAY_COLUMN, SHARE_COLUMN, VARIED_HEADER, type VariedRow } from "./varied-rows.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const LETTERS = "ABCDEFGHIJKL";
const TEXT_STYLE = 1;
const DAY_STYLE = 2;
const SHARE_STYLE = 3;

/** A workbook with one sheet of these rows under their header, as Excel lays its parts out: strings are shared. */
export function workbookOf(rows: readonly VariedRow[]): Uint8Array {
  const strings = new Map<string, number>();
  let used = 0;
  const index = (text: string) => {
    used += 1;
    const known = strings.get(text) ?? strings.size;
    strings.set(text, known);
    return known;
  };
  const body = [VARIED_HEADER, ...rows].map((row, at) => rowMarkup(row, at + 1, index));
  const last = rows.length + 1;
  const sheet = `<worksheet xmlns="${MAIN}"><dimension ref="A1:L${last}"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15.75"/><cols><col min="1" max="12" width="20" customWidth="1"/></cols><sheetData>${body.join("")}</sheetData><autoFilter ref="A1:L${last}"/><pageMargins left="0.5" right="0.3" top="0.6" bottom="0.6" header="0.3" footer="0.3"/></worksheet>`;
  const items = Array.from(strings.keys(), (text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`);
  const shared = `<sst xmlns="${MAIN}" count="${used}" uniqueCount="${strings.size}">${items.join("")}</sst>`;
  const parts = { ...FIXED, "xl/worksheets/sheet1.xml": sheet, "xl/sharedStrings.xml": shared };
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(DECLARATION + text)] as const);
  return zipSync(Object.fromEntries(files), { level: 6, mtime: "2026-01-05" });
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const FIXED = {
  "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${CONTENT}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${CONTENT}.sharedStrings+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr/><sheets><sheet name="Tổng hợp" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><sz val="12"/><name val="Times New Roman"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="164" fontId="1"/><xf numFmtId="10" fontId="1"/></cellXfs></styleSheet>`,
};

function rowMarkup(row: VariedRow, number: number, index: (text: string) => number): string {
  const cells = row.map((value, column) => {
    const place = `${LETTERS[column] ?? ""}${number}`;
    if (value === undefined) return `<c r="${place}" s="${TEXT_STYLE}"/>`;
    if (typeof value === "number") return `<c r="${place}" s="${numberStyle(column)}"><v>${value}</v></c>`;
    return `<c r="${place}" s="${TEXT_STYLE}" t="s"><v>${index(value)}</v></c>`;
  });
  return `<row r="${number}" spans="1:12" ht="78.75" customHeight="1">${cells.join("")}</row>`;
}

function numberStyle(column: number): number {
  return column === DAY_COLUMN ? DAY_STYLE : column === SHARE_COLUMN ? SHARE_STYLE : TEXT_STYLE;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
