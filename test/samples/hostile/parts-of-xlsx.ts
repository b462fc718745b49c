import { strToU8, zipSync } from "fflate";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATION_NAMES = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATION_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT_TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`;

/** What a workbook of one sheet is made of; every piece is markup that goes into its part as it stands. */
export interface XlsxPieces {
  readonly sheet?: string;
  readonly sheets?: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly names?: string;
  readonly relations?: string;
  readonly types?: string;
  /** More parts by name. */
  readonly parts?: Readonly<Record<string, string>>;
}

export function relation(id: string, kind: string, target: string, rest = ""): string {
  return `<Relationship Id="${id}" Type="${RELATION_TYPES}/${kind}" Target="${target}"${rest}/>`;
}

export function relations(...list: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`;
}

/** A row of texts that stand in their cells. */
export function row(number: number, ...texts: readonly string[]): string {
  const cells = texts.map((text) => `<c t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`);
  return `<row r="${number}">${cells.join("")}</row>`;
}

/** A table that is understood: a header and one task. */
export const TABLE = `<sheetData>${row(1, "TT", "Nội dung thực hiện", "Cơ quan chủ trì", "Thời gian")}${row(2, "1", "Rà soát thủ tục hành chính", "Sở Nội vụ", "Quý II/2026")}</sheetData>`;

export function xlsxParts(pieces: XlsxPieces = {}): Record<string, Uint8Array> {
  const { sheet = TABLE, strings, styles, names = "", types = CONTENT_TYPES } = pieces;
  const sheets = pieces.sheets ?? '<sheet name="A" sheetId="1" r:id="rId1"/>';
  const texts: Record<string, string> = {
    "[Content_Types].xml": types,
    "_rels/.rels": relations(relation("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<workbook ${MAIN} ${RELATION_NAMES}><sheets>${sheets}</sheets>${names}</workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      relation("rId1", "worksheet", "worksheets/sheet1.xml"),
      strings === undefined ? "" : relation("rId2", "sharedStrings", "sharedStrings.xml"),
      styles === undefined ? "" : relation("rId3", "styles", "styles.xml"),
      pieces.relations ?? "",
    ),
    "xl/worksheets/sheet1.xml": `<worksheet ${MAIN} ${RELATION_NAMES}>${sheet}</worksheet>`,
    ...(strings === undefined ? {} : { "xl/sharedStrings.xml": `<sst ${MAIN}>${strings}</sst>` }),
    ...(styles === undefined ? {} : { "xl/styles.xml": `<styleSheet ${MAIN}>${styles}</styleSheet>` }),
    ...pieces.parts,
  };
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));
}

/** Not packed at all with level 0. */
export function xlsx(pieces: XlsxPieces = {}, level: 0 | 6 = 6): Uint8Array {
  return zipSync(xlsxParts(pieces), { level, mtime: new Date(2026, 0, 5) });
}
