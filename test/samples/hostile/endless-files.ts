import { strToU8, zipSync } from "fflate";
import { xlsx as packedXlsx, relation, row, TABLE, type XlsxPieces } from "./parts-of-xlsx.ts";

/** A file that is small or plain to look at and asks for work without end. */
export interface EndlessFile {
  readonly what: string;
  readonly bytes: () => Uint8Array;
}

const ROW = row(1, "a");
/** A kind of value there is none of. */
const READ_BY_LIBRARY = '<sheetData><row r="1"><c t="x"><v>1</v></c></row></sheetData>';
/** Not packed, so that no limit of packing speaks first. */
const xlsx = (pieces: XlsxPieces) => packedXlsx(pieces, 0);
const stored = (parts: Record<string, Uint8Array>) => zipSync(parts, { level: 0 });

function ods(rows: string, before = ""): Uint8Array {
  const names =
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"';
  const tables = before + (rows === "" ? "" : `<table:table table:name="A">${rows}</table:table>`);
  return stored({
    mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
    "META-INF/manifest.xml": strToU8("<manifest/>"),
    "content.xml": strToU8(
      `<office:document-content ${names}><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    ),
  });
}

function docx(body: string): Uint8Array {
  return stored({
    "[Content_Types].xml": strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    "word/document.xml": strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

const excelXml = (table: string) =>
  strToU8(
    `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="A"><Table>${table}</Table></Worksheet></Workbook>`,
  );

const word = (value: number) => [value & 0xff, (value >>> 8) & 0xff];
const long = (value: number) => [...word(value), ...word(value >>> 16)];
const record = (kind: number, ...data: readonly number[]) => [...word(kind), ...word(data.length), ...data];
const BEGINNING = record(0x0809, ...word(0x0600), ...word(0x0010), ...word(0), ...word(0));
const GLOBALS = record(0x0809, ...word(0x0600), ...word(0x0005), ...word(0), ...word(0));
const END = record(0x000a);
const bare = (...records: readonly (readonly number[])[]) => Uint8Array.from(records.flat());
const many = (count: number, text: string | ((index: number) => string)) =>
  typeof text === "string" ? text.repeat(count) : Array.from({ length: count }, (_, index) => text(index)).join("");
const manyRecords = (count: number, one: readonly number[]) => Array.from({ length: count }, () => one).flat();
const cell = (text: string, attributes = "") =>
  `<table:table-cell ${attributes} office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
const wordCell = (text: string, properties = "") =>
  `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;

export const ENDLESS: readonly EndlessFile[] = [
  // .xlsx
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
    what: "xlsx: 50,000 sheets and as many relations",
    bytes: () =>
      xlsx({
        sheets: many(50_000, (i) => `<sheet name="S${i}" sheetId="${i + 1}" r:id="s${i}"/>`),
        relations: many(50_000, (i) => relation(`s${i}`, "worksheet", "worksheets/sheet1.xml")),
      }),
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
    what: "xlsx: 40,000 texts in each other in a comment",
    bytes: () =>
      xlsx({
        parts: {
          "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships>${relation("c", "comments", "../comments1.xml")}</Relationships>`,
          "xl/comments1.xml": `<comments><commentList><comment ref="A1">${many(40_000, "<text>")}<t>a</t>${many(40_000, "</text>")}</comment></commentList></comments>`,
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
  // .ods
  {
    what: "ods: a row of text a million times",
    bytes: () =>
      ods(
        `<table:table-row table:number-rows-repeated="1048576">${cell("a", 'table:number-columns-repeated="16384"')}</table:table-row>`,
      ),
  },
  {
    what: "ods: 50,000 hidden rows, each a million times",
    bytes: () =>
      ods(many(50_000, '<table:table-row table:visibility="collapse" table:number-rows-repeated="1048576"/>')),
  },
  {
    what: "ods: 16,384 kinds of columns under 60,000 cells",
    bytes: () =>
      ods(
        many(16_384, (i) => `<table:table-column table:default-cell-style-name="c${i}"/>`) +
          many(60, () => `<table:table-row>${many(1000, cell("a"))}</table:table-row>`),
      ),
  },
  {
    what: "ods: spaces by number, 100,000 times 32,767",
    bytes: () =>
      ods(many(100, () => `<table:table-row>${many(1000, cell('<text:s text:c="32767"/>x'))}</table:table-row>`)),
  },
  {
    what: "ods: spaces by number in one cell",
    bytes: () => ods(`<table:table-row>${cell(many(100_000, '<text:s text:c="32767"/>'))}</table:table-row>`),
  },
  {
    what: "ods: 5,000 sheets",
    bytes: () =>
      ods(
        "",
        many(
          5_000,
          (i) => `<table:table table:name="S${i}"><table:table-row>${cell("a")}</table:table-row></table:table>`,
        ),
      ),
  },
  {
    what: "ods: nested 100,000 deep",
    bytes: () =>
      ods(`<table:table-row>${cell(many(100_000, "<text:span>") + many(100_000, "</text:span>"))}</table:table-row>`),
  },
  {
    what: "ods: merges of the whole sheet in 100,000 cells",
    bytes: () =>
      ods(
        many(
          1000,
          () =>
            `<table:table-row>${many(100, cell("a", 'table:number-columns-spanned="16384" table:number-rows-spanned="1048576"'))}</table:table-row>`,
        ),
      ),
  },
  // SpreadsheetML 2003
  {
    what: "xml: 100,000 rows that hide a million each",
    bytes: () => excelXml(many(100_000, '<Row ss:Index="1" ss:Span="1048575" ss:Hidden="1"/>')),
  },
  {
    what: "xml: 100,000 columns that style 16,384 each",
    bytes: () => excelXml(many(100_000, '<Column ss:Index="1" ss:Span="16383" ss:StyleID="a" ss:Hidden="1"/>')),
  },
  {
    what: "xml: cells merged over everything",
    bytes: () =>
      excelXml(
        many(
          100_000,
          '<Row><Cell ss:MergeAcross="16383" ss:MergeDown="1048575"><Data ss:Type="String">a</Data></Cell></Row>',
        ),
      ),
  },
  // web pages
  {
    what: "html: cells that span 1e9 rows and columns",
    bytes: () =>
      strToU8(
        `<table>${many(50_000, '<tr><td colspan="1000000000" rowspan="1000000000">a</td><td>b</td></tr>')}</table>`,
      ),
  },
  {
    what: "html: 120,000 tables",
    bytes: () => strToU8(`<html>${many(120_000, "<table><tr><td>a</td><td>b</td></tr></table>")}`),
  },
  {
    what: "html: tables in tables, 600 deep, and text between",
    bytes: () => strToU8(`<html>${many(600, "<table><tr><td>")}${many(100_000, "<p>a ")}`),
  },
  {
    what: "html: tables without cells in each other, and text between",
    bytes: () => strToU8(`<html>${many(1900, "<table>")}${many(300_000, "<p>a</p>")}`),
  },
  {
    what: "html: 500,000 line breaks",
    bytes: () => strToU8(`<table><tr><td>a${many(500_000, "<br>")}b</td></tr></table>`),
  },
  {
    what: "html: 100,000 rules of style for 100,000 cells",
    bytes: () =>
      strToU8(
        `<style>${many(100_000, (i) => `.x${i} td{font-family:F${i}}`)}</style><table>${many(50_000, (i) => `<tr><td class=x${i}>a</td></tr>`)}</table>`,
      ),
  },
  {
    what: "html: a class of 100,000 names on every cell",
    bytes: () =>
      strToU8(
        `<style>.a{font-weight:bold}</style><table>${many(20, () => `<tr><td class="${many(100_000, "a ")}">a</td></tr>`)}</table>`,
      ),
  },
  {
    what: "mhtml: parts without end",
    bytes: () =>
      strToU8(
        `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n${many(20_000, "--x\r\nContent-Type: text/html\r\n\r\n<table><tr><td>a</td></tr></table>\r\n")}`,
      ),
  },
  {
    what: "mhtml: groups in groups",
    bytes: () =>
      strToU8(
        many(
          20_000,
          (i) => `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x${i}"\r\n\r\n--x${i}\r\n`,
        ),
      ),
  },
  // Word
  {
    what: "docx: cells over 1e9 columns",
    bytes: () =>
      docx(
        `<w:tbl>${many(20_000, `<w:tr>${many(3, wordCell("a", '<w:gridSpan w:val="1000000000"/>'))}</w:tr>`)}</w:tbl>`,
      ),
  },
  {
    what: "docx: 5,000 tables",
    bytes: () => docx(many(5_000, `<w:tbl><w:tr>${wordCell("a")}${wordCell("b")}</w:tr></w:tbl>`)),
  },
  { what: "docx: nested 100,000 deep", bytes: () => docx(many(100_000, "<w:sdt>") + many(100_000, "</w:sdt>")) },
  {
    what: "docx: tables in tables, 60 deep, each of 50 cells",
    bytes: () =>
      docx(many(60, `<w:tbl><w:tr>${many(50, wordCell("abc "))}<w:tc><w:p/>`) + many(60, "</w:tc></w:tr></w:tbl>")),
  },
  {
    what: "docx: 500 columns in 50 rows",
    bytes: () =>
      docx(
        `<w:tbl><w:tblGrid>${many(500, '<w:gridCol w:w="100"/>')}</w:tblGrid>${many(50, `<w:tr>${many(500, wordCell("a"))}</w:tr>`)}</w:tbl>`,
      ),
  },
  {
    what: "docx: one cell merged down 10,000 rows",
    bytes: () =>
      docx(
        `<w:tbl><w:tr>${wordCell("a", '<w:vMerge w:val="restart"/>')}${wordCell("b")}</w:tr>${many(10_000, `<w:tr>${wordCell("", "<w:vMerge/>")}${wordCell("c")}</w:tr>`)}</w:tbl>`,
      ),
  },
  // .xls
  {
    what: "xls: 200,000 names for one sheet",
    bytes: () => {
      const sheet = 20 + 13 * 200_000;
      return bare(
        GLOBALS,
        manyRecords(200_000, record(0x0085, ...long(sheet - 8 + 4), 0, 0, 1, 0, 65).slice(0, 13)),
        END,
        BEGINNING,
        record(0x0204, ...word(0), ...word(0), ...word(0), ...word(1), 0, 65),
        END,
      );
    },
  },
  { what: "xls: a stream of 100,000 beginnings", bytes: () => bare(manyRecords(100_000, BEGINNING)) },
  {
    what: "xls: 200,000 hidden stretches of all columns",
    bytes: () => bare(BEGINNING, manyRecords(200_000, record(0x007d, 0, 0, 0xff, 0xff, 0, 0, 0, 0, 1, 0)), END),
  },
  {
    what: "xls: merges of the whole sheet",
    bytes: () =>
      bare(
        BEGINNING,
        record(0x0204, ...word(0), ...word(0), ...word(0), ...word(1), 0, 65),
        manyRecords(
          200,
          record(
            0x00e5,
            ...word(1000),
            ...Array.from({ length: 1000 }, () => [0, 0, 0xff, 0xff, 0, 0, 0xff, 0]).flat(),
          ),
        ),
        END,
      ),
  },
  {
    what: "xls: notes on cells that are none",
    bytes: () => bare(BEGINNING, manyRecords(100_000, record(0x001c, 0xff, 0xff, 0xff, 0xff, 0, 0, 1, 0)), END),
  },
  // text
  { what: "csv: one line of many cells", bytes: () => strToU8("Nội dung, ".repeat(2_500_000)) },
  { what: "csv: one cell of 3 MB", bytes: () => strToU8("Rà soát thủ tục hành chính ".repeat(90_000)) },
  { what: "csv: 200,000 empty lines", bytes: () => strToU8(`TT,Nội dung\n${"\n".repeat(200_000)}`) },
  { what: "csv: a million lines of separators", bytes: () => strToU8(`TT,Nội dung\n${",,\n".repeat(1_000_000)}x`) },
  {
    what: "csv: a quotation mark that never closes",
    bytes: () => strToU8(`TT,Nội dung\n1,"Rà soát\n${"2,Công bố\n".repeat(30_000)}`),
  },
  {
    what: "csv: 20,001 quotation marks that never close",
    bytes: () => strToU8(`TT,Nội dung\n${'1,"Rà soát\n'.repeat(20_001)}`),
  },
  { what: "csv: quotation marks and nothing else", bytes: () => strToU8(`a,${'"'.repeat(5_000_001)}`) },
  {
    what: "csv: 2 MB in no coding",
    bytes: () => Uint8Array.from({ length: 2_000_000 }, (_, i) => (i % 50 === 49 ? 10 : 0x80 + ((i * 7919) % 127))),
  },
  {
    what: "csv: 1 MB of TCVN3",
    bytes: () =>
      Uint8Array.from(`1;Rµ so¸t thñ tôc hµnh chÝnh;Së Néi vô;Quý II\n`.repeat(22_000), (letter) =>
        letter.charCodeAt(0),
      ),
  },
  {
    what: "sylk: a cell in the last corner",
    bytes: () => strToU8("ID;PWXL;N;E\r\nC;Y1000000000;X1000000000;K1\r\nC;Y1048576;X16384;K1\r\nE\r\n"),
  },
  {
    what: "dif: rows by the milliard",
    bytes: () =>
      strToU8(
        'TABLE\r\n0,1\r\n"EXCEL"\r\nVECTORS\r\n0,1000000000\r\n""\r\nTUPLES\r\n0,1000000000\r\n""\r\nDATA\r\n0,0\r\n""\r\n-1,0\r\nBOT\r\n1,0\r\n"a"\r\n-1,0\r\nEOD\r\n',
      ),
  },
];
