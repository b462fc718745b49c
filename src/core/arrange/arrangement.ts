import type { ColumnId } from "../model/index.ts";

export const DIRECTIONS = ["ascending", "descending"] as const;

export type Direction = (typeof DIRECTIONS)[number];

/** One key of a sort; later levels decide where earlier ones are equal. */
export interface SortLevel {
  readonly columnId: ColumnId;
  readonly direction: Direction;
}

/** Under which headings tasks stand: their sections, none at all, or something their cells say. */
export const GROUPINGS = ["section", "none", "lead", "status", "quarter"] as const;

export type Grouping = (typeof GROUPINGS)[number];

/** How the rows are shown; the order and the sections of the plan itself stay what they are. */
export interface Arrangement {
  readonly sort: readonly SortLevel[];
  readonly group: Grouping;
}

/** The rows as the plan has them. */
export const PLAN_ORDER: Arrangement = { sort: [], group: "section" };

export function isPlanOrder({ sort, group }: Arrangement): boolean {
  return sort.length === 0 && group === "section";
}

/** An arrangement that was stored as JSON; what is not understood of it is left out. It never throws. */
export function readArrangement(value: unknown): Arrangement {
  const { sort, group } = (value ?? {}) as { readonly [Part in keyof Arrangement]?: unknown };
  const levels: readonly unknown[] = Array.isArray(sort) ? sort : [];
  return { sort: withoutRepeats(levels.filter(isLevel)), group: GROUPINGS.find((name) => name === group) ?? "section" };
}

/** The sort with a column as its only level or, with `among`, as one level among the others: new ones come last. */
export function withLevel(sort: readonly SortLevel[], level: SortLevel, among: boolean): readonly SortLevel[] {
  if (!among) return [level];
  const isKnown = sort.some(({ columnId }) => columnId === level.columnId);
  return isKnown ? sort.map((other) => (other.columnId === level.columnId ? level : other)) : [...sort, level];
}

function isLevel(value: unknown): value is SortLevel {
  const level = value as Partial<SortLevel> | null;
  return typeof level?.columnId === "string" && DIRECTIONS.some((direction) => direction === level.direction);
}

function withoutRepeats(levels: readonly SortLevel[]): SortLevel[] {
  return levels.filter(({ columnId }, at) => levels.findIndex((level) => level.columnId === columnId) === at);
}
