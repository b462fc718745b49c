import { expect, test } from "vitest";
import { type DeadlineClause, dueDates, formatClause, parseDeadline } from "../../src/core/deadline/index.ts";
import { DEADLINE_FORMS } from "./deadline-forms.ts";
import { goldenText, markdownTable } from "./golden-table.ts";

const PLAN = { firstYear: 2026, lastYear: 2026, issuedOn: "2026-01-05" };
const COLUMNS = [
  "Chữ trong ô",
  "Hiểu là",
  "Loại",
  "Ràng buộc",
  "Từ",
  "Đến",
  "Quy tắc",
  "Đến hạn 2026 - 2027",
  "Chưa hiểu",
  "Suy ra",
];
const MOST_DAYS = 4;

function clauseCells(clause: DeadlineClause): string[] {
  const { kind, bound, first, last, rrule, unread, inferred } = clause;
  const guessed = inferred.map(({ what, from }) => `${what} (${from})`).join(", ");
  return [
    kind === "unknown" ? "" : formatClause(clause),
    kind,
    bound ?? "",
    first ?? "",
    last ?? "",
    rrule ?? "",
    daysOf(clause),
    unread,
    guessed,
  ];
}

function daysOf(clause: DeadlineClause): string {
  const days = dueDates({ clauses: [clause] }, "2026-01-01", "2027-12-31").map(({ day }) => day);
  const told = days.slice(0, MOST_DAYS).join(" ");
  return days.length > MOST_DAYS ? `${told} … (${days.length})` : told;
}

function formTables(): string {
  const tables = DEADLINE_FORMS.map(({ title, forms }) => {
    const rows = forms.flatMap((form) =>
      parseDeadline(form, PLAN).clauses.map((clause, index) => [index === 0 ? form : "", ...clauseCells(clause)]),
    );
    return `## ${title}\n\n${markdownTable(COLUMNS, rows)}\n`;
  });
  return `# Các cách viết thời hạn, trong một kế hoạch của năm 2026 ban hành ngày 05/01/2026\n\n${tables.join("\n")}`;
}

test("the ways of writing a deadline are understood as in deadline-forms.md", () => {
  const actual = formTables();
  expect(actual).toBe(goldenText("test/golden/deadline-forms.md", actual));
});

test("what is no deadline has no day, no rhythm and no event, and keeps its words", () => {
  const groups = DEADLINE_FORMS.filter(({ title }) => title.startsWith("Không"));
  for (const form of groups.flatMap(({ forms }) => forms))
    for (const clause of parseDeadline(form, PLAN).clauses) expect([form, clause.kind]).toEqual([form, "unknown"]);
});

test("there are 400 forms and more, 200 of them no deadlines, and none twice", () => {
  const all = DEADLINE_FORMS.flatMap(({ forms }) => forms);
  const none = DEADLINE_FORMS.filter(({ title }) => title.startsWith("Không")).flatMap(({ forms }) => forms);
  expect(all.length).toBeGreaterThan(400);
  expect(none.length).toBeGreaterThanOrEqual(200);
  expect(new Set(all).size).toBe(all.length);
});
