import { describe, expect, test } from "vitest";
import { finalDue, parseDeadline } from "../deadline/index.ts";
import type { Rule } from "../model/index.ts";
import { deadlineReader, ruleKey } from "./index.ts";

const CONTEXT = { firstYear: 2026, lastYear: 2030 };
const everywhere: Rule = {
  kind: "rule",
  id: "r1",
  text: "Khi trời mát.",
  meaning: [{ kind: "dated", last: "2026-10-31" }],
};

test("bullets, closing punctuation, case, marks and composition make no other words", () => {
  expect(ruleKey("- Khi trời MÁT.")).toBe(ruleKey("khi troi mát"));
  expect(ruleKey("Khi trời mát".normalize("NFD"))).toBe(ruleKey("Khi trời mát"));
  expect(ruleKey("Khi trời mát hơn")).not.toBe(ruleKey("Khi trời mát"));
});

describe("a reading that holds everywhere", () => {
  const reader = deadlineReader(CONTEXT, [everywhere]);

  test("stands for a whole cell, its words and their place kept", () => {
    expect(reader.read("- Khi trời mát.").clauses).toEqual([
      { kind: "dated", last: "2026-10-31", label: "", source: "Khi trời mát", start: 2, inferred: [], unread: "" },
    ]);
  });

  test("stands for one clause among others, which are read as ever", () => {
    const text = "- Quý I/2027\n- khi trời mát";
    const [first, second] = reader.read(text).clauses;
    expect(first).toEqual(parseDeadline(text, CONTEXT).clauses[0]);
    expect(second).toMatchObject({ kind: "dated", last: "2026-10-31", source: "khi trời mát", start: 15 });
  });

  test("leaves every other text as the grammar reads it", () => {
    expect(reader.read("Quý II/2026")).toEqual(parseDeadline("Quý II/2026", CONTEXT));
  });

  test("may say that there is no deadline in the words", () => {
    const none = deadlineReader(CONTEXT, [{ ...everywhere, meaning: [] }]);
    expect(none.read("Khi trời mát").clauses).toEqual([]);
  });
});

describe("a reading of one cell", () => {
  const ofCell: Rule = { ...everywhere, id: "r2", taskId: "t1", meaning: [{ kind: "ongoing" }] };
  const reader = deadlineReader(CONTEXT, [everywhere, ofCell]);

  test("wins over the one that holds everywhere, in its task only", () => {
    expect(reader.read("Khi trời mát", "t1").clauses.map(({ kind }) => kind)).toEqual(["ongoing"]);
    expect(finalDue(reader.read("Khi trời mát", "t2"))).toBe("2026-10-31");
    expect(finalDue(reader.read("Khi trời mát"))).toBe("2026-10-31");
  });

  test("may be of one clause among others", () => {
    const clauses = reader.read("- Quý I/2027\n- khi trời mát", "t1").clauses;
    expect(clauses.map(({ kind }) => kind)).toEqual(["dated", "ongoing"]);
  });

  test("says part by part whose reading it is", () => {
    const parts = reader.parts("- Quý I/2027\n- khi trời mát", "t1");
    expect(parts.map(({ source, rule }) => [source, rule?.id])).toEqual([
      ["Quý I/2027", undefined],
      ["khi trời mát", "r2"],
    ]);
  });

  test("ends with the words it was for", () => {
    expect(reader.read("Quý I/2026", "t1")).toEqual(parseDeadline("Quý I/2026", CONTEXT));
  });

  test("cells read alike have one key, others their own", () => {
    expect(reader.isByText).toBe(false);
    expect(reader.keyOf("Quý I/2026", "t2")).toBe(reader.keyOf("Quý I/2026", "t3"));
    expect(reader.keyOf("Khi trời mát", "t1")).not.toBe(reader.keyOf("Khi trời mát", "t2"));
    expect(deadlineReader(CONTEXT, [everywhere]).isByText).toBe(true);
  });
});
