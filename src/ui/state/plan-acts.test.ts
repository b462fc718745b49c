import { describe, expect, test } from "vitest";
import { createWaitingActs, type PlanActs, type ViewActs } from "./plan-acts.ts";

const noViews: ViewActs = { toggleFold: () => undefined, setLayout: () => undefined, rememberLines: () => undefined };

/** Acts that write down what they were asked. */
function recording(): { readonly acts: PlanActs; readonly done: string[] } {
  const done: string[] = [];
  const record =
    (name: string) =>
    (...given: unknown[]) =>
      void done.push([name, ...given].join(" "));
  const acts: PlanActs = {
    editCell: record("edit"),
    renameSection: record("rename"),
    writeCells: record("write"),
    addTasks: record("add"),
    addSection: record("section"),
    duplicateRows: record("duplicate"),
    deleteRows: record("delete"),
    moveRows: record("move"),
    moveRowsBy: record("step"),
    undo: record("undo"),
    redo: record("redo"),
    inTurn: (act) => act(),
  };
  return { acts, done };
}

describe("acts asked for before they can be done", () => {
  test("are done in order, later ones at once", () => {
    const { acts, done } = recording();
    const asked = createWaitingActs(noViews);
    asked.actions.editCell("t1", "lead", "một");
    asked.actions.undo();
    expect(asked.isEmpty()).toBe(false);
    expect(done).toEqual([]);
    asked.begin(acts);
    asked.actions.redo();
    expect(done).toEqual(["edit t1 lead một", "undo", "redo"]);
    expect(asked.isEmpty()).toBe(true);
  });

  test("wait behind something that cannot be done yet, however often it is asked", () => {
    const { acts, done } = recording();
    const asked = createWaitingActs(noViews);
    let isReady = false;
    asked.actions.editCell("t1", "lead", "trước");
    asked.actions.inTurn(() => {
      if (isReady) asked.actions.undo();
      return isReady;
    });
    asked.actions.editCell("t2", "lead", "sau");
    asked.begin(acts);
    asked.actions.editCell("t3", "lead", "sau nữa");
    asked.begin(acts);
    expect(done).toEqual(["edit t1 lead trước"]);
    expect(asked.isEmpty()).toBe(false);
    isReady = true;
    asked.begin(acts);
    expect(done.slice(1)).toEqual(["undo", "edit t2 lead sau", "edit t3 lead sau nữa"]);
    expect(asked.isEmpty()).toBe(true);
  });

  test("a key that waits is nothing that could be lost", () => {
    const asked = createWaitingActs(noViews);
    asked.actions.inTurn(() => false);
    expect(asked.isEmpty()).toBe(true);
  });
});
