import fc from "fast-check";
import type { PlanSnapshot, Section, Task } from "../../src/core/model/index.ts";
import { columnLetter, type ImportedRow } from "../../src/core/sheet/index.ts";
import { planWith } from "../contracts/sample-plan.ts";

export const SEED = { seed: 20260105 };

const words = fc.constantFrom(
  "Rà soát",
  "báo cáo",
  "Sở Nội vụ",
  "- A.",
  "quý I/2026",
  "=1+1",
  "__proto__",
  "\n",
  "đất đai",
);
export const text = fc.array(words, { maxLength: 6 }).map((parts) => parts.join(" "));
const content = fc.array(words, { minLength: 1, maxLength: 6 }).map((parts) => `Việc ${parts.join(" ")}`);

export interface PlanSketch {
  readonly titles: readonly string[];
  readonly tasks: readonly { section: number; content: string; lead: string; deadline: string; note: string }[];
}

export const sketch: fc.Arbitrary<PlanSketch> = fc.record({
  titles: fc.uniqueArray(fc.constantFrom("Thể chế", "Thủ tục", "Tổ chức bộ máy", "Công vụ"), { minLength: 1 }),
  tasks: fc.array(fc.record({ section: fc.nat(3), content, lead: text, deadline: text, note: text }), {
    maxLength: 12,
  }),
});

export function planOf({ titles, tasks }: PlanSketch): PlanSnapshot {
  const sections = titles.map((title, i): Section => ({ kind: "section", id: `s${i}`, order: `a${i}`, title }));
  return planWith(
    ...sections,
    ...tasks.map(({ section, ...cells }, i): Task => {
      const order = `a${String.fromCharCode(65 + Math.floor(i / 2))}`;
      return { kind: "task", id: `t${i}`, sectionId: `s${section % titles.length}`, order, cells };
    }),
  );
}

export const MAPPING = {
  headerRows: { first: 1, last: 1 },
  columns: (["number", "content", "lead", "deadline"] as const).map((role, index) => ({
    index,
    letter: columnLetter(index),
    header: role,
    role,
    confidence: 1,
  })),
};

export const fileRow = fc.record({
  section: fc.option(fc.constantFrom(["I", "Thể chế"], ["II", "Thủ tục"], ["V", "Chuyển đổi số"])),
  number: fc.option(fc.nat(14)),
  content: fc.oneof(content, text),
  lead: text,
});

export function rowsOf(rows: readonly (typeof fileRow extends fc.Arbitrary<infer R> ? R : never)[]): ImportedRow[] {
  return rows.map(({ section, number, content: cell, lead }, i) => ({
    rowNumber: i + 2,
    ...(section ? { sectionNumeral: section[0] as string, sectionTitle: section[1] as string } : {}),
    ...(number === null ? {} : { number: String(number) }),
    cells: { content: cell, lead },
    extra: {},
  }));
}

export const newId = (key: string) => `new ${key}`;
