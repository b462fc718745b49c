import { describe, expect, test } from "vitest";
import { sampleRecords, sampleTask } from "../../../test/contracts/sample-plan.ts";
import { snapshotOf } from "../../core/model/index.ts";
import { FollowedIndex } from "./followed-index.ts";

const TODAY = "2026-03-02";
const records = sampleRecords();
const plan = snapshotOf(records);
const withoutTasks = records.filter(({ kind }) => kind !== "task");
const [first] = plan.task.values();

const found = (index: FollowedIndex, text: string) => index.current.query({ text }, TODAY);

describe("FollowedIndex", () => {
  test("answers for the present state, however many acts it has noted since", () => {
    const index = new FollowedIndex(plan);
    const three = sampleTask("t3", "a2", { content: "Rà soát ba" });
    index.follow(snapshotOf([...records, three]), ["t3"]);
    index.follow(snapshotOf([...withoutTasks, ...(first ? [first] : []), three]), ["t2"]);
    expect(found(index, "ra soat")).toEqual(["t1", "t3"]);
    expect(found(index, "cong bo")).toEqual([]);
  });

  test("a task that came and went before anybody asked leaves nothing", () => {
    const index = new FollowedIndex(plan);
    index.follow(snapshotOf([...records, sampleTask("t3", "a2", { content: "Ba" })]), ["t3"]);
    index.follow(plan, ["t3"]);
    expect(index.current.size).toBe(2);
  });

  test("catches up a few at a time, and says when it is there", () => {
    const index = new FollowedIndex(plan);
    expect(index.catchUp(1)).toBe(false);
    expect(index.catchUp(1)).toBe(true);
    expect(index.catchUp(1)).toBe(true);
    expect(found(index, "cong bo")).toEqual(["t2"]);
  });

  test("another set of agencies is indexed anew", () => {
    const index = new FollowedIndex(plan);
    expect(index.follow(plan, [])).toBe(false);
    expect(index.follow({ ...plan, agency: new Map() }, [])).toBe(true);
    expect(index.current.unregisteredAgencies({}, TODAY).map(({ name }) => name)).toEqual(["Sở Nội vụ"]);
  });
});
