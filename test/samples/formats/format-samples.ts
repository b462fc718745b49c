import { type BookType, utils, write } from "xlsx";
import { tcvn3Bytes, utf16Bytes, windows1258Bytes } from "../encodings.ts";
import { SMALL_TABLE } from "../tables.ts";
import { byteWorkbook } from "./biff5.ts";
import { excelPage, systemReport, webArchive } from "./page-samples.ts";
import { excelXml, openDocumentAsides, openDocumentTraces, openOfficeOne } from "./xml-samples.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Samples of every other format, by their names; LibreOffice makes the rest (`libreoffice.ts`). */
export const formatSamples: Readonly<Record<string, () => Uint8Array>> = {
  "excel-95-fonts.xls": () => excel95Fonts(),
  "macros.xls": () =>
    byteWorkbook({
      codePage: 1252,
      fonts: ["Arial"],
      rows: [[{ font: 0, text: utf8("Co macro") }]],
      streams: ["_VBA_PROJECT_CUR/VBA/dir"],
    }),
  "formulas-of-old-kinds.xls": () => {
    const computed = ([0x0006, 0x0406, 0x0206] as const).map((kind, i) => ({ kind, computed: i + 1 }));
    return byteWorkbook({ codePage: 1252, fonts: ["Arial"], rows: [computed] });
  },
  "excel-4.xls": () => written("biff4"),
  "excel-2.xls": () => written("biff2"),
  "binary.xlsb": () => written("xlsb"),
  "lotus.wk3": () => written("wk3"),
  "dbase.dbf": () => written("dbf"),
  "excel-2003.xml": () => utf8(excelXml()),
  "excel-2003-utf-16.xls": () => utf16Bytes(excelXml(), "little"),
  "asides.fods": () => utf8(openDocumentAsides()),
  "traces.fods": () => utf8(openDocumentTraces()),
  "openoffice-1.sxc": () => openOfficeOne(),
  "system-report.xls": () => systemReport(),
  "excel-page.htm": () => utf8(excelPage()),
  "web-archive.mht": () => utf8(webArchive()),
};

/** Three fonts, three ways to take the same bytes; the code page speaks only for the second. */
function excel95Fonts(): Uint8Array {
  const text = "Đẩy mạnh ứng dụng chữ ký số";
  return byteWorkbook({
    codePage: 1258,
    fonts: [".VnTime", "Times New Roman", "VNI-Times", ".VnTimeH"],
    rows: [
      [
        { font: 0, text: tcvn3Bytes(text) },
        { font: 1, text: windows1258Bytes(text) },
      ],
      [
        { font: 2, text: Uint8Array.from("Ñaåy maïnh öùng duïng", (letter) => letter.charCodeAt(0)) },
        { font: 3, text: tcvn3Bytes("ủy ban nhân dân tỉnh") },
      ],
    ],
    note: windows1258Bytes("Xem lại"),
  });
}

/** The library writes old formats that its types do not name. */
function written(bookType: string): Uint8Array {
  const book = utils.book_new();
  const letters =
    bookType === "xlsb"
      ? SMALL_TABLE
      : [
          ["TT", "Noi dung", "Han"],
          [1, "Viec mot", "Quy II"],
          [2, "Viec hai", 2026],
        ];
  const sheet = utils.aoa_to_sheet(letters.map((row) => row.map((cell) => cell ?? null)));
  utils.book_append_sheet(book, sheet, "Sheet1");
  return new Uint8Array(write(book, { type: "array", bookType: bookType as BookType }));
}
