import { columnKey } from "./column-text.ts";
import { headerKey } from "./names/name-words.ts";
import type { MappedColumn, MappedRole } from "./recognised-sheet.ts";

/** The columns of a table under others, and with them those of all tables of the sheet. */
export interface JoinedColumns {
  /** With the keys of the columns above that say the same. */
  readonly own: readonly MappedColumn[];
  readonly all: readonly MappedColumn[];
}

/** Beside one of these a content says what is to be done, whatever else stands in the table. */
const WORK: ReadonlySet<MappedRole | undefined> = new Set(["lead", "lead-and-support", "deadline", "product"]);
/** Less sure than this it is no content of tasks beside columns that nobody knows. */
const SURE_CONTENT = 0.7;

/**
 * Joins the columns of a later table to those of the tables above it. One that they do not have is one more of the
 * sheet, known by its letter and the row of its header, "D12": the letter alone is that of other columns, whose texts
 * would be mixed with its own. Undefined where the table holds no tasks.
 */
export function joinColumns(above: readonly MappedColumn[], own: readonly MappedColumn[]): JoinedColumns | undefined {
  if (!holdsTasks(above, own)) return undefined;
  const isAlike = areLaidOutAlike(above, own);
  const all = [...above];
  const joined: MappedColumn[] = [];
  for (const column of own) {
    const place = all.findIndex((each) => saysSame(each, column) || (isAlike && sharesLetter(each, column)));
    const known = all[place];
    const key = known ? columnKey(known) : `${column.letter}${column.headerRow ?? ""}`;
    joined.push({ ...column, key });
    if (!known) all.push({ ...column, key });
    if (known?.header === "") all[place] = { ...known, header: column.header };
  }
  return { own: joined, all };
}

/** A content by a person's word; or one and nothing beside it that the tables above do not have, or something that tasks have. */
function holdsTasks(above: readonly MappedColumn[], own: readonly MappedColumn[]): boolean {
  const content = own.find(({ role }) => role === "content");
  if (!content) return false;
  if (content.reason === "corrected" || content.reason === "remembered") return true;
  if (content.confidence >= SURE_CONTENT && own.some(({ role }) => WORK.has(role))) return true;
  return own.every((column) => column.role !== undefined || above.some((each) => saysSame(each, column)));
}

/** As many columns, and each role in the same place: what has no role has only been given another name. */
function areLaidOutAlike(above: readonly MappedColumn[], own: readonly MappedColumn[]): boolean {
  return (
    above.length === own.length &&
    own.every(({ role, index }) => above.find((each) => each.index === index)?.role === role)
  );
}

function saysSame(a: MappedColumn, b: MappedColumn): boolean {
  if (a.role !== b.role || a.columnId !== b.columnId) return false;
  return a.role !== undefined || a.columnId !== undefined || headerKey(a.header) === headerKey(b.header);
}

/** Both keep their texts by the same letter. */
function sharesLetter(a: MappedColumn, b: MappedColumn): boolean {
  return a.letter === b.letter && a.role === undefined && b.role === undefined;
}
