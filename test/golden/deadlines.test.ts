import { expect, test } from "vitest";
import { type DeadlineClause, parseDeadline } from "../../src/core/deadline/index.ts";
import { appendixTasks, goldenText, markdownTable } from "./golden-table.ts";

const PLAN = { firstYear: 2026, lastYear: 2030, issuedOn: "2026-01-05" };
const COLUMNS = [
  "TT",
  "Thời gian hoàn thành",
  "Nhãn",
  "Loại",
  "Ràng buộc",
  "Từ ngày",
  "Đến ngày",
  "Lặp lại",
  "Chờ / theo",
  "Văn bản viện dẫn",
  "Suy ra",
];

function clauseCells({
  label,
  kind,
  bound,
  first,
  last,
  rrule,
  event,
  citation,
  unread,
  inferred,
}: DeadlineClause): string[] {
  const cited = citation && [citation.document, citation.number, citation.date].filter(Boolean).join(" · ");
  const guessed = inferred.map(({ what, from }) => `${what} (${from})`).join(", ");
  const told = unread === "" ? kind : `${kind} (chưa hiểu: ${unread})`;
  return [label, told, bound ?? "", first ?? "", last ?? "", rrule ?? "", event ?? "", cited ?? "", guessed];
}

function deadlineTable(): string {
  const rows = appendixTasks().flatMap(({ number, deadline }) =>
    parseDeadline(deadline, PLAN).clauses.map((clause, index) => [
      index === 0 ? String(number) : "",
      index === 0 ? deadline : "",
      ...clauseCells(clause),
    ]),
  );
  return `# Thời gian hoàn thành của 69 nhiệm vụ, như đã hiểu\n\n${markdownTable(COLUMNS, rows)}\n`;
}

test("the deadlines of the appendix are understood as in deadlines.md", () => {
  const actual = deadlineTable();
  expect(actual).toBe(goldenText("test/golden/deadlines.md", actual));
});

test("no deadline of the appendix is left unread", () => {
  for (const { number, deadline } of appendixTasks()) {
    const { clauses } = parseDeadline(deadline, PLAN);
    expect(clauses.length, `TT ${number}`).toBeGreaterThan(0);
    for (const { kind, unread } of clauses) expect([number, kind === "unknown", unread]).toEqual([number, false, ""]);
  }
});
