import { relation } from "../parts-of-xlsx.ts";
import { type EndlessFile, many, xlsx } from "./endless-file.ts";

/** Parts of .xlsx files beside the sheets. */
export const ENDLESS_PARTS: readonly EndlessFile[] = [
  {
    what: "xlsx: 50,000 sheets and as many relations",
    bytes: () =>
      xlsx({
        sheets: many(50_000, (i) => `<sheet name="S${i}" sheetId="${i + 1}" r:id="s${i}"/>`),
        relations: many(50_000, (i) => relation(`s${i}`, "worksheet", "worksheets/sheet1.xml")),
      }),
  },
  {
    what: "xlsx: 200,000 comments on one cell",
    bytes: () =>
      xlsx({
        parts: {
          "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships>${relation("c", "comments", "../comments1.xml")}</Relationships>`,
          "xl/comments1.xml": `<comments><commentList>${many(200_000, '<comment ref="A1"><text><t>ghi chú</t></text></comment>')}</commentList></comments>`,
        },
      }),
  },
  {
    what: "xlsx: comments that are their own comments",
    bytes: () =>
      xlsx({
        parts: {
          "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships>${many(3000, (i) => relation(`c${i}`, "comments", "sheet1.xml"))}</Relationships>`,
        },
      }),
  },
  {
    what: "xlsx: a package that is its own workbook",
    bytes: () =>
      xlsx({
        parts: { "_rels/.rels": `<Relationships>${relation("r", "officeDocument", "_rels/.rels")}</Relationships>` },
      }),
  },
  {
    what: "xlsx: 50,000 defined names",
    bytes: () =>
      xlsx({
        names: `<definedNames>${many(50_000, (i) => `<definedName name="n${i}">A!$A$1:$XFD$1048576</definedName>`)}</definedNames>`,
      }),
  },
  {
    what: "xlsx: formats of 60,000 characters",
    bytes: () =>
      xlsx({
        styles: `<numFmts><numFmt numFmtId="200" formatCode="${"[Red]0;".repeat(9000)}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs>`,
        sheet: `<sheetData>${many(20_000, (i) => `<row><c s="0"><v>${i}</v></c></row>`)}</sheetData>`,
      }),
  },
  {
    what: "xlsx: formats of many question marks",
    bytes: () =>
      xlsx({
        styles: `<numFmts><numFmt numFmtId="200" formatCode="# ${"?".repeat(3000)}/${"?".repeat(3000)}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs>`,
        sheet: `<sheetData>${many(5_000, (i) => `<row><c s="0"><v>${i}.123456789</v></c></row>`)}</sheetData>`,
      }),
  },
  {
    what: "xlsx: 10,000 formats of their own",
    bytes: () =>
      xlsx({
        styles: `<numFmts>${many(10_000, (i) => `<numFmt numFmtId="${200 + i}" formatCode="0.0&quot;${i}&quot;"/>`)}</numFmts><cellXfs>${many(10_000, (i) => `<xf numFmtId="${200 + i}"/>`)}</cellXfs>`,
        sheet: `<sheetData>${many(10_000, (i) => `<row><c s="${i}"><v>1.5</v></c></row>`)}</sheetData>`,
      }),
  },
];
