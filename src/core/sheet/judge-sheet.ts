import { cellSign } from "./contents/cell-sign.ts";
import { headerKey } from "./header-names.ts";
import type {
  ImportedRow,
  MappedColumn,
  MappedRole,
  RecognisedLine,
  RecogniseOptions,
  SheetVerdict,
} from "./recognised-sheet.ts";
import { DOUBTED, isSetAside } from "./rows/doubt-set-aside.ts";

/** Columns that only tables of tasks have beside the content. */
const WORK_ROLES: ReadonlySet<MappedRole> = new Set([
  "product",
  "lead",
  "support",
  "lead-and-support",
  "deadline",
  "status",
  "progress",
  "result",
]);

/** Tasks take more words than entries of a list. */
const SHORTEST_TASK = 20;
const MOST_ROWS_MEASURED = 60;
/** From this share of contents on that begin with an act, a list is one of tasks. */
const LEAST_ACTS = 0.3;

/** How sure a table is at most when rows that look like tasks stand outside it. */
const WITH_ROWS_LEFT_OUT = 0.8;

export interface JudgedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly columns: readonly MappedColumn[];
  readonly rows: readonly ImportedRow[];
  readonly lines: readonly RecognisedLine[];
  /** A person pointed at its header in an earlier file. */
  readonly isRemembered: true | undefined;
}

/** Whether a sheet with a header holds tasks: by choice, by memory, by what its columns are. */
export function judgeSheet(sheet: JudgedSheet, options: RecogniseOptions): SheetVerdict {
  const told = toldVerdict(sheet.name, options);
  if (told) return told;
  if (sheet.rows.length === 0) return { isTaken: false, reason: "no-rows", confidence: 1 };
  if (sheet.hidden) return { isTaken: false, reason: "hidden", confidence: 0.9 };
  const verdict = sheet.isRemembered ? AS_BEFORE : byColumns(sheet);
  return sheet.lines.some(isDoubted)
    ? { ...verdict, confidence: Math.min(verdict.confidence, WITH_ROWS_LEFT_OUT) }
    : verdict;
}

/** Who points at a header wants what is under it. */
const AS_BEFORE: SheetVerdict = { isTaken: true, reason: "remembered", confidence: 0.95 };

/** Set aside though it looks like a task. */
function isDoubted(line: RecognisedLine): boolean {
  return line.confidence < DOUBTED && isSetAside(line);
}

/** What was chosen, now or for an earlier file of the same sender. */
export function toldVerdict(name: string, { isTaken, remembered }: RecogniseOptions): SheetVerdict | undefined {
  if (isTaken !== undefined) return { isTaken, reason: "corrected", confidence: 1 };
  const kept = remembered?.sheets.find((sheet) => sheet.name === headerKey(name));
  return kept && { isTaken: kept.isTaken, reason: "remembered", confidence: 1 };
}

function byColumns({ columns, rows }: JudgedSheet): SheetVerdict {
  const content = columns.find(({ role }) => role === "content");
  const work = columns.filter(({ role }) => role && WORK_ROLES.has(role)).length;
  if (!content) return { isTaken: false, reason: "catalogue", confidence: 0.85 };
  if (work > 0) return { isTaken: true, reason: "has-tasks", confidence: Math.min(0.99, trust(content) + 0.05 * work) };
  const isList = meanLength(rows) < SHORTEST_TASK || (trust(content) < 0.8 && !readLikeTasks(rows));
  return isList
    ? { isTaken: false, reason: "catalogue", confidence: 0.75 }
    : { isTaken: true, reason: "has-tasks", confidence: 0.6 };
}

function trust({ confidence }: MappedColumn): number {
  return Math.min(0.9, confidence);
}

/** Whether contents begin as tasks do: "Rà soát …", "Nâng cao …". */
function readLikeTasks(rows: readonly ImportedRow[]): boolean {
  const measured = rows.slice(0, MOST_ROWS_MEASURED);
  const acts = measured.filter(({ cells }) => cellSign(cells.content ?? "") === "act").length;
  return acts >= LEAST_ACTS * measured.length;
}

function meanLength(rows: readonly ImportedRow[]): number {
  const measured = rows.slice(0, MOST_ROWS_MEASURED);
  return (
    measured.reduce((sum, { cells }) => sum + (cells.content ?? "").trim().length, 0) / Math.max(1, measured.length)
  );
}
