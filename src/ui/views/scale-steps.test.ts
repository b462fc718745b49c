import { describe, expect, test } from "vitest";
import { NATURAL_SCALE } from "../grid/metrics.ts";
import { atPercent, percentOf, SPACINGS, spacingOf, stepped } from "./scale-steps.ts";

const at = (percent: number) => ({ ...NATURAL_SCALE, zoom: percent / 100 });

describe("zooming by a step", () => {
  test.each([
    [100, 110, 90],
    [95, 100, 90],
    [111, 120, 110],
    [50, 60, 50],
    [200, 200, 190],
  ])("from %i %% goes up to %i %% and down to %i %%", (from, up, down) => {
    expect(percentOf(stepped(at(from), 1))).toBe(up);
    expect(percentOf(stepped(at(from), -1))).toBe(down);
  });
});

test("a zoom stays between half and twice the natural size, in whole percents", () => {
  expect([20, 133.4, 900].map((percent) => percentOf(atPercent(NATURAL_SCALE, percent)))).toEqual([50, 133, 200]);
});

test("a spacing is known by its name, at any zoom", () => {
  expect(spacingOf(at(150))).toBe("normal");
  expect(spacingOf({ zoom: 1, paddingBlock: SPACINGS.compact })).toBe("compact");
  expect(spacingOf({ zoom: 1, paddingBlock: 5 })).toBeUndefined();
});
