import { givenValueFilters, type TaskFilter } from "../../core/filter/index.ts";
import { filterText } from "../text/filter.ts";
import { withColumnFilter } from "./column/column-filter.ts";
import { periodName } from "./period-name.ts";

/** One condition of the filter, and the filter without it. */
export interface Chip {
  /** Stays the same while the condition stands. */
  readonly key: string;
  readonly label: string;
  readonly without: TaskFilter;
}

const { chips } = filterText;

/** How the things a filter names by their ids are called. */
export interface ChipNames {
  agency(id: string): string;
  section(id: string): string;
  column(id: string): string;
  /** A value of a column by its key. */
  value(columnId: string, key: string): string;
}

/** The conditions of a filter, one chip each, in the order of the panel. */
export function chipsOf(filter: TaskFilter, names: ChipNames): Chip[] {
  const { text, year, quarter, period, overdue, dueWithinDays } = filter;
  const list: Chip[] = [];
  const put = (key: string, label: string, without: TaskFilter) => list.push({ key, label, without });
  if (text?.trim()) put("text", chips.text(text.trim()), without(filter, "text"));
  list.push(...agencyChips(filter, names.agency));
  list.push(...listChips(filter, "deadlineKinds", (kind) => chips.kind(filterText.kinds[kind])));
  if (quarter !== undefined) put("quarter", chips.quarter(quarter, year), without(filter, "quarter"));
  if (year !== undefined && quarter === undefined) put("year", chips.year(year), without(filter, "year"));
  if (period) put("period", periodName(period), without(filter, "period"));
  if (overdue) put("overdue", filterText.overdue, without(filter, "overdue"));
  if (dueWithinDays !== undefined)
    put("dueWithinDays", filterText.dueSoon(dueWithinDays), without(filter, "dueWithinDays"));
  list.push(...listChips(filter, "statuses", (status) => chips.status(filterText.statuses[status])));
  list.push(...listChips(filter, "sections", (id) => chips.section(names.section(id))));
  list.push(...columnChips(filter, names));
  return list;
}

/** The filter with a part replaced; a part without a value or without entries is left out. */
export function withPart<Part extends keyof TaskFilter>(
  filter: TaskFilter,
  part: Part,
  value: TaskFilter[Part] | undefined,
): TaskFilter {
  const rest = without(filter, part);
  const isNothing = value === undefined || value === false || (Array.isArray(value) && value.length === 0);
  return isNothing ? rest : { ...rest, [part]: value };
}

/** A list with the entry added or taken out. */
export function toggled<Entry>(list: readonly Entry[] | undefined, entry: Entry): readonly Entry[] {
  const entries = list ?? [];
  return entries.includes(entry) ? entries.filter((other) => other !== entry) : [...entries, entry];
}

function agencyChips(filter: TaskFilter, agencyName: (id: string) => string): Chip[] {
  const { agencies } = filter;
  if (!agencies || agencies.ids.length === 0) return [];
  const list = agencies.ids.map((id): Chip => {
    const ids = agencies.ids.filter((other) => other !== id);
    return {
      key: `agency ${id}`,
      label: chips.agency(agencies.role ?? "lead", agencyName(id)),
      without: withPart(filter, "agencies", ids.length === 0 ? undefined : { ...agencies, ids }),
    };
  });
  if (agencies.mode === "all" && agencies.ids.length > 1)
    list.push({
      key: "mode",
      label: chips.allAgencies,
      without: { ...filter, agencies: { ...agencies, mode: "any" } },
    });
  if (agencies.withGroups)
    list.push({
      key: "withGroups",
      label: chips.withGroups,
      without: { ...filter, agencies: { ...agencies, withGroups: false } },
    });
  return list;
}

/** One chip a column: its value by name where it is a single one. */
function columnChips(filter: TaskFilter, names: ChipNames): Chip[] {
  return givenValueFilters(filter.columns).map(([columnId, { mode, values }]) => {
    const column = names.column(columnId);
    const [one, several] =
      mode === "only" ? [chips.value, chips.values] : ([chips.exceptValue, chips.exceptValues] as const);
    const [key = ""] = values;
    return {
      key: `column ${columnId}`,
      label: values.length === 1 ? one(column, shortened(names.value(columnId, key))) : several(column, values.length),
      without: withColumnFilter(filter, columnId, undefined),
    };
  });
}

/** A chip names a long text by its beginning. */
function shortened(text: string): string {
  return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME).trimEnd()}…` : text;
}

const LONGEST_NAME = 40;

type ListPart = "deadlineKinds" | "statuses" | "sections";
type EntryOf<Part extends ListPart> = NonNullable<TaskFilter[Part]>[number];

function listChips<Part extends ListPart>(
  filter: TaskFilter,
  part: Part,
  label: (entry: EntryOf<Part>) => string,
): Chip[] {
  const entries: readonly EntryOf<Part>[] = filter[part] ?? [];
  return entries.map((entry) => ({
    key: `${part} ${entry}`,
    label: label(entry),
    without: withPart(filter, part, entries.filter((other) => other !== entry) as TaskFilter[Part]),
  }));
}

function without(filter: TaskFilter, part: keyof TaskFilter): TaskFilter {
  const { [part]: _, ...rest } = filter;
  return rest;
}
