import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Arrangement,
  arrangedBlocks,
  DIRECTIONS,
  GROUPINGS,
  orderTasks,
  planReader,
  sortTasks,
  withNewTasks,
} from "../../src/core/arrange/index.ts";
import { apply, invert } from "../../src/core/change/index.ts";
import { outlineOf, type PlanSnapshot, recordsOf, snapshotOf, type Task } from "../../src/core/model/index.ts";
import { sortTasks as sortForGood } from "../../src/workspace/commands/index.ts";
import { SEED, snapshots } from "./plan-arbitraries.ts";

const SEEDED = { seed: SEED, numRuns: 200 };
const TODAY = "2026-05-20";

const arrangements: fc.Arbitrary<Arrangement> = fc.record({
  sort: fc.uniqueArray(
    fc.record({
      columnId: fc.constantFrom("content", "lead", "deadline", "status", "__proto__"),
      direction: fc.constantFrom(...DIRECTIONS),
    }),
    { maxLength: 3, selector: ({ columnId }) => columnId },
  ),
  group: fc.constantFrom(...GROUPINGS),
});

const order = (snapshot: PlanSnapshot, arrangement: Arrangement) =>
  orderTasks(snapshot, outlineOf(snapshot), arrangement, planReader(snapshot, TODAY));
const shownIds = (snapshot: PlanSnapshot, kept: ReturnType<typeof order>) =>
  arrangedBlocks(outlineOf(snapshot), kept).flatMap(({ tasks }) => tasks.map(({ task }) => task.id));
const tasksOf = (snapshot: PlanSnapshot) => outlineOf(snapshot).flatMap(({ tasks }) => tasks.map(({ task }) => task));

describe("laws of arranging", () => {
  test("every task is shown once, however the rows are arranged, and so are tasks that came since", () => {
    fc.assert(
      fc.property(snapshots, snapshots, arrangements, (before, after, arrangement) => {
        const kept = withNewTasks(order(before, arrangement), outlineOf(after), undefined);
        expect(shownIds(before, order(before, arrangement)).sort()).toEqual([...before.task.keys()].sort());
        expect(shownIds(after, kept).sort()).toEqual([...after.task.keys()].sort());
      }),
      SEEDED,
    );
  });

  test("tasks that stay keep their order while others come and go, and come back to their place", () => {
    fc.assert(
      fc.property(snapshots, arrangements, fc.func(fc.boolean()), (before, { sort }, stays) => {
        const arrangement = { sort, group: "none" } as const;
        const start = order(before, arrangement);
        const gone = snapshotOf(recordsOf(before).filter((record) => record.kind !== "task" || stays(record.id)));
        const [all, some] = [shownIds(before, start), shownIds(gone, withNewTasks(start, outlineOf(gone), undefined))];
        expect(some).toEqual(all.filter((id) => gone.task.has(id)));
        expect(shownIds(before, withNewTasks(start, outlineOf(before), undefined))).toEqual(all);
      }),
      SEEDED,
    );
  });

  test("sorting what is sorted changes nothing", () => {
    fc.assert(
      fc.property(snapshots, arrangements, (snapshot, { sort }) => {
        const reader = planReader(snapshot, TODAY);
        const once = sortTasks(tasksOf(snapshot), sort, reader);
        expect(sortTasks(once, sort, reader)).toEqual(once);
      }),
      SEEDED,
    );
  });

  test("sorting for good gives every section the sorted order, changes nothing else and is undone whole", () => {
    fc.assert(
      fc.property(snapshots, arrangements, (snapshot, { sort }) => {
        const ids = sortTasks(tasksOf(snapshot), sort, planReader(snapshot, TODAY)).map(({ id }) => id);
        const outcome = sortForGood(ids, "")(snapshot, () => "new");
        if (!outcome.ok) return;
        const { change } = outcome.draft;
        const sorted = apply(snapshot, change);
        for (const { tasks } of outlineOf(sorted)) {
          const own = tasks.map(({ task }) => task.id);
          expect(own).toEqual(ids.filter((id) => own.includes(id)));
        }
        const withoutOrder = ({ order: _, ...task }: Task) => task;
        const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
        expect(tasksOf(sorted).map(withoutOrder).sort(byId)).toEqual(tasksOf(snapshot).map(withoutOrder).sort(byId));
        expect(apply(sorted, invert(change))).toEqual(snapshot);
      }),
      SEEDED,
    );
  });
});
