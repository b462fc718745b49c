import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { READING_LIMITS } from "./reading/limits.ts";
import { readWorkbookBytes } from "./reading/read-workbook-bytes.ts";

const NAMESPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`;
const RELATIONS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`;
const STYLES = `<styleSheet ${NAMESPACE}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`;

interface Parts {
  readonly sheet?: string;
  readonly strings?: string;
  readonly properties?: string;
}

function packageOf({ sheet = "", strings = "", properties = "" }: Parts): Record<string, Uint8Array> {
  const parts = {
    "[Content_Types].xml": TYPES,
    "xl/workbook.xml": `<workbook ${NAMESPACE} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${properties}<sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": RELATIONS,
    "xl/styles.xml": STYLES,
    "xl/sharedStrings.xml": `<sst ${NAMESPACE}>${strings}</sst>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${NAMESPACE}>${sheet}</worksheet>`,
  };
  return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
}

const xlsx = (parts: Parts) => zipSync(packageOf(parts));

async function cellsOf(bytes: Uint8Array) {
  const outcome = await readWorkbookBytes("x", bytes);
  if (!outcome.ok) throw new Error(outcome.issue.code);
  return outcome.workbook.sheets[0]?.rows.map((row) => row.map((cell) => cell?.text));
}

async function refusal(bytes: Uint8Array, limits = READING_LIMITS) {
  const outcome = await readWorkbookBytes("x", bytes, limits);
  return outcome.ok ? "accepted" : outcome.issue.code;
}

function findBytes(bytes: Uint8Array, wanted: string): number {
  return new TextDecoder("latin1").decode(bytes).indexOf(wanted);
}

describe("strings of a workbook", () => {
  const shared = (indexes: readonly number[]) =>
    `<sheetData><row r="1">${indexes.map((i) => `<c r="${String.fromCharCode(65 + i)}1" t="s"><v>${i}</v></c>`).join("")}</row></sheetData>`;

  test("an empty one keeps its place", async () => {
    const strings = "<si><t>a</t></si><si/><si><t/></si><si><t>d</t></si>";
    expect(await cellsOf(xlsx({ strings, sheet: shared([0, 1, 2, 3]) }))).toEqual([["a", "", "", "d"]]);
  });

  test("all runs are read, reading aids are not", async () => {
    const strings =
      "<si><t>a</t><r><t>b</t></r></si><si><r><rPr><b/></rPr><t>c</t></r><r><t xml:space='preserve'> d</t></r><rPh sb='0' eb='1'><t>x</t></rPh></si>";
    expect(await cellsOf(xlsx({ strings, sheet: shared([0, 1]) }))).toEqual([["ab", "c d"]]);
  });

  test("characters by number and false escapes are read as what they stand for", async () => {
    const strings = "<si><t>&#128512; &#x1F600; _X0041_ _x0041_ &amp;#65;</t></si>";
    expect(await cellsOf(xlsx({ strings, sheet: shared([0]) }))).toEqual([["😀 😀 _X0041_ A &#65;"]]);
  });

  test("line breaks are one kind", async () => {
    const strings = "<si><t>a\r\nb_x000D_\nc&#10;d</t></si>";
    expect(await cellsOf(xlsx({ strings, sheet: shared([0]) }))).toEqual([["a\nb\nc\nd"]]);
  });
});

describe("days", () => {
  const sheet =
    '<sheetData><row r="1"><c r="A1" s="1"><v>46027</v></c><c r="B1" s="1"><v>0.5</v></c></row></sheetData>';

  test("are read by their number format, and shown the Vietnamese way", async () => {
    const outcome = await readWorkbookBytes("x", xlsx({ sheet }));
    expect(outcome.ok && outcome.workbook.sheets[0]?.rows[0]).toMatchObject([
      { text: "05/01/2026", type: "date", value: "2026-01-05" },
      { type: "number", value: 0.5 },
    ]);
  });

  test("count from 1904 where the workbook says so", async () => {
    const outcome = await readWorkbookBytes("x", xlsx({ sheet, properties: '<workbookPr date1904="1"/>' }));
    expect(outcome.ok && outcome.workbook.sheets[0]?.rows[0]?.[0]?.value).toBe("2030-01-06");
  });
});

describe("ranges that claim the whole sheet", () => {
  const cell = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row></sheetData>';
  const whole = "A1:XFD1048576";

  test.each([
    ["dimension", `<dimension ref="${whole}"/>${cell}`],
    ["merge", `${cell}<mergeCells count="1"><mergeCell ref="${whole}"/></mergeCells>`],
    ["link", `${cell}<hyperlinks><hyperlink ref="${whole}" location="A1"/></hyperlinks>`],
    ["validation", `${cell}<dataValidations count="1"><dataValidation sqref="${whole}"/></dataValidations>`],
  ])("a %s over 17 thousand million cells costs nothing", async (_, sheet) => {
    expect(await cellsOf(xlsx({ sheet }))).toEqual([["a"]]);
  });

  test("a cell in the last corner is read", async () => {
    const sheet = '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    const rows = await cellsOf(xlsx({ sheet }));
    expect([rows?.length, rows?.at(-1)?.at(-1)]).toEqual([1_048_576, "1"]);
  });

  test("more cells than the limit are refused before they are read", async () => {
    const sheet = `<sheetData><row r="1">${"<c><v>1</v></c>".repeat(11)}</row></sheetData>`;
    expect(await refusal(xlsx({ sheet }), { ...READING_LIMITS, cells: 10 })).toBe("file.too-many-cells");
  });

  test("one OpenDocument row repeated a million times is refused", async () => {
    const content = `<office:document-content><office:body><office:spreadsheet><table:table table:name="A"><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="1024" office:value-type="string"><text:p>a</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
    const manifest = "<manifest:manifest/>";
    const bytes = zipSync({
      mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
      "content.xml": strToU8(content),
      "META-INF/manifest.xml": strToU8(manifest),
    });
    expect(await refusal(bytes)).toBe("file.too-many-cells");
  });
});

describe("the zip guard refuses", () => {
  const bytes = xlsx({ sheet: "<sheetData/>" });

  test("nothing in a sound file", async () => {
    expect(await refusal(bytes)).toBe("accepted");
  });

  test("a part whose bytes do not give its checksum", async () => {
    const stored = zipSync(packageOf({ sheet: "<sheetData/>" }), { level: 0 });
    const changed = stored.slice();
    changed[findBytes(stored, "<sheetData/>") + 3] = 0x58;
    expect(await refusal(changed)).toBe("file.damaged");
  });

  test("a part that unpacks to more than it declares", async () => {
    const changed = bytes.slice();
    const entry = findBytes(bytes, "PK\u0001\u0002");
    new DataView(changed.buffer).setUint32(entry + 24, 10, true);
    expect(await refusal(changed)).toBe("file.damaged");
  });

  test("a part that declares two thousand million bytes, without allocating them", async () => {
    const changed = bytes.slice();
    new DataView(changed.buffer).setUint32(findBytes(bytes, "PK\u0001\u0002") + 24, 0x7fffffff, true);
    expect(await refusal(changed)).toBe("file.unpacks-too-large");
  });

  test("two entries for the same bytes", async () => {
    const changed = bytes.slice();
    const first = findBytes(bytes, "PK\u0001\u0002");
    const second = new TextDecoder("latin1").decode(bytes).indexOf("PK\u0001\u0002", first + 4);
    const view = new DataView(changed.buffer);
    view.setUint32(second + 42, view.getUint32(first + 42, true), true);
    expect(await refusal(changed)).toBe("file.damaged");
  });

  test("two parts of one name", async () => {
    const parts = { ...packageOf({}), "XL/WORKBOOK.XML": strToU8("<workbook/>") };
    expect(await refusal(zipSync(parts))).toBe("file.damaged");
  });

  test("more parts than any workbook has", async () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`xl/media/${i}`, new Uint8Array()]));
    expect(await refusal(zipSync({ ...packageOf({}), ...many }), { ...READING_LIMITS, parts: 10 })).toBe(
      "file.unpacks-too-large",
    );
  });

  test("a file larger than the limit, before looking at it", async () => {
    expect(await refusal(bytes, { ...READING_LIMITS, fileBytes: 100 })).toBe("file.too-large");
  });
});

describe("files by their content", () => {
  const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

  test.each([
    ["a program", latin(`MZ\u0090\0\u0003\0\0\0${"\0".repeat(60)}This program`), "file.not-a-spreadsheet"],
    ["a PDF", latin("%PDF-1.7\n1 0 obj"), "file.not-a-spreadsheet"],
    ["rich text", latin("{\\rtf1\\ansi TT,No}"), "file.not-a-spreadsheet"],
    ["an owner file of Excel", latin(`\u0007Nguoi A${" ".repeat(47)}N\0g\0u\0o\0i\0`), "file.not-a-spreadsheet"],
    ["an archive of other things", zipSync({ "a.txt": strToU8("a") }), "file.not-a-spreadsheet"],
    ["an Excel 4 sheet", Uint8Array.of(0x09, 0x04, 0x06, 0x00, 0, 0, 0x10, 0), "file.damaged"],
    [
      "SpreadsheetML without a sheet",
      latin('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      "file.damaged",
    ],
    ["an old compound file cut short", latin("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1aaaa"), "file.damaged"],
    ["zeros", new Uint8Array(100), "file.empty"],
    ["blank lines", latin("\r\n  \r\n"), "file.empty"],
    ["a text without a cell", latin(",,\r\n,,"), "file.empty"],
  ])("%s gives %s", async (_, bytes, code) => {
    expect(await refusal(bytes)).toBe(code);
  });
});
