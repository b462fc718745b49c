import { nameKey } from "../agency/index.ts";
import { RowSet } from "./row-set.ts";
import type { TextColumn } from "./text-column.ts";

/** A name in the cells that the register does not know. */
export interface UnregisteredAgency {
  /** "?" and what all ways of writing the name share; can stand in a filter like the id of an agency. */
  readonly id: string;
  /** As first met in the cells. */
  readonly name: string;
  readonly count: number;
}

/** The names of a cell that resolve to no agency, by text number. */
export interface UnknownNames {
  readonly column: TextColumn;
  readonly namesOf: (number: number) => readonly string[];
}

/** The id that stands for a name the register does not know. */
export function unregisteredId(name: string): string {
  return `?${nameKey(name)}`;
}

export function isUnregisteredId(id: string): boolean {
  return id.startsWith("?");
}

/** The rows in whose cells the name stands. Asked of each distinct text, so that any number of odd names costs no room. */
export function rowsNaming(id: string, cells: readonly UnknownNames[]): RowSet {
  const found = RowSet.upTo(0);
  for (const each of cells) each.column.addRowsWhere(found, (number) => idsIn(each, number).includes(id));
  return found;
}

/** Every unregistered name with how many of the rows hold it, in no order. A row counts once, whatever its columns. */
export function unregisteredAmong(among: RowSet, cells: readonly UnknownNames[]): UnregisteredAgency[] {
  const found = new Map<string, { id: string; name: string; count: number }>();
  cells.forEach((each, at) => {
    const earlier = cells.slice(0, at);
    each.column.forEachText((number, rows) => {
      for (const name of each.namesOf(number)) {
        const id = unregisteredId(name);
        const entry = found.get(id) ?? { id, name, count: 0 };
        const isNew = (row: number) => !earlier.some((other) => idsIn(other, other.column.numberAt(row)).includes(id));
        entry.count += rows.filter((row) => among.has(row) && isNew(row)).length;
        found.set(id, entry);
      }
    });
  });
  return [...found.values()];
}

function idsIn({ namesOf }: UnknownNames, number: number): string[] {
  return namesOf(number).map(unregisteredId);
}
