import {
  columnLetters,
  DECLARATION,
  escaped,
  type PackedWorkbook,
  packedWorkbook,
  relation,
  relationsMarkup,
  workbookParts,
  zipped,
} from "../workbooks/packed-workbook.ts";
import { utf16Bytes } from "./encodings.ts";
import { HEADER, type Row, SMALL_TABLE, TASKS } from "./tables.ts";

const TIMES = '<font><sz val="12"/><name val="Times New Roman"/></font>';
const BOLD = '<font><b/><sz val="12"/><name val="Times New Roman"/></font>';
const OLD_FONT = '<font><sz val="12"/><name val=".VnTime"/></font>';

/** Style 0 is plain, 1 bold, 2 in an old font; further ones have these number formats in turn. */
function stylesOf(...formats: readonly string[]): string {
  const codes = formats.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escaped(code)}"/>`);
  const styles = formats.map((_, i) => `<xf numFmtId="${164 + i}" fontId="0" xfId="0" applyNumberFormat="1"/>`);
  return `${codes.length > 0 ? `<numFmts count="${codes.length}">${codes.join("")}</numFmts>` : ""}<fonts count="3">${TIMES}${BOLD}${OLD_FONT}</fonts><cellStyleXfs count="1"><xf numFmtId="0" fontId="0"/></cellStyleXfs><cellXfs count="${styles.length + 3}"><xf numFmtId="0" fontId="0" xfId="0"/><xf numFmtId="0" fontId="1" xfId="0"/><xf numFmtId="0" fontId="2" xfId="0"/>${styles.join("")}</cellXfs>`;
}

type Cells = readonly (readonly string[])[];

/** A cell with its text in it; `style` as `stylesOf` counts. */
const text = (value: string, style = 0) =>
  `<c r="#" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
const number = (value: number | string, style = 0) => `<c r="#" s="${style}"><v>${value}</v></c>`;
const cellsOf = (rows: readonly Row[]): Cells =>
  rows.map((row) => row.map((value) => (typeof value === "number" ? number(value) : text(value ?? ""))));

/** Rows of cells; "#" in a cell stands for its place. */
function sheetData(rows: Cells): string {
  const body = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((cell, column) => cell.replace('r="#"', `r="${columnLetters(column)}${row + 1}"`)).join("")}</row>`,
  );
  return `<sheetData>${body.join("")}</sheetData>`;
}

/** The small table with another column in place of one. */
function withColumn(column: number, cells: readonly string[]): Cells {
  return cellsOf([HEADER, ...TASKS]).map((row, i) => (i === 0 ? row : row.with(column, cells[i - 1] ?? "")));
}

function book(rows: Cells, rest: Partial<PackedWorkbook> = {}): PackedWorkbook {
  return { sheets: [{ name: "Phụ lục", markup: sheetData(rows) }], styles: stylesOf(), ...rest };
}

const TABLE = cellsOf(SMALL_TABLE);

/** One .xlsx for each quirk of the programs that write them, by name. */
export const xlsxSamples: Readonly<Record<string, () => Uint8Array>> = {
  "shared-formulas.xlsx": () =>
    packedWorkbook(
      book([
        ...withColumn(0, [
          '<c r="#"><f t="shared" ref="A2:A4" si="0">ROW()-1</f><v>1</v></c>',
          '<c r="#"><f t="shared" si="0"/><v>2</v></c>',
          '<c r="#"><f t="shared" si="0"/><v>3</v></c>',
        ]),
        [
          text("Tổng"),
          '<c r="#" t="str"><f t="array" ref="B5:C5">TRANSPOSE(B2:B3)</f><v>một</v></c>',
          '<c r="#" t="str"><v>hai</v></c>',
        ],
      ]),
    ),
  "inline-strings.xlsx": () => packedWorkbook(book(TABLE)),
  "dates-from-1904.xlsx": () =>
    packedWorkbook(
      book(withColumn(5, [number(44_565, 3), number(44_742, 3), number(44_926, 3)]), {
        properties: '<workbookPr date1904="1"/>',
        styles: stylesOf("dd/mm/yyyy"),
      }),
    ),
  "month-formats.xlsx": () =>
    packedWorkbook(
      book(withColumn(5, [number(46_174, 3), number(46_266, 4), number(46_023, 5)]), {
        styles: stylesOf("mm/yyyy", '"Tháng "m/yyyy', '"Năm "yyyy'),
      }),
    ),
  "very-hidden-sheet.xlsx": () =>
    packedWorkbook({
      sheets: [
        { name: "_dm", state: "veryHidden", markup: sheetData(cellsOf(TASKS)) },
        { name: "Phụ lục", markup: sheetData(TABLE) },
      ],
      styles: stylesOf(),
    }),
  "runs-in-vntime.xlsx": () => packedWorkbook(runsInOldFont()),
  "comments.xlsx": () => packedWorkbook(commented()),
  "no-cell-places.xlsx": () => packedWorkbook(book(TABLE.map((row) => row.map((cell) => cell.replace(' r="#"', ""))))),
  "numbers-as-text.xlsx": () =>
    packedWorkbook(book(withColumn(0, [text("1"), number("2.0"), '<c r="#" t="str"><v>3</v></c>']))),
  "error-values.xlsx": () =>
    packedWorkbook(
      book(
        withColumn(4, [
          '<c r="#" t="e"><f>VLOOKUP(A2,#REF!,2,0)</f><v>#REF!</v></c>',
          '<c r="#" t="e"><v>#N/A</v></c>',
          '<c r="#" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
        ]),
      ),
    ),
  "external-link.xlsx": () => packedWorkbook(linked()),
  "macros.xlsm": () =>
    packedWorkbook(
      book(TABLE, {
        mainType: "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
        relations: relation(
          "rIdM",
          "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
          "vbaProject.bin",
        ),
        parts: { "xl/vbaProject.bin": Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1) },
      }),
    ),
  "strict.xlsx": () => zipped(rewritten(workbookParts(book(TABLE)), strict)),
  "prefixed-names.xlsx": () => zipped(rewritten(workbookParts(book(TABLE)), prefixed)),
  "rows-out-of-order.xlsx": () =>
    packedWorkbook({
      ...book([]),
      sheets: [
        { name: "Phụ lục", markup: sheetData(TABLE).replace(/(<row r="2">.*?<\/row>)(.*)(<\/sheetData>)/, "$2$1$3") },
      ],
    }),
  "chart-sheet-first.xlsx": () => zipped(withChartSheet(workbookParts(book(TABLE)))),
  "other-part-names.xlsx": () => zipped(renamed(workbookParts(book(TABLE)))),
  "small-part-names.xlsx": () => zipped(withSmallNames(workbookParts(book(TABLE)))),
  "no-types.xlsx": () => zipped(withoutTypes(workbookParts(book(TABLE)))),
  "addition.xlam": () => zipped(rewritten(workbookParts(book(TABLE)), asAddition)),
  "stray-start.xlsx": () => Uint8Array.of(0xef, 0xbb, 0xbf, 13, 10, ...packedWorkbook(book(TABLE)), 13, 10),
  "part-twice.xlsx": () => withPartTwice(packedWorkbook(book(TABLE))),
  "wide-directory.xlsx": () => withWideDirectory(packedWorkbook(book(TABLE))),
  "utf-16-parts.xlsx": () =>
    zipped(
      Object.fromEntries(
        Object.entries(workbookParts(book(TABLE))).map(([name, content]) => [
          name,
          name.startsWith("xl/worksheets") ? utf16Bytes(String(content).replace("UTF-8", "UTF-16"), "little") : content,
        ]),
      ),
    ),
  "asides-in-markup.xlsx": () => zipped(rewritten(workbookParts(book(TABLE)), withAsides)),
  "document-type.xlsx": () => zipped(rewritten(workbookParts(book(TABLE)), withDocumentType)),
  "escaped-characters.xlsx": () =>
    packedWorkbook(
      book([
        [...(cellsOf([HEADER])[0] ?? [])],
        ["1", "dòng một_x000D_\r\ndòng hai", "A_x0041_ và _X0041_", "“R&D” <mới>", "_x005F_x0041_", " hai  blank "].map(
          (value) => text(value),
        ),
      ]),
    ),
  "number-formats.xlsx": () => packedWorkbook(numberFormats()),
};

function runsInOldFont(): PackedWorkbook {
  const run = (font: string, value: string) =>
    `<r><rPr><sz val="12"/><rFont val="${font}"/></rPr><t xml:space="preserve">${value}</t></r>`;
  const strings = `<si><t>TT</t></si><si><t>Nội dung thực hiện</t></si><si>${run("Times New Roman", "Rà soát văn bản; ")}${run(".VnTime", "c¶i c¸ch hµnh chÝnh")}</si><si><t>C¬ quan chñ tr×</t></si><si/>`;
  const shared = (index: number, style = 0) => `<c r="#" s="${style}" t="s"><v>${index}</v></c>`;
  return book(
    [
      [shared(0, 1), shared(1, 1)],
      [number(1), shared(2)],
      [number(2), shared(3, 2)],
      [number(3), shared(4)],
    ],
    { strings },
  );
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const THREADED = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

function commented(): PackedWorkbook {
  const note = (place: string, content: string) =>
    `<comment ref="${place}" authorId="0"><text>${content}</text></comment>`;
  return {
    styles: stylesOf(),
    sheets: [
      {
        name: "Phụ lục",
        markup: sheetData(cellsOf([HEADER, ...TASKS])),
        relations: [
          { kind: "comments", target: "../comments1.xml" },
          {
            kind: "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
            target: "../threadedComments/threadedComment1.xml",
          },
        ],
      },
    ],
    parts: {
      "xl/comments1.xml": `${DECLARATION}<comments xmlns="${MAIN}"><authors><author>Sở Nội vụ</author></authors><commentList>${note("B2", '<r><rPr><b/></rPr><t>Sở Nội vụ:</t></r><r><t xml:space="preserve">\nĐề nghị làm rõ</t></r>')}${note("F3", "<t>[Threaded comment]\n\nComment:\n    Chậm so với kế hoạch?</t>")}${note("H9", "<t>Ô trống có ghi chú</t>")}</commentList></comments>`,
      "xl/threadedComments/threadedComment1.xml": `${DECLARATION}<ThreadedComments xmlns="${THREADED}"><threadedComment ref="F3" dT="2026-01-05T08:00:00.00" personId="{1}" id="{2}"><text>Chậm so với kế hoạch?</text></threadedComment><threadedComment ref="F3" dT="2026-01-06T08:00:00.00" personId="{3}" id="{4}" parentId="{2}"><text>Sẽ xong &lt;trước&gt; 30/6</text></threadedComment></ThreadedComments>`,
    },
  };
}

function linked(): PackedWorkbook {
  const cells = withColumn(
    3,
    ["một", "hai", "ba"].map((value) => `<c r="#" t="str"><f>[1]DM!A1</f><v>${value}</v></c>`),
  );
  return book(cells, {
    relations: relation("rIdL", "externalLink", "externalLinks/externalLink1.xml"),
    parts: {
      "xl/externalLinks/externalLink1.xml": `${DECLARATION}<externalLink xmlns="${MAIN}"/>`,
      "xl/externalLinks/_rels/externalLink1.xml.rels": relationsMarkup([
        relation("rId1", "externalLinkPath", "file:///C:/danh-muc.xlsx", "External"),
      ]),
    },
  });
}

function numberFormats(): PackedWorkbook {
  const shown: readonly (readonly [number, string])[] = [
    [0.256, "0%"],
    [0.2564, "0.0%"],
    [1_234_567.891, "#,##0"],
    [1_234_567.891, "#,##0.00"],
    [-1234.5, "#,##0.0;[Red](#,##0.0)"],
    [0, '0;-0;"-"'],
    [1_500_000, '#,##0" đ"'],
    [2.25, "# ?/?"],
    [1.5, "[h]:mm"],
    [46_027.75, "dd/mm/yyyy hh:mm"],
    [46_027, "[$-42A]dd/mm/yyyy;@"],
    [12_345_678_901_234, "General"],
    [0.1, "General"],
    [5, "000"],
    [123_456, "0.00E+00"],
    [1, '[>=1]"xong";[<1]"chưa"'],
  ];
  return book(
    [
      ["Định dạng", "Hiển thị"].map((value) => text(value, 1)),
      ...shown.map(([value, code], i) => [text(code), number(value, i + 3)]),
    ],
    {
      styles: stylesOf(...shown.map(([, code]) => code)),
    },
  );
}

type Parts = Readonly<Record<string, string | Uint8Array>>;

function rewritten(parts: Parts, rewrite: (xml: string, name: string) => string): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([name, content]) => [
      name,
      typeof content === "string" ? rewrite(content, name) : content,
    ]),
  );
}

/** As programs name parts that know no capitals and no slashes. */
function withSmallNames(parts: Parts): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([name, content]) => [name.toLowerCase().replaceAll("/", "\\"), content]),
  );
}

function withoutTypes(parts: Parts): Parts {
  return Object.fromEntries(Object.entries(parts).filter(([name]) => name !== "[Content_Types].xml"));
}

const END_SIZE = 22;

/** Its first part packed once more at the end, as programs do that add to a file and do not look. */
function withPartTwice(packed: Uint8Array): Uint8Array {
  const view = new DataView(packed.buffer, packed.byteOffset);
  const end = packed.length - END_SIZE;
  const start = view.getUint32(end + 16, true);
  const names = [26, 28].map((at) => view.getUint16(at, true));
  const size = 30 + (names[0] ?? 0) + (names[1] ?? 0) + view.getUint32(18, true);
  const entrySize = 46 + [28, 30, 32].reduce((sum, at) => sum + view.getUint16(start + at, true), 0);
  const pieces = [packed.subarray(0, start), packed.subarray(0, size), packed.subarray(start, end)];
  const again = packed.slice(start, start + entrySize);
  new DataView(again.buffer).setUint32(42, start, true);
  const changed = packed.slice(end);
  const counts = new DataView(changed.buffer);
  for (const at of [8, 10]) counts.setUint16(at, view.getUint16(end + at, true) + 1, true);
  counts.setUint32(12, end - start + entrySize, true);
  counts.setUint32(16, start + size, true);
  return Uint8Array.from([...pieces, again, changed].flatMap((piece) => [...piece]));
}

/** The end of the directory in numbers of 64 bits (APPNOTE.TXT 4.3.14), as streams are packed whose length is unknown. */
function withWideDirectory(packed: Uint8Array): Uint8Array {
  const end = packed.length - END_SIZE;
  const narrow = new DataView(packed.buffer, packed.byteOffset);
  const wide = new DataView(new ArrayBuffer(56 + 20 + END_SIZE));
  wide.setUint32(0, 0x06064b50, true);
  wide.setUint32(4, 44, true);
  for (const at of [24, 32]) wide.setUint32(at, narrow.getUint16(end + 10, true), true);
  for (const [from, to] of [
    [12, 40],
    [16, 48],
  ] as const)
    wide.setUint32(to, narrow.getUint32(end + from, true), true);
  wide.setUint32(56, 0x07064b50, true);
  wide.setUint32(64, end, true);
  wide.setUint32(72, 1, true);
  wide.setUint32(76, 0x06054b50, true);
  for (const at of [84, 86]) wide.setUint16(at, 0xffff, true);
  for (const at of [88, 92]) wide.setUint32(at, 0xffffffff, true);
  return Uint8Array.from([...packed.subarray(0, end), ...new Uint8Array(wide.buffer)]);
}

/** As Excel keeps workbooks whose sheets serve their macros. */
function asAddition(xml: string): string {
  return xml.replace(
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
    "application/vnd.ms-excel.addin.macroEnabled.main+xml",
  );
}

/** The addresses of ECMA-376's strict variant. */
function strict(xml: string): string {
  return xml
    .replaceAll(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
    )
    .replaceAll(
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "http://purl.oclc.org/ooxml/officeDocument/relationships",
    );
}

/** Every element of the main parts with a prefix, as the Open XML library of .NET writes them. */
function prefixed(xml: string, name: string): string {
  if (!/workbook\.xml$|styles|sheet1\.xml$/.test(name)) return xml;
  return xml.replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:").replace(' xmlns="', ' xmlns:x="');
}

function withAsides(xml: string, name: string): string {
  if (!name.endsWith("sheet1.xml")) return xml;
  return xml
    .replace("<sheetData>", "<!-- <row> --><sheetData><?made by=hand?>")
    .replace(/<t xml:space="preserve">([^<&]*)<\/t>/g, "<t><![CDATA[$1]]></t>");
}

function withDocumentType(xml: string, name: string): string {
  return name.endsWith("sheet1.xml")
    ? xml.replace("<worksheet", '<!DOCTYPE worksheet [<!ENTITY a "b">]><worksheet')
    : xml;
}

/** A sheet of a chart before the sheet of cells, which is the second part but the first sheet of cells. */
function withChartSheet(parts: Parts): Parts {
  return {
    ...parts,
    "xl/workbook.xml": String(parts["xl/workbook.xml"]).replace(
      "<sheets>",
      '<sheets><sheet name="Biểu đồ" sheetId="9" r:id="rId9"/>',
    ),
    "xl/_rels/workbook.xml.rels": String(parts["xl/_rels/workbook.xml.rels"]).replace(
      "</Relationships>",
      `${relation("rId9", "chartsheet", "chartsheets/sheet1.xml")}</Relationships>`,
    ),
    "xl/chartsheets/sheet1.xml": `${DECLARATION}<chartsheet xmlns="${MAIN}"/>`,
  };
}

/** Parts under names of their own, named from the root, with other capitals and with backslashes. */
function renamed(parts: Parts): Parts {
  const content = (name: string) => String(parts[name]);
  return {
    "[Content_Types].xml": content("[Content_Types].xml").replace("/xl/workbook.xml", "/so-lieu/So.xml"),
    "_rels\\.rels": relationsMarkup([relation("rId1", "officeDocument", "/so-lieu/so.xml")]),
    "so-lieu/So.xml": content("xl/workbook.xml"),
    "so-lieu/_rels/So.xml.rels": relationsMarkup([
      relation("rId1", "worksheet", "..\\trang\\Trang%20một.xml"),
      relation("rId2", "styles", "./../kieu.xml"),
    ]),
    "trang/Trang một.xml": content("xl/worksheets/sheet1.xml"),
    "kieu.xml": content("xl/styles.xml"),
  };
}
