import { describe, expect, test } from "vitest";
import { createWaitingActs, type PlanActs, type ViewActs } from "./plan-acts.ts";

const noViews: ViewActs = { toggleFold: () => undefined, setLayout: () => undefined, rememberLines: () => undefined };

interface Recording {
  readonly acts: PlanActs;
  /** What was done, in order. */
  readonly done: string[];
  /** What asks for the grid's tools is a press of Ctrl+Z, and can be done from now on. */
  bringTools(): void;
}

function recording(undo: () => void = () => undefined): Recording {
  const done: string[] = [];
  const record =
    (name: string) =>
    (...given: unknown[]) =>
      void done.push([name, ...given].join(" "));
  let hasTools = false;
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
    inTurn() {
      if (hasTools) undo();
      return hasTools;
    },
  };
  return {
    acts,
    done,
    bringTools() {
      hasTools = true;
    },
  };
}

const pressed = () => true;

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
    const asked = createWaitingActs(noViews);
    const { acts, done, bringTools } = recording(() => asked.actions.undo());
    asked.actions.editCell("t1", "lead", "trước");
    asked.actions.inTurn(pressed);
    asked.actions.editCell("t2", "lead", "sau");
    asked.begin(acts);
    asked.actions.editCell("t3", "lead", "sau nữa");
    asked.begin(acts);
    expect(done).toEqual(["edit t1 lead trước"]);
    expect(asked.isEmpty()).toBe(false);
    bringTools();
    asked.begin(acts);
    expect(done.slice(1)).toEqual(["undo", "edit t2 lead sau", "edit t3 lead sau nữa"]);
    expect(asked.isEmpty()).toBe(true);
  });

  test("a key that waits is nothing that could be lost", () => {
    const asked = createWaitingActs(noViews);
    asked.actions.inTurn(pressed);
    expect(asked.isEmpty()).toBe(true);
  });
});
