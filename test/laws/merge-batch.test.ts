import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apply, invert, type PlanChange } from "../../src/core/change/index.ts";
import {
  type BatchPart,
  type BatchProposal,
  earlierParts,
  proposeBatch,
  proposeMerge,
} from "../../src/core/merge/index.ts";
import { outlineOf, type PlanSnapshot, type Task } from "../../src/core/model/index.ts";
import type { ImportedRow } from "../../src/core/sheet/index.ts";
import { comparable } from "../../src/core/text/index.ts";
import { fileRow, MAPPING, newId, planOf, rowsOf, SEED, sketch, text } from "./merge-arbitraries.ts";

describe("a batch of any files", () => {
  const files = fc.array(fc.array(fileRow, { maxLength: 6 }), { maxLength: 4 });
  const parts = (drawn: readonly Parameters<typeof rowsOf>[0][]) =>
    drawn.map((file, i) => ({ id: `f${i}`, file: `f${i}.xlsx`, rows: rowsOf(file), mapping: MAPPING }));

  test("is the parts' changes one after the other, counts every row, and undone gives the start", () => {
    fc.assert(
      fc.property(sketch, files, (drawn, file) => {
        const snapshot = planOf(drawn);
        const batch = proposeBatch({ snapshot, parts: parts(file), newId });
        const stepwise = batch.parts.reduce((state, { proposal }) => apply(state, proposal.change), snapshot);
        const after = apply(snapshot, batch.change);
        expect(after).toEqual(stepwise);
        expect(apply(after, invert(batch.change))).toEqual(snapshot);
        for (const [i, { counts }] of batch.parts.entries())
          expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(file[i]?.length);
      }),
      { ...SEED, numRuns: 150 },
    );
  });

  test("no cell an earlier part wrote is overwritten without the person's word", () => {
    fc.assert(
      fc.property(sketch, files, (drawn, file) => {
        const snapshot = planOf(drawn);
        let state = snapshot;
        const written = new Map<string, string>();
        for (const { proposal } of proposeBatch({ snapshot, parts: parts(file), newId }).parts) {
          state = apply(state, proposal.change);
          for (const [key, text] of written) {
            const [taskId = "", columnId = ""] = key.split("|");
            expect(state.task.get(taskId)?.cells[columnId]).toBe(text);
          }
          for (const { task, cells } of proposal.changedRows)
            for (const { columnId, to } of cells) written.set(`${task.task.id}|${columnId}`, to);
        }
      }),
      { ...SEED, numRuns: 150 },
    );
  });
});

const fill = fc.constantFrom("blanks" as const, "given" as const, "all" as const);

/** Every other task has no lead yet: there all ways to fill have something to do. */
const halfBlank = sketch.map((plan) => ({
  ...plan,
  tasks: plan.tasks.map((task, i) => (i % 2 === 0 ? { ...task, lead: "" } : task)),
}));

/** A file with every task of the plan, in which some cells say otherwise. */
const copy = fc.record({
  fill,
  edits: fc.array(fc.record({ task: fc.nat(3), column: fc.constantFrom("lead", "content"), text }), { maxLength: 3 }),
});
type Copy = typeof copy extends fc.Arbitrary<infer C> ? C : never;

function copyOf(snapshot: PlanSnapshot, { fill, edits }: Copy, id: string): BatchPart {
  const tasks = outlineOf(snapshot).flatMap(({ tasks }) => tasks);
  const rows = tasks.map(({ task, label }, i): ImportedRow => {
    const own = edits.filter((edit) => edit.task === i).map((edit) => [edit.column, edit.text] as const);
    const { content = "", lead = "" } = { ...task.cells, ...Object.fromEntries(own) };
    return { rowNumber: i + 2, number: label, cells: { content, lead }, extra: {} };
  });
  return { id, file: `${id}.xlsx`, rows, mapping: MAPPING, fill };
}

/** What the plan says after it: cells by task, those of new tasks sorted, whatever their ids and the spacing. */
function outcomeOf(snapshot: PlanSnapshot, batch: BatchProposal) {
  const after = [...apply(snapshot, batch.change).task.values()];
  const isNew = ({ id }: Task) => !snapshot.task.has(id);
  return {
    known: after
      .filter((task) => !isNew(task))
      .map(({ id, cells }) => [id, comparable(cells.content ?? ""), comparable(cells.lead ?? "")]),
    added: after
      .filter(isNew)
      .map(({ cells }) => comparable(`${cells.content} | ${cells.lead ?? ""}`))
      .sort(),
  };
}

const tellsSomething = ({ parts }: BatchProposal) =>
  parts.some(({ counts }) => counts.conflict + counts.doubtful + counts.leftOut > 0);

describe("a batch of copies of the plan", () => {
  test("is the same in whatever order its files come, where no conflict or doubt is told", () => {
    let told = 0;
    const drawn = fc.tuple(halfBlank, fc.array(copy, { minLength: 2, maxLength: 4 }), fc.nat());
    fc.assert(
      fc.property(drawn, ([plan, copies, turn]) => {
        const snapshot = planOf(plan);
        const parts = copies.map((one, i) => copyOf(snapshot, one, `f${i}`));
        const at = turn % parts.length;
        const batch = proposeBatch({ snapshot, parts, newId });
        const turned = proposeBatch({ snapshot, parts: [...parts.slice(at), ...parts.slice(0, at)].reverse(), newId });
        if (tellsSomething(batch) || tellsSomething(turned)) return;
        told++;
        expect(outcomeOf(snapshot, turned)).toEqual(outcomeOf(snapshot, batch));
      }),
      { ...SEED, numRuns: 600 },
    );
    expect(told).toBeGreaterThan(100);
  });

  test("keeps what one file changes, whatever the files that repeat the plan before it, in any way to fill", () => {
    const repeats = fc.array(fill, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(halfBlank, copy, repeats, fc.nat(3), (plan, changed, fills, place) => {
        const snapshot = planOf(plan);
        const own = copyOf(snapshot, changed, "own");
        const others = fills.map((mode, i) => copyOf(snapshot, { fill: mode, edits: [] }, `f${i}`));
        const alone = proposeBatch({ snapshot, parts: [own], newId });
        const parts = [...others.slice(0, place), own, ...others.slice(place)];
        const together = proposeBatch({ snapshot, parts, newId });
        expect(outcomeOf(snapshot, together).known).toEqual(outcomeOf(snapshot, alone).known);
        const conflicts = ({ parts }: BatchProposal) => parts.reduce((sum, { counts }) => sum + counts.conflict, 0);
        expect(conflicts(together)).toBe(conflicts(alone));
      }),
      { ...SEED, numRuns: 300 },
    );
  });

  test("does the same when its files are taken in one act after the other", () => {
    fc.assert(
      fc.property(halfBlank, fc.array(copy, { minLength: 2, maxLength: 3 }), (plan, copies) => {
        const snapshot = planOf(plan);
        const parts = copies.map((one, i) => copyOf(snapshot, one, `f${i}`));
        const acts: PlanChange[] = [];
        let state = snapshot;
        for (const { id, ...part } of parts) {
          const earlier = earlierParts(state, acts);
          const one = proposeMerge({
            ...part,
            snapshot: state,
            newId: (key) => newId(`${id} ${key}`),
            ...(earlier ? { earlier } : {}),
          });
          acts.push(one.change);
          state = apply(state, one.change);
        }
        expect(state).toEqual(apply(snapshot, proposeBatch({ snapshot, parts, newId }).change));
      }),
      { ...SEED, numRuns: 200 },
    );
  });
});
