import fc from "fast-check";
import { expect, test } from "vitest";
import { createMemoryStorage } from "../../src/adapters/storage/memory-storage.ts";
import { apply } from "../../src/core/change/index.ts";
import { outlineOf, type PlanSnapshot, planOf, recordsOf } from "../../src/core/model/index.ts";
import {
  addSection,
  addTasks,
  type Command,
  deleteSection,
  deleteTasks,
  duplicateSection,
  duplicateTasks,
  editCell,
  moveSection,
  moveSectionBy,
  moveTasks,
  moveTasksBy,
  renameSection,
} from "../../src/workspace/commands/index.ts";
import { Workspace } from "../../src/workspace/index.ts";
import { samplePlan } from "../contracts/sample-plan.ts";

const SEED = 20260105;

/** One random act: numbers choose which, and which rows; the rows are looked up when it runs. */
interface Act {
  readonly kind: number;
  readonly row: number;
  readonly other: number;
  readonly place: "before" | "after" | "inside";
  readonly text: string;
}

const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.record({
    kind: fc.nat({ max: 15 }),
    row: fc.nat(),
    other: fc.nat(),
    place: fc.constantFrom("before", "after", "inside"),
    text: fc.constantFrom("", "- Sở Nội vụ.", "Quý I/2026", "=1+1", "đồ\nhai"),
  }),
  { minLength: 200, maxLength: 200 },
);

function commandFor({ kind, row, other, place, text }: Act, snapshot: PlanSnapshot): Command {
  const tasks = [...snapshot.task.keys()];
  const sections = [...snapshot.section.keys()];
  const pick = (ids: readonly string[], at: number) => ids[at % Math.max(1, ids.length)] ?? "none";
  const task = pick(tasks, row);
  const section = pick(sections, row);
  const target = { rowId: pick([...tasks, ...sections], other), place };
  const commands: readonly Command[] = [
    editCell(task, pick(["content", "lead", "note"], other), text),
    editCell(task, pick(["status", "deadline"], other), text),
    addTasks(target, 1),
    duplicateTasks([task, pick(tasks, other)]),
    deleteTasks([task]),
    deleteTasks([task, pick(tasks, other)]),
    moveTasks([task, pick(tasks, other)], target),
    moveTasks([task], target),
    moveTasksBy([task], other % 2 ? 1 : -1),
    addSection(text, other % 2 ? target : undefined),
    renameSection(section, text),
    duplicateSection(section),
    deleteSection(section),
    moveSection(section, target),
    moveSectionBy(section, other % 2 ? 1 : -1),
    addTasks(target, 1),
  ];
  return commands[kind] ?? addTasks(target, 1);
}

async function openSample() {
  const storage = createMemoryStorage();
  const start = samplePlan();
  await storage.create(start, []);
  const planId = planOf(start).id;
  let ids = 0;
  const workspace = new Workspace({
    planId,
    stored: { snapshot: start, revision: 0 },
    storage: async () => storage,
    tabs: { announce: () => undefined, listen: () => () => undefined },
    clock: { now: () => "2026-03-02T01:02:03.004Z", today: () => "2026-03-02" },
    newId: () => `id-${++ids}`,
  });
  return { storage, start, workspace };
}

const sorted = (snapshot: PlanSnapshot) =>
  recordsOf(snapshot).sort((a, b) => (`${a.kind} ${a.id}` < `${b.kind} ${b.id}` ? -1 : 1));

test("200 random acts: storage agrees, the journal replays them, undo leads back to the start and redo forth again", async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (sequence) => {
      const { storage, start, workspace } = await openSample();
      for (const act of sequence) workspace.run(commandFor(act, workspace.snapshot));
      await workspace.whenSaved();
      const end = workspace.snapshot;
      expect(outlineOf(end).flatMap(({ tasks }) => tasks)).toHaveLength(end.task.size);

      const stored = await storage.load(workspace.planId);
      expect(stored && sorted(stored.snapshot)).toEqual(sorted(end));
      const journal = await storage.journal(workspace.planId, { after: 0 });
      const replayed = journal.reduce((state, { transaction }) => apply(state, transaction.change), start);
      expect(sorted(replayed)).toEqual(sorted(end));

      let undone = 0;
      while ((await workspace.undo()).ok) undone++;
      expect(sorted(workspace.snapshot)).toEqual(sorted(start));
      for (let i = 0; i < undone; i++) await workspace.redo();
      expect(sorted(workspace.snapshot)).toEqual(sorted(end));
      workspace.close();
    }),
    { seed: SEED, numRuns: 40 },
  );
});
