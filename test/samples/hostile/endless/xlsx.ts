import { relation, row, TABLE } from "../parts-of-xlsx.ts";
import { type EndlessFile, many, xlsx } from "./endless-file.ts";

const ROW = row(1, "a");

/** Sheets of .xlsx files. */
export const ENDLESS_SHEETS: readonly EndlessFile[] = [
  {
    what: "xlsx: 100,000 hidden stretches of all columns",
    bytes: () => xlsx({ sheet: `<cols>${many(100_000, '<col min="1" max="16384" hidden="1"/>')}</cols>${TABLE}` }),
  },
  {
    what: "xlsx: 190,000 merges of the whole sheet",
    bytes: () =>
      xlsx({ sheet: `${TABLE}<mergeCells>${many(190_000, '<mergeCell ref="A1:XFD1048576"/>')}</mergeCells>` }),
  },
  {
    what: "xlsx: 150,000 merges of whole columns",
    bytes: () =>
      xlsx({
        sheet: `${TABLE}<mergeCells>${many(150_000, (i) => `<mergeCell ref="A${i + 2}:XFD1048576"/>`)}</mergeCells>`,
      }),
  },
  {
    what: "xlsx: 100,000 sheets that are all one part",
    bytes: () => xlsx({ sheets: many(100_000, (i) => `<sheet name="S${i}" sheetId="${i + 1}" r:id="rId1"/>`) }),
  },
  {
    what: "xlsx: 100,000 array formulas over the whole sheet",
    bytes: () =>
      xlsx({
        sheet: `<sheetData>${many(100_000, (i) => `<row r="${i + 1}"><c r="A${i + 1}"><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c></row>`)}</sheetData>`,
      }),
  },
  {
    what: "xlsx: 30,000 shared formulas without a first",
    bytes: () =>
      xlsx({
        sheet: `<sheetData>${many(30_000, (i) => `<row r="${i + 1}"><c><f t="shared" si="${i}"/><v>1</v></c></row>`)}</sheetData>`,
      }),
  },
  {
    what: "xlsx: rows at the two ends of a sheet",
    bytes: () => xlsx({ sheet: `<sheetData>${ROW}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>` }),
  },
  {
    what: "xlsx: 300,000 rows without a cell",
    bytes: () =>
      xlsx({ sheet: `<sheetData>${row(1, "TT", "Nội dung")}${many(300_000, '<row hidden="1"/>')}</sheetData>` }),
  },
  {
    what: "xlsx: an attribute of megabytes",
    bytes: () =>
      xlsx({ sheet: `<sheetData><row r="1"><c r="A1" x="${"a".repeat(8_000_000)}"><v>1</v></c></row></sheetData>` }),
  },
  {
    what: "xlsx: nested 50,000 deep among the cells",
    bytes: () =>
      xlsx({ sheet: `<sheetData><row r="1"><c>${many(50_000, "<x>")}${many(50_000, "</x>")}</c></row></sheetData>` }),
  },
  {
    what: "xlsx: nested 100,000 deep in a string",
    bytes: () =>
      xlsx({
        strings: `<si>${many(100_000, "<r>")}<t>a</t>${many(100_000, "</r>")}</si>`,
        sheet: '<sheetData><row><c t="s"><v>0</v></c></row></sheetData>',
      }),
  },
  {
    what: "xlsx: a string of 200,000 runs",
    bytes: () =>
      xlsx({
        strings: `<si>${many(200_000, (i) => `<r><rPr><rFont val="F${i % 7}"/></rPr><t>a</t></r>`)}</si>`,
        sheet: `<sheetData>${many(500, '<row><c t="s"><v>0</v></c></row>')}</sheetData>`,
      }),
  },
  {
    what: "xlsx: 100,000 cells of one long string",
    bytes: () =>
      xlsx({
        strings: `<si><t>${"Rà soát ".repeat(4000)}</t></si>`,
        sheet: `<sheetData>${many(100_000, '<row><c t="s"><v>0</v></c></row>')}</sheetData>`,
      }),
  },
  {
    what: "xlsx: a cell of a million words in TCVN3",
    bytes: () => xlsx({ sheet: `<sheetData>${row(1, "Rµ so¸t thñ tôc ".repeat(60_000))}</sheetData>` }),
  },
  {
    what: "xlsx: one quotation mark and megabytes of tags",
    bytes: () => xlsx({ styles: `<fonts><font name="${"<a>".repeat(1_000_000)}"/></fonts>` }),
  },
  {
    what: "xlsx: an open quotation mark in every tag",
    bytes: () => xlsx({ styles: `<fonts>${many(200_000, `<a b='>`)}</fonts>` }),
  },
  {
    what: "xlsx: 40,000 texts in each other in a comment",
    bytes: () =>
      xlsx({
        parts: {
          "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships>${relation("c", "comments", "../comments1.xml")}</Relationships>`,
          "xl/comments1.xml": `<comments><commentList><comment ref="A1">${many(40_000, "<text>")}<t>a</t>${many(40_000, "</text>")}</comment></commentList></comments>`,
        },
      }),
  },
];
