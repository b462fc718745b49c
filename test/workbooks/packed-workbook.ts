import { strToU8, type Zippable, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** One sheet as its markup; what is not given is as Excel has it in an empty workbook. */
export interface PackedSheet {
  readonly name: string;
  readonly state?: "hidden" | "veryHidden";
  /** What stands within `<worksheet>`. */
  readonly markup: string;
  /** Parts that belong to the sheet, by the last word of the relation's kind. */
  readonly relations?: readonly { readonly kind: string; readonly target: string }[];
}

export interface PackedWorkbook {
  readonly sheets: readonly PackedSheet[];
  /** What stands within `<sst>`. */
  readonly strings?: string;
  /** What stands within `<styleSheet>`. */
  readonly styles?: string;
  /** What stands before `<sheets>`. */
  readonly properties?: string;
  /** Further relations of the workbook. */
  readonly relations?: string;
  /** Further parts by name. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  readonly mainType?: string;
}

/** The parts of an .xlsx, written by hand after ECMA-376 so that every quirk can be put in. */
export function workbookParts(book: PackedWorkbook): Record<string, string | Uint8Array> {
  const { sheets, strings, styles, properties = "", parts = {} } = book;
  const listed = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${escaped(name)}" sheetId="${i + 1}"${state ? ` state="${state}"` : ""} r:id="rId${i + 1}"/>`,
  );
  return {
    "[Content_Types].xml": contentTypes(book),
    "_rels/.rels": relationsMarkup([relation("rId1", "officeDocument", "xl/workbook.xml")]),
    "xl/workbook.xml": `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}<sheets>${listed.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationsMarkup([
      ...sheets.map((_, i) => relation(`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`)),
      ...(styles === undefined ? [] : [relation("rIdStyles", "styles", "styles.xml")]),
      ...(strings === undefined ? [] : [relation("rIdStrings", "sharedStrings", "sharedStrings.xml")]),
      book.relations ?? "",
    ]),
    ...(styles === undefined
      ? {}
      : { "xl/styles.xml": `${DECLARATION}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
    ...(strings === undefined ? {} : { "xl/sharedStrings.xml": `${DECLARATION}<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...sheetParts(sheets),
    ...parts,
  };
}

export function packedWorkbook(book: PackedWorkbook): Uint8Array {
  return zipped(workbookParts(book));
}

/** Always the same bytes for the same parts. */
export function zipped(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts))
    files[name] = typeof content === "string" ? strToU8(content) : content;
  return zipSync(files, { level: 6, mtime: "2026-01-05" });
}

/** A relation of one of the kinds that ECMA-376 names; others are given in full. */
export function relation(id: string, kind: string, target: string, mode = ""): string {
  const type = kind.includes("/") ? kind : `${OFFICE}/${kind}`;
  return `<Relationship Id="${id}" Type="${type}" Target="${escaped(target)}"${mode ? ` TargetMode="${mode}"` : ""}/>`;
}

export function relationsMarkup(relations: readonly string[]): string {
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${relations.join("")}</Relationships>`;
}

export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** The letters of a column, from 0. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + (column % 26));
}

function sheetParts(sheets: readonly PackedSheet[]): Record<string, string> {
  const parts: Record<string, string> = {};
  sheets.forEach(({ markup, relations = [] }, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] =
      `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${markup}</worksheet>`;
    if (relations.length > 0)
      parts[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = relationsMarkup(
        relations.map(({ kind, target }, at) => relation(`rId${at + 1}`, kind, target)),
      );
  });
  return parts;
}

function contentTypes({ sheets, strings, styles, mainType = `${CONTENT}.sheet.main+xml` }: PackedWorkbook): string {
  const override = (part: string, type: string) => `<Override PartName="/xl/${part}" ContentType="${type}"/>`;
  const overrides = [
    override("workbook.xml", mainType),
    ...sheets.map((_, i) => override(`worksheets/sheet${i + 1}.xml`, `${CONTENT}.worksheet+xml`)),
    ...(styles === undefined ? [] : [override("styles.xml", `${CONTENT}.styles+xml`)]),
    ...(strings === undefined ? [] : [override("sharedStrings.xml", `${CONTENT}.sharedStrings+xml`)]),
  ];
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
}
