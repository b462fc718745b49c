import { describe, expect, test } from "vitest";
import { planWith } from "../../../test/contracts/sample-plan.ts";
import { cellKey, decide, proposeMerge } from "../../core/merge/index.ts";
import type { PlanSnapshot } from "../../core/model/index.ts";
import { applyProposal, keyedIds } from "./index.ts";

const snapshot: PlanSnapshot = planWith(
  { kind: "section", id: "s", order: "a0", title: "Mục" },
  { kind: "task", id: "t", sectionId: "s", order: "a0", cells: { content: "Rà soát văn bản", lead: "Sở A" } },
);

const proposal = proposeMerge({
  snapshot,
  mapping: {
    headerRows: { first: 1, last: 1 },
    columns: [
      { index: 0, letter: "A", header: "Nội dung", role: "content", confidence: 1 },
      { index: 1, letter: "B", header: "Chủ trì", role: "lead", confidence: 1 },
    ],
  },
  rows: [
    { rowNumber: 2, cells: { content: "Rà soát văn bản", lead: "Sở B" }, extra: {} },
    { rowNumber: 3, cells: { content: "Xây dựng đề án", lead: "Sở C" }, extra: {} },
  ],
  newId: keyedIds(() => "new"),
});

const newId = () => "unused";

describe("applyProposal", () => {
  test("does exactly what the proposal shows, and says how much", () => {
    const outcome = applyProposal(proposal, "so-a.xlsx")(snapshot, newId);
    expect(outcome).toMatchObject({
      ok: true,
      draft: { event: "import.merge", detail: { file: "so-a.xlsx", added: 1, changed: 1 }, focus: { rowId: "t" } },
    });
    expect(outcome.ok && outcome.draft.change).toBe(proposal.change);
  });

  test("counts only what was accepted", () => {
    const narrowed = decide(proposal, { rejectedRows: new Set([3]), rejectedCells: new Set() });
    const outcome = applyProposal(narrowed, "a.xlsx")(snapshot, newId);
    expect(outcome.ok && outcome.draft.detail).toEqual({ file: "a.xlsx", added: 0, changed: 1 });
  });

  test("with nothing accepted there is nothing to do", () => {
    const cells = new Set([cellKey(2, "lead")]);
    const narrowed = decide(proposal, { rejectedRows: new Set([3]), rejectedCells: cells });
    expect(applyProposal(narrowed, "a.xlsx")(snapshot, newId)).toEqual({ ok: false, refusal: "unchanged" });
  });

  test("refuses a plan that moved on, even where the change would still fit", () => {
    const moved = { ...snapshot, agency: new Map() };
    expect(applyProposal(proposal, "a.xlsx")(moved, newId)).toEqual({ ok: false, refusal: "moved-on" });
  });
});

test("keyed ids: one key one id, two keys two", () => {
  let count = 0;
  const idOf = keyedIds(() => `id ${++count}`);
  expect([idOf("row 2"), idOf("row 3"), idOf("row 2")]).toEqual(["id 1", "id 2", "id 1"]);
});
