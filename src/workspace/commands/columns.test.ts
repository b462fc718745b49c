import { describe, expect, test } from "vitest";
import { samplePlan } from "../../../test/contracts/sample-plan.ts";
import { apply, invert } from "../../core/change/index.ts";
import { cellText, columnsInOrder, type PlanSnapshot } from "../../core/model/index.ts";
import type { Command, Draft } from "./command.ts";
import { addColumn, columnNameProblem, deleteColumn, editCell, editColumn } from "./index.ts";

let made = 0;
const newId = () => `new-${++made}`;
const plan = samplePlan();
const names = (snapshot: PlanSnapshot) => columnsInOrder(snapshot).map(({ name }) => name);

function drafted(snapshot: PlanSnapshot, command: Command): Draft {
  const outcome = command(snapshot, newId);
  if (!outcome.ok) throw new Error(outcome.refusal);
  return outcome.draft;
}
const done = (snapshot: PlanSnapshot, command: Command) => apply(snapshot, drafted(snapshot, command).change);
const refusalOf = (snapshot: PlanSnapshot, command: Command) => {
  const outcome = command(snapshot, newId);
  return outcome.ok ? undefined : outcome.refusal;
};

function withColumn(command = addColumn({ name: "Kinh phí", type: "number" })): { state: PlanSnapshot; id: string } {
  const state = done(plan, command);
  const added = [...state.column.keys()].find((id) => !plan.column.has(id));
  if (added === undefined) throw new Error("no column was added");
  return { state, id: added };
}

describe("a new column", () => {
  test("stands beside the one pointed at", () => {
    const before = names(plan);
    const at = before.indexOf("Cơ quan chủ trì");
    const [left, right] = (["before", "after"] as const).map((place) =>
      names(done(plan, addColumn({ name: "Mới", type: "text" }, { columnId: "lead", place }))),
    );
    expect(left).toEqual(before.toSpliced(at, 0, "Mới"));
    expect(right).toEqual(before.toSpliced(at + 1, 0, "Mới"));
  });

  test("comes last without one, or where it is gone", () => {
    const gone = { columnId: "gone", place: "before" } as const;
    expect(names(done(plan, addColumn({ name: "Mới", type: "text" }))).at(-1)).toBe("Mới");
    expect(names(done(plan, addColumn({ name: "Mới", type: "text" }, gone))).at(-1)).toBe("Mới");
  });

  test("keeps the choices of a list, each once, and of nothing else", () => {
    const options = ["Cao", " cao", "", "Thấp "];
    const list = withColumn(addColumn({ name: "Ưu tiên", type: "list", options }));
    expect(list.state.column.get(list.id)?.options).toEqual(["Cao", "Thấp"]);
    const text = withColumn(addColumn({ name: "Ưu tiên", type: "text", options }));
    expect(text.state.column.get(text.id)).not.toHaveProperty("options");
  });
});

describe("names", () => {
  test.each([
    ["", "blank-name"],
    [" \n ", "blank-name"],
    ["…", "blank-name"],
    ["a".repeat(81), "long-name"],
    ["TT", "number-name"],
    ["số thứ tự", "number-name"],
    ["cơ quan  CHỦ TRÌ ", "taken-name"],
    ["Cơ quan chủ trì".normalize("NFD"), "taken-name"],
    ["__proto__", undefined],
    ["constructor", undefined],
    ["Kinh phí (triệu đồng)", undefined],
  ])("%j: %s", (name, problem) => {
    expect(columnNameProblem(plan, name)).toBe(problem);
    expect(refusalOf(plan, addColumn({ name, type: "text" }))).toBe(problem);
  });

  test("a column may be given its own name in other letters", () => {
    const { state, id } = withColumn();
    expect(state.column.get(id)?.name).toBe("Kinh phí");
    expect(done(state, editColumn(id, { name: "KINH PHÍ\n(triệu)" })).column.get(id)?.name).toBe("KINH PHÍ (triệu)");
    expect(refusalOf(state, editColumn(id, { name: " Kinh phí" }))).toBe("unchanged");
  });
});

describe("another type", () => {
  test("leaves the texts as they were typed", () => {
    const { state, id } = withColumn();
    const typed = done(state, editCell("t1", id, "khoảng 5"));
    const dated = done(typed, editColumn(id, { type: "date" }));
    expect(dated.column.get(id)?.type).toBe("date");
    expect(dated.task).toBe(typed.task);
  });

  test("takes the choices away with the list", () => {
    const { state, id } = withColumn(addColumn({ name: "Ưu tiên", type: "list", options: ["Cao"] }));
    const draft = drafted(state, editColumn(id, { type: "text" }));
    const text = apply(state, draft.change);
    expect(text.column.get(id)).not.toHaveProperty("options");
    expect(apply(text, invert(draft.change))).toEqual(state);
  });

  test("is refused for the columns of the appendix, which may be renamed all the same", () => {
    expect(refusalOf(plan, editColumn("lead", { type: "text" }))).toBe("needed-column");
    expect(done(plan, editColumn("lead", { name: "Chủ trì" })).column.get("lead")?.name).toBe("Chủ trì");
  });
});

describe("deleting", () => {
  test("takes every text of the column along, and its inverse brings all of it back", () => {
    const { state, id } = withColumn();
    const filled = done(done(state, editCell("t1", id, "5")), editCell("t2", id, " "));
    const draft = drafted(filled, deleteColumn(id));
    const after = apply(filled, draft.change);
    expect(draft.detail).toEqual({ column: "Kinh phí", count: 1 });
    expect(after.column.has(id)).toBe(false);
    expect([...after.task.values()].some(({ cells }) => Object.hasOwn(cells, id))).toBe(false);
    const back = apply(after, invert(draft.change));
    expect(back).toEqual(filled);
    expect(cellText(back.task.get("t1") as never, id)).toBe("5");
  });

  test("is refused for the columns the plan came with", () => {
    for (const { id } of plan.column.values()) expect(refusalOf(plan, deleteColumn(id))).toBe("needed-column");
    expect(refusalOf(plan, deleteColumn("gone"))).toBe("not-found");
  });
});
