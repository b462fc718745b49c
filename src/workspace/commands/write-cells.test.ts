import { describe, expect, test } from "vitest";
import { samplePlan } from "../../../test/contracts/sample-plan.ts";
import { apply } from "../../core/change/index.ts";
import { cellText, type PlanSnapshot, type Task, tasksOfSection } from "../../core/model/index.ts";
import { type CellsWriting, writeCells } from "./write-cells.ts";

const BEFORE = samplePlan();

function ran(writing: CellsWriting, snapshot = BEFORE) {
  let ids = 0;
  const outcome = writeCells(writing)(snapshot, () => `new-${++ids}`);
  if (!outcome.ok) return outcome.refusal;
  return { ...outcome.draft, after: apply(snapshot, outcome.draft.change) };
}

function written(writing: CellsWriting) {
  const result = ran(writing);
  if (typeof result === "string") throw new Error(result);
  return result;
}

const texts = (snapshot: PlanSnapshot, column: string) =>
  tasksOfSection(snapshot, "s1").map((task: Task) => cellText(task, column));

describe("writeCells", () => {
  test("writes cells, titles, new tasks and new agencies as one change", () => {
    const { after, detail, focus } = written({
      event: "cells.paste",
      edits: [
        { taskId: "t2", columnId: "lead", text: "- Sở Y tế" },
        { taskId: "t1", columnId: "note", text: "=1+1" },
      ],
      titles: [{ sectionId: "s1", title: "Thể chế" }],
      added: { target: { rowId: "t1", place: "after" }, rows: [{ content: "Giữa" }, { content: "Giữa nữa" }] },
      agencies: [" Sở Y tế "],
    });
    expect(texts(after, "content")).toEqual(["- Rà soát văn bản\n- Báo cáo", "Giữa", "Giữa nữa", "Công bố thủ tục"]);
    expect(texts(after, "lead")).toEqual(["", "", "", "- Sở Y tế"]);
    expect(texts(after, "note")[0]).toBe("=1+1");
    expect(after.section.get("s1")?.title).toBe("Thể chế");
    expect([...after.agency.values()].at(-1)).toMatchObject({ name: "Sở Y tế", isGroup: false });
    expect(detail).toEqual({ count: 2 });
    expect(focus).toEqual({ rowId: "t2", columnId: "lead" });
  });

  test("the later of two texts for one cell stands, and is counted once", () => {
    const edit = (text: string) => ({ taskId: "t1", columnId: "lead", text });
    const { after, detail } = written({ event: "cells.fill", edits: [edit("A"), edit("B")] });
    expect(texts(after, "lead")[0]).toBe("B");
    expect(detail).toEqual({ count: 1, column: "Cơ quan chủ trì" });
    expect(ran({ event: "cells.fill", edits: [edit("A"), edit("")] })).toBe("unchanged");
  });

  test("text is composed (NFC) and otherwise verbatim", () => {
    const { after } = written({
      event: "cells.edit",
      edits: [{ taskId: "t1", columnId: "lead", text: " Sở Nội vụ ".normalize("NFD") }],
    });
    expect(texts(after, "lead")[0]).toBe(" Sở Nội vụ ");
  });

  test("rows and columns that are gone are left out", () => {
    const gone = { taskId: "gone", columnId: "lead", text: "A" };
    expect(ran({ event: "cells.paste", edits: [gone, { taskId: "t1", columnId: "__proto__", text: "A" }] })).toBe(
      "not-found",
    );
    const { after } = written({ event: "cells.paste", edits: [gone, { taskId: "t1", columnId: "lead", text: "A" }] });
    expect(texts(after, "lead")).toEqual(["A", "Sở Nội vụ"]);
  });
});
