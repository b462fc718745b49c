import { expect, test, vi } from "vitest";
import { builtInColumns } from "../../core/model/index.ts";
import type { TaskRow } from "./contract.ts";
import type { GridSizes } from "./grid-sizes.ts";
import { defaultLayout } from "./layout.ts";
import { metricsOf, NATURAL_SCALE } from "./metrics.ts";
import { linesToRemember } from "./remembered-lines.ts";
import { RowHeights } from "./row-height.ts";
import { TextWrap } from "./text-wrap.ts";

const columns = builtInColumns();
const layout = defaultLayout(columns);

function taskRow(id: string, content: string): TaskRow {
  const task = { kind: "task", id, sectionId: "s", order: "a0", cells: { content, lead: "- Sở A. - Sở B." } } as const;
  return { kind: "task", id, number: 1, label: "1", sectionId: "s", task, isHeld: false, status: "Chưa thực hiện" };
}

function heights(known?: ReturnType<typeof linesToRemember>["lines"]) {
  const measure = vi.fn((text: string) => text.length * 10);
  const made = new RowHeights(new TextWrap(measure, (word) => [word]), metricsOf(NATURAL_SCALE), known);
  made.setColumns(columns, layout);
  return { made, measure };
}

test("what was counted at one start gives the same heights at the next without measuring", () => {
  const rows = [taskRow("a", "một hai ba ".repeat(20)), taskRow("b", "ngắn")];
  const first = heights().made;
  const before = rows.map((row) => first.of(row));
  const sizes = { sampleWidth: 120, lineCounts: first.lineCounts } as GridSizes;
  const remembered = linesToRemember(sizes, rows);
  const stored = JSON.parse(JSON.stringify(remembered)) as typeof remembered;
  const { made, measure } = heights(stored.lines);
  expect(rows.map((row) => made.of(row))).toEqual(before);
  expect(measure).not.toHaveBeenCalled();
  expect(new Set(before).size).toBe(2);
});

test("only the first rows are remembered, and a text that changed is measured", () => {
  const rows = Array.from({ length: 40 }, (_, i) => taskRow(`t${i}`, `nội dung ${i}`));
  const { made } = heights();
  for (const row of rows) made.of(row);
  const { lines } = linesToRemember({ sampleWidth: 1, lineCounts: made.lineCounts } as GridSizes, rows);
  const texts = Object.values(lines).flatMap((counts) => Object.keys(counts));
  expect(texts).toContain("nội dung 24");
  expect(texts).not.toContain("nội dung 25");
  const next = heights(lines);
  next.made.of(taskRow("t0", "nội dung khác"));
  expect(next.measure).toHaveBeenCalled();
});
