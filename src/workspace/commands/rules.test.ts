import { expect, test } from "vitest";
import { samplePlan } from "../../../test/contracts/sample-plan.ts";
import { apply } from "../../core/change/index.ts";
import { TaskIndex } from "../../core/filter/index.ts";
import { columnsInOrder, type PlanSnapshot } from "../../core/model/index.ts";
import { readerOf } from "../../core/rules/index.ts";
import type { Command } from "./command.ts";
import { addRules, deleteRule, saveRule } from "./rules.ts";

const ONGOING = [{ kind: "ongoing" }] as const;
const IN_MAY = [{ kind: "dated", last: "2026-05-31" }] as const;

let lastId = 0;
function after(snapshot: PlanSnapshot, command: Command): PlanSnapshot {
  const outcome = command(snapshot, () => `r${++lastId}`);
  if (!outcome.ok) throw new Error(outcome.refusal);
  return apply(snapshot, outcome.draft.change);
}

test("a reading is kept once for the same words, and the same again is nothing to do", () => {
  const once = after(samplePlan(), saveRule({ text: "Khi trời mát", meaning: ONGOING }));
  expect(saveRule({ text: "- khi trời mát.", meaning: ONGOING })(once, () => "x").ok).toBe(false);
  const twice = after(once, saveRule({ text: "- khi trời mát.", meaning: IN_MAY }));
  expect([...twice.rule.values()]).toMatchObject([{ text: "Khi trời mát", meaning: IN_MAY }]);
});

test("what was decided for one cell gives way to what holds everywhere, in one act", () => {
  const inCell = after(samplePlan(), saveRule({ text: "Quý I/2026", taskId: "t1", meaning: ONGOING }));
  const outcome = saveRule({ text: "Quý I/2026", meaning: IN_MAY }, "t1")(inCell, () => "everywhere");
  expect(outcome).toMatchObject({ ok: true, draft: { event: "rule.save", detail: { scope: "plan" } } });
  const both = after(inCell, saveRule({ text: "Quý I/2026", meaning: IN_MAY }, "t1"));
  expect([...both.rule.values()].map(({ taskId }) => taskId)).toEqual([undefined]);
});

test("a removed reading gives the words back to the grammar", () => {
  const kept = after(samplePlan(), saveRule({ text: "Quý I/2026", meaning: ONGOING }));
  const [rule] = kept.rule.values();
  const gone = after(kept, deleteRule(rule?.id ?? ""));
  expect(readerOf(kept).read("Quý I/2026").clauses[0]?.kind).toBe("ongoing");
  expect(readerOf(gone).read("Quý I/2026").clauses[0]?.kind).toBe("dated");
});

test("readings from a file come as one act and replace those for the same words", () => {
  const kept = after(samplePlan(), saveRule({ text: "Quý I/2026", meaning: ONGOING }));
  const more = [
    { text: "quý i/2026", meaning: IN_MAY },
    { text: "Khi trời mát", meaning: ONGOING },
  ];
  const all = after(kept, addRules(more));
  expect([...all.rule.values()].map(({ meaning }) => meaning)).toEqual([IN_MAY, ONGOING]);
  expect(addRules(more)(all, () => "x").ok).toBe(false);
});

test("filtering goes by the reading of one cell, and searching still by its words alone", () => {
  const snapshot = after(samplePlan(), saveRule({ text: "Quý I/2026", taskId: "t1", meaning: ONGOING }));
  const index = new TaskIndex({
    columns: columnsInOrder(snapshot),
    registry: [],
    deadlines: readerOf(snapshot),
  });
  for (const task of snapshot.task.values()) index.put(task);
  index.put({ id: "t3", sectionId: "s1", cells: { deadline: "Quý I/2026" } });
  expect(index.query({ deadlineKinds: ["ongoing"] }, "2026-01-10")).toEqual(["t1"]);
  expect(index.query({ deadlineKinds: ["dated"] }, "2026-01-10")).toEqual(["t3"]);
  expect(index.query({ text: "t1" }, "2026-01-10")).toEqual([]);
});
