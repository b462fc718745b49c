import { expect, test } from "vitest";
import { Findings, type FoundCell, type Hit, matcherOf } from "./index.ts";

const query = { text: "a", isWholeCell: false, withAccents: false, withCase: false };

function findings(...texts: readonly (readonly [row: number, column: number, text: string])[]): Findings {
  const matcher = matcherOf(query);
  if (!matcher) throw new Error("the query asks for nothing");
  const made = new Findings(matcher);
  for (const [row, column, text] of texts) {
    const cell: FoundCell = { rowId: `r${row}`, columnId: `c${column}`, text, count: matcher.count(text) };
    made.add(cell, row, column);
  }
  return made;
}

const say = (hit: Hit | undefined) => hit && `${hit.ordinal}: ${hit.rowId} ${hit.columnId} ${hit.range.start}`;

test("steps through the places of a cell, then on to the next cell", () => {
  const found = findings([0, 1, "a-a"], [2, 0, "-a"]);
  expect(found.total).toBe(3);
  expect(say(found.from({ row: 0, column: 0, start: 0 }))).toBe("1: r0 c1 0");
  expect(say(found.from({ row: 0, column: 1, start: 1 }))).toBe("2: r0 c1 2");
  expect(say(found.from({ row: 0, column: 1, start: 3 }))).toBe("3: r2 c0 1");
  expect(say(found.before({ row: 2, column: 0, start: 1 }))).toBe("2: r0 c1 2");
  expect(say(found.before({ row: 0, column: 1, start: 2 }))).toBe("1: r0 c1 0");
});

test("goes round at both ends", () => {
  const found = findings([0, 1, "a-a"], [2, 0, "-a"]);
  expect(say(found.from({ row: 3, column: 0, start: 0 }))).toBe("1: r0 c1 0");
  expect(say(found.from({ row: 2, column: 0, start: 2 }))).toBe("1: r0 c1 0");
  expect(say(found.before({ row: 0, column: 1, start: 0 }))).toBe("3: r2 c0 1");
  expect(say(findings([1, 0, "a"]).before({ row: 1, column: 0, start: 0 }))).toBe("1: r1 c0 0");
});

test("has nothing to step to where nothing was found", () => {
  expect(findings().from({ row: 0, column: 0, start: 0 })).toBeUndefined();
  expect(findings().before({ row: 0, column: 0, start: 0 })).toBeUndefined();
});
