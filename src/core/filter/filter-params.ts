import type { ClauseKind } from "../deadline/index.ts";
import type { DerivedStatus } from "../model/index.ts";
import { isPeriod } from "./period.ts";
import { AGENCY_ROLES, type AgencyFilter, type AgencyRole, type DayRange, type TaskFilter } from "./task-filter.ts";
import { givenValueFilters, type ValueFilter, type ValueFilters } from "./value-filter.ts";

/** Short words for the address bar. */
const KIND_WORDS: Readonly<Record<ClauseKind, string>> = {
  ongoing: "thuong-xuyen",
  recurring: "dinh-ky",
  dated: "co-han",
  waiting: "cho",
  unknown: "chua-ro",
};
const STATUS_WORDS: Readonly<Record<DerivedStatus, string>> = {
  "Chưa thực hiện": "chua",
  "Đang thực hiện": "dang",
  "Hoàn thành": "xong",
  "Quá hạn": "qua-han",
  unknown: "khac",
};
const MODE_WORDS: Readonly<Record<ValueFilter["mode"], string>> = { only: "loc", except: "tru" };
const MODES: readonly ValueFilter["mode"][] = ["only", "except"];
const ROLE_WORDS: Readonly<Record<AgencyRole, string>> = { lead: "chu-tri", support: "phoi-hop", either: "ca-hai" };

/** The filter as key and value pairs for an address: `cq=so-noi-vu&chung=1&han=co-han&nam=2026&quy=1`. */
export function filterToParams(filter: TaskFilter): [string, string][] {
  const { text, agencies, deadlineKinds, year, quarter, period, overdue, dueWithinDays, statuses, sections, columns } =
    filter;
  const pairs: [string, string][] = [];
  if (text) pairs.push(["tim", text]);
  if (agencies && agencies.ids.length > 0) pairs.push(...agencyPairs(agencies));
  for (const kind of deadlineKinds ?? []) pairs.push(["han", KIND_WORDS[kind]]);
  if (year !== undefined) pairs.push(["nam", String(year)]);
  if (quarter !== undefined) pairs.push(["quy", String(quarter)]);
  if (period) pairs.push(["tu", period.first], ["den", period.last]);
  if (overdue) pairs.push(["qua-han", "1"]);
  if (dueWithinDays !== undefined) pairs.push(["trong", String(dueWithinDays)]);
  for (const status of statuses ?? []) pairs.push(["tt", STATUS_WORDS[status]]);
  for (const section of sections ?? []) pairs.push(["phan", section]);
  for (const mode of MODES) pairs.push(...valuePairs(givenValueFilters(columns), mode));
  return pairs;
}

/** The filter an address names. What it does not know it leaves out; it never throws. */
export function filterFromParams(params: Iterable<readonly [string, string]>): TaskFilter {
  const values = new Map<string, string[]>();
  for (const [key, value] of params) values.set(key, [...(values.get(key) ?? []), value]);
  const all = (key: string) => [...new Set(values.get(key)?.filter((value) => value !== ""))];
  const known = <Name extends string>(key: string, words: Readonly<Record<Name, string>>) =>
    all(key).flatMap((word) => nameOf(words, word) ?? []);
  const parts: { readonly [Part in keyof TaskFilter]: TaskFilter[Part] | undefined } = {
    text: values.get("tim")?.[0] || undefined,
    agencies: agenciesFrom(all("cq"), values),
    deadlineKinds: unlessEmpty(known("han", KIND_WORDS)),
    year: numberIn(values.get("nam")?.[0], 1900, 2999),
    quarter: numberIn(values.get("quy")?.[0], 1, 4),
    period: periodFrom(values.get("tu")?.[0], values.get("den")?.[0]),
    overdue: values.get("qua-han")?.[0] === "1" || undefined,
    dueWithinDays: numberIn(values.get("trong")?.[0], 0, 3660),
    statuses: unlessEmpty(known("tt", STATUS_WORDS)),
    sections: unlessEmpty(all("phan")),
    columns: valueFiltersFrom((mode) => values.get(MODE_WORDS[mode]) ?? []),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}

function agencyPairs({ ids, mode, withGroups, role }: AgencyFilter): [string, string][] {
  // Without an agency there is nothing to say about how to look for it: a lone word would outlive its filter.
  if (ids.length === 0) return [];
  const pairs: [string, string][] = ids.map((id) => ["cq", id]);
  if (mode === "all") pairs.push(["cung", "1"]);
  if (withGroups) pairs.push(["chung", "1"]);
  if (role !== undefined && role !== "lead") pairs.push(["vai", ROLE_WORDS[role]]);
  return pairs;
}

function agenciesFrom(
  ids: readonly string[],
  values: ReadonlyMap<string, readonly string[]>,
): AgencyFilter | undefined {
  if (ids.length === 0) return undefined;
  const role = AGENCY_ROLES.find((name) => ROLE_WORDS[name] === values.get("vai")?.[0]);
  return {
    ids,
    mode: values.get("cung")?.[0] === "1" ? "all" : "any",
    withGroups: values.get("chung")?.[0] === "1",
    ...(role !== undefined && role !== "lead" && { role }),
  };
}

function valuePairs(filters: readonly [string, ValueFilter][], mode: ValueFilter["mode"]): [string, string][] {
  return filters.flatMap(([columnId, filter]) =>
    filter.mode === mode
      ? filter.values.map((value): [string, string] => [MODE_WORDS[mode], `${encodeURIComponent(columnId)}:${value}`])
      : [],
  );
}

/** A column named for both modes keeps the first. */
function valueFiltersFrom(wordsOf: (mode: ValueFilter["mode"]) => readonly string[]): ValueFilters | undefined {
  const filters = new Map<string, ValueFilter>();
  for (const mode of MODES)
    for (const word of wordsOf(mode)) {
      const [, column = "", value = ""] = /^([^:]+):(.*)$/s.exec(word) ?? [];
      const columnId = decoded(column);
      const before = filters.get(columnId) ?? { mode, values: [] };
      if (columnId !== "" && before.mode === mode && !before.values.includes(value))
        filters.set(columnId, { mode, values: [...before.values, value] });
    }
  return filters.size > 0 ? Object.fromEntries(filters) : undefined;
}

function periodFrom(first: string | undefined, last: string | undefined): DayRange | undefined {
  const period = { first: first ?? "", last: last ?? "" };
  return isPeriod(period) ? period : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

function nameOf<Name extends string>(words: Readonly<Record<Name, string>>, word: string): Name | undefined {
  return (Object.keys(words) as Name[]).find((name) => words[name] === word);
}

function numberIn(text: string | undefined, least: number, most: number): number | undefined {
  if (text === undefined || !/^\d{1,4}$/.test(text)) return undefined;
  const value = Number(text);
  return value >= least && value <= most ? value : undefined;
}

function unlessEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
