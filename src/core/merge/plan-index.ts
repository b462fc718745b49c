import { type ColumnId, cellText, type NumberedTask, outlineOf, type PlanSnapshot, type Task } from "../model/index.ts";
import { fold } from "../text/index.ts";
import type { TargetSection } from "./merge-proposal.ts";
import { WordIndex } from "./near/word-index.ts";
import { wordsOf } from "./near/words.ts";
import { numberKey } from "./number-key.ts";

/** A task with its numbers, its place, and its content as matching looks at it. */
export interface PlanTask {
  readonly task: Task;
  /** As a person knows it: with the numbers of the state the file was written for. */
  readonly numbered: NumberedTask;
  /** From 0, through the whole plan. */
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

const indexes = new WeakMap<PlanSnapshot, { readonly numbered: PlanSnapshot | undefined; readonly index: PlanIndex }>();

/**
 * The index of a plan. `numbered` is an earlier state of it whose numbers the files know; tasks that came later have a
 * number to be shown, but are not found by it.
 */
export function planIndexOf(snapshot: PlanSnapshot, numbered?: PlanSnapshot): PlanIndex {
  const held = indexes.get(snapshot);
  if (held && held.numbered === numbered) return held.index;
  const index = makeIndex(snapshot, numbered && numbered !== snapshot ? planIndexOf(numbered) : undefined);
  indexes.set(snapshot, { numbered, index });
  return index;
}

function makeIndex(snapshot: PlanSnapshot, numbered: PlanIndex | undefined): PlanIndex {
  const contentId = [...snapshot.column.values()].find(({ role }) => role === "content")?.id;
  const outline = outlineOf(snapshot);
  const tasks: PlanTask[] = [];
  for (const { section, tasks: inSection } of outline) {
    const target = { id: section.id, title: section.title, isNew: false };
    inSection.forEach((own, i) => {
      const { task } = own;
      const verbatim = contentId === undefined ? "" : cellText(task, contentId);
      const before = numbered?.byId.get(task.id)?.numbered;
      tasks.push({
        task,
        numbered: before ? { ...before, task } : own,
        place: tasks.length,
        numberInSection: i + 1,
        section: target,
        verbatim,
        content: foldedContent(task, verbatim),
      });
    });
  }
  const known = numbered ? tasks.filter(({ task }) => numbered.byId.has(task.id)) : tasks;
  const byNumber = grouped(known, (task) => numberKey(task.numbered.label));
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
