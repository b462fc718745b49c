import { type ColumnId, cellText, type Task } from "../model/index.ts";
import { comparable, digest } from "../text/index.ts";

/**
 * The hidden column of a sheet this app wrote. Its header is "phu-luc:1" and the ids of the columns written; a task's
 * cell is the task's id and a digest of each of those cells, all parted by blanks. A person may sort, copy and delete
 * rows: the mark goes along with its row.
 */
const MARK = "phu-luc:";
const VERSION_1 = /phu-luc:1((?: [\w.:-]+)*)\s*$/;
/** Ids of any other make are not marked. */
const PLAIN_ID = /^[\w.:-]{1,100}$/;
/** A mark of a plan with more columns than any has. */
const LONGEST_MARK = 10_000;

/** What a mark says: which task the row was, and what its cells said then. */
export interface TaskMark {
  readonly taskId: string;
  /** Made by `cellDigest`. A column that was not written has none. */
  readonly digests: ReadonlyMap<ColumnId, string>;
}

/** Whether a header's text is that of the hidden column, of this or a later version. */
export function isMarkHeader(text: string): boolean {
  return text.trimStart().startsWith(MARK);
}

export function markHeader(columnIds: readonly ColumnId[]): string {
  return [`${MARK}1`, ...columnIds.filter(isPlain)].join(" ");
}

/** "" for a task that cannot be marked. */
export function markOf(task: Task, columnIds: readonly ColumnId[]): string {
  if (!isPlain(task.id)) return "";
  return [task.id, ...columnIds.filter(isPlain).map((id) => cellDigest(cellText(task, id)))].join(" ");
}

/** The column ids a mark's header names; undefined for another text or a version that is not known. */
export function readMarkHeader(header: string): readonly ColumnId[] | undefined {
  if (header.length > LONGEST_MARK) return undefined;
  return VERSION_1.exec(header)?.[1]?.split(" ").slice(1);
}

/** Undefined where the cell holds no mark. */
export function readMark(mark: string, columnIds: readonly ColumnId[]): TaskMark | undefined {
  if (mark.length > LONGEST_MARK) return undefined;
  const [taskId = "", ...digests] = mark.trim().split(" ");
  if (!isPlain(taskId) || digests.length !== columnIds.length) return undefined;
  return { taskId, digests: new Map(columnIds.map((id, i) => [id, digests[i] ?? ""])) };
}

/** Cells that differ only in what files may differ in by accident have one digest. */
export function cellDigest(text: string): string {
  return digest(comparable(text.replace(/\p{Cs}/gu, "\ufffd")));
}

function isPlain(id: string): boolean {
  return PLAIN_ID.test(id);
}
