import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AgencyReading,
  agencyWithGroups,
  nameKey,
  resolveAgencies,
  thanhHoaRegistry,
} from "../../src/core/agency/index.ts";
import {
  addDays,
  deadlineKinds,
  dueDates,
  isOverdue,
  milestones,
  parseDeadline,
  yearSpan,
} from "../../src/core/deadline/index.ts";
import {
  AGENCY_ROLES,
  DEADLINE_KINDS,
  filterFromParams,
  filterToParams,
  type IndexedTask,
  SHOWN_STATUSES,
  type TaskFilter,
  TaskIndex,
  type ValueFilter,
} from "../../src/core/filter/index.ts";
import { builtInColumns, deriveStatus } from "../../src/core/model/index.ts";
import { deadlineReader } from "../../src/core/rules/index.ts";
import { fold } from "../../src/core/text/index.ts";

const SEEDED = { seed: 20260105, numRuns: 150 };
const columns = builtInColumns();
const registry = thanhHoaRegistry();
const context = { firstYear: 2026, lastYear: 2030, issuedOn: "2026-01-05" };
const TODAY = "2026-05-20";
const agencyIds = ["so-noi-vu", "so-y-te", "cong-an-tinh", "cac-so-ban-nganh-cap-tinh", "khong-co", "?aido"];

const agencyCell = fc.constantFrom(
  "- Sở Nội vụ.",
  "- Sở Y tế. - Công an tỉnh.",
  "Các sở, ban, ngành cấp tỉnh",
  "Ai đó",
  "",
  "- Sở Nội vụ; - Sở Y tế",
);
const deadlineCell = fc.constantFrom(
  "",
  "- Thường xuyên.",
  "Quý I/2026",
  "Quý II/2026",
  "Từ năm 2026",
  "tháng 12 hằng năm",
  "Kế hoạch: tháng 1/2026. Báo cáo: quý III/2026",
  "Theo hướng dẫn",
  "trước ngày 30/5/2026",
  "hằng tháng",
  "không rõ",
);
const cells = fc.record({
  content: fc.constantFrom("Rà soát văn bản", "Báo cáo CCHC", "Khảo sát sự hài lòng"),
  lead: agencyCell,
  support: agencyCell,
  deadline: deadlineCell,
  status: fc.constantFrom("", "Hoàn thành", "đang thực hiện", "tạm dừng"),
});
const id = fc.integer({ min: 0, max: 40 }).map(String);
const task: fc.Arbitrary<IndexedTask> = fc.record({ id, sectionId: fc.constantFrom("I", "II"), cells });
const valuesFrom = (...keys: string[]): fc.Arbitrary<ValueFilter> =>
  fc.record({
    mode: fc.constantFrom("only", "except"),
    values: fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1 }),
  });
const filter: fc.Arbitrary<TaskFilter> = fc.record(
  {
    text: fc.constantFrom("so noi vu", "HÀI LÒNG", "  ", "khong thay"),
    agencies: fc.record({
      ids: fc.uniqueArray(fc.constantFrom(...agencyIds), { minLength: 1, maxLength: 3 }),
      mode: fc.constantFrom("any", "all"),
      withGroups: fc.boolean(),
      role: fc.constantFrom(...AGENCY_ROLES),
    }),
    deadlineKinds: fc.uniqueArray(fc.constantFrom(...DEADLINE_KINDS), { minLength: 1 }),
    year: fc.integer({ min: 2025, max: 2028 }),
    quarter: fc.integer({ min: 1, max: 4 }),
    period: fc
      .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 400 }))
      .map(([from, length]) => ({ first: addDays("2025-12-01", from), last: addDays("2025-12-01", from + length) })),
    overdue: fc.constant(true),
    dueWithinDays: fc.integer({ min: 0, max: 90 }),
    statuses: fc.uniqueArray(fc.constantFrom(...SHOWN_STATUSES), { minLength: 1 }),
    sections: fc.uniqueArray(fc.constantFrom("I", "II", "III"), { minLength: 1 }),
    columns: fc.record(
      {
        content: valuesFrom("Rà soát văn bản", "Báo cáo CCHC", "khác"),
        lead: valuesFrom(...agencyIds, ""),
        status: valuesFrom(...SHOWN_STATUSES),
      },
      { requiredKeys: ["content"] },
    ),
  },
  { requiredKeys: [] },
);

/** The filter said plainly, task by task. */
function passes({ sectionId, cells }: IndexedTask, wanted: TaskFilter): boolean {
  const deadline = parseDeadline(cells.deadline ?? "", context);
  const done = deriveStatus(cells.status ?? "", false) === "Hoàn thành";
  const status = deriveStatus(cells.status ?? "", isOverdue(deadline, TODAY));
  const query = fold(wanted.text ?? "");
  const span = yearSpan(wanted.year ?? 2026, wanted.quarter);
  return (
    Object.values(cells).some((cell) => fold(cell).includes(query)) &&
    (!wanted.agencies || named(cells, wanted.agencies)) &&
    (!wanted.deadlineKinds || wanted.deadlineKinds.some((kind) => deadlineKinds(deadline).has(kind))) &&
    ((wanted.year ?? wanted.quarter) === undefined || milestones(deadline, span.first, span.last).length > 0) &&
    (!wanted.period || milestones(deadline, wanted.period.first, wanted.period.last).length > 0) &&
    (!wanted.overdue || (isOverdue(deadline, TODAY) && !done)) &&
    (wanted.dueWithinDays === undefined ||
      (!done && dueDates(deadline, TODAY, addDays(TODAY, wanted.dueWithinDays)).length > 0)) &&
    (!wanted.statuses || wanted.statuses.includes(status)) &&
    (!wanted.sections || wanted.sections.includes(sectionId)) &&
    Object.entries(wanted.columns ?? {}).every(([columnId, { mode, values }]) =>
      valuesIn(columnId, cells, status).some((key) => values.includes(key) === (mode === "only")),
    )
  );
}

function valuesIn(columnId: string, cells: IndexedTask["cells"], status: string): string[] {
  if (columnId === "status") return [status];
  if (columnId !== "lead") return [cells[columnId] ?? ""];
  const ids = resolveAgencies(cells.lead ?? "", registry).map(({ agencyId, full }) => agencyId ?? `?${nameKey(full)}`);
  return ids.length > 0 ? ids : [""];
}

function named(
  cells: IndexedTask["cells"],
  { ids, mode, withGroups, role }: NonNullable<TaskFilter["agencies"]>,
): boolean {
  const texts = role === "either" ? [cells.lead, cells.support] : [role === "support" ? cells.support : cells.lead];
  const idOf = ({ agencyId, full }: AgencyReading) => agencyId ?? `?${nameKey(full)}`;
  const found = new Set(texts.flatMap((text) => resolveAgencies(text ?? "", registry).map(idOf)));
  const has = (id: string) => [...(withGroups ? agencyWithGroups(id, registry) : [id])].some((each) => found.has(each));
  return mode === "all" ? ids.every(has) : ids.some(has);
}

const counted = <Key>(keys: readonly Key[]) => {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

describe("laws of the task index", () => {
  test("after any edits, additions, removals and moves a query equals a plain scan in plan order", () => {
    const step = fc.oneof(
      fc.record({ act: fc.constant("put" as const), task }),
      fc.record({ act: fc.constant("remove" as const), id }),
      fc.record({ act: fc.constant("shuffle" as const), seed: fc.integer() }),
    );
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 60 }),
        fc.array(filter, { minLength: 1, maxLength: 4 }),
        (steps, filters) => {
          const index = new TaskIndex({ columns, registry, deadlines: deadlineReader(context) });
          let plan: IndexedTask[] = [];
          for (const each of steps) {
            if (each.act === "put") {
              const known = plan.findIndex((held) => held.id === each.task.id);
              plan = known < 0 ? [...plan, each.task] : plan.with(known, each.task);
              index.put(each.task);
            } else if (each.act === "remove") {
              plan = plan.filter((held) => held.id !== each.id);
              index.remove(each.id);
            } else {
              plan = plan.toSorted((a, b) => ((Number(a.id) ^ each.seed) % 7) - ((Number(b.id) ^ each.seed) % 7));
              index.arrange(plan.map((held) => held.id));
            }
          }
          for (const wanted of [{}, ...filters]) {
            const hits = plan.filter((held) => passes(held, wanted));
            expect(index.query(wanted, TODAY)).toEqual(hits.map((held) => held.id));
            expect(index.count(wanted, TODAY)).toBe(hits.length);
          }
        },
      ),
      SEEDED,
    );
  });

  test("the counts beside a choice are the hits the choice would give", () => {
    fc.assert(
      fc.property(fc.array(task, { maxLength: 40 }), filter, fc.boolean(), (tasks, wanted, withGroups) => {
        const index = new TaskIndex({ columns, registry, deadlines: deadlineReader(context) });
        for (const each of tasks) index.put(each);
        for (const [id, count] of index.agencyCounts(wanted, TODAY, "lead", withGroups))
          expect(index.count({ ...wanted, agencies: { ids: [id], mode: "any", withGroups } }, TODAY)).toBe(count);
        for (const { id, count } of index.unregisteredAgencies(wanted, TODAY, "either"))
          expect(
            index.count({ ...wanted, agencies: { ids: [id], mode: "any", withGroups, role: "either" } }, TODAY),
          ).toBe(count);
        const kinds = index.kindCounts(wanted, TODAY);
        for (const kind of DEADLINE_KINDS)
          expect(index.count({ ...wanted, deadlineKinds: [kind] }, TODAY)).toBe(kinds.get(kind) ?? 0);
        for (const quarter of [1, 2, 3, 4]) {
          const [count] = index.periodCounts(wanted, [yearSpan(2026, quarter)], TODAY);
          const { year: _, quarter: __, period: ___, ...rest } = wanted;
          expect((count?.due ?? 0) + (count?.starting ?? 0)).toBe(index.count({ ...rest, year: 2026, quarter }, TODAY));
        }
        const statuses = index.statusCounts(wanted, TODAY);
        expect(
          counted(SHOWN_STATUSES.filter((status) => index.count({ ...wanted, statuses: [status] }, TODAY) > 0)),
        ).toEqual(counted(SHOWN_STATUSES.filter((status) => statuses.has(status))));
      }),
      SEEDED,
    );
  });

  test("a filter survives the address bar", () => {
    fc.assert(
      fc.property(filter, (wanted) => {
        const query = new URLSearchParams(filterToParams(wanted)).toString();
        const back = filterFromParams(new URLSearchParams(query));
        expect(filterToParams(back)).toEqual(filterToParams(wanted));
        expect(back.agencies?.ids).toEqual(wanted.agencies?.ids);
      }),
      SEEDED,
    );
  });

  test("any address gives a filter, and a second reading gives the same", () => {
    const key = fc.constantFrom(
      "tim",
      "cq",
      "cung",
      "chung",
      "vai",
      "han",
      "nam",
      "quy",
      "tu",
      "den",
      "qua-han",
      "trong",
      "tt",
      "phan",
      "__proto__",
    );
    const value = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom("1", "5", "2026", "2026-06-30", "99999", "-1", "1e3", "toString", "__proto__"),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value)), (pairs) => {
        const found = filterFromParams(pairs);
        expect(filterFromParams(filterToParams(found))).toEqual(found);
      }),
      SEEDED,
    );
  });
});
