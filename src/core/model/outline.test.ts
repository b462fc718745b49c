import { describe, expect, test } from "vitest";
import { planWith } from "../../../test/contracts/sample-plan.ts";
import { outlineAfter } from "./next-outline.ts";
import { outlineOf, taskLabels } from "./outline.ts";
import type { PlanRecord, Task } from "./records.ts";
import { snapshotOf } from "./snapshot.ts";

const section = (id: string, order: string): PlanRecord => ({ kind: "section", id, order, title: id });
const task = (id: string, sectionId: string, order: string): PlanRecord => ({
  kind: "task",
  id,
  sectionId,
  order,
  cells: {},
});

/** "I first: 1 a, 2 b" for each section. */
function written(records: readonly PlanRecord[]): string[] {
  return outlineOf(planWith(...records)).map(({ numeral, section: { id }, tasks }) =>
    `${numeral} ${id}: ${tasks.map(({ number, task }) => `${number} ${task.id}`).join(", ")}`.trim(),
  );
}

test("sections are numbered by position in Roman, tasks through the whole plan", () => {
  const records = [
    task("d", "second", "a1"),
    task("b", "first", "a1"),
    section("second", "a1"),
    task("c", "second", "a0"),
    section("first", "a0"),
    task("a", "first", "a0"),
  ];
  expect(written(records)).toEqual(["I first: 1 a, 2 b", "II second: 3 c, 4 d"]);
});

test("an empty section has its numeral and takes no number", () => {
  const records = [
    section("s1", "a0"),
    section("s2", "a1"),
    section("s3", "a2"),
    task("a", "s1", "a0"),
    task("b", "s3", "a0"),
  ];
  expect(written(records)).toEqual(["I s1: 1 a", "II s2:", "III s3: 2 b"]);
});

test("equal keys are ordered by id, and capitals sort before small letters", () => {
  const records = [section("s", "a0"), task("y", "s", "a0"), task("x", "s", "a0"), task("z", "s", "Zz")];
  expect(written(records)).toEqual(["I s: 1 z, 2 x, 3 y"]);
});

test("a plan without sections has an empty outline", () => {
  expect(written([])).toEqual([]);
});

describe("outline of the next state", () => {
  const records = [
    section("first", "a0"),
    section("second", "a1"),
    task("a", "first", "a0"),
    task("b", "first", "a1"),
    task("c", "second", "a0"),
  ];
  const snapshot = (next: readonly PlanRecord[]) => planWith(...next);
  const before = outlineOf(snapshot(records));

  test.each([
    ["a text changed", [...records.slice(0, 4), { ...task("c", "second", "a0"), cells: { content: "x" } }]],
    ["a title changed", [{ ...section("first", "a0"), title: "x" }, ...records.slice(1)]],
    ["a task was added", [...records, task("d", "first", "a2")]],
    ["a task is gone", records.slice(0, 4)],
    ["a task took another's place", [...records.slice(0, 4), task("d", "second", "a0")]],
    ["a task went down", [...records.slice(0, 2), task("a", "first", "a2"), ...records.slice(3)]],
    ["a task went into another section", [...records.slice(0, 4), task("c", "first", "a3")]],
    ["a section is gone", records.slice(1)],
    ["sections changed places", [section("first", "a2"), ...records.slice(1)]],
    ["a section was added", [...records, section("third", "a2")]],
    ["everything is gone", []],
  ])("is as if made anew when %s", (_, next) => {
    expect(outlineAfter(before, snapshot(next as PlanRecord[]))).toEqual(outlineOf(snapshot(next as PlanRecord[])));
  });

  test("keeps the objects of what did not change", () => {
    const now = snapshot(records);
    const outline = outlineOf(now);
    const rewritten = { ...task("c", "second", "a0"), cells: { content: "x" } } as Task;
    const [first, second] = outlineAfter(outline, { ...now, task: new Map([...now.task, ["c", rewritten]]) });
    expect(first).toBe(outline[0]);
    expect(second?.tasks[0]?.task).toBe(rewritten);
  });
});

describe("the numbers a document gives", () => {
  const plan = {
    kind: "plan",
    id: "p",
    title: "",
    documentType: "",
    number: "",
    issuedOn: "2026-01-01",
    issuer: "",
    firstYear: 2026,
    lastYear: 2026,
  } as const;
  const sections = [
    { kind: "section", id: "s1", order: "a0", title: "Một", label: "A" },
    { kind: "section", id: "s2", order: "a1", title: "Hai" },
  ] as const;
  const tasks = [
    { kind: "task", id: "t1", sectionId: "s1", order: "a0", cells: {} },
    { kind: "task", id: "t2", sectionId: "s2", order: "a0", cells: {} },
    { kind: "task", id: "t3", sectionId: "s2", order: "a1", label: "1.1", cells: {} },
  ] as const;
  const labels = (records: Parameters<typeof snapshotOf>[0]) => {
    const outline = outlineOf(snapshotOf(records));
    return [outline.map(({ numeral }) => numeral), [...taskLabels(outline).values()]];
  };

  test("stand in the place of those that follow from position", () => {
    expect(labels([plan, ...sections, ...tasks])).toEqual([
      ["A", "II"],
      ["1", "2", "1.1"],
    ]);
  });

  test("restart in each section where the plan counts so", () => {
    expect(labels([{ ...plan, numbering: "by-section" }, ...sections, ...tasks])[1]).toEqual(["1", "1", "1.1"]);
  });

  test("are seen when they change", () => {
    const before = outlineOf(snapshotOf([plan, ...sections, ...tasks]));
    const { label: _, ...plain } = tasks[2];
    expect([
      ...taskLabels(outlineAfter(before, snapshotOf([plan, ...sections, tasks[0], tasks[1], plain]))).values(),
    ]).toEqual(["1", "2", "3"]);
  });
});
