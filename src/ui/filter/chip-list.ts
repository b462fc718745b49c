import type { TaskFilter } from "../../core/filter/index.ts";
import { filterText } from "../text/filter.ts";

/** One condition of the filter, and the filter without it. */
export interface Chip {
  /** Stays the same while the condition stands. */
  readonly key: string;
  readonly label: string;
  readonly without: TaskFilter;
}

const { chips } = filterText;

/** The conditions of a filter, one chip each, in the order of the panel. */
export function chipsOf(
  filter: TaskFilter,
  agencyName: (id: string) => string,
  sectionName: (id: string) => string,
): Chip[] {
  const { text, year, quarter, overdue, dueWithinDays } = filter;
  const list: Chip[] = [];
  const put = (key: string, label: string, without: TaskFilter) => list.push({ key, label, without });
  if (text?.trim()) put("text", chips.text(text.trim()), without(filter, "text"));
  list.push(...agencyChips(filter, agencyName));
  list.push(...listChips(filter, "deadlineKinds", (kind) => chips.kind(filterText.kinds[kind])));
  if (quarter !== undefined) put("quarter", chips.quarter(quarter, year), without(filter, "quarter"));
  if (year !== undefined && quarter === undefined) put("year", chips.year(year), without(filter, "year"));
  if (overdue) put("overdue", filterText.overdue, without(filter, "overdue"));
  if (dueWithinDays !== undefined)
    put("dueWithinDays", filterText.dueSoon(dueWithinDays), without(filter, "dueWithinDays"));
  list.push(...listChips(filter, "statuses", (status) => chips.status(filterText.statuses[status])));
  list.push(...listChips(filter, "sections", (id) => chips.section(sectionName(id))));
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
