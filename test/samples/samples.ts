import { strToU8, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import Papa from "papaparse";
import { writeWorkbookBytes } from "../../src/adapters/workbook/writing/write-workbook-bytes.ts";
import { decision54 } from "../../src/app/built-in/decision-54.ts";
import { layoutPlan } from "../../src/core/sheet/index.ts";
import { changedCopy } from "./changed-copy.ts";
import { tcvn3Bytes, utf16Bytes, windows1258Bytes } from "./encodings.ts";
import { excel95 } from "./excel-95.ts";
import { HEADER, LETTER, type Row, SECTION_ONE, SMALL_TABLE, TASKS } from "./tables.ts";
import { merge, workbook } from "./workbooks.ts";

type Bytes = Uint8Array | Promise<Uint8Array>;

const csv = (rows: readonly Row[], delimiter = ",") =>
  Papa.unparse(
    rows.map((row) => HEADER.map((_, i) => row[i] ?? "")),
    { delimiter },
  );
const utf8 = (text: string) => new TextEncoder().encode(text);
const one = (rows: readonly Row[]) => workbook([{ rows }]);
const titled = (rows: readonly Row[]): Row[] => [
  ["PHỤ LỤC"],
  ["KẾ HOẠCH NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH"],
  ["(Kèm theo Quyết định số 54/QĐ-UBND ngày 05 tháng 01 năm 2026)"],
  [],
  ...rows,
];

/** Every sample file by name: one quirk each. */
export const samples: Readonly<Record<string, () => Bytes>> = {
  "appendix.xlsx": () => writeWorkbookBytes(layoutPlan(decision54()), "xlsx"),
  "appendix-changed.xlsx": () => writeWorkbookBytes(changedCopy(decision54()), "xlsx"),
  "title-block-over-header.xlsx": () =>
    workbook([{ rows: titled(SMALL_TABLE), merges: [0, 1, 2].map((row) => merge(row, 0, row, 5)) }]),
  "two-row-header.xlsx": () =>
    workbook([
      {
        rows: [
          ["TT", "Nội dung thực hiện", "Sản phẩm", "Cơ quan thực hiện", undefined, "Thời gian hoàn thành"],
          [undefined, undefined, undefined, "Chủ trì", "Phối hợp"],
          ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
          ...SMALL_TABLE.slice(1),
        ],
        merges: [...[0, 1, 2, 5].map((column) => merge(0, column, 1, column)), merge(0, 3, 0, 4)],
      },
    ]),
  "merged-down.xlsx": () =>
    workbook([
      {
        rows: [
          HEADER,
          SECTION_ONE,
          TASKS[0] ?? [],
          [undefined, undefined, "- Báo cáo hằng quý."],
          [2, "Nhiệm vụ thứ hai.", "- Văn bản.", undefined, undefined, "- Năm 2027"],
        ],
        merges: [merge(2, 0, 3, 0), merge(2, 1, 3, 1), merge(2, 3, 4, 3), merge(2, 4, 4, 4)],
      },
    ]),
  "total-and-signature.xlsx": () =>
    one([
      ...SMALL_TABLE,
      ["Tổng cộng", "3 nhiệm vụ"],
      [],
      [undefined, "Nơi nhận:", undefined, undefined, undefined, "TM. ỦY BAN NHÂN DÂN"],
      [undefined, "- Như trên;", undefined, undefined, undefined, "CHỦ TỊCH"],
      [undefined, "- Lưu: VT."],
    ]),
  "hidden-sheet.xlsx": () =>
    workbook([
      { name: "Danh mục", hidden: true, rows: [...SMALL_TABLE, ...TASKS, ...TASKS] },
      { name: "Phụ lục", rows: SMALL_TABLE },
    ]),
  "duplicate-rows.xlsx": () => one([...SMALL_TABLE, [4, ...(TASKS[0] ?? []).slice(1)]]),
  "row-without-content.xlsx": () => one([...SMALL_TABLE, [4, undefined, "- Báo cáo.", "- Sở Nội vụ."]]),
  "header-named-proto.xlsx": () =>
    one([
      [...HEADER, "__proto__", "__proto__", "constructor"],
      [...(TASKS[0] ?? []), "một", "hai", "ba"],
    ]),
  "longest-cell.xlsx": () =>
    one([HEADER, [1, "- Nội dung dài. ".repeat(2048).slice(0, 32_767), "- Báo cáo.", "- Sở Nội vụ."]]),
  "formula-cells.xlsx": () => formulaCells(),
  "no-header.xlsx": () => one(TASKS),
  "no-table.xlsx": () => one(LETTER),
  "empty.xlsx": () => new Uint8Array(0),
  "password.xlsx": () => workbook([{ rows: SMALL_TABLE }], { password: "phuluc" }),
  "damaged.xlsx": async () => (await one(SMALL_TABLE)).map((byte, i) => (i === 3600 ? byte ^ 0x55 : byte)),
  "cut-off.xlsx": async () => (await one(SMALL_TABLE)).slice(0, 1500),
  "zip-bomb.xlsx": () => zipBomb(),
  "document.docx": () =>
    zipSync({ "[Content_Types].xml": strToU8(DOCUMENT_TYPES), "word/document.xml": strToU8("<w:document/>") }),
  "web-page.xls": () => utf8(`<html><body><table><tr><td>TT</td><td>Nội dung</td></tr></table></body></html>`),
  "utf-8-without-mark.csv": () => utf8(csv(SMALL_TABLE)),
  "semicolon.csv": () => utf8(`\ufeffsep=;\r\n${csv(SMALL_TABLE, ";")}`),
  "tabs.txt": () => utf16Bytes(csv(SMALL_TABLE, "\t"), "little"),
  "utf-16-big-endian.csv": () => utf16Bytes(csv(SMALL_TABLE), "big"),
  "windows-1258.csv": () => windows1258Bytes(csv(SMALL_TABLE)),
  "tcvn3.csv": () => tcvn3Bytes(csv(SMALL_TABLE)),
  "excel-95-tcvn3.xls": () => excel95(SMALL_TABLE.map((row) => row.map((cell) => tcvn3Bytes(String(cell ?? ""))))),
  "unreadable-encoding.csv": () =>
    Uint8Array.from(utf8(csv(SMALL_TABLE)), (byte) => (byte < 0x80 ? byte : byte ^ 0x3d)),
};

const DOCUMENT_TYPES =
  '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

/** Twelve megabytes of blanks in a sheet of a few kilobytes. */
function zipBomb(): Uint8Array {
  const types =
    '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>';
  return zipSync(
    { "[Content_Types].xml": strToU8(types), "xl/worksheets/sheet1.xml": new Uint8Array(12 * 1024 * 1024).fill(0x20) },
    { level: 9, mtime: "2026-01-05" },
  );
}

function formulaCells(): Promise<Uint8Array> {
  const rows = SMALL_TABLE.map((row) => row.map((cell) => cell ?? null));
  const cells = new Map([["2,2", { formula: 'CONCATENATE("- Kế"," hoạch.")', formulaResult: "- Kế hoạch." }]]);
  return writeXlsx({ sheets: [{ name: "Sheet1", rows, cells }] });
}
