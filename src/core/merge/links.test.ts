import { describe, expect, test } from "vitest";
import { LAND, LAW, ONE, proposeRows, rowsOf } from "../../../test/contracts/merge-sketch.ts";
import { linksToRemember } from "./index.ts";

describe("a person's links", () => {
  const rows = rowsOf(
    { content: "Rà soát về đất", lead: "Sở A" },
    { tt: "2", section: ONE, content: LAW, lead: "Sở B" },
  );

  test("come before every other evidence", () => {
    const links = new Map([
      [2, "t00"],
      [3, "t10"],
    ]);
    expect(proposeRows(rows, { links }).matches.map(({ taskId, reason }) => [taskId, reason])).toEqual([
      ["t00", "linked"],
      ["t10", "linked"],
    ]);
  });

  test("can say that a row is a task of its own, though its content stands in the plan", () => {
    expect(proposeRows(rows, { links: new Map([[3, null]]) }).newRows.map(({ row }) => row.rowNumber)).toContain(3);
  });

  test("to a task that is gone are passed over", () => {
    expect(proposeRows(rows, { links: new Map([[3, "gone"]]) }).matches[1]).toMatchObject({ taskId: "t01" });
  });

  test("of an earlier file hold by content; null only keeps a row from being in doubt", () => {
    const remembered = new Map([["ra soat ve dat", "t00"]]);
    expect(proposeRows(rows, { rememberedLinks: remembered }).matches[0]).toMatchObject({
      taskId: "t00",
      reason: "remembered",
    });
    const doubted = rowsOf({ content: `${LAND} đô thị và nhà ở xã hội` });
    expect(proposeRows(doubted).doubtful).toHaveLength(1);
    const rememberedLinks = new Map([
      ["ra soat van ban quy pham phap luat ve dat dai do thi va nha o xa hoi", null],
      ["theo doi thi hanh phap luat hang nam", null],
    ]);
    expect(proposeRows(doubted, { rememberedLinks }).newRows).toHaveLength(1);
    expect(proposeRows(rowsOf({ content: LAW }), { rememberedLinks }).untouched).toHaveLength(1);
  });

  test("of rows that are taken in are worth remembering, a new task by its id", () => {
    const links = new Map([
      [2, null],
      [3, "t10"],
    ]);
    const proposal = proposeRows(rows, { links });
    expect(linksToRemember(proposal, links)).toEqual([
      { content: "ra soat ve dat", taskId: "new row 2" },
      { content: "theo doi thi hanh phap luat hang nam", taskId: "t10" },
    ]);
    const decisions = { rejectedRows: new Set([2]), rejectedCells: new Set<string>() };
    expect(linksToRemember(proposeRows(rows, { links, decisions }), links)).toHaveLength(1);
  });
});
