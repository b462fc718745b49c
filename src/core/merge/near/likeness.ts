import { findShortForms } from "./short-forms.ts";
import { isSlip } from "./slips.ts";
import { isNumeral, type Words } from "./words.ts";

/** How alike the contents of a row and a task are; shares by weight of words, 0 to 1. */
export interface Likeness {
  /** Shared words over all words of both. */
  readonly alike: number;
  /** How much of the row stands in the task. */
  readonly ofRow: number;
  /** How much of the task stands in the row. */
  readonly ofTask: number;
  /** Each has a number, a year or a numeral that the other has not. */
  readonly differsInNumerals: boolean;
  /** Which words of the row, by their places, stand in the task, */
  readonly foundOfRow: readonly boolean[];
  /** and which words of the task in the row. */
  readonly foundOfTask: readonly boolean[];
}

/** Left-over words beyond this many are not looked at for slips. */
const MOST_COMPARED = 24;

/** Contents that share less are two, whatever was typed wrong. */
const WORTH_SLIPS = 0.4;

/**
 * Compares word by word, in any order. Words typed with a slip and initials ("TTHC" for "thủ tục hành chính") count as
 * the words they stand for.
 */
export function likeness(row: Words, task: Words, weight: (word: string) => number): Likeness {
  const inRow = new Array<boolean>(row.list.length).fill(false);
  const inTask = new Array<boolean>(task.list.length).fill(false);
  const rowWeights = row.list.map(weight);
  const taskWeights = task.list.map(weight);
  pairShortForms(row, task, inRow, inTask, rowWeights, taskWeights);
  pairShortForms(task, row, inTask, inRow, taskWeights, rowWeights);
  pairSameWords(row.list, task.list, inRow, inTask);
  if (shared(rowWeights, inRow) >= WORTH_SLIPS || shared(taskWeights, inTask) >= WORTH_SLIPS)
    pairSlips(row.list, task.list, inRow, inTask);
  const [rowFound, rowAll] = sums(rowWeights, inRow);
  const [taskFound, taskAll] = sums(taskWeights, inTask);
  const lone = ({ list }: Words, found: readonly boolean[]) => list.some((word, i) => !found[i] && isNumeral(word));
  return {
    alike: rowAll + taskAll === 0 ? 0 : (rowFound + taskFound) / (rowAll + taskAll),
    ofRow: rowAll === 0 ? 0 : rowFound / rowAll,
    ofTask: taskAll === 0 ? 0 : taskFound / taskAll,
    differsInNumerals: lone(row, inRow) && lone(task, inTask),
    foundOfRow: inRow,
    foundOfTask: inTask,
  };
}

function pairSameWords(row: readonly string[], task: readonly string[], inRow: boolean[], inTask: boolean[]): void {
  const places = new Map<string, number[]>();
  for (let i = task.length - 1; i >= 0; i--) {
    if (inTask[i]) continue;
    const word = task[i] ?? "";
    const held = places.get(word);
    if (held) held.push(i);
    else places.set(word, [i]);
  }
  row.forEach((word, i) => {
    const place = inRow[i] ? undefined : places.get(word)?.pop();
    if (place === undefined) return;
    inRow[i] = true;
    inTask[place] = true;
  });
}

/** Initials on one side weigh as much as the words they stand for on the other. */
function pairShortForms(
  short: Words,
  long: Words,
  inShort: boolean[],
  inLong: boolean[],
  shortWeights: number[],
  longWeights: readonly number[],
): void {
  for (const { at, start, end } of findShortForms(short, long)) {
    inShort[at] = true;
    shortWeights[at] = 0;
    for (let i = start; i < end; i++) {
      inLong[i] = true;
      shortWeights[at] = (shortWeights[at] ?? 0) + (longWeights[i] ?? 0);
    }
  }
}

function pairSlips(row: readonly string[], task: readonly string[], inRow: boolean[], inTask: boolean[]): void {
  const leftInRow = row.flatMap((_, i) => (inRow[i] ? [] : [i])).slice(0, MOST_COMPARED);
  const leftInTask = task.flatMap((_, i) => (inTask[i] ? [] : [i])).slice(0, 2 * MOST_COMPARED);
  for (const i of leftInRow) {
    const place = leftInTask.find((at) => !inTask[at] && isSlip(row[i] ?? "", task[at] ?? ""));
    if (place === undefined) continue;
    inRow[i] = true;
    inTask[place] = true;
  }
}

function shared(weights: readonly number[], found: readonly boolean[]): number {
  const [part, all] = sums(weights, found);
  return all === 0 ? 0 : part / all;
}

function sums(weights: readonly number[], found: readonly boolean[]): [found: number, all: number] {
  let [part, all] = [0, 0];
  weights.forEach((weight, i) => {
    all += weight;
    if (found[i]) part += weight;
  });
  return [part, all];
}
