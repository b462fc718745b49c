import { describe, expect, test } from "vitest";
import { sampleRecords } from "../../../test/contracts/sample-plan.ts";
import { apply, invert } from "../../core/change/index.ts";
import { type PlanSnapshot, snapshotOf, type ViewSettings, viewsInOrder } from "../../core/model/index.ts";
import { type Command, deleteView, LONGEST_VIEW_NAME, renameView, saveView } from "./index.ts";

const settings: ViewSettings = {
  filter: "qua-han=1",
  sort: [{ columnId: "deadline", direction: "ascending" }],
  group: "lead",
  folded: ["s1"],
  columns: [{ columnId: "content", width: 300, isHidden: false, isFrozen: true }],
  paddingBlock: 3,
  zoom: 1.5,
};

const plan = snapshotOf(sampleRecords());

/** Ids count up from the number of views there are. */
function changed(snapshot: PlanSnapshot, command: Command): PlanSnapshot {
  const outcome = command(snapshot, () => `v${snapshot.view.size + 1}`);
  if (!outcome.ok) throw new Error(outcome.refusal);
  const next = apply(snapshot, outcome.draft.change);
  expect(apply(next, invert(outcome.draft.change))).toEqual(snapshot);
  return next;
}

function refusal(snapshot: PlanSnapshot, command: Command): string {
  const outcome = command(snapshot, () => "v9");
  return outcome.ok ? "none" : outcome.refusal;
}

const named = (snapshot: PlanSnapshot) => viewsInOrder(snapshot).map(({ name }) => name);

describe("named views", () => {
  const two = changed(
    changed(plan, saveView(" Sắp  đến hạn ", settings)),
    saveView("Quá hạn", { ...settings, filter: "" }),
  );

  test("stand in the order they were saved, under names without stray spaces", () => {
    expect(named(two)).toEqual(["Sắp đến hạn", "Quá hạn"]);
  });

  test("are renamed and deleted", () => {
    expect(named(changed(two, renameView("v1", "Gấp")))).toEqual(["Gấp", "Quá hạn"]);
    expect(named(changed(two, deleteView("v1")))).toEqual(["Quá hạn"]);
  });

  test("take new settings under their name; a zoom that is left out is gone", () => {
    const { zoom: _, ...without } = settings;
    const updated = changed(two, saveView("", { ...without, group: "none" }, "v1"));
    expect(updated.view.get("v1")?.settings).toEqual({ ...without, group: "none" });
    expect(refusal(updated, saveView("", { ...without, group: "none" }, "v1"))).toBe("unchanged");
  });

  test.each([
    ["blank-view-name", saveView(" \u200b ", settings)],
    ["long-view-name", saveView("ă".repeat(LONGEST_VIEW_NAME + 1), settings)],
    ["taken-view-name", saveView("QUÁ HẠN", settings)],
    ["taken-view-name", renameView("v1", "quá hạn")],
    ["unchanged", renameView("v1", "Sắp đến hạn")],
    ["not-found", renameView("gone", "Khác")],
    ["not-found", deleteView("gone")],
  ])("%s", (expected, command) => {
    expect(refusal(two, command)).toBe(expected);
  });
});
