import { expect, test } from "vitest";
import { sampleRecords } from "../../../test/contracts/sample-plan.ts";
import { snapshotOf } from "../../core/model/index.ts";
import { settingsOf, stateOf, type ViewState, wholePlan } from "./view-state.ts";

const plan = snapshotOf(sampleRecords());
const isKnown = (id: string) => plan.agency.has(id);

const state: ViewState = {
  filter: {
    text: "thủ tục & hồ sơ",
    agencies: { ids: ["noi-vu"], mode: "any", withGroups: true },
    deadlineKinds: ["dated"],
  },
  arrangement: { sort: [{ columnId: "deadline", direction: "descending" }], group: "none" },
  folded: ["s1"],
  layout: [
    { columnId: "deadline", width: 150.5, isHidden: false, isFrozen: true },
    { columnId: "content", width: 300, isHidden: true, isFrozen: false },
  ],
  scale: { zoom: 1.2, paddingBlock: 3 },
};

const other: ViewState = { ...wholePlan(state), scale: { zoom: 0.8, paddingBlock: 7 } };

test("a view gives back the state it was made of, with the zoom or without", () => {
  expect(stateOf(settingsOf(state, true), other, plan, isKnown)).toEqual({
    state,
    missing: { columns: 0, agencies: 0 },
  });
  expect(stateOf(settingsOf(state, false), other, plan, isKnown).state.scale).toEqual({ zoom: 0.8, paddingBlock: 3 });
});

test("what the plan no longer has is left out and counted", () => {
  const settings = settingsOf(
    {
      ...state,
      filter: { agencies: { ids: ["noi-vu", "gone", "also-gone"], mode: "all", withGroups: false } },
      arrangement: { sort: [{ columnId: "gone", direction: "ascending" }], group: "lead" },
      layout: [...state.layout, { columnId: "gone", width: 80, isHidden: false, isFrozen: false }],
    },
    true,
  );
  const { state: found, missing } = stateOf(settings, other, plan, isKnown);
  expect(missing).toEqual({ columns: 1, agencies: 2 });
  expect(found.filter.agencies?.ids).toEqual(["noi-vu"]);
  expect(found.arrangement).toEqual({ sort: [], group: "lead" });
  expect(found.layout.map(({ columnId }) => columnId)).toEqual(["deadline", "content"]);
});

test("a filter on agencies that are all gone asks for none", () => {
  const settings = settingsOf(
    { ...state, filter: { agencies: { ids: ["gone"], mode: "any", withGroups: false } } },
    true,
  );
  expect(stateOf(settings, other, plan, isKnown).state.filter).toEqual({});
});

test("the whole plan shows every column and every task, at the zoom there is", () => {
  const whole = wholePlan(state);
  expect(whole.filter).toEqual({});
  expect(whole.folded).toEqual([]);
  expect(whole.layout.every(({ isHidden }) => !isHidden)).toBe(true);
  expect(whole.layout.map(({ width }) => width)).toEqual([150.5, 300]);
  expect(whole.scale).toEqual({ zoom: 1.2, paddingBlock: 7 });
});
