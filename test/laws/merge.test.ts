import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apply, invert } from "../../src/core/change/index.ts";
import { cellKey, countRows, decide, proposeMerge, wordDiff } from "../../src/core/merge/index.ts";
import type { PlanSnapshot, Task } from "../../src/core/model/index.ts";
import { type LaidOutSheet, layoutPlan, type RawSheet, recogniseSheet } from "../../src/core/sheet/index.ts";
import { fileRow, MAPPING, newId, planOf, rowsOf, SEED, sketch, text } from "./merge-arbitraries.ts";

/** The sheet as a reader gives it back: row for row, text for text. */
function asRead({ sheetName, rows }: LaidOutSheet): RawSheet {
  const texts = rows.map((row): readonly string[] => {
    if (row.kind === "blank") return [];
    if (row.kind === "title") return [row.text];
    if (row.kind === "section") return [row.numeral, row.title];
    return row.mark === undefined ? row.cells : [...row.cells, row.mark];
  });
  return {
    name: sheetName,
    hidden: false,
    rows: texts.map((cells) => cells.map((cell) => (cell === "" ? undefined : { text: cell, type: "text" as const }))),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

describe("merge", () => {
  test("a plan's exported layout, read back, changes nothing", () => {
    fc.assert(
      fc.property(sketch, (drawn) => {
        const snapshot = planOf(drawn);
        const { mapping, rows } = recogniseSheet(asRead(layoutPlan(snapshot)));
        if (!mapping) throw new Error("the header of an exported layout was not found");
        for (const fill of ["blanks", "given", "all"] as const) {
          const proposal = proposeMerge({ snapshot, rows, mapping, newId, fill });
          expect(proposal.change).toEqual({ added: [], removed: [], updated: [] });
          expect(proposal.missing).toEqual([]);
        }
      }),
      { ...SEED, numRuns: 150 },
    );
  });

  test("every row of the file is accounted for exactly once, every task used at most once, none removed", () => {
    fc.assert(
      fc.property(sketch, fc.array(fileRow, { maxLength: 14 }), (drawn, file) => {
        const rows = rowsOf(file);
        const proposal = proposeMerge({ snapshot: planOf(drawn), rows, mapping: MAPPING, newId });
        const { newRows, changedRows, conflictRows, untouched, doubtful, leftOut, matches, missing, change } = proposal;
        const lists = [newRows, changedRows, conflictRows, untouched, doubtful, leftOut];
        const told = lists.flatMap((list) => list.map(({ row }) => row.rowNumber));
        expect(told.sort((a, b) => a - b)).toEqual(rows.map(({ rowNumber }) => rowNumber));
        const used = [...matches.map(({ taskId }) => taskId), ...missing.map(({ task }) => task.id)];
        expect(used.sort()).toEqual(drawn.tasks.map((_, i) => `t${i}`).sort());
        expect(change.removed).toEqual([]);
      }),
      { ...SEED, numRuns: 300 },
    );
  });

  test("whatever part of a proposal is taken applies, and undone gives the start", () => {
    const picks = fc.array(fc.boolean(), { minLength: 14, maxLength: 14 });
    fc.assert(
      fc.property(sketch, fc.array(fileRow, { maxLength: 14 }), picks, picks, (drawn, file, rowPicks, cellPicks) => {
        const snapshot = planOf(drawn);
        const rows = rowsOf(file);
        const proposal = proposeMerge({ snapshot, rows, mapping: MAPPING, newId });
        const rejectedRows = new Set(rows.filter((_, i) => rowPicks[i]).map(({ rowNumber }) => rowNumber));
        const rejectedCells = new Set(
          rows.filter((_, i) => cellPicks[i]).map(({ rowNumber }) => cellKey(rowNumber, "lead")),
        );
        const { change } = decide(proposal, { rejectedRows, rejectedCells });
        const after = apply(snapshot, change);
        expect(apply(after, invert(change))).toEqual(snapshot);
        const touched = new Set(change.updated.filter(({ fields }) => "cells/lead" in fields).map(({ id }) => id));
        for (const { row, task } of proposal.changedRows)
          if (rejectedRows.has(row.rowNumber) || rejectedCells.has(cellKey(row.rowNumber, "lead")))
            expect(touched.has(task.task.id)).toBe(false);
      }),
      { ...SEED, numRuns: 300 },
    );
  });

  test("a file that was taken in whole, proposed again, changes nothing more", () => {
    fc.assert(
      fc.property(
        sketch,
        fc.array(fileRow, { maxLength: 10 }),
        fc.constantFrom("given", "all"),
        (drawn, file, fill) => {
          const rows = rowsOf(file);
          const snapshot = planOf(drawn);
          const first = proposeMerge({ snapshot, rows, mapping: MAPPING, newId, fill });
          const after = apply(snapshot, first.change);
          const again = proposeMerge({ snapshot: after, rows, mapping: MAPPING, newId: (key) => `again ${key}`, fill });
          // What was in doubt, or said a task again, can meet other evidence in the plan it helped to make.
          const untaken = new Set([...first.doubtful, ...first.leftOut].map(({ row }) => row.rowNumber));
          const moved = [...again.newRows, ...again.changedRows, ...again.conflictRows].map(({ row }) => row.rowNumber);
          expect(moved.filter((rowNumber) => !untaken.has(rowNumber))).toEqual([]);
        },
      ),
      { ...SEED, numRuns: 300 },
    );
  });
});

describe("marks", () => {
  const edits = fc.array(
    fc.record({ task: fc.nat(11), inFile: fc.boolean(), text: fc.constantFrom("Sở A", "Sở B", "") }),
    {
      maxLength: 8,
    },
  );

  test("cell by cell: the side that changed wins, both that changed wait, whatever the order of rows", () => {
    fc.assert(
      fc.property(sketch, edits, fc.array(fc.nat(), { minLength: 14, maxLength: 14 }), (drawn, changes, order) => {
        const sent = planOf(drawn);
        const leads = (isFile: boolean) =>
          new Map(changes.flatMap(({ task, inFile, text: to }) => (inFile === isFile ? [[`t${task}`, to]] : [])));
        const [inFile, inPlan] = [leads(true), leads(false)];
        const withLead = (task: Task, lead: string | undefined): Task =>
          lead === undefined ? task : { ...task, cells: { ...task.cells, lead } };
        const moved = (by: ReadonlyMap<string, string>): PlanSnapshot => ({
          ...sent,
          task: new Map([...sent.task].map(([id, task]) => [id, withLead(task, by.get(id))])),
        });
        const laidOut = layoutPlan(sent, { withMarks: true });
        const edited = layoutPlan(moved(inFile), { withMarks: true });
        const marks = laidOut.rows.map((row) => ("mark" in row ? row.mark : undefined));
        const rows = edited.rows.map((row, i) => ("mark" in row ? { ...row, mark: marks[i] ?? "" } : row));
        const found = recogniseSheet(asRead({ ...edited, rows }), { roles: new Map([[10, "mark"]]) });
        if (!found.mapping) throw new Error("the header of an exported layout was not found");
        const shuffled = found.rows.toSorted((a, b) => (order[a.rowNumber % 14] ?? 0) - (order[b.rowNumber % 14] ?? 0));
        const snapshot = moved(inPlan);
        const proposal = proposeMerge({ snapshot, rows: shuffled, mapping: found.mapping, newId, fill: "all" });
        expect(countRows(proposal)).toMatchObject({ added: 0, doubtful: 0, leftOut: 0 });
        const conflicts = new Set(proposal.conflictRows.map(({ task }) => task.task.id));
        const after = apply(snapshot, proposal.change);
        for (const { id, cells } of sent.task.values()) {
          const [base = "", file = base, plan = base] = [cells.lead, inFile.get(id), inPlan.get(id)];
          const same = (a: string, b: string) => a.replace(/\s+/g, " ").trim() === b.replace(/\s+/g, " ").trim();
          const isConflict = !same(file, base) && !same(plan, base) && !same(file, plan);
          expect(conflicts.has(id)).toBe(isConflict);
          expect(same(after.task.get(id)?.cells.lead ?? "", same(file, base) || isConflict ? plan : file)).toBe(true);
        }
      }),
      { ...SEED, numRuns: 150 },
    );
  });
});

test("the parts of a word diff give both texts back", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = wordDiff(before, after);
      const without = (kind: string) =>
        parts
          .filter((part) => part.kind !== kind)
          .map((part) => part.text)
          .join("");
      expect(without("added")).toBe(before);
      expect(without("removed")).toBe(after);
      expect(parts.every((part) => part.text !== "")).toBe(true);
    }),
    { ...SEED, numRuns: 500 },
  );
});
