import type { ColumnMapping } from "../sheet/index.ts";
import { type ImportedRow, readMark, readMarkHeader, type TaskMark } from "../sheet/index.ts";
import { type Words, wordsOf } from "./near/words.ts";
import { numberKey } from "./number-key.ts";
import type { PlanIndex } from "./plan-index.ts";

/** A row of the file as matching looks at it. What most rows are never asked for is worked out when it is. */
export class RowSide {
  readonly row: ImportedRow;
  /** From 0, through the whole file. */
  readonly place: number;
  /** What stands in TT, as `numberKey` gives it; "" when the file has none. */
  readonly number: string;
  /** The plan's section its heading stands for. */
  readonly sectionId: string | undefined;
  readonly mark: TaskMark | undefined;
  readonly verbatim: string;
  readonly #fold: (text: string) => string;
  #content: string | undefined;
  #words: Words | undefined;

  constructor(
    row: ImportedRow,
    place: number,
    sectionId: string | undefined,
    mark: TaskMark | undefined,
    fold: (text: string) => string,
  ) {
    this.#fold = fold;
    this.row = row;
    this.place = place;
    this.number = numberKey(row.number ?? "");
    this.sectionId = sectionId;
    this.mark = mark;
    this.verbatim = row.cells.content ?? "";
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
  return rows.map((row, place) => {
    const mark = marked && row.mark !== undefined ? readMark(row.mark, marked) : undefined;
    const known = mark && plan.byId.has(mark.taskId) ? mark : undefined;
    return new RowSide(row, place, sectionIdOf(row), known, plan.fold);
  });
}
