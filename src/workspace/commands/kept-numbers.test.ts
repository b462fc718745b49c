import { describe, expect, test } from "vitest";
import { sampleRecords, sampleTask } from "../../../test/contracts/sample-plan.ts";
import { apply, invert } from "../../core/change/index.ts";
import { outlineOf, type PlanRecord, type PlanSnapshot, snapshotOf } from "../../core/model/index.ts";
import type { Command } from "./command.ts";
import { addSection, addTasks, deleteRows, duplicateRows, editLabel, moveRows, sortTasks } from "./index.ts";

const NUMBERS = new Map([
  ["t1", "NV-07"],
  ["t2", "NV-09"],
  ["u1", "1.1"],
]);

/** A plan whose document has numbers and numerals of its own. */
const BEFORE = snapshotOf(
  [
    ...sampleRecords(),
    { kind: "section", id: "s2", order: "a1", title: "Cải cách thủ tục", label: "B" } as const,
    { ...sampleTask("u1", "a0", { content: "Bốn" }), sectionId: "s2" },
  ].map((record): PlanRecord => {
    if (record.kind === "plan") return { ...record, numbering: "kept" };
    if (record.kind === "task") return { ...record, label: NUMBERS.get(record.id) ?? "" };
    return record.kind === "section" ? { ...record, label: record.label ?? "A" } : record;
  }),
);

/** "A: NV-07 NV-09 | B: 1.1"; a blank number shows as "_". */
function shown(snapshot: PlanSnapshot): string {
  return outlineOf(snapshot)
    .map(({ numeral, tasks }) => `${numeral || "_"}: ${tasks.map(({ label }) => label || "_").join(" ")}`)
    .join(" | ");
}

function shownAfter(command: Command): string {
  let ids = 0;
  const outcome = command(BEFORE, () => `new-${++ids}`);
  if (!outcome.ok) return outcome.refusal;
  const after = apply(BEFORE, outcome.draft.change);
  expect(apply(after, invert(outcome.draft.change))).toEqual(BEFORE);
  return shown(after);
}

describe("where the numbers of the document are kept", () => {
  test("they are shown as the document has them", () => {
    expect(shown(BEFORE)).toBe("A: NV-07 NV-09 | B: 1.1");
  });

  test("a number and a numeral are typed, composed and without blanks around them", () => {
    expect(shownAfter(editLabel("t1", " NV-07\u0061\u0301 "))).toBe("A: NV-07á NV-09 | B: 1.1");
    expect(shownAfter(editLabel("t1", ""))).toBe("A: _ NV-09 | B: 1.1");
    expect(shownAfter(editLabel("s2", "C"))).toBe("A: NV-07 NV-09 | C: 1.1");
    expect(shownAfter(editLabel("t1", "NV-07 "))).toBe("unchanged");
    expect(shownAfter(editLabel("gone", "1"))).toBe("not-found");
  });

  test("where places give the numbers none is typed", () => {
    const outcome = editLabel("t1", "9")(snapshotOf(sampleRecords()), () => "unused");
    expect(outcome).toEqual({ ok: false, refusal: "unchanged" });
  });

  test("what is added has none, and shifts no other", () => {
    expect(shownAfter(addTasks({ rowId: "t1", place: "after" }, 2))).toBe("A: NV-07 _ _ NV-09 | B: 1.1");
    expect(shownAfter(addSection("Ba", { rowId: "s1", place: "after" }))).toBe("A: NV-07 NV-09 | _:  | B: 1.1");
  });

  test("copies have none: a number names one task", () => {
    expect(shownAfter(duplicateRows(["t1", "u1"]))).toBe("A: NV-07 NV-09 | B: 1.1 _ _");
    expect(shownAfter(duplicateRows(["s1"]))).toBe("A: NV-07 NV-09 | _: _ _ | B: 1.1");
  });

  test("they go along with what is moved or sorted", () => {
    expect(shownAfter(moveRows(["t1"], { rowId: "u1", place: "after" }))).toBe("A: NV-09 | B: 1.1 NV-07");
    expect(shownAfter(moveRows(["s2"], { rowId: "s1", place: "before" }))).toBe("B: 1.1 | A: NV-07 NV-09");
    expect(shownAfter(sortTasks(["t2", "t1"], "Nội dung"))).toBe("A: NV-09 NV-07 | B: 1.1");
  });

  test("deleting leaves the others theirs", () => {
    expect(shownAfter(deleteRows(["s1"]))).toBe("B: 1.1");
    expect(shownAfter(deleteRows(["t1"]))).toBe("A: NV-09 | B: 1.1");
  });
});
