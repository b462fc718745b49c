import { describe, expect, test } from "vitest";
import { sampleRecords, sampleTask } from "../../../test/contracts/sample-plan.ts";
import { apply } from "../../core/change/index.ts";
import { outlineOf, type PlanSnapshot, snapshotOf } from "../../core/model/index.ts";
import type { Command } from "./command.ts";
import { deleteRows, duplicateRows, moveRows, moveRowsBy } from "./rows.ts";

const BEFORE = snapshotOf([
  ...sampleRecords(),
  sampleTask("t3", "a2", { content: "Ba" }),
  { kind: "section", id: "s2", order: "a1", title: "Cải cách thủ tục" },
  { ...sampleTask("u1", "a0", { content: "Bốn" }), sectionId: "s2" },
]);

/** "s1: t1 t2 t3 | s2: u1"; new rows show as "+". */
function shown(snapshot: PlanSnapshot): string {
  const name = (id: string) => (id.startsWith("new-") ? "+" : id);
  return outlineOf(snapshot)
    .map(({ section, tasks }) => `${name(section.id)}: ${tasks.map(({ task }) => name(task.id)).join(" ")}`)
    .join(" | ");
}

function shownAfter(command: Command): string {
  let ids = 0;
  const outcome = command(BEFORE, () => `new-${++ids}`);
  return outcome.ok ? shown(apply(BEFORE, outcome.draft.change)) : outcome.refusal;
}

describe("acts on several rows", () => {
  test("delete tasks of several sections", () => {
    expect(shownAfter(deleteRows(["t1", "u1", "gone"]))).toBe("s1: t2 t3 | s2: ");
  });

  test("delete a section with its tasks, and tasks elsewhere, each once", () => {
    expect(shownAfter(deleteRows(["t2", "s2", "u1"]))).toBe("s1: t1 t3");
  });

  test("all sections at once are refused before anything goes", () => {
    expect(shownAfter(deleteRows(["s1", "s2"]))).toBe("last-section");
  });

  test("copies stand behind the last of the tasks", () => {
    expect(shownAfter(duplicateRows(["t1", "t2"]))).toBe("s1: t1 t2 + + t3 | s2: u1");
    expect(shownAfter(duplicateRows(["s2", "t3"]))).toBe("s1: t1 t2 t3 + | s2: u1 | +: +");
  });

  test("tasks apart from each other gather where they are moved, in their order", () => {
    expect(shownAfter(moveRows(["t3", "t1"], { rowId: "u1", place: "after" }))).toBe("s1: t2 | s2: u1 t1 t3");
  });

  test("a block goes up and down as one, and on into the next section", () => {
    expect(shownAfter(moveRowsBy(["t2", "t3"], -1))).toBe("s1: t2 t3 t1 | s2: u1");
    expect(shownAfter(moveRowsBy(["t1", "t2"], 1))).toBe("s1: t3 t1 t2 | s2: u1");
    expect(shownAfter(moveRowsBy(["t2", "t3"], 1))).toBe("s1: t1 | s2: t2 t3 u1");
    expect(shownAfter(moveRowsBy(["t1"], -1))).toBe("nowhere-to-go");
  });

  test("one section moves; several do not", () => {
    expect(shownAfter(moveRowsBy(["s2"], -1))).toBe("s2: u1 | s1: t1 t2 t3");
    expect(shownAfter(moveRowsBy(["s1", "s2"], 1))).toBe("several-sections");
  });
});
