import { expect, test } from "vitest";
import type { Rule } from "../model/index.ts";
import { readRules, writeRules } from "./index.ts";

const RULE: Rule = {
  kind: "rule",
  id: "r1",
  text: "Khi trời mát",
  meaning: [{ kind: "dated", first: "2026-10-01", last: "2026-10-31", bound: "within", label: "Trồng cây" }],
};

test("what is written is read back, readings of one cell left out", () => {
  const { text, meaning } = RULE;
  expect(readRules(writeRules([RULE, { ...RULE, id: "r2", taskId: "t1" }]))).toEqual([{ text, meaning }]);
});

const withMeaning = (clause: object) =>
  JSON.stringify({ format: "phu-luc-deadline-rules", version: 1, rules: [{ text: "x", meaning: [clause] }] });

test.each([
  "",
  "[]",
  '{"format":"phu-luc-deadline-rules","version":2,"rules":[]}',
  withMeaning({ kind: "unknown" }),
  withMeaning({ kind: "dated", last: "2026-13-45" }),
  withMeaning({ kind: "dated", toString: "x" }),
  withMeaning({ kind: "recurring", rrule: "<b>" }),
])("%s is no file of readings", (json) => {
  expect(readRules(json)).toBeUndefined();
});
