import { expect, test } from "vitest";
import { sampleRecords, sampleTask } from "../../../test/contracts/sample-plan.ts";
import { apply } from "../../core/change/index.ts";
import { type Finding, PlanChecks } from "../../core/checks/index.ts";
import { cellText, type PlanSnapshot, snapshotOf } from "../../core/model/index.ts";
import { mendFinding } from "./mends.ts";

function check(snapshot: PlanSnapshot): readonly Finding[] {
  const run = new PlanChecks().run(snapshot);
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}

const plan = snapshotOf([
  ...sampleRecords().filter(({ kind }) => kind !== "task"),
  sampleTask("t1", "a0", { product: "Kế hoạch số 220/KH- UBND\n(xem 9/KH-UBND)", lead: "Chi cục Thủy lợi" }),
  sampleTask("t2", "a1", { product: "220/KH-UBND, 220/KH-UBND" }),
]);

function mended(kind: Finding["kind"]): { readonly plan: PlanSnapshot; readonly event: string } {
  const finding = check(plan).find((each) => each.kind === kind);
  const [mend] = finding?.mends ?? [];
  if (!finding || !mend) throw new Error(`nothing to mend: ${kind}`);
  const outcome = mendFinding(finding, mend)(plan, () => "new");
  if (!outcome.ok) throw new Error(outcome.refusal);
  return { plan: apply(plan, outcome.draft.change), event: outcome.draft.event };
}

test("a number cited in two ways is written in the more frequent one, and only that", () => {
  const { plan: after, event } = mended("citation-spelling");
  const [task] = after.task.values();
  expect(event).toBe("cells.replace");
  expect(task && cellText(task, "product")).toBe("Kế hoạch số 220/KH-UBND\n(xem 9/KH-UBND)");
  expect(check(after).some(({ kind }) => kind === "citation-spelling")).toBe(false);
});

test("a name the register lacks comes into it", () => {
  const { plan: after } = mended("unknown-agency");
  expect(after.agency.get("new")?.name).toBe("Chi cục Thủy lợi");
  expect(check(after).some(({ kind }) => kind === "unknown-agency")).toBe(false);
});

test("a name may be taken as another way of writing one that is there", () => {
  const mend = { by: "alias", name: "Chi cục Thủy lợi", agencyId: "noi-vu" } as const;
  const outcome = mendFinding({ places: [{ taskId: "t1", columnId: "lead" }] }, mend)(plan, () => "new");
  const after = outcome.ok ? apply(plan, outcome.draft.change) : plan;
  expect(after.agency.get("noi-vu")?.aliases).toEqual(["SNV", "Chi cục Thủy lợi"]);
  expect(check(after).some(({ kind }) => kind === "unknown-agency")).toBe(false);
});
