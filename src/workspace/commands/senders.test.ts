import { expect, test } from "vitest";
import { sampleRecords } from "../../../test/contracts/sample-plan.ts";
import { apply, invert } from "../../core/change/index.ts";
import { type Sender, snapshotOf } from "../../core/model/index.ts";
import { forgetSender } from "./index.ts";

const sender: Sender = {
  kind: "sender",
  id: "y-te",
  name: "Sở Y tế",
  keys: ["so y te"],
  columns: [{ header: "viec", choice: "content" }],
  lines: [],
  sheets: [],
  links: [],
};
const plan = snapshotOf([...sampleRecords(), sender]);
const newId = () => "unused";

test("a sender is forgotten by its name, and known again when that is undone", () => {
  const outcome = forgetSender("y-te")(plan, newId);
  if (!outcome.ok) throw new Error(outcome.refusal);
  expect(outcome.draft).toMatchObject({ event: "sender.forget", detail: { text: "Sở Y tế" } });
  const next = apply(plan, outcome.draft.change);
  expect(next.sender.size).toBe(0);
  expect(apply(next, invert(outcome.draft.change))).toEqual(plan);
});

test("one that is not known cannot be forgotten", () => {
  expect(forgetSender("khac")(plan, newId)).toEqual({ ok: false, refusal: "not-found" });
});
