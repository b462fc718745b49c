import { describe, expect, test } from "vitest";
import { sampleRecords, sampleTask } from "../../../test/contracts/sample-plan.ts";
import { appendixTasks } from "../../../test/golden/golden-table.ts";
import { type Agency, type PlanRecord, snapshotOf } from "../model/index.ts";
import { CHECK_KINDS, type CheckKind, type Finding, PlanChecks } from "./index.ts";

const GOOD = { content: "Rà soát", product: "Báo cáo", lead: "Sở Nội vụ", deadline: "Quý I/2026" };
const GROUP: Agency = {
  kind: "agency",
  id: "cac-so",
  name: "Các sở, ban, ngành",
  aliases: [],
  groups: [],
  isGroup: true,
};

function planWith(tasks: readonly Record<string, string>[], more: readonly PlanRecord[] = []) {
  const base = sampleRecords().filter(({ kind }) => kind !== "task");
  const records = tasks.map((cells, at) =>
    sampleTask(`t${at + 1}`, `a${at}`, { ...GOOD, content: `Việc ${at + 1}`, ...cells }),
  );
  return snapshotOf([...base, GROUP, ...records, ...more]);
}

function findingsIn(tasks: readonly Record<string, string>[], more: readonly PlanRecord[] = []): readonly Finding[] {
  return finished(new PlanChecks().run(planWith(tasks, more)));
}

function finished(run: Generator<void, readonly Finding[]>): readonly Finding[] {
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}

test("a task that says who does what by when is left in peace", () => {
  expect(findingsIn([{}])).toEqual([]);
});

test.each<[Record<string, string>, CheckKind, readonly string[]]>([
  [{ deadline: "" }, "no-deadline", []],
  [{ deadline: "Quý I/2026\nlúc nào tiện" }, "unread-deadline", ["lúc nào tiện"]],
  [{ deadline: "31/12/2035" }, "outside-years", ["31/12/2035"]],
  [{ deadline: "Từ năm 2024" }, "outside-years", ["Từ năm 2024"]],
  [{ deadline: "Sau khi có văn bản của Trung ương" }, "waiting-deadline", ["Sau khi có văn bản của Trung ương"]],
  [{ lead: "" }, "no-lead", []],
  [{ lead: "- Sở Nội vụ\n- Các sở, ban, ngành" }, "several-leads", ["Sở Nội vụ", "Các sở, ban, ngành"]],
  [{ lead: "Các sở, ban, ngành" }, "group-lead", ["Các sở, ban, ngành"]],
  [{ product: " " }, "no-product", []],
])("%j: %s", (cells, kind, words) => {
  expect(findingsIn([cells])).toMatchObject([{ kind, words, places: [{ taskId: "t1" }], mends: [] }]);
});

test("a deadline somebody explained is no longer among the words not understood", () => {
  const rule = { kind: "rule", id: "r", text: "lúc nào tiện", meaning: [{ kind: "ongoing" }] } as const;
  expect(findingsIn([{ deadline: "lúc nào tiện" }], [rule])).toEqual([]);
});

test("who only supports in a cell that names both is no second lead", () => {
  expect(findingsIn([{ lead: "Chủ trì: Sở Nội vụ; phối hợp: Các sở, ban, ngành" }])).toEqual([]);
});

test("a name the register lacks is told once with every cell it stands in", () => {
  const found = findingsIn([{ lead: "Chi cục Thủy lợi" }, { support: "- chi cục thuỷ lợi." }]);
  expect(found).toMatchObject([
    {
      kind: "unknown-agency",
      places: [
        { taskId: "t1", columnId: "lead" },
        { taskId: "t2", columnId: "support" },
      ],
      mends: [{ by: "agency", name: "Chi cục Thủy lợi" }],
    },
  ]);
});

test("a name most like a registered one may be taken as another way of writing that", () => {
  const registered: Agency = {
    ...GROUP,
    id: "chi-cuc",
    name: "Chi cục Thủy lợi và Phòng chống thiên tai",
    isGroup: false,
  };
  const found = findingsIn([{ lead: "Chi cục Thủy lợi và Phòng, chống thiên tai, lũ" }], [registered]);
  expect(found).toMatchObject([
    { kind: "unknown-agency", mends: [{ by: "alias", agencyId: "chi-cuc" }, { by: "agency" }] },
  ]);
});

describe("a document cited in two ways", () => {
  test("is told where the rarer way stands, with the more frequent one as its mend", () => {
    const found = findingsIn([
      { product: "Kế hoạch số 220/KH-UBND" },
      { deadline: "Theo lộ trình Kế hoạch số 220/KH- UBND ngày 23/10/2025" },
      { product: "theo 220/KH-UBND" },
    ]);
    expect(found.filter(({ kind }) => kind === "citation-spelling")).toMatchObject([
      { places: [{ taskId: "t2" }], mends: [{ by: "spelling", from: ["220/KH- UBND"], to: "220/KH-UBND" }] },
    ]);
  });

  test("with two days of signing is only noted", () => {
    const found = findingsIn([
      { product: "số 9/KH-UBND ngày 1/2/2025" },
      { product: "số 9/KH-UBND ngày 01/3/2025" },
      { product: "số 9/KH-UBND ngày 01/02/2025" },
    ]);
    expect(found).toMatchObject([{ kind: "citation-date", words: ["9/KH-UBND", "1/2/2025", "1/3/2025"], mends: [] }]);
  });
});

test("tasks with the same content are told together", () => {
  const found = findingsIn([{ content: "- Rà soát văn bản." }, { content: "Rà soát văn bản" }, { content: "Khác" }]);
  expect(found).toMatchObject([{ kind: "duplicate-task", places: [{ taskId: "t1" }, { taskId: "t2" }] }]);
});

test("what was kept of the tasks before an edit never shows: the findings are those of a fresh check", () => {
  const checks = new PlanChecks();
  finished(checks.run(planWith([{ deadline: "" }, {}])));
  const edited = planWith([{ deadline: "" }, { product: "" }]);
  expect(finished(checks.run(edited))).toEqual(finished(new PlanChecks().run(edited)));
});

test("a long plan is checked in slices", () => {
  const run = new PlanChecks().run(planWith(Array.from({ length: 200 }, () => ({}))));
  expect(run.next().done).toBe(false);
});

test("the appendix: no deadline is unread, none is missing", () => {
  const tasks = appendixTasks().map(({ deadline }) => ({ deadline }));
  const kinds = new Set(findingsIn(tasks).map(({ kind }) => kind));
  expect(CHECK_KINDS.filter((kind) => kinds.has(kind))).toEqual(["waiting-deadline"]);
});
