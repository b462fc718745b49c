import { type ColumnId, cellText, type NumberedTask, outlineOf, type PlanSnapshot, type Task } from "../model/index.ts";
import { fold } from "../text/index.ts";
import type { TargetSection } from "./merge-proposal.ts";
import { WordIndex } from "./near/word-index.ts";
import { wordsOf } from "./near/words.ts";
import { numberKey } from "./number-key.ts";

/** A task with its numbers, its place, and its content as matching looks at it. */
export interface PlanTask {
  readonly task: Task;
  readonly numbered: NumberedTask;
  /** From 0, through all tasks of the index. */
  readonly place: number;
  /** From 1, within its section. */
  readonly numberInSection: number;
  readonly section: TargetSection;
  readonly verbatim: string;
  /** Folded. */
  readonly content: string;
}

/** A section as headings of files are compared with it. */
export interface PlanSection {
  readonly id: string;
  readonly title: string;
  readonly numeral: string;
  /** Folded. */
  readonly key: string;
}

/** What matching asks of a plan; made once for each of its states. */
export interface PlanIndex {
  /** In the plan's order. */
  readonly tasks: readonly PlanTask[];
  readonly sections: readonly PlanSection[];
  readonly byId: ReadonlyMap<string, PlanTask>;
  /** By what stands in TT, as `numberKey` gives it; several where numbers restart. */
  readonly byNumber: ReadonlyMap<string, readonly PlanTask[]>;
  /** Whether two tasks have one number. */
  readonly restarts: boolean;
  /** By the folded content. */
  readonly byContent: ReadonlyMap<string, readonly PlanTask[]>;
  readonly contentId: ColumnId | undefined;
  /** Folds a text; those that stand in the plan letter for letter are folded already. */
  fold(text: string): string;
  /** Made when first asked for: rows that stand in the plan as they are need none. */
  words(): WordIndex;
}

const indexes = new WeakMap<PlanSnapshot, PlanIndex>();

export function planIndexOf(snapshot: PlanSnapshot): PlanIndex {
  const held = indexes.get(snapshot);
  if (held) return held;
  const index = makeIndex(snapshot);
  indexes.set(snapshot, index);
  return index;
}

const added = new WeakMap<PlanSnapshot, { readonly before: PlanSnapshot; readonly index: PlanIndex | undefined }>();

/**
 * The index of the tasks alone that a plan did not have in an earlier state; undefined where there are none. No file
 * knows the numbers they have now: they are not found by them.
 */
export function addedIndexOf(snapshot: PlanSnapshot, before: PlanSnapshot): PlanIndex | undefined {
  if (snapshot.task.size === before.task.size) return undefined;
  const held = added.get(snapshot);
  if (held?.before === before) return held.index;
  const index = makeIndex(snapshot, before);
  added.set(snapshot, { before, index });
  return index;
}

/** The plan's sections, of its own index where that has the same. */
export function planSectionsOf(snapshot: PlanSnapshot, before: PlanSnapshot): readonly PlanSection[] {
  return planIndexOf(before.section === snapshot.section ? before : snapshot).sections;
}

function makeIndex(snapshot: PlanSnapshot, before?: PlanSnapshot): PlanIndex {
  const contentId = [...snapshot.column.values()].find(({ role }) => role === "content")?.id;
  const outline = outlineOf(snapshot);
  const tasks: PlanTask[] = [];
  for (const { section, tasks: inSection } of outline) {
    const target = { id: section.id, title: section.title, isNew: false };
    inSection.forEach((numbered, i) => {
      const { task } = numbered;
      if (before?.task.has(task.id)) return;
      const verbatim = contentId === undefined ? "" : cellText(task, contentId);
      tasks.push({
        task,
        numbered,
        place: tasks.length,
        numberInSection: i + 1,
        section: target,
        verbatim,
        content: foldedContent(task, verbatim),
      });
    });
  }
  const byNumber = before ? NO_NUMBERS : grouped(tasks, (task) => numberKey(task.numbered.label));
  const byVerbatim = new Map(tasks.map(({ verbatim, content }) => [verbatim, content]));
  let words: WordIndex | undefined;
  return {
    tasks,
    sections: outline.map(({ numeral, section: { id, title } }) => ({ id, title, numeral, key: fold(title) })),
    byId: new Map(tasks.map((task) => [task.task.id, task])),
    byNumber,
    restarts: [...byNumber.values()].some(({ length }) => length > 1),
    byContent: grouped(tasks, ({ content }) => content),
    contentId,
    fold: (text) => byVerbatim.get(text) ?? fold(text),
    words: () => {
      words ??= new WordIndex(tasks.map(({ content }) => wordsOf(content)));
      return words;
    },
  };
}

const NO_NUMBERS: ReadonlyMap<string, readonly PlanTask[]> = new Map();

/** By task: of two states of a plan most tasks are the same objects. */
const folded = new WeakMap<Task, { readonly verbatim: string; readonly content: string }>();

function foldedContent(task: Task, verbatim: string): string {
  const held = folded.get(task);
  if (held?.verbatim === verbatim) return held.content;
  const content = fold(verbatim);
  folded.set(task, { verbatim, content });
  return content;
}

function grouped(
  tasks: readonly PlanTask[],
  keyOf: (task: PlanTask) => string,
): ReadonlyMap<string, readonly PlanTask[]> {
  const groups = new Map<string, PlanTask[]>();
  for (const task of tasks) {
    const key = keyOf(task);
    const group = groups.get(key);
    if (group) group.push(task);
    else if (key !== "") groups.set(key, [task]);
  }
  return groups;
}
