import { describe, expect, test } from "vitest";
import {
  LAND,
  LAW,
  MAPPING,
  ONE,
  proposeRows,
  rowsOf,
  sketchedPlan,
  textAfter,
} from "../../../test/contracts/merge-sketch.ts";
import { apply, invert, isEmptyChange } from "../change/index.ts";
import { cellKey, decide } from "./index.ts";

test("filling blanks writes only where the plan has nothing", () => {
  const snapshot = sketchedPlan([
    [
      [LAND, ""],
      [LAW, "Sở Tư pháp"],
    ],
  ]);
  const rows = rowsOf({ content: LAND, lead: "Sở A" }, { content: LAW, lead: "Sở B" });
  const proposal = proposeRows(rows, { snapshot, fill: "blanks" });
  expect(proposal.changedRows.map(({ task }) => task.number)).toEqual([1]);
  expect(proposal.untouched.map(({ task }) => task.number)).toEqual([2]);
});

describe("cells", () => {
  test("a changed cell is shown with both texts and taken verbatim, composed", () => {
    const proposal = proposeRows(
      rowsOf({ tt: "1", content: LAND, lead: "- Sở Tài chính;\n- Sở Nội vụ".normalize("NFD") }),
    );
    expect(proposal.changedRows[0]?.cells).toEqual([
      { columnId: "lead", from: "Sở Tư pháp", to: "- Sở Tài chính;\n- Sở Nội vụ", isAccepted: true },
    ]);
    expect(textAfter(proposal, "t00", "lead")).toBe("- Sở Tài chính;\n- Sở Nội vụ");
  });

  test("another Unicode form, line breaks and spacing are no change", () => {
    const proposal = proposeRows(rowsOf({ tt: "1", content: `  ${LAND.replace(" ", "\n")} `.normalize("NFD") }));
    expect(proposal.untouched).toHaveLength(1);
    expect(isEmptyChange(proposal.change)).toBe(true);
  });

  test("a blank cell keeps the plan's text and is listed; only on request it clears it", () => {
    const rows = rowsOf({ tt: "1", content: LAND, lead: " " });
    expect(proposeRows(rows).untouched[0]?.keptBlanks).toEqual(["lead"]);
    expect(isEmptyChange(proposeRows(rows).change)).toBe(true);
    expect(textAfter(proposeRows(rows, { fill: "all" }), "t00", "lead")).toBe("");
  });

  test("a column that is not mapped is not blank: nothing changes even where blanks clear", () => {
    const proposal = proposeRows(rowsOf({ tt: "1", content: LAND }), { fill: "all" });
    expect(isEmptyChange(proposal.change)).toBe(true);
  });

  test("an unknown column is offered, and taken in as a new column when ticked", () => {
    const rows = rowsOf({ tt: "1", content: LAND, cost: "50 triệu" }, { tt: "2", content: LAW, cost: "" });
    expect(proposeRows(rows).offeredColumns).toEqual([{ key: "D", name: "Kinh phí", filled: 1, isTaken: false }]);
    expect(isEmptyChange(proposeRows(rows).change)).toBe(true);
    const { snapshot, change } = proposeRows(rows, { takenColumns: new Set(["D"]) });
    const after = apply(snapshot, change);
    expect(after.column.get("new column D")).toMatchObject({ name: "Kinh phí", role: "extra", type: "text" });
    expect(after.task.get("t00")?.cells["new column D"]).toBe("50 triệu");
    expect(apply(after, invert(change))).toEqual(snapshot);
  });

  test("two tables of a sheet have other columns under one letter: each is taken in by its own key", () => {
    const [first, second] = rowsOf({ tt: "1", content: LAND, cost: "50 triệu" }, { tt: "2", content: LAW });
    if (!first || !second) return expect.fail("two rows were drawn");
    const rows = [first, { ...second, extra: { D9: "Chờ kinh phí" } }];
    const later = { index: 3, letter: "D", key: "D9", headerRow: 9, header: "Điều cần nói thêm", confidence: 0 };
    const mapping = { ...MAPPING, columns: [...MAPPING.columns, later] };
    const proposal = proposeRows(rows, { mapping, takenColumns: new Set(["D9"]) });
    expect(proposal.offeredColumns).toEqual([
      { key: "D", name: "Kinh phí", filled: 1, isTaken: false },
      { key: "D9", name: "Điều cần nói thêm", filled: 1, isTaken: true },
    ]);
    expect([textAfter(proposal, "t00", "new column D9"), textAfter(proposal, "t01", "new column D9")]).toEqual([
      undefined,
      "Chờ kinh phí",
    ]);
  });
});

describe("decisions", () => {
  const rows = rowsOf(
    { section: ONE, tt: "1", content: LAND, lead: "Sở A" },
    { section: ONE, tt: "2", content: `${LAW} và báo cáo`, lead: "Sở B" },
    { section: ONE, content: "Việc mới" },
  );

  test("a rejected cell stays, the row's other cells are taken", () => {
    const proposal = decide(proposeRows(rows), {
      rejectedRows: new Set(),
      rejectedCells: new Set([cellKey(3, "lead")]),
    });
    expect(textAfter(proposal, "t01", "lead")).toBe("Sở Tư pháp");
    expect(textAfter(proposal, "t01", "content")).toBe(`${LAW} và báo cáo`);
  });

  test("rejecting every row leaves nothing; deciding again takes them back in", () => {
    const proposal = proposeRows(rows);
    const none = decide(proposal, { rejectedRows: new Set([2, 3, 4]), rejectedCells: new Set() });
    expect(isEmptyChange(none.change)).toBe(true);
    expect(none.changedRows.map(({ isAccepted }) => isAccepted)).toEqual([false, false]);
    expect(decide(none, { rejectedRows: new Set(), rejectedCells: new Set() }).change).toEqual(proposal.change);
  });
});
