import type { ColumnMapping } from "../sheet/index.ts";
import { type ImportedRow, readMark, readMarkHeader, type TaskMark } from "../sheet/index.ts";
import { type Words, wordsOf } from "./near/words.ts";
import { numberKey } from "./number-key.ts";
import type { PlanIndex } from "./plan-index.ts";

interface RowFacts {
  readonly row: ImportedRow;
  readonly place: number;
  readonly sectionId: string | undefined;
  readonly mark: TaskMark | undefined;
  readonly isOfLostTask: boolean;
  readonly fold: (text: string) => string;
}

/** A row of the file as matching looks at it. What most rows are never asked for is worked out when it is. */
export class RowSide {
  readonly row: ImportedRow;
  /** From 0, through the whole file. */
  readonly place: number;
  /** What stands in TT, as `numberKey` gives it; "" when the file has none. */
  readonly number: string;
  /** The plan's section its heading stands for. */
  readonly sectionId: string | undefined;
  /** Of a task of this plan. */
  readonly mark: TaskMark | undefined;
  /** Marked for a task the plan has no more. */
  readonly isOfLostTask: boolean;
  readonly verbatim: string;
  readonly #fold: (text: string) => string;
  #content: string | undefined;
  #words: Words | undefined;

  constructor({ row, place, sectionId, mark, isOfLostTask, fold }: RowFacts) {
    this.row = row;
    this.place = place;
    this.number = numberKey(row.number ?? "");
    this.sectionId = sectionId;
    this.mark = mark;
    this.isOfLostTask = isOfLostTask;
    this.verbatim = row.cells.content ?? "";
    this.#fold = fold;
  }

  /** Folded; "" for a row without content. */
  get content(): string {
    this.#content ??= this.#fold(this.verbatim);
    return this.#content;
  }

  get words(): Words {
    this.#words ??= wordsOf(this.content);
    return this.#words;
  }
}

/** The rows of a file, with the marks of those that were written by this app for a task of this plan. */
export function rowSides(
  rows: readonly ImportedRow[],
  mapping: ColumnMapping,
  plan: PlanIndex,
  sectionIdOf: (row: ImportedRow) => string | undefined,
): RowSide[] {
  const header = mapping.columns.find(({ role }) => role === "mark")?.header ?? "";
  const marked = readMarkHeader(header);
  const marks = marked ? rows.map(({ mark }) => (mark === undefined ? undefined : readMark(mark, marked))) : [];
  const isKnown = (mark: TaskMark | undefined) => mark !== undefined && plan.byId.has(mark.taskId);
  // A file none of whose marks is known was written for another plan: no task of it was ever here.
  const isOurs = marks.some(isKnown);
  return rows.map((row, place) => {
    const mark = isKnown(marks[place]) ? marks[place] : undefined;
    const isOfLostTask = isOurs && marks[place] !== undefined && !mark;
    return new RowSide({ row, place, sectionId: sectionIdOf(row), mark, isOfLostTask, fold: plan.fold });
  });
}
