import { expect, test } from "vitest";
import { resolveAgencies, thanhHoaRegistry } from "../../src/core/agency/index.ts";
import { appendixTasks, goldenText, markdownTable } from "./golden-table.ts";

const registry = thanhHoaRegistry();
const COLUMNS = ["TT", "Cơ quan chủ trì", "Hiểu là", "Cơ quan phối hợp", "Hiểu là"];

function understood(text: string): string {
  return resolveAgencies(text, registry)
    .map(({ text: name, agencyId }) => agencyId ?? `? ${name}`)
    .join(", ");
}

function agencyTable(): string {
  const rows = appendixTasks().map(({ number, lead, support }) => [
    String(number),
    lead,
    understood(lead),
    support,
    understood(support),
  ]);
  return `# Cơ quan của 69 nhiệm vụ, như đã hiểu\n\n${markdownTable(COLUMNS, rows)}\n`;
}

test("the agencies of the appendix are understood as in agencies.md", () => {
  const actual = agencyTable();
  expect(actual).toBe(goldenText("test/golden/agencies.md", actual));
});

test("every agency the appendix names is in the register", () => {
  for (const { number, lead, support } of appendixTasks())
    for (const cell of [lead, support])
      for (const reading of resolveAgencies(cell, registry))
        expect([number, reading]).toEqual([number, expect.objectContaining({ agencyId: expect.any(String) })]);
});
