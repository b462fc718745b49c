import { describe, expect, test } from "vitest";
import type { Task } from "../model/index.ts";
import { cellDigest, isMarkHeader, readMark, readMarkHeader } from "./index.ts";
import { markHeader, markOf } from "./task-mark.ts";

const task: Task = { kind: "task", id: "t-1", sectionId: "s", order: "a", cells: { content: "Một", lead: "- Sở A." } };

describe("the mark of a task", () => {
  test("says the task and a digest of each cell, in the header's order", () => {
    const columns = readMarkHeader(markHeader(["lead", "content", "note"]));
    expect(columns).toEqual(["lead", "content", "note"]);
    expect(readMark(markOf(task, ["lead", "content", "note"]), columns ?? [])).toEqual({
      taskId: "t-1",
      digests: new Map([
        ["lead", cellDigest("- Sở A.")],
        ["content", cellDigest("Một")],
        ["note", cellDigest("")],
      ]),
    });
  });

  test("cells that differ in spelling and spacing alone have one digest, others have not", () => {
    expect(cellDigest("Sở  Nội\nvụ ".normalize("NFD"))).toBe(cellDigest("Sở Nội vụ"));
    expect(cellDigest("Sở Nội vụ.")).not.toBe(cellDigest("Sở Nội vụ"));
  });

  test("ids of another make are left out, of columns and of tasks", () => {
    expect(markHeader(["lead", "a b", "note"])).toBe("phu-luc:1 lead note");
    expect(markOf({ ...task, id: "a b" }, ["lead"])).toBe("");
  });

  test.each(["phu-luc:1", "phu-luc:1 lead", "phu-luc:2 lead", " phu-luc:9"])("%j is its header", (text) => {
    expect(isMarkHeader(text)).toBe(true);
  });

  test.each(["phu-luc:2 lead", "Ghi chú", "", "phu-luc:1 a/b c,d"])("%j says no columns", (text) => {
    expect(readMarkHeader(text)).toBeUndefined();
  });

  test.each(["", "t-1", "t-1 a b c", "=1+1 a b", `t-1 ${"a".repeat(20_000)} b`])("%j is no mark", (text) => {
    expect(readMark(text.slice(0, 20_010), ["lead", "note"])).toBeUndefined();
  });
});
