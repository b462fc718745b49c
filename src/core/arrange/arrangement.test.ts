import { describe, expect, test } from "vitest";
import { PLAN_ORDER, readArrangement, withLevel } from "./index.ts";

describe("readArrangement", () => {
  test("gives back what was written as JSON", () => {
    const arrangement = { sort: [{ columnId: "lead", direction: "descending" }], group: "quarter" };
    expect(readArrangement(JSON.parse(JSON.stringify(arrangement)))).toEqual(arrangement);
  });

  test.each([undefined, null, 5, "sort", [], { sort: "lead", group: "constructor" }, { sort: [null, 1, {}] }])(
    "takes %j for the plan's own order",
    (value) => {
      expect(readArrangement(value)).toEqual(PLAN_ORDER);
    },
  );

  test("keeps the first of two levels for one column", () => {
    const up = { columnId: "lead", direction: "ascending" };
    expect(readArrangement({ sort: [up, { ...up, direction: "descending" }] }).sort).toEqual([up]);
  });
});

describe("withLevel", () => {
  const lead = { columnId: "lead", direction: "ascending" } as const;
  const deadline = { columnId: "deadline", direction: "ascending" } as const;

  test("alone takes the place of the whole sort", () => {
    expect(withLevel([lead], deadline, false)).toEqual([deadline]);
  });

  test("among others comes last, or turns the level its column has", () => {
    expect(withLevel([lead], deadline, true)).toEqual([lead, deadline]);
    const turned = { columnId: "lead", direction: "descending" } as const;
    expect(withLevel([lead, deadline], turned, true)).toEqual([turned, deadline]);
  });
});
