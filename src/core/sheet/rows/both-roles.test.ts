import { expect, test } from "vitest";
import { recogniseSheet } from "../recognise-sheet.ts";
import { bothRoles } from "./both-roles.ts";

test.each<[string, string, string | undefined]>([
  ["Sở Nội vụ chủ trì, phối hợp với Sở Tài chính và Sở Tư pháp", "Sở Nội vụ", "Sở Tài chính và Sở Tư pháp"],
  ["CQ chủ trì: Sở Nội vụ\nCQ phối hợp: Sở Tài chính; Sở Y tế", "Sở Nội vụ", "Sở Tài chính; Sở Y tế"],
  ["Sở TT&TT phối hợp với các sở, UBND các huyện", "Sở TT&TT", "các sở, UBND các huyện"],
  ["Chủ trì: Sở Nội vụ", "Sở Nội vụ", undefined],
  ["Sở Nội vụ; Sở Tài chính", "Sở Nội vụ; Sở Tài chính", undefined],
  ["", "", undefined],
])("%j says who leads and who supports", (cell, lead, support) => {
  expect(bothRoles(cell)).toEqual(support === undefined ? { lead } : { lead, support });
});

test("a column of both gives both, and is kept whole", () => {
  const cell = "Sở Nội vụ chủ trì, phối hợp với Sở Y tế";
  const texts = [
    ["TT", "Nội dung", "Đơn vị thực hiện"],
    ["1", "Rà soát", cell],
  ];
  const rows = texts.map((row) => row.map((text) => ({ text, type: "text" }) as const));
  const raw = { name: "S", hidden: false, rows, merges: [], hiddenRows: [], hiddenColumns: [] };
  const [task] = recogniseSheet(raw, { roles: new Map([[2, "lead-and-support"]]) }).rows;
  expect(task).toMatchObject({ cells: { lead: "Sở Nội vụ", support: "Sở Y tế" }, extra: { C: cell } });
});
