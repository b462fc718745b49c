import { headerKey, isNumberHeader } from "../header-names.ts";
import type { MappedColumn, MappedRole } from "../recognised-sheet.ts";

/** Where in a table to look for what tells its rows apart. */
export interface TableColumns {
  readonly all: readonly MappedColumn[];
  readonly indexes: ReadonlySet<number>;
  /** From the table's first column to its last, where no other lies between them. */
  readonly stretch: { readonly first: number; readonly last: number } | undefined;
  readonly number: number | undefined;
  /** A second column of numbers: it can count the headings, beside the one that counts the tasks. */
  readonly otherNumber: number | undefined;
  readonly content: number | undefined;
  readonly mark: number | undefined;
  /** Who does a task and by when; where a table says neither, whatever else it says of a task. */
  readonly work: readonly number[];
  /** Whether `work` are agencies and deadlines. */
  readonly isWorkNamed: boolean;
  /** How far a task is and what came of it. */
  readonly outcomes: readonly number[];
}

const WORK: readonly (MappedRole | undefined)[] = ["lead", "lead-and-support", "deadline"];
const OUTCOMES: readonly (MappedRole | undefined)[] = ["status", "progress", "result"];
const NO_WORK: readonly (MappedRole | undefined)[] = ["number", "content", "mark"];

export function tableColumns(all: readonly MappedColumn[]): TableColumns {
  const indexOf = (role: MappedRole) => all.find((column) => column.role === role)?.index;
  const named = all.filter(({ role }) => WORK.includes(role));
  const work = named.length > 0 ? named : all.filter(({ role }) => !NO_WORK.includes(role));
  const indexes = new Set(all.map(({ index }) => index));
  return {
    all,
    indexes,
    stretch: stretchOf(indexes),
    number: indexOf("number"),
    otherNumber: all.find(({ role, header }) => role === undefined && countsHeadings(leafOf(header)))?.index,
    content: indexOf("content"),
    mark: indexOf("mark"),
    work: work.map(({ index }) => index),
    isWorkNamed: named.length > 0,
    outcomes: all.filter(({ role }) => OUTCOMES.includes(role)).map(({ index }) => index),
  };
}

function stretchOf(indexes: ReadonlySet<number>): TableColumns["stretch"] {
  const [first, last] = [Math.min(...indexes), Math.max(...indexes)];
  return last - first + 1 === indexes.size ? { first, last } : undefined;
}

const HEADING_NAMES: ReadonlySet<string> = new Set(["muc", "phan"]);

/** "STT" beside codes, or "Mục" beside TT. */
function countsHeadings(name: string): boolean {
  return isNumberHeader(name) || HEADING_NAMES.has(headerKey(name));
}

function leafOf(header: string): string {
  return header.slice(header.lastIndexOf("/") + 1);
}
