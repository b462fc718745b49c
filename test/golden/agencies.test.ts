import { expect, test } from "vitest";
import { type AgencyReading, agencyReader, thanhHoaRegistry } from "../../src/core/agency/index.ts";
import { AGENCY_CELLS } from "./agency-cells.ts";
import { appendixTasks, goldenText, markdownTable } from "./golden-table.ts";

const read = agencyReader(thanhHoaRegistry());
const COLUMNS = ["TT", "Cơ quan chủ trì", "Hiểu là", "Cơ quan phối hợp", "Hiểu là"];

function understood(text: string): string {
  return read(text)
    .map(({ full, agencyId }) => agencyId ?? `? ${full}`)
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

const ROLES = { lead: "chủ trì: ", support: "phối hợp: " } as const;
const PROOFS = { name: "", initials: " (viết tắt)", kind: " (loại nhóm)", slip: " (lỗi gõ)" } as const;

function oneReading({ full, agencyId, role, proof = "name" }: AgencyReading): string {
  return `${role ? ROLES[role] : ""}${agencyId ?? `? ${full}`}${PROOFS[proof]}`;
}

function cellsTable(): string {
  const tables = AGENCY_CELLS.map(({ about, cells }) => {
    const rows = cells.map((cell) => [cell, read(cell).map(oneReading).join("<br>")]);
    return `## ${about}\n\n${markdownTable(["Ô", "Hiểu là"], rows)}\n`;
  });
  return `# Ô cơ quan viết theo nhiều cách, như đã hiểu\n\nDấu “?”: danh sách cơ quan của tỉnh không có tên này.\n\n${tables.join("\n")}`;
}

test("cells of every manner are understood as in agency-cells.md", () => {
  const actual = cellsTable();
  expect(actual).toBe(goldenText("test/golden/agency-cells.md", actual));
});

test("every agency the appendix names is in the register", () => {
  for (const { number, lead, support } of appendixTasks())
    for (const cell of [lead, support])
      for (const reading of read(cell))
        expect([number, reading]).toEqual([number, expect.objectContaining({ agencyId: expect.any(String) })]);
});
