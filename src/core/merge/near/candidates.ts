import type { ColumnSource } from "../column-sources.ts";
import { type Agreement, agreement } from "../compared-texts.ts";
import { numberKey } from "../number-key.ts";
import type { PlanIndex, PlanTask } from "../plan-index.ts";
import type { RowSide } from "../row-side.ts";
import type { Likeness } from "./likeness.ts";
import { WordScale } from "./word-index.ts";

/** A task a row may stand for, and all that speaks for it. */
export interface Candidate {
  readonly row: RowSide;
  readonly task: PlanTask;
  readonly likeness: Likeness;
  /** How near the contents are, 0 to 1: shared words, more where one content lies whole in the other. */
  readonly nearness: number;
  /** The row has the task's number. */
  readonly hasNumber: boolean;
  readonly agreement: Agreement;
}

/** Contents farther apart are two tasks, whatever their other cells say. */
const WORTH_AGREEMENT = 0.4;
const NO_AGREEMENT: Agreement = { same: 0, filled: 0 };

/** Finds and weighs candidates for the rows of one file. */
export class CandidateFinder {
  readonly #plan: PlanIndex;
  readonly #sources: readonly ColumnSource[];
  readonly #restarts: boolean;
  readonly #scale: WordScale;

  /** `left` are the rows of the file whose content no task has. */
  constructor(plan: PlanIndex, rows: readonly RowSide[], left: readonly RowSide[], sources: readonly ColumnSource[]) {
    this.#plan = plan;
    this.#scale = new WordScale(
      plan.words(),
      left.map(({ words }) => words),
    );
    this.#sources = sources;
    this.#restarts = numbersRestart(rows);
  }

  /** Tasks with a like content, and the one with the row's number; nearest first. */
  find(row: RowSide): Candidate[] {
    const near = this.#scale.nearest(row.words);
    const found = near.flatMap(({ place, likeness }) => this.#weigh(row, this.#plan.tasks[place], likeness) ?? []);
    const numbered = this.#restarts ? [] : (this.#plan.byNumber.get(row.number) ?? []);
    const [task] = numbered;
    if (task && numbered.length === 1 && !found.some((candidate) => candidate.task === task))
      found.push(this.compare(row, task));
    return found.sort((a, b) => b.nearness - a.nearness || a.task.place - b.task.place);
  }

  compare(row: RowSide, task: PlanTask): Candidate {
    return this.#weigh(row, task, this.#scale.compare(row.words, task.place));
  }

  #weigh(row: RowSide, task: PlanTask, likeness: Likeness): Candidate;
  #weigh(row: RowSide, task: PlanTask | undefined, likeness: Likeness): Candidate | undefined;
  #weigh(row: RowSide, task: PlanTask | undefined, likeness: Likeness): Candidate | undefined {
    if (!task) return undefined;
    const { alike, ofRow, ofTask } = likeness;
    const nearness = (alike + Math.max(ofRow, ofTask)) / 2;
    return {
      row,
      task,
      likeness,
      nearness,
      hasNumber: this.#hasNumber(row, task),
      agreement: nearness < WORTH_AGREEMENT ? NO_AGREEMENT : agreement(row.row, task.task, this.#sources),
    };
  }

  /** A number that stands several times, in the file or in the plan, says nothing without its section. */
  #hasNumber({ number, sectionId }: RowSide, { numbered, numberInSection, section }: PlanTask): boolean {
    if (number === "") return false;
    const isInSection = sectionId === section.id;
    if (number === numberKey(numbered.label)) return isInSection || !(this.#restarts || this.#plan.restarts);
    if (this.#restarts) return isInSection && !this.#plan.restarts && number === String(numberInSection);
    return this.#plan.restarts && number === String(numbered.number);
  }
}

/** Whether the file counts from 1 again in each section: then a number says nothing without its section. */
function numbersRestart(rows: readonly RowSide[]): boolean {
  const seen = new Set<string>();
  for (const { number } of rows) {
    if (number !== "" && seen.has(number)) return true;
    seen.add(number);
  }
  return false;
}
