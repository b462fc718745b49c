import { describe, expect, test } from "vitest";
import { planWith } from "../../../test/contracts/sample-plan.ts";
import { apply, invert, isEmptyChange } from "../change/index.ts";
import type { PlanSnapshot } from "../model/index.ts";
import type { ColumnMapping, ImportedRow } from "../sheet/index.ts";
import { type BatchPart, cellKey, earlierParts, proposeBatch } from "./index.ts";

const LAND = "Rà soát văn bản quy phạm pháp luật về đất đai";
const LAW = "Theo dõi thi hành pháp luật hằng năm";

const snapshot: PlanSnapshot = planWith(
  { kind: "section", id: "s", order: "a0", title: "Mục" },
  { kind: "task", id: "t1", sectionId: "s", order: "a0", cells: { content: LAND, lead: "Sở A", result: "" } },
  { kind: "task", id: "t2", sectionId: "s", order: "a1", cells: { content: LAW, lead: "Sở B" } },
);

const MAPPING: ColumnMapping = {
  headerRows: { first: 1, last: 1 },
  columns: (["number", "content", "lead", "result"] as const).map((role, index) => ({
    index,
    letter: "ABCD"[index] ?? "",
    header: role,
    role,
    confidence: 1,
  })),
};

type Line = readonly [number: string, content: string, lead: string, result: string];

function part(id: string, lines: readonly Line[], options: Partial<BatchPart> = {}): BatchPart {
  const rows = lines.map(([number, content, lead, result], i): ImportedRow => {
    return { rowNumber: i + 2, number, cells: { content, lead, result }, extra: {} };
  });
  return { id, file: `${id}.xlsx`, rows, mapping: MAPPING, ...options };
}

function propose(...parts: BatchPart[]) {
  return proposeBatch({ snapshot, parts, newId: (key) => `new ${key}` });
}

describe("a batch", () => {
  test("is one change: what each file says of its own tasks, though the others hold the old texts", () => {
    const batch = propose(
      part("a", [
        ["1", LAND, "Sở A", "Đã xong"],
        ["2", LAW, "Sở B", ""],
      ]),
      part("b", [
        ["1", LAND, "Sở A", ""],
        ["2", LAW, "Sở B", "Đang làm"],
      ]),
    );
    expect(batch.parts.map(({ counts }) => [counts.changed, counts.conflict, counts.unchanged])).toEqual([
      [1, 0, 1],
      [1, 0, 1],
    ]);
    const after = apply(snapshot, batch.change);
    expect([after.task.get("t1")?.cells.result, after.task.get("t2")?.cells.result]).toEqual(["Đã xong", "Đang làm"]);
    expect(apply(after, invert(batch.change))).toEqual(snapshot);
  });

  test("a cell that two files change differently is a conflict of the later one, which names the earlier", () => {
    const first = part("a", [["1", LAND, "Sở C", ""]]);
    const second = part("b", [["1", LAND, "Sở D", ""]]);
    const batch = propose(first, second);
    expect(batch.parts[1]?.proposal.conflictRows[0]?.cells).toEqual([
      { columnId: "lead", from: "Sở C", to: "Sở D", isAccepted: false, conflict: "files-differ", earlierPart: 0 },
    ]);
    expect(apply(snapshot, batch.change).task.get("t1")?.cells.lead).toBe("Sở C");
    const acceptedCells = new Set([cellKey(2, "lead")]);
    const decisions = { rejectedRows: new Set<number>(), rejectedCells: new Set<string>(), acceptedCells };
    const settled = propose(first, { ...second, decisions });
    expect(apply(snapshot, settled.change).task.get("t1")?.cells.lead).toBe("Sở D");
  });

  test.each(["blanks", "given", "all"] as const)(
    "a file that repeats the plan undoes nothing, before or after the one with the news (%s)",
    (fill) => {
      const news = part("news", [["1", `${LAND}, nhà ở`, "Sở C", "Xong"]], { fill: "given" });
      const copy = part("copy", [["1", LAND, "Sở A", ""]], { fill });
      for (const order of [
        [news, copy],
        [copy, news],
      ]) {
        const batch = propose(...order);
        expect(batch.parts.map(({ counts }) => [counts.conflict, counts.doubtful, counts.added])).toEqual([
          [0, 0, 0],
          [0, 0, 0],
        ]);
        expect(apply(snapshot, batch.change).task.get("t1")?.cells).toEqual({
          content: `${LAND}, nhà ở`,
          lead: "Sở C",
          result: "Xong",
        });
      }
    },
  );

  test("two files that fill one blank cell differently disagree, though only blanks are filled", () => {
    const fill = (id: string, result: string) => part(id, [["1", LAND, "Sở A", result]], { fill: "blanks" });
    const batch = propose(fill("a", "Xong"), fill("b", "Chưa xong"));
    expect(batch.parts[1]?.proposal.conflictRows[0]?.cells).toMatchObject([{ from: "Xong", to: "Chưa xong" }]);
  });

  test("what files of the drop brought in acts before it is not undone by a copy, and is disagreed with", () => {
    const first = propose(part("a", [["1", LAND, "Sở C", ""]]));
    const after = apply(snapshot, first.change);
    const earlier = earlierParts(after, [first.change]);
    if (!earlier) throw new Error("nothing is left of the act");
    const parts = [part("copy", [["1", LAND, "Sở A", ""]]), part("b", [["1", LAND, "Sở D", ""]])];
    const batch = proposeBatch({ snapshot: after, parts, earlier, newId: (key) => key });
    expect(isEmptyChange(batch.change)).toBe(true);
    expect(batch.parts[0]?.proposal.untouched[0]?.keptNewer).toEqual(["lead"]);
    expect(batch.parts[1]?.proposal.conflictRows[0]?.cells).toMatchObject([{ to: "Sở D", conflict: "files-differ" }]);
    expect(earlierParts(snapshot, [first.change])).toBeUndefined();
  });

  test("what an earlier file's cell was rejected for is no conflict", () => {
    const decisions = { rejectedRows: new Set([2]), rejectedCells: new Set<string>() };
    const batch = propose(part("a", [["1", LAND, "Sở C", ""]], { decisions }), part("b", [["1", LAND, "Sở D", ""]]));
    expect(batch.parts[1]?.proposal.changedRows[0]?.cells).toMatchObject([{ from: "Sở A", to: "Sở D" }]);
  });

  test("a new task that several files bring is added once", () => {
    const line: Line = ["3", "Xây dựng kho dữ liệu dùng chung của tỉnh", "Sở E", ""];
    const batch = propose(part("a", [line]), part("b", [line]), part("c", [["", line[1], "Sở E", "Xong"]]));
    expect(batch.parts.map(({ taken }) => [taken.added, taken.changed])).toEqual([
      [1, 0],
      [0, 0],
      [0, 1],
    ]);
    expect(batch.change.added).toMatchObject([{ id: "new a row 2", cells: { lead: "Sở E", result: "Xong" } }]);
  });

  test("numbers in later files are those the plan had before all of them", () => {
    const batch = propose(
      part("a", [
        ["1", "Việc hoàn toàn mới đứng đầu", "Sở E", ""],
        ["2", LAND, "Sở A", ""],
      ]),
      part("b", [["2", LAW, "Sở B", "Xong"]]),
    );
    expect(batch.parts[1]?.proposal.matches).toMatchObject([{ taskId: "t2", reason: "number-and-content" }]);
    expect(batch.parts[1]?.proposal.changedRows[0]?.task.number).toBe(2);
  });

  test("without parts, or with nothing to change, is empty", () => {
    expect(isEmptyChange(propose().change)).toBe(true);
    expect(isEmptyChange(propose(part("a", [["1", LAND, "Sở A", ""]])).change)).toBe(true);
  });
});
