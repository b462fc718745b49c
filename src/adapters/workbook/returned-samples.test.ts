import { readdir, readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { returnedSamples } from "../../../test/samples/returned.ts";
import { decision54 } from "../../app/built-in/decision-54.ts";
import { apply, isEmptyChange, updateOf } from "../../core/change/index.ts";
import {
  type BatchPart,
  cellKey,
  type MergeInput,
  type MergeProposal,
  proposeBatch,
  proposeMerge,
} from "../../core/merge/index.ts";
import type { PlanSnapshot, Task } from "../../core/model/index.ts";
import { columnsInOrder } from "../../core/model/index.ts";
import { type ColumnMapping, type ImportedRow, recogniseSheet } from "../../core/sheet/index.ts";
import { readWorkbookBytes } from "./reading/read-workbook-bytes.ts";

interface ReadSheet {
  readonly rows: readonly ImportedRow[];
  readonly mapping: ColumnMapping;
}

const plan = decision54();
const newId = (key: string) => `new ${key}`;

async function read(name: string): Promise<ReadSheet> {
  const outcome = await readWorkbookBytes(name, new Uint8Array(await readFile(`samples/returned/${name}`)));
  const sheet = outcome.ok ? outcome.workbook.sheets[0] : undefined;
  const found = sheet && recogniseSheet(sheet, { planColumns: columnsInOrder(plan) });
  return found?.mapping ? { rows: found.rows, mapping: found.mapping } : expect.fail(`${name} was not read`);
}

async function propose(name: string, options: Partial<MergeInput> = {}): Promise<MergeProposal> {
  return proposeMerge({ snapshot: plan, newId, ...(await read(name)), ...options });
}

/** The plan, moved on since the sheet was sent out: other deadlines of these tasks. */
function movedOn(deadlines: Readonly<Record<string, string>>): PlanSnapshot {
  return Object.entries(deadlines).reduce((state, [number, deadline]) => {
    const task = state.task.get(`nhiem-vu-${number}`) as Task;
    return apply(state, updateOf(task, { "cells/deadline": deadline }));
  }, plan);
}

const numbersOf = (rows: readonly { readonly task: { readonly number: number } }[]) =>
  rows.map(({ task }) => task.number);
/** Task by task in the file's order, and why. */
const pairs = ({ matches }: MergeProposal) => matches.map(({ taskId, reason }) => [taskId.slice(9), reason]);
const deadlineOf = (state: PlanSnapshot, number: number) => state.task.get(`nhiem-vu-${number}`)?.cells.deadline;

test("every sample is made by the script", async () => {
  const made = (await readdir("samples/returned")).filter((name) => !name.includes("libreoffice"));
  expect(made.sort()).toEqual(Object.keys(returnedSamples).sort());
});

describe("marks-both-changed.xlsx", () => {
  const snapshot = movedOn({ "3": "- Quý IV/2026.", "9": "- Hằng quý." });

  test("what only the file changed is a change, what both changed a conflict, what only the plan changed stays", async () => {
    const proposal = await propose("marks-both-changed.xlsx", { snapshot });
    expect(numbersOf(proposal.changedRows)).toEqual([5]);
    expect(proposal.conflictRows.map(({ task, cells }) => [task.number, cells])).toEqual([
      [
        3,
        [
          {
            columnId: "deadline",
            from: "- Quý IV/2026.",
            to: "- Quý II/2026.",
            isAccepted: false,
            conflict: "both-changed",
          },
        ],
      ],
    ]);
    expect(proposal.untouched.flatMap(({ task, keptNewer }) => (keptNewer.length > 0 ? [task.number] : []))).toEqual([
      9,
    ]);
    const after = apply(snapshot, proposal.change);
    expect([3, 5, 9].map((number) => deadlineOf(after, number))).toEqual([
      "- Quý IV/2026.",
      "- Quý III/2026.",
      "- Hằng quý.",
    ]);
  });

  test("also where the file clears what it leaves blank", async () => {
    const proposal = await propose("marks-both-changed.xlsx", { snapshot, fill: "all" });
    expect([numbersOf(proposal.changedRows), numbersOf(proposal.conflictRows)]).toEqual([[5], [3]]);
  });

  test("the file wins a conflict where the person says so, and then has nothing more to say", async () => {
    const first = await propose("marks-both-changed.xlsx", { snapshot });
    const [conflict] = first.conflictRows;
    const acceptedCells = new Set([cellKey(conflict?.row.rowNumber ?? 0, "deadline")]);
    const settled = await propose("marks-both-changed.xlsx", {
      snapshot,
      decisions: { rejectedRows: new Set(), rejectedCells: new Set(), acceptedCells },
    });
    const after = apply(snapshot, settled.change);
    expect(deadlineOf(after, 3)).toBe("- Quý II/2026.");
    expect(isEmptyChange((await propose("marks-both-changed.xlsx", { snapshot: after })).change)).toBe(true);
  });
});

test("marks-saved-by-libreoffice.xlsx: the marks are hidden and whole as before", async () => {
  const proposal = await propose("marks-saved-by-libreoffice.xlsx", { snapshot: movedOn({ "9": "- Hằng quý." }) });
  expect(new Set(pairs(proposal).map(([, reason]) => reason))).toEqual(new Set(["mark"]));
  expect(numbersOf(proposal.changedRows)).toEqual([3, 5]);
});

describe("marks-copied-row.xlsx", () => {
  test("the row with the content keeps the task, its copy waits for a word", async () => {
    const { doubtful, matches, newRows } = await propose("marks-copied-row.xlsx");
    expect(matches).toHaveLength(13);
    expect(newRows).toEqual([]);
    expect(doubtful.map(({ row, candidates }) => [row.cells.lead, candidates[0]?.task.number])).toEqual([
      ["- Sở Xây dựng.", 5],
    ]);
  });

  test("linked to the same task, it says where the two rows differ", async () => {
    const { doubtful } = await propose("marks-copied-row.xlsx");
    const links = new Map([[doubtful[0]?.row.rowNumber ?? 0, "nhiem-vu-5"]]);
    const { conflictRows, change } = await propose("marks-copied-row.xlsx", { links });
    expect(conflictRows[0]?.cells.map(({ columnId, conflict }) => [columnId, conflict])).toEqual([
      ["content", "rows-differ"],
      ["lead", "rows-differ"],
    ]);
    expect(isEmptyChange(change)).toBe(true);
  });

  test("said to be a task of its own, it is new", async () => {
    const { doubtful } = await propose("marks-copied-row.xlsx");
    const links = new Map([[doubtful[0]?.row.rowNumber ?? 0, null]]);
    expect((await propose("marks-copied-row.xlsx", { links })).newRows).toHaveLength(1);
  });
});

test("marks-sorted-by-agency.xlsx: rows are known without their headings and order", async () => {
  const proposal = await propose("marks-sorted-by-agency.xlsx");
  expect(proposal.matches).toHaveLength(13);
  expect(proposal.untouched).toHaveLength(13);
  expect(isEmptyChange(proposal.change)).toBe(true);
});

test("marks-left-behind.xlsx: marks that did not move along when the columns in sight were sorted mislead nobody", async () => {
  const proposal = await propose("marks-left-behind.xlsx", { snapshot: movedOn({ "9": "- Hằng quý." }) });
  expect(proposal.matches).toHaveLength(13);
  for (const { row, task } of proposal.untouched) expect(row.number).toBe(String(task.number));
  expect(isEmptyChange(proposal.change)).toBe(true);
});

test("renumbered.xlsx: contents decide, not the numbers, and the task left out stays", async () => {
  const proposal = await propose("renumbered.xlsx");
  expect(pairs(proposal).map(([number]) => number)).toEqual("1 3 4 5 6 7 8 9 10 11 12 13".split(" "));
  expect(numbersOf(proposal.changedRows)).toEqual([9]);
  expect(proposal.missing[0]?.number).toBe(2);
  expect(proposal.change.removed).toEqual([]);
});

test("shortened.xlsx: shortened contents with numbers that begin again are known by what stands around them", async () => {
  const { rows } = await read("shortened.xlsx");
  const proposal = await propose("shortened.xlsx");
  expect(proposal.newRows).toEqual([]);
  const place = (rowNumber: number) => rows.findIndex((row) => row.rowNumber === rowNumber);
  for (const { rowNumber, taskId } of proposal.matches) expect(taskId).toBe(`nhiem-vu-${place(rowNumber) + 1}`);
  expect(proposal.matches).toHaveLength(12);
  // Nine common words are left of task 1: too few to be sure.
  expect(proposal.doubtful.map(({ candidates }) => candidates[0]?.task.number)).toEqual([1]);
});

test("split-and-joined.xlsx: a task in two rows, and two tasks in one row, wait for a word with all they may be", async () => {
  const proposal = await propose("split-and-joined.xlsx");
  expect(proposal.newRows).toEqual([]);
  expect(proposal.doubtful.map(({ candidates }) => candidates.map(({ task }) => task.number))).toEqual([
    [8],
    [8, 17],
    [10, 11],
  ]);
  expect(proposal.matches).toHaveLength(10);
});

test("disagree-1.xlsx and disagree-2.xlsx: the later file's word against the earlier one's is a conflict", async () => {
  const parts = await Promise.all(
    ["disagree-1.xlsx", "disagree-2.xlsx"].map(
      async (file): Promise<BatchPart> => ({ id: file, file, ...(await read(file)) }),
    ),
  );
  const batch = proposeBatch({ snapshot: plan, parts, newId });
  expect(
    batch.parts.map(({ proposal }) => [numbersOf(proposal.changedRows), numbersOf(proposal.conflictRows)]),
  ).toEqual([
    [[3, 4], []],
    [[6], [3]],
  ]);
  expect(batch.parts[1]?.proposal.conflictRows[0]?.cells).toMatchObject([
    { from: "- Quý II/2026.", to: "- Quý IV/2026.", conflict: "files-differ", earlierPart: 0 },
  ]);
  const after = apply(plan, batch.change);
  expect([3, 4, 6].map((number) => deadlineOf(after, number))).toEqual([
    "- Quý II/2026.",
    "- Năm 2026.",
    "- Năm 2027.",
  ]);
});
