import { expect, test } from "vitest";
import { cellIssues } from "./cell-issues.ts";
import type { RawCell } from "./raw-sheet.ts";
import type { MappedColumn } from "./recognised-sheet.ts";

const text = (words: string): RawCell => ({ text: words, type: "text" });
const columns: readonly MappedColumn[] = [
  { index: 0, letter: "A", header: "TT", role: "number", confidence: 1 },
  { index: 1, letter: "B", header: "Nội dung", role: "content", confidence: 1 },
  { index: 2, letter: "C", header: "Ghi chú", role: "note", confidence: 1 },
];

test("formulas, error values, comments, hidden rows and columns are told with their first place and how many", () => {
  const rows = [
    [text("TT"), text("Nội dung"), text("Ghi chú")],
    [
      { ...text("1"), formula: "ROW()-1" },
      { ...text("Một"), formula: "D2" },
    ],
    [text("2"), { ...text("Hai"), formula: "D3" }, { text: "#REF!", type: "error" } as const],
    [text("3"), { ...text("Ba"), comment: "Xem lại" }],
    [],
  ];
  const raw = { name: "S", hidden: false, rows, merges: [], hiddenRows: [0, 2, 3, 4], hiddenColumns: [2, 9] };
  const told = cellIssues(raw, columns, 1).map(({ code, place, detail }) => [
    code,
    place.row,
    place.column,
    detail?.count ?? detail?.header,
  ]);
  expect(told).toEqual([
    ["cell.formula", 2, "B", 2],
    ["cell.commented", 4, "B", 1],
    ["cell.error", 3, "C", 1],
    ["row.hidden", 3, undefined, 2],
    ["column.hidden", undefined, "C", "Ghi chú"],
  ]);
});
