import { compareKeys, type PlanReader, textKeys } from "../../../core/arrange/index.ts";
import type { ColumnValue, ValueFilter } from "../../../core/filter/index.ts";
import type { Column } from "../../../core/model/index.ts";
import { fold } from "../../../core/text/index.ts";

/** A value that can be ticked. */
export interface ValueChoice {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** What it is found by, without accents. */
  readonly folded: string;
}

/** The values as they are listed: in the order a sort by the column gives, blank cells last. */
export function valueChoices(
  values: readonly ColumnValue[],
  column: Column,
  reader: PlanReader,
  labelOf: (value: ColumnValue) => string,
): ValueChoice[] {
  const keyOf = textKeys(column, reader);
  return values
    .map((value) => ({ value, label: labelOf(value), sortKey: keyOf(value.text) }))
    .sort((a, b) => compareKeys(a.sortKey, b.sortKey, "ascending"))
    .map(({ value: { key, count }, label }) => ({ key, label, count, folded: fold(label) }));
}

/** The choices that hold every word of the query, accents or not, in any order. */
export function foundChoices(choices: readonly ValueChoice[], query: string): readonly ValueChoice[] {
  const words = fold(query).split(" ");
  return choices.filter(({ folded }) => words.every((word) => folded.includes(word)));
}

/** Which of the listed values a filter lets through. */
export function tickedBy(filter: ValueFilter | undefined, choices: readonly ValueChoice[]): ReadonlySet<string> {
  const isLetThrough = (key: string) => !filter || filter.values.includes(key) === (filter.mode === "only");
  return new Set(choices.map(({ key }) => key).filter(isLetThrough));
}

/**
 * The filter that lets the ticked ones of the listed values through: it names the fewer of both kinds. What the filter
 * before says of values that are not listed now, for other filters hide them, stays said. Undefined: everything.
 */
export function filterFor(
  ticked: ReadonlySet<string>,
  choices: readonly ValueChoice[],
  before: ValueFilter | undefined,
): ValueFilter | undefined {
  const keys = choices.map(({ key }) => key);
  const unlisted = (mode: ValueFilter["mode"]) =>
    before?.mode === mode ? before.values.filter((key) => !keys.includes(key)) : [];
  const on = keys.filter((key) => ticked.has(key));
  const off = keys.filter((key) => !ticked.has(key));
  if (off.length < on.length) {
    const values = [...off, ...unlisted("except")];
    return values.length > 0 ? { mode: "except", values } : undefined;
  }
  return { mode: "only", values: [...on, ...unlisted("only")] };
}
