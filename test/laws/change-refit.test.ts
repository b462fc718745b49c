import fc from "fast-check";
import { expect, test } from "vitest";
import {
  apply,
  EMPTY_CHANGE,
  invert,
  isEmptyChange,
  type PlanChange,
  readField,
  refit,
  takeBack,
} from "../../src/core/change/index.ts";
import { findRecord, type PlanRecord, type PlanSnapshot } from "../../src/core/model/index.ts";
import { changeFor, homelessTasks, intents, nameOf, SEED, snapshots, strayTexts } from "./plan-arbitraries.ts";

const RUNS = { seed: SEED, numRuns: 600 };

/** Two changes made for one state, in two tabs. */
const forks = fc.tuple(snapshots, intents, intents).map(([base, theirActs, ourActs]) => {
  const theirs = changeFor(base, theirActs, "theirs-");
  return { base, theirs, current: apply(base, theirs), ours: changeFor(base, ourActs, "ours-") };
});

/** A change, and one made after it. */
const sequels = fc.tuple(snapshots, intents, intents).map(([base, acts, laterActs]) => {
  const change = changeFor(base, acts, "n-");
  const middle = apply(base, change);
  const later = changeFor(middle, laterActs, "later-");
  return { base, change, middle, later, current: apply(middle, later) };
});

/** A record without its texts in columns that went meanwhile. */
function left(record: PlanRecord, isGone: (path: string) => boolean): PlanRecord {
  if (record.kind !== "task") return record;
  return {
    ...record,
    cells: Object.fromEntries(Object.entries(record.cells).filter(([id]) => !isGone(`cells/${id}`))),
  };
}

function expectFieldsSet(change: PlanChange, state: PlanSnapshot): void {
  for (const { kind, id, fields } of change.updated) {
    const record = findRecord(state, kind, id);
    for (const [path, { to }] of Object.entries(fields)) expect(record && readField(record, path)).toEqual(to);
  }
}

test("a pending act put on a state that moved on applies, and nothing of it is lost", () => {
  fc.assert(
    fc.property(forks, ({ base, theirs, current, ours }) => {
      const state = apply(current, refit(ours, base, current));
      expectFieldsSet(ours, state);
      for (const record of ours.added) expect(findRecord(state, record.kind, record.id)).toEqual(record);
      for (const { kind, id } of ours.removed) {
        const isInUse = [...state.task.values()].some(({ sectionId }) => sectionId === id);
        expect(findRecord(state, kind, id) !== undefined).toBe(kind === "section" && isInUse);
      }
      expect(homelessTasks(state)).toEqual([]);
      expect(strayTexts(state, base, theirs, ours)).toEqual([]);
    }),
    RUNS,
  );
});

test("of the other tab's act all stands that the pending one does not speak of", () => {
  fc.assert(
    fc.property(forks, ({ base, theirs, current, ours }) => {
      const state = apply(current, refit(ours, base, current));
      const removed = new Set(ours.removed.map(nameOf));
      const isGone = (path: string) => removed.has(`column ${path.slice("cells/".length)}`);
      for (const record of theirs.added)
        expect(findRecord(state, record.kind, record.id)).toEqual(left(record, isGone));
      for (const { kind, id, fields } of theirs.updated.filter((update) => !removed.has(nameOf(update)))) {
        const own = ours.updated.find((update) => nameOf(update) === nameOf({ kind, id }))?.fields ?? {};
        const record = findRecord(state, kind, id);
        for (const [path, { to }] of Object.entries(fields))
          if (!Object.hasOwn(own, path) && !isGone(path)) expect(record && readField(record, path)).toEqual(to);
      }
    }),
    RUNS,
  );
});

test("on the state it was made for an act stays as it is, and done already it is nothing", () => {
  fc.assert(
    fc.property(forks, ({ base, ours }) => {
      const after = apply(base, ours);
      expect(apply(base, refit(ours, base, base))).toEqual(after);
      expect(isEmptyChange(refit(ours, base, after))).toBe(true);
    }),
    RUNS,
  );
});

test("taking back the last act gives the state before it, and keeps nothing", () => {
  fc.assert(
    fc.property(sequels, ({ base, change, middle }) => {
      const back = takeBack(change, middle);
      expect(apply(middle, back.change)).toEqual(base);
      expect(back.kept).toEqual([]);
      expect(apply(base, invert(back.change))).toEqual(middle);
    }),
    RUNS,
  );
});

test("taking an act back applies to any later state and keeps what was done since", () => {
  fc.assert(
    fc.property(sequels, ({ base, change, later, current }) => {
      const back = takeBack(change, current);
      const state = apply(current, back.change);
      expectFieldsSet(later, state);
      for (const record of later.added) expect(findRecord(state, record.kind, record.id)).toEqual(record);
      for (const { kind, id } of later.removed) expect(findRecord(state, kind, id)).toBeUndefined();
      expect(homelessTasks(state)).toEqual([]);
      // A task that comes back keeps even a text whose column went since: it is seen again when the column comes back.
      const others = new Map([...state.task].filter(([id]) => !change.removed.some((record) => record.id === id)));
      expect(strayTexts({ ...state, task: others }, base, change, later)).toEqual([]);
    }),
    RUNS,
  );
});

test("each part of an act is taken back, or named as kept", () => {
  fc.assert(
    fc.property(sequels, ({ change, current }) => {
      const back = takeBack(change, current);
      const state = apply(current, back.change);
      const kept = new Set(back.kept.map((field) => `${nameOf(field)} ${field.path ?? ""}`));
      for (const record of change.added)
        expect(findRecord(state, record.kind, record.id) !== undefined).toBe(kept.has(`${nameOf(record)} `));
      for (const record of change.removed)
        expect(findRecord(state, record.kind, record.id) === undefined).toBe(kept.has(`${nameOf(record)} `));
      for (const { kind, id, fields } of change.updated) {
        const record = findRecord(state, kind, id);
        for (const [path, { from }] of Object.entries(fields))
          if (!kept.has(`${kind} ${id} ${path}`)) expect(record && readField(record, path)).toEqual(from);
      }
    }),
    RUNS,
  );
});

test("a record taken away and put back changed in one act is an edit of it", () => {
  fc.assert(
    fc.property(snapshots, fc.nat(), (base, pick) => {
      const tasks = [...base.task.values()];
      const held = tasks[pick % Math.max(1, tasks.length)];
      if (!held) return;
      const replaced = { ...held, cells: { ...held.cells, lead: "Sở Y tế" } };
      const change: PlanChange = { ...EMPTY_CHANGE, removed: [held], added: [replaced] };
      const after = apply(base, change);
      expect(apply(base, refit(change, base, base))).toEqual(after);
      expect(apply(after, takeBack(change, after).change)).toEqual(base);
    }),
    RUNS,
  );
});
