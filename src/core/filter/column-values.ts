import { agencyReader } from "../agency/index.ts";
import type { Agency, ColumnType } from "../model/index.ts";
import type { RowSet } from "./row-set.ts";
import type { TextColumn } from "./text-column.ts";
import { unregisteredId } from "./unregistered-agencies.ts";
import { type ColumnValue, type ValueFilter, valueKey } from "./value-filter.ts";

type Named = Omit<ColumnValue, "count">;

/** The values of one column: its texts or, of a column of agencies, every agency a cell names. */
export class ColumnValues {
  readonly #column: TextColumn;
  /** By text number. */
  readonly #valuesIn: (number: number) => readonly Named[];
  readonly #read: (text: string) => readonly Named[];

  constructor(column: TextColumn, type: ColumnType, registry: readonly Agency[]) {
    this.#column = column;
    const read = type === "agencies" ? agencyValues(registry) : textValue;
    this.#read = (text) => (text.trim() === "" ? BLANK : read(text));
    this.#valuesIn = column.pool.derive(this.#read);
  }

  /** The keys of the values in a cell's text. */
  keysIn(text: string): string[] {
    return this.#read(text).map(({ key }) => key);
  }

  /** The rows that hold at least one value let through. */
  rows({ mode, values }: ValueFilter): RowSet {
    const named = new Set(values);
    const isLetThrough = ({ key }: Named) => named.has(key) === (mode === "only");
    return this.#column.rowsWhere((number) => this.#valuesIn(number).some(isLetThrough));
  }

  /** Every value in the rows with how many of them hold it, in no order. */
  among(rows: RowSet): ColumnValue[] {
    const found = new Map<string, { key: string; text: string; count: number }>();
    this.#column.forEachText((number, holding) => {
      const count = holding.reduce((sum, row) => sum + (rows.has(row) ? 1 : 0), 0);
      if (count === 0) return;
      for (const { key, text } of this.#valuesIn(number)) {
        const value = found.get(key) ?? { key, text, count: 0 };
        value.count += count;
        found.set(key, value);
      }
    });
    return [...found.values()];
  }

  /** The text behind a key; undefined where no cell holds it. */
  textOf(key: string): string | undefined {
    let text: string | undefined;
    this.#column.forEachText((number) => {
      text ??= this.#valuesIn(number).find((value) => value.key === key)?.text;
    });
    return text;
  }
}

const BLANK: readonly Named[] = [{ key: "", text: "" }];

function textValue(text: string): readonly Named[] {
  return [{ key: valueKey(text), text: text.trim() }];
}

/** Each agency once, however often the cell repeats it. */
function agencyValues(registry: readonly Agency[]): (text: string) => readonly Named[] {
  const read = agencyReader(registry);
  return (text) => {
    const values = read(text).map(({ agencyId, text: name }) => ({
      key: agencyId ?? unregisteredId(name),
      text: name,
    }));
    const unique = [...new Map(values.map((value) => [value.key, value])).values()];
    return unique.length > 0 ? unique : textValue(text);
  };
}
