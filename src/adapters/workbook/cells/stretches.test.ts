import { describe, expect, test } from "vitest";
import { Stretches } from "./stretches.ts";

function of(...stretches: readonly (readonly [start: number, end: number])[]): Stretches {
  const all = new Stretches();
  for (const [start, end] of stretches) all.add(start, end);
  return all;
}

describe("Stretches", () => {
  test("give their numbers once and in order, whatever order they were added in", () => {
    expect(of([7, 9], [1, 3], [2, 5], [8, 10]).below(100)).toEqual([1, 2, 3, 4, 7, 8, 9]);
  });

  test("one inside another ends with the longer", () => {
    expect(of([1, 6], [2, 3], [6, 7]).below(100)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(of([2, 3], [1, 6]).below(100)).toEqual([1, 2, 3, 4, 5]);
  });

  test("give none from the limit on", () => {
    expect(of([0, 1e9], [3, 1e12]).below(4)).toEqual([0, 1, 2, 3]);
    expect(of([5, 1e9]).below(4)).toEqual([]);
  });

  test("a hundred thousand of a million numbers each are nothing", () => {
    const all = new Stretches();
    for (let i = 0; i < 100_000; i++) all.add(i % 7, 1_048_576);
    expect(all.below(10)).toHaveLength(10);
  });
});
