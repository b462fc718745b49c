import { describe, expect, test } from "vitest";
import { filterFor, foundChoices, tickedBy, type ValueChoice } from "./value-choices.ts";

const choice = (key: string): ValueChoice => ({ key, label: key, count: 1, folded: key.toLowerCase() });
const LISTED = ["a", "b", "c", "d"].map(choice);
const filter = (ticked: string[], before?: Parameters<typeof filterFor>[2]) =>
  filterFor(new Set(ticked), LISTED, before);

describe("the filter for what is ticked", () => {
  test("names the fewer of both kinds", () => {
    expect(filter(["a"])).toEqual({ mode: "only", values: ["a"] });
    expect(filter(["a", "b", "c"])).toEqual({ mode: "except", values: ["d"] });
  });

  test("is none where everything is ticked", () => {
    expect(filter(["a", "b", "c", "d"])).toBeUndefined();
    expect(filter(["a", "b", "c", "d"], { mode: "only", values: ["a"] })).toBeUndefined();
  });

  test("keeps what it says of values that other filters hide now", () => {
    expect(filter(["a"], { mode: "only", values: ["b", "hidden"] })).toEqual({ mode: "only", values: ["a", "hidden"] });
    expect(filter(["a", "b", "c", "d"], { mode: "except", values: ["a", "hidden"] })).toEqual({
      mode: "except",
      values: ["hidden"],
    });
  });

  test("ticks again what it lets through", () => {
    for (const ticked of [["a"], ["b", "d"], ["a", "b", "c"], ["a", "b", "c", "d"]])
      expect([...tickedBy(filter(ticked), LISTED)]).toEqual(ticked);
  });
});

test("values are found by their words in any order, without accents", () => {
  const choices = ["so noi vu", "so y te"].map(choice);
  expect(foundChoices(choices, "vụ NỘI").map(({ key }) => key)).toEqual(["so noi vu"]);
  expect(foundChoices(choices, " ")).toHaveLength(2);
});
