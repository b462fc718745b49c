import { type EndlessFile, many, xlsx } from "./endless-file.ts";

/** A kind of value there is none of. */
const READ_BY_LIBRARY = '<sheetData><row r="1"><c t="x"><v>1</v></c></row></sheetData>';

/** .xlsx files that only the library reads. */
export const ENDLESS_FOR_LIBRARY: readonly EndlessFile[] = [
  {
    what: "xlsx: 10,000 defined names in a file the library reads",
    bytes: () =>
      xlsx({
        sheet: READ_BY_LIBRARY,
        names: `<definedNames>${many(10_000, (i) => `<definedName name="n${i}">A!$A$1:$XFD$1048576</definedName>`)}</definedNames>`,
      }),
  },
  {
    what: "xlsx: merges of whole columns in a file the library reads",
    bytes: () =>
      xlsx({
        sheet: `<cols>${many(50_000, '<col min="1" max="16384" hidden="1"/>')}</cols><sheetData><row r="1"><c t="x"><v>1</v></c></row></sheetData><mergeCells>${many(50_000, '<mergeCell ref="A1:XFD1048576"/>')}</mergeCells><hyperlinks>${many(50_000, '<hyperlink ref="A1:XFD1048576" location="A1"/>')}</hyperlinks><autoFilter ref="A1:XFD1048576"/>`,
      }),
  },
  {
    what: "xlsx: 60 columns described in a file the library reads",
    bytes: () => xlsx({ sheet: `<cols>${many(60, '<col min="1" max="1" width="9"/>')}</cols>${READ_BY_LIBRARY}` }),
  },
  {
    what: "xlsx: 40,000 names in each other in a file the library reads",
    bytes: () =>
      xlsx({
        sheet: READ_BY_LIBRARY,
        names: many(40_000, "<definedName>") + many(40_000, "</definedName>"),
      }),
  },
  {
    what: "xlsx: 900,000 strings that never end in a file the library reads",
    bytes: () => xlsx({ sheet: `${READ_BY_LIBRARY}${many(900_000, "<is>")}` }),
  },
  {
    what: "xlsx: 900,000 strings without content in a file the library reads",
    bytes: () => xlsx({ sheet: `${READ_BY_LIBRARY}${many(900_000, "<is />")}` }),
  },
  {
    what: "xlsx: 300,000 marked sections without an end in a file the library reads",
    bytes: () => xlsx({ sheet: `${READ_BY_LIBRARY}${many(300_000, "<![CDATA[")}` }),
  },
  {
    what: "xlsx: all columns described 900 times in a file the library reads",
    bytes: () => xlsx({ sheet: `<cols>${many(900, '<col min="1" max="16384" width="9"/>')}</cols>${READ_BY_LIBRARY}` }),
  },
  {
    what: "xlsx: 60,000 formulas of arrays in a file the library reads",
    bytes: () =>
      xlsx({
        sheet: `<sheetData><row r="1"><c t="x"><v>1</v></c></row>${many(60_000, (i) => `<row r="${i + 2}"><c r="A${i + 2}"><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c></row>`)}</sheetData>`,
      }),
  },
  {
    what: "xlsx: cells in the last corner in a file the library reads",
    bytes: () => xlsx({ sheet: `<sheetData><row r="1048576"><c r="XFD1048576" t="x"><v>1</v></c></row></sheetData>` }),
  },
];
