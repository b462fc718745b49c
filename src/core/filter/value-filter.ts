import type { ColumnId } from "../model/index.ts";
import { comparable, digest } from "../text/index.ts";

/** Which values of one column are let through: only these, or all except these. */
export interface ValueFilter {
  readonly mode: "only" | "except";
  /** Keys of values; a blank cell has the value "". */
  readonly values: readonly string[];
}

export type ValueFilters = Readonly<Record<ColumnId, ValueFilter>>;

/** A value that stands in cells of a column. */
export interface ColumnValue {
  /** What filters name it by. */
  readonly key: string;
  /** As it stands in a cell; the name of an agency as first met. */
  readonly text: string;
  /** In how many tasks. */
  readonly count: number;
}

/** Longer texts are named by their digest: filters stand in addresses. */
const LONGEST_KEY = 40;

/** The key of a text; texts that look the same share one. */
export function valueKey(text: string): string {
  const plain = comparable(text);
  return plain.length > LONGEST_KEY || plain.startsWith("#") ? `#${digest(plain)}` : plain;
}

/** The filters that ask for something. */
export function givenValueFilters(filters: ValueFilters | undefined): [ColumnId, ValueFilter][] {
  return Object.entries(filters ?? {}).filter(([, { values }]) => values.length > 0);
}
