import { describe, expect, test } from "vitest";
import { type BlockRow, blockOf, blockOfTexts, type ClipboardBlock } from "./block.ts";
import { clearedByMove } from "./moved-cells.ts";
import type { PasteArea, PastePlan, PasteShape, ShownRow } from "./paste-shape.ts";
import { planPaste } from "./plan-paste.ts";

/** I: tasks 1 to 3 (2 hidden when `isFiltered`); II: 4 and 5; III: nothing. */
function shape(isFiltered = false): PasteShape {
  const task = (number: number, sectionId: string): ShownRow => ({ kind: "task", id: `t${number}`, number, sectionId });
  const section = (id: string, taskCount: number): ShownRow => ({ kind: "section", id, taskCount });
  const rows = [
    section("I", 3),
    task(1, "I"),
    task(2, "I"),
    task(3, "I"),
    section("II", 2),
    task(4, "II"),
    task(5, "II"),
  ];
  const shown = isFiltered ? rows.filter(({ id }) => id !== "t2") : rows;
  return { rows: [...shown, section("III", 0)], columns: ["number", "content", "lead", "deadline"] };
}

function block(rows: readonly (readonly string[])[]): ClipboardBlock {
  return blockOfTexts(rows) ?? expect.fail("an empty block");
}

function ownBlock(rows: readonly BlockRow[]): ClipboardBlock {
  return blockOf(rows, true) ?? expect.fail("an empty block");
}

const area = (top: number, left: number, bottom = top, right = left): PasteArea => ({ top, bottom, left, right });

function plan(given: ClipboardBlock, areas: readonly PasteArea[], on = shape()): PastePlan {
  const outcome = planPaste(given, areas, on);
  return outcome.ok ? outcome.plan : expect.fail(outcome.refusal);
}

const written = ({ cells }: PastePlan) => cells.map(({ taskId, columnId, text }) => `${taskId}.${columnId}=${text}`);

describe("a block", () => {
  test("is laid from the active cell on and becomes the selection", () => {
    const done = plan(
      block([
        ["a", "b"],
        ["c", "d"],
      ]),
      [area(1, 1)],
    );
    expect(written(done)).toEqual(["t1.content=a", "t1.lead=b", "t2.content=c", "t2.lead=d"]);
    expect(done.areas).toEqual([area(1, 1, 2, 2)]);
  });

  test("passes over headings", () => {
    expect(written(plan(block([["a"], ["b"], ["c"]]), [area(2, 1)]))).toEqual([
      "t2.content=a",
      "t3.content=b",
      "t4.content=c",
    ]);
  });

  test("writes rows on show alone, and says how many lie hidden between them", () => {
    const done = plan(block([["a"], ["b"], ["c"]]), [area(1, 1)], shape(true));
    expect(written(done)).toEqual(["t1.content=a", "t3.content=b", "t4.content=c"]);
    expect(done.hiddenRows).toBe(1);
  });

  test("repeats to fill an area that is a multiple of its size", () => {
    const done = plan(block([["a", "b"]]), [area(1, 1, 3, 2)]);
    expect(written(done).filter((cell) => cell.endsWith("a"))).toEqual([
      "t1.content=a",
      "t2.content=a",
      "t3.content=a",
    ]);
    expect(written(plan(block([["a"], ["b"]]), [area(1, 1, 1, 2)]))).toEqual([
      "t1.content=a",
      "t1.lead=a",
      "t2.content=b",
      "t2.lead=b",
    ]);
  });

  test("has its own size where the area is no multiple of it", () => {
    expect(plan(block([["a"], ["b"]]), [area(1, 1, 3, 1)]).areas).toEqual([area(1, 1, 2, 1)]);
  });

  test("goes into several areas only where it fills each", () => {
    const twice = block([["a", "b"]]);
    expect(written(plan(twice, [area(1, 1, 1, 2), area(3, 1, 3, 2)]))).toHaveLength(4);
    expect(planPaste(twice, [area(1, 1, 1, 2), area(3, 1, 3, 3)], shape())).toEqual({
      ok: false,
      refusal: "areas-differ",
    });
  });

  test("offers rows for which there is no room as tasks of the last section written", () => {
    const done = plan(
      block([
        ["a", "x"],
        ["b", "y"],
        ["c", ""],
        ["", " "],
      ]),
      [area(6, 1)],
    );
    expect(done.rest).toEqual([
      { content: "b", lead: "y" },
      { content: "c", lead: "" },
    ]);
    expect(done.sectionId).toBe("II");
  });

  test("does not run from a section without tasks into the next", () => {
    const empty = shape();
    const done = plan(block([["a"], ["b"]]), [area(7, 1)], empty);
    expect([done.cells.length, done.rest.length, done.sectionId]).toEqual([0, 2, "III"]);
  });

  test("tells of columns with something in them that have no room", () => {
    expect(plan(block([["a", "b", "c", ""]]), [area(1, 2)]).columnsBeyond).toBe(1);
    expect(plan(block([["a", "b", "", ""]]), [area(1, 2)]).columnsBeyond).toBe(0);
  });
});

describe("TT", () => {
  test("is never written: a block from other programs with its own TT is laid beside it", () => {
    const done = plan(
      block([
        ["I", "CẢI CÁCH", ""],
        ["1", "a", "b"],
        ["2", "c", "d"],
      ]),
      [area(0, 0)],
    );
    expect(written(done)).toEqual(["t1.content=a", "t1.lead=b", "t2.content=c", "t2.lead=d"]);
    expect(done.titles).toEqual([{ sectionId: "I", title: "CẢI CÁCH" }]);
  });

  test("takes no first column of texts away", () => {
    expect(written(plan(block([["a", "b"]]), [area(1, 0)]))).toEqual(["t1.content=a", "t1.lead=b"]);
  });

  test("of our own copy is left out wherever the block goes", () => {
    const own = ownBlock([{ kind: "cells", texts: ["7", "a", "b", "c"] }]);
    for (const left of [0, 1, 3]) expect(written(plan(own, [area(1, left)]))[0]).toBe("t1.content=a");
  });

  test("refuses what would write nothing else", () => {
    expect(planPaste(block([["1"], ["2"]]), [area(1, 0)], shape())).toEqual({ ok: false, refusal: "numbers" });
    expect(planPaste(block([["1"]]), [area(1, 0)], shape())).toEqual({ ok: false, refusal: "numbers" });
  });
});

describe("headings of our own copy", () => {
  const own = ownBlock([
    { kind: "cells", texts: ["3", "a"] },
    { kind: "heading", texts: ["II", "TÊN MỚI"] },
    { kind: "cells", texts: ["4", "b"] },
  ]);

  test("go to headings where they meet", () => {
    const done = plan(own, [area(3, 0)]);
    expect(done.titles).toEqual([{ sectionId: "II", title: "TÊN MỚI" }]);
    expect(written(done)).toEqual(["t3.content=a", "t4.content=b"]);
  });

  test("are dropped where they meet tasks", () => {
    const done = plan(own, [area(1, 0)]);
    expect(done.titles).toEqual([]);
    expect(done.droppedHeadings).toBe(1);
    expect(written(done)).toEqual(["t1.content=a", "t2.content=b"]);
  });
});

describe("one value", () => {
  test("fills every area, headings passed over", () => {
    const done = plan(block([["x"]]), [area(3, 1, 5, 1), area(1, 2, 1, 3)]);
    expect(written(done)).toEqual(["t3.content=x", "t4.content=x", "t1.lead=x", "t1.deadline=x"]);
  });

  test("renames the section it is pasted on", () => {
    expect(plan(block([["MỤC MỚI"]]), [area(4, 1)]).titles).toEqual([{ sectionId: "II", title: "MỤC MỚI" }]);
  });
});

test("cut cells are cleared unless the paste writes them or they say something else by now", () => {
  const cut = ["a", "b", "c", ""].map((text, index) => ({ taskId: `t${index}`, columnId: "lead", text }));
  const now: Record<string, string> = { t0: "a", t1: "b", t2: "sửa sau khi cắt", t3: "" };
  const cleared = clearedByMove(cut, [{ taskId: "t1", columnId: "lead", text: "z" }], (id) => now[id]);
  expect(cleared).toEqual([{ taskId: "t0", columnId: "lead", text: "" }]);
});
