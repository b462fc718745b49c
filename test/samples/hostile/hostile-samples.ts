import { strToU8, zipSync } from "fflate";
import Papa from "papaparse";
import { CFB } from "xlsx";
import { HEADER, SMALL_TABLE } from "../tables.ts";
import { relation, relations, row, xlsx, xlsxParts } from "./parts-of-xlsx.ts";

const ENTITIES =
  '<!DOCTYPE x [<!ENTITY small "aaaaaaaaaa"><!ENTITY large "&small;&small;&small;"><!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY net SYSTEM "http://127.0.0.1:9/x">]>';
const FORMULAS = [
  "=WEBSERVICE(&quot;http://127.0.0.1:9/&quot;&amp;A1)",
  "=HYPERLINK(&quot;http://127.0.0.1:9/&quot;,&quot;Bấm vào đây&quot;)",
  "=cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "-2+3+cmd|' /C calc'!A0",
];
const plain = (text: string) => text.replaceAll("&quot;", '"').replaceAll("&amp;", "&");
const small = () => strToU8(Papa.unparse(SMALL_TABLE.map((cells) => HEADER.map((_, i) => cells[i] ?? ""))));
const word = (value: number) => [value & 0xff, value >>> 8];
const record = (kind: number, ...data: readonly number[]) => [...word(kind), ...word(data.length), ...data];

/** Files that mean harm, or look like it; each with a table where it can have one. */
export const hostileSamples: Readonly<Record<string, () => Uint8Array>> = {
  "formulas.xlsx": () => xlsx({ sheet: tableOf(FORMULAS) }),
  "formulas.csv": () =>
    strToU8(Papa.unparse([["TT", "Nội dung thực hiện"], ...FORMULAS.map((text, i) => [i + 1, plain(text)])])),
  "prototype-names.xlsx": () =>
    xlsx({
      sheets: '<sheet name="__proto__" sheetId="1" r:id="constructor"/>',
      relations: relation("constructor", "worksheet", "toString.xml"),
      parts: {
        "xl/toString.xml": sheetOf(
          ["TT", "Nội dung thực hiện", "__proto__", "constructor"],
          ["1", "__proto__", "hasOwnProperty", "valueOf"],
        ),
      },
    }),
  "right-to-left-name.xlsx": () => xlsx({ sheets: '<sheet name="Bao cao \u202Exslx.exe" sheetId="1" r:id="rId1"/>' }),
  "paths-out.zip": () =>
    zipSync(
      { "../../etc/cron.d/bao-cao.csv": small(), "/tuyet-doi.csv": small(), "C:\\Windows\\bao-cao.csv": small() },
      OPTIONS,
    ),
  "entities.xlsx": () =>
    xlsx({
      parts: {
        "xl/worksheets/sheet1.xml": `${ENTITIES}${sheetOf(["TT", "Nội dung thực hiện"], ["1", "&large;&file;&net;"])}`,
      },
    }),
  "entities.fods": () =>
    strToU8(`<?xml version="1.0" encoding="UTF-8"?>${ENTITIES}${flatTable("&large;&file;&net;Việc")}`),
  "sheet-elsewhere.xlsx": () =>
    xlsx({
      sheets: '<sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="2" r:id="out"/>',
      relations: relation("out", "worksheet", "http://127.0.0.1:9/sheet.xml", ' TargetMode="External"'),
    }),
  "relations-in-circles.xlsx": () =>
    xlsx({
      relations: relation("rId9", "worksheet", "workbook.xml"),
      parts: {
        "xl/worksheets/_rels/sheet1.xml.rels": relations(
          relation("a", "comments", "sheet1.xml"),
          relation("b", "comments", "../worksheets/_rels/sheet1.xml.rels"),
          relation("c", "worksheet", "sheet1.xml"),
        ),
      },
    }),
  "many-names.xlsx": () =>
    xlsx({
      names: `<definedNames>${Array.from({ length: 3000 }, (_, i) => `<definedName name="n${i}">A!$A$1:$XFD$1048576</definedName>`).join("")}</definedNames>`,
    }),
  "names-in-names.xlsx": () =>
    xlsx({
      sheets: '<sheet name="A" sheetId="1" r:id="lost"/>',
      names: "<definedName>".repeat(300) + "</definedName>".repeat(300),
    }),
  "sheets-without-parts.xlsx": () =>
    xlsx({
      sheets: '<sheet name="Module1" sheetId="2" state="veryHidden" r:id=""/><sheet name="A" sheetId="1" r:id="rId1"/>',
    }),
  "sheets-without-end.xlsx": () =>
    xlsx({
      sheets: Array.from({ length: 3000 }, (_, i) => `<sheet name="S${i}" sheetId="${i + 1}" r:id="rId1"/>`).join(""),
    }),
  "doubled-entry.xlsx": () => doubled(zipSync(xlsxParts(), OPTIONS)),
  "wide-size.xlsx": () => withWideSize(zipSync(xlsxParts(), OPTIONS)),
  "password.ods": () =>
    zipSync(
      {
        mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
        "META-INF/manifest.xml": strToU8(
          '<manifest:manifest><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
        ),
        "content.xml": Uint8Array.of(1, 2, 3, 4),
      },
      OPTIONS,
    ),
  "password-macros.ods": () =>
    zipSync(
      {
        mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
        "META-INF/manifest.xml": strToU8(
          '<manifest:manifest><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="Basic/Module1.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
        ),
        "content.xml": strToU8(flatTable("Việc")),
        "Basic/Module1.xml": Uint8Array.of(1, 2, 3, 4),
      },
      OPTIONS,
    ),
  "password-package.ods": () =>
    zipSync(
      {
        mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
        "META-INF/manifest.xml": strToU8(
          '<manifest:manifest><manifest:file-entry manifest:full-path="encrypted-package"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
        ),
        "encrypted-package": Uint8Array.of(1, 2, 3, 4),
      },
      OPTIONS,
    ),
  "password.xls": () =>
    inContainer("Workbook", [
      ...record(0x0809, ...word(0x0600), ...word(5), 0, 0, 0, 0),
      ...record(0x002f, ...word(1), ...word(1), 1, 0, 1, 0),
      ...record(0x000a),
    ]),
  "password-excel-95.xls": () =>
    inContainer("Book", [
      ...record(0x0809, ...word(0x0500), ...word(5), 0, 0, 0, 0),
      ...record(0x002f, 1, 2, 3, 4),
      ...record(0x000a),
    ]),
  "password.docx": () => inContainer("EncryptedPackage", [1, 2, 3, 4]),
  "xlsx-named.csv": () => xlsx(),
  "csv-named.xlsx": small,
  "pdf-named.xls": () => strToU8("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"),
  "html-named.xlsx": () =>
    strToU8(
      '<html><body onload="alert(1)"><script>alert(2)</script><table><tr><td>TT</td><td>Nội dung thực hiện</td></tr><tr><td>1</td><td>Rà soát<img src="http://127.0.0.1:9/x" onerror="alert(3)"></td></tr></table></body></html>',
    ),
  "docx-named.xlsx": () =>
    zipSync(
      {
        "[Content_Types].xml": strToU8(
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        ),
        "word/document.xml": strToU8(
          `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl>${[
            ["TT", "Nội dung thực hiện"],
            ["1", "Rà soát"],
          ]
            .map(
              (cells) =>
                `<w:tr>${cells.map((text) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`).join("")}</w:tr>`,
            )
            .join("")}</w:tbl></w:body></w:document>`,
        ),
      },
      OPTIONS,
    ),
  "no-bytes.xlsx": () => new Uint8Array(),
};

const OPTIONS = { level: 6, mtime: new Date(2026, 0, 5) } as const;

function tableOf(texts: readonly string[]): string {
  const rows = texts.map((text, index) => row(index + 2, String(index + 1), text));
  return `<sheetData>${row(1, "TT", "Nội dung thực hiện")}${rows.join("")}</sheetData>`;
}

function sheetOf(...rows: readonly (readonly string[])[]): string {
  const written = rows.map((texts, index) => row(index + 1, ...texts)).join("");
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${written}</sheetData></worksheet>`;
}

function flatTable(text: string): string {
  const cell = (content: string) =>
    `<table:table-cell office:value-type="string"><text:p>${content}</text:p></table:table-cell>`;
  return `<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="A"><table:table-row>${cell("TT")}${cell("Nội dung thực hiện")}</table:table-row><table:table-row>${cell("1")}${cell(text)}</table:table-row></table:table></office:spreadsheet></office:body></office:document>`;
}

function inContainer(name: string, stream: readonly number[]): Uint8Array {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, `/${name}`, Uint8Array.from(stream));
  return Uint8Array.from(CFB.write(container, { type: "array" }));
}

/** The second entry of the directory names the bytes of the first. */
function doubled(packed: Uint8Array): Uint8Array {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const start = view.getUint32(packed.length - 22 + 16, true);
  const next = start + 46 + view.getUint16(start + 28, true) + view.getUint16(start + 30, true);
  view.setUint32(next + 42, view.getUint32(start + 42, true), true);
  return packed;
}

/** The first entry says that its size stands in a field of 64 bits, and there is none. */
function withWideSize(packed: Uint8Array): Uint8Array {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  view.setUint32(view.getUint32(packed.length - 22 + 16, true) + 24, 0xffffffff, true);
  return packed;
}
