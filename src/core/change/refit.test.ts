import { describe, expect, test } from "vitest";
import { SAMPLE_PLAN } from "../../../test/contracts/sample-plan.ts";
import { type Column, cellText, type PlanSnapshot, type Section, snapshotOf, type Task } from "../model/index.ts";
import { apply, EMPTY_CHANGE, type PlanChange, refit, takeBack, updateOf } from "./index.ts";

const FIRST: Section = { kind: "section", id: "first", order: "a0", title: "Cải cách thể chế" };
const SECOND: Section = { kind: "section", id: "second", order: "a1", title: "Cải cách thủ tục" };
const ONE: Task = { kind: "task", id: "one", sectionId: "first", order: "a0", cells: { lead: "Sở Nội vụ" } };
const TWO: Task = { kind: "task", id: "two", sectionId: "second", order: "a0", cells: { lead: "Sở Y tế" } };
const NEW_IN_SECOND: Task = { ...TWO, id: "new", order: "a1" };
const COST: Column = { kind: "column", id: "cost", order: "a0", name: "Kinh phí", type: "number", role: "extra" };
const BASE = snapshotOf([SAMPLE_PLAN, FIRST, SECOND, ONE, TWO]);

const SECOND_DELETED: PlanChange = { ...EMPTY_CHANGE, removed: [SECOND, TWO] };
const NEW_ADDED: PlanChange = { ...EMPTY_CHANGE, added: [NEW_IN_SECOND] };
const ONE_MOVED = updateOf(ONE, { sectionId: "second", order: "a2" });

function refitted(pending: PlanChange, other: PlanChange): PlanSnapshot {
  const current = apply(BASE, other);
  return apply(current, refit(pending, BASE, current));
}

describe("a pending act after another tab's", () => {
  test("both set one cell: the pending text stands, made for what is there now", () => {
    const current = apply(BASE, updateOf(ONE, { "cells/lead": "A" }));
    const [update] = refit(updateOf(ONE, { "cells/lead": "B" }), BASE, current).updated;
    expect(update?.fields).toEqual({ "cells/lead": { from: "A", to: "B" } });
  });

  test("an edit of a task that was deleted brings the task back, edited, and its section with it", () => {
    const state = refitted(updateOf(TWO, { "cells/lead": "A" }), SECOND_DELETED);
    expect(state.task.get("two")).toEqual({ ...TWO, cells: { lead: "A" } });
    expect(state.section.get("second")).toEqual(SECOND);
  });

  test("a task added to a section that was deleted brings the section back, but not its other tasks", () => {
    const state = refitted(NEW_ADDED, SECOND_DELETED);
    expect(state.section.get("second")).toEqual(SECOND);
    expect([...state.task.keys()]).toEqual(["one", "new"]);
  });

  test("a section that somebody put a task into is not deleted from under it", () => {
    const state = refitted(SECOND_DELETED, NEW_ADDED);
    expect(state.section.get("second")).toEqual(SECOND);
    expect([...state.task.keys()]).toEqual(["one", "new"]);
  });
});

describe("taking an act back later", () => {
  test("cells edited since stay and are named, the others go back", () => {
    const act = updateOf(ONE, { "cells/lead": "A", "cells/deadline": "Quý I/2026" });
    const current = apply(apply(BASE, act), updateOf({ ...ONE, cells: { lead: "A" } }, { "cells/lead": "B" }));
    const back = takeBack(act, current);
    expect(back.kept).toEqual([{ kind: "task", id: "one", path: "cells/lead" }]);
    const task = apply(current, back.change).task.get("one");
    expect(task && [cellText(task, "lead"), cellText(task, "deadline")]).toEqual(["B", ""]);
  });

  test("an added section stays while tasks stand in it", () => {
    const third: Section = { ...SECOND, id: "third", order: "a2" };
    const act: PlanChange = { ...EMPTY_CHANGE, added: [third] };
    const current = apply(apply(BASE, act), updateOf(ONE, { sectionId: "third" }));
    expect(takeBack(act, current)).toEqual({
      change: EMPTY_CHANGE,
      kept: [{ kind: "section", id: "third" }],
    });
  });

  test("a deleted task is not brought back into a section that is gone since", () => {
    const act: PlanChange = { ...EMPTY_CHANGE, removed: [TWO] };
    const current = apply(apply(BASE, act), { ...EMPTY_CHANGE, removed: [SECOND] });
    expect(takeBack(act, current)).toEqual({ change: EMPTY_CHANGE, kept: [{ kind: "task", id: "two" }] });
  });

  test("a moved task stays where it is when its old section is gone since", () => {
    const movedBack = apply(apply(BASE, ONE_MOVED), { ...EMPTY_CHANGE, removed: [FIRST] });
    expect(takeBack(ONE_MOVED, movedBack)).toEqual({
      change: EMPTY_CHANGE,
      kept: [
        { kind: "task", id: "one", path: "sectionId" },
        { kind: "task", id: "one", path: "order" },
      ],
    });
  });
});

describe("columns and the texts in them", () => {
  const base = snapshotOf([SAMPLE_PLAN, FIRST, ONE, COST]);
  const deletion: PlanChange = { ...EMPTY_CHANGE, removed: [COST] };
  const text = updateOf(ONE, { "cells/cost": "5" });

  test("a text written into a column that was deleted meanwhile brings the column back", () => {
    const current = apply(base, deletion);
    const state = apply(current, refit(text, base, current));
    expect(state.column.get("cost")).toEqual(COST);
    expect(state.task.get("one")?.cells).toEqual({ lead: "Sở Nội vụ", cost: "5" });
  });

  test("a deleted column takes along what was written into it meanwhile, and brings it back", () => {
    const current = apply(base, text);
    const change = refit(deletion, base, current);
    const state = apply(current, change);
    expect([...state.column.keys(), ...Object.keys(state.task.get("one")?.cells ?? {})]).toEqual(["lead"]);
    expect(apply(state, takeBack(change, state).change)).toEqual(current);
  });

  test("an added column stays while texts stand in it", () => {
    const act: PlanChange = { ...EMPTY_CHANGE, added: [COST] };
    const current = apply(apply(snapshotOf([SAMPLE_PLAN, FIRST, ONE]), act), text);
    expect(takeBack(act, current)).toEqual({ change: EMPTY_CHANGE, kept: [{ kind: "column", id: "cost" }] });
  });
});
