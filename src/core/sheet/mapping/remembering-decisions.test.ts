import { describe, expect, test } from "vitest";
import { rememberingDecisions } from "./remembering-decisions.ts";
import { isReport, sharing, type TableFacts } from "./table-facts.ts";

const sheet = (isReported: boolean, shared: "own" | "shared" | undefined): TableFacts => ({
  contents: () => {
    throw new Error("Nothing was asked of what stands in a column.");
  },
  isReport: () => isReported,
  sharing: () => shared,
});

describe("a decision is made again only where a sheet answers otherwise", () => {
  const decisions = () => {
    const decideOnce = rememberingDecisions<string>();
    let made = 0;
    const decide = (facts: TableFacts, key = "header") =>
      decideOnce(key, facts, (ask) => {
        made++;
        return ask(isReport) ? `report, ${ask(sharing(1, 2, [3]))}` : "plan";
      });
    return { decide, made: () => made };
  };

  test("to what was asked", () => {
    const { decide, made } = decisions();
    expect(
      [sheet(true, "own"), sheet(true, "own"), sheet(true, undefined), sheet(true, "own")].map((each) => decide(each)),
    ).toEqual(["report, own", "report, own", "report, undefined", "report, own"]);
    expect(made()).toBe(2);
  });

  test("and not to what was not", () => {
    const { decide, made } = decisions();
    expect([decide(sheet(false, "own")), decide(sheet(false, "shared"))]).toEqual(["plan", "plan"]);
    expect(made()).toBe(1);
  });

  test("or where the header is another one", () => {
    const { decide, made } = decisions();
    decide(sheet(false, "own"));
    decide(sheet(false, "own"), "another");
    expect(made()).toBe(2);
  });
});
