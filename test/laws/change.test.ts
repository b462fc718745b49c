import fc from "fast-check";
import { expect, test } from "vitest";
import {
  apply,
  changeSize,
  compose,
  EMPTY_CHANGE,
  invert,
  isEmptyChange,
  type PlanChange,
  refit,
  takeBack,
} from "../../src/core/change/index.ts";
import { RECORD_KINDS } from "../../src/core/model/index.ts";
import { changeFor, deepFreeze, homelessTasks, intents, SEED, snapshots } from "./plan-arbitraries.ts";

const RUNS = { seed: SEED, numRuns: 400 };

/** A snapshot and changes made one after the other. */
const sequences = fc.tuple(snapshots, intents, intents, intents).map(([start, ...acts]) => {
  const changes: PlanChange[] = [];
  const states = [start];
  for (const [index, act] of acts.entries()) {
    const state = states[index] ?? start;
    const change = changeFor(state, act, `n${index}-`);
    changes.push(change);
    states.push(apply(state, change));
  }
  const [first = EMPTY_CHANGE, second = EMPTY_CHANGE, third = EMPTY_CHANGE] = changes;
  return { start, states, first, second, third };
});

test("the changes the laws are tried on do much, and leave no task without its section", () => {
  const samples = fc.sample(sequences, { seed: SEED, numRuns: 400 });
  const sizes = samples.map(({ first }) => changeSize(first));
  expect(sizes.filter((size) => size >= 2).length).toBeGreaterThan(200);
  for (const kind of ["added", "removed", "updated"] as const)
    expect(samples.filter(({ first }) => first[kind].length > 0).length).toBeGreaterThan(100);
  expect(samples.flatMap(({ states }) => states.flatMap(homelessTasks))).toEqual([]);
});

test("a change and its inverse cancel out", () => {
  fc.assert(
    fc.property(sequences, ({ start, first }) => {
      expect(apply(apply(start, first), invert(first))).toEqual(start);
      expect(invert(invert(first))).toStrictEqual(first);
      expect(isEmptyChange(compose(first, invert(first)))).toBe(true);
    }),
    RUNS,
  );
});

test("composing is doing one after the other", () => {
  fc.assert(
    fc.property(sequences, ({ start, states, first, second, third }) => {
      const both = compose(first, second);
      expect(apply(start, both)).toEqual(states[2]);
      expect(apply(apply(start, both), invert(both))).toEqual(start);
      expect(apply(start, compose(both, third))).toEqual(states[3]);
      expect(apply(start, compose(first, compose(second, third)))).toEqual(states[3]);
    }),
    RUNS,
  );
});

test("the empty change is nothing before and nothing after", () => {
  fc.assert(
    fc.property(sequences, ({ start, states, first }) => {
      expect(apply(start, EMPTY_CHANGE)).toEqual(start);
      expect(apply(start, compose(EMPTY_CHANGE, first))).toEqual(states[1]);
      expect(apply(start, compose(first, EMPTY_CHANGE))).toEqual(states[1]);
    }),
    RUNS,
  );
});

test("a change survives JSON, and so does its inverse", () => {
  fc.assert(
    fc.property(sequences, ({ start, states, first }) => {
      const read = JSON.parse(JSON.stringify(first)) as PlanChange;
      expect(read).toEqual(first);
      expect(apply(start, read)).toEqual(states[1]);
      expect(apply(apply(start, read), invert(read))).toEqual(start);
    }),
    RUNS,
  );
});

test("nothing given is changed in place", () => {
  fc.assert(
    fc.property(sequences, ({ start, states, first, second }) => {
      const [, current = start] = states;
      const given = deepFreeze([start, current, first, second]);
      const copy = structuredClone(given);
      apply(start, first);
      invert(first);
      compose(first, second);
      refit(first, start, current);
      takeBack(first, current);
      expect(given).toEqual(copy);
    }),
    RUNS,
  );
});

test("kinds a change does not touch keep their map", () => {
  fc.assert(
    fc.property(sequences, ({ start, states, first }) => {
      const touched = new Set([...first.added, ...first.removed, ...first.updated].map(({ kind }) => kind));
      for (const kind of RECORD_KINDS) expect(states[1]?.[kind] === start[kind]).toBe(!touched.has(kind));
    }),
    RUNS,
  );
});
