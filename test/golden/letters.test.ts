import { expect, test } from "vitest";
import { repairLetters } from "../../src/core/letters/index.ts";
import { goldenText, markdownTable } from "./golden-table.ts";
import { LETTER_CELLS, type LetterCell } from "./letters.ts";

const INVISIBLE = /[\u0080-\u00a0\u00ad]|[\u0300-\u036f]/g;
const COLUMNS = ["Chữ trong tệp", "Phông", "Hiển thị", "Bảng mã"];

function repaired({ text, font }: LetterCell) {
  const cell = { text, type: "text" as const, ...(font ? { font } : {}) };
  const rows = [[cell]];
  const { sheets, issues } = repairLetters([
    { name: "Sheet1", hidden: false, rows, merges: [], hiddenRows: [], hiddenColumns: [] },
  ]);
  return { before: cell, after: sheets[0]?.rows[0]?.[0], codes: issues.map(({ code }) => code) };
}

/** Characters that take no room by their numbers. */
function visible(text: string): string {
  return text.replace(INVISIBLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function rowOf(cell: LetterCell): string[] {
  const { before, after, codes } = repaired(cell);
  const shown = after === before ? "" : visible(after?.text ?? "");
  const damaged = codes.includes("cell.unconverted") ? ["có chữ bị mất"] : [];
  return [visible(cell.text), cell.font ?? "", shown, [after?.coding ?? "", ...damaged].filter(Boolean).join(", ")];
}

test("cells in every coding are read as in letters.md", () => {
  const tables = LETTER_CELLS.map(({ about, cells }) => `## ${about}\n\n${markdownTable(COLUMNS, cells.map(rowOf))}\n`);
  const actual = `# Chữ trong tệp và cách hiển thị\n\nCột “Hiển thị” trống: ô giữ nguyên. Mỗi ô đứng một mình, không có ô bên cạnh để dựa vào.\n\n${tables.join("\n")}`;
  expect(actual).toBe(goldenText("test/golden/letters.md", actual));
});

test("what is clean stays the same object and is not told of", () => {
  const clean = LETTER_CELLS.filter(({ about }) => about.startsWith("Không đổi")).flatMap(({ cells }) => cells);
  for (const cell of clean) {
    const { before, after, codes } = repaired(cell);
    expect([cell, after === before, codes]).toEqual([cell, true, []]);
  }
});

test("there are 150 cells and more, a third of them clean", () => {
  const all = LETTER_CELLS.flatMap(({ cells }) => cells);
  const clean = LETTER_CELLS.filter(({ about }) => about.startsWith("Không đổi")).flatMap(({ cells }) => cells);
  expect(all.length).toBeGreaterThanOrEqual(150);
  expect(clean.length * 3).toBeGreaterThanOrEqual(all.length);
});
