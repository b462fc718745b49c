import { headerKey } from "./names/name-words.ts";
import type { MappedColumn, MappedRole } from "./recognised-sheet.ts";

/** The columns of a table under others, and with them those of all tables of the sheet. */
export interface JoinedColumns {
  /** Called by the letters of the columns above that say the same. */
  readonly own: readonly MappedColumn[];
  readonly all: readonly MappedColumn[];
}

/** Beside one of these a content says what is to be done, whatever else stands in the table. */
const WORK: ReadonlySet<MappedRole | undefined> = new Set(["lead", "lead-and-support", "deadline", "product"]);
/** Less sure than this it is no content of tasks beside columns that nobody knows. */
const SURE_CONTENT = 0.7;

/**
 * Joins the columns of a later table to those of the tables above it. One that they do not have is one more of the
 * sheet. Undefined where the table holds no tasks, or where under one letter stands something else in each table: their
 * texts are kept by letter and would be mixed.
 */
export function joinColumns(above: readonly MappedColumn[], own: readonly MappedColumn[]): JoinedColumns | undefined {
  const content = own.find(({ role }) => role === "content");
  if (!content) return undefined;
  const isSure = content.confidence >= SURE_CONTENT && own.some(({ role }) => WORK.has(role));
  const all = [...above];
  const joined: MappedColumn[] = [];
  for (const column of own) {
    const place = all.findIndex((each) => saysSame(each, column));
    const known = all[place];
    if (known) {
      joined.push({ ...column, letter: known.letter });
      if (known.header === "") all[place] = { ...known, header: column.header };
    } else {
      if (column.role === undefined && !isSure) return undefined;
      if (all.some((each) => sharesLetter(each, column))) return undefined;
      joined.push(column);
      all.push(column);
    }
  }
  return { own: joined, all };
}

function saysSame(a: MappedColumn, b: MappedColumn): boolean {
  if (a.role !== b.role || a.columnId !== b.columnId) return false;
  return a.role !== undefined || a.columnId !== undefined || headerKey(a.header) === headerKey(b.header);
}

/** Both keep their texts by the same letter. */
function sharesLetter(a: MappedColumn, b: MappedColumn): boolean {
  return a.letter === b.letter && a.role === undefined && b.role === undefined;
}
