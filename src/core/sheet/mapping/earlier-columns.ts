import { isPeriod } from "../header/period-labels.ts";
import { headerKey } from "../names/name-words.ts";
import type { NameMeaning } from "../names/read-name.ts";
import type { MappedRole } from "../recognised-sheet.ts";
import type { HeadedColumn } from "./headed-column.ts";

/** What is said of a task again and again while it is done. */
const REPORTED: ReadonlySet<MappedRole | undefined> = new Set(["result", "status", "progress"]);
/** "quý III/2026", "đến 15/9", "6 tháng", "lần 2", "T9": counts of days and periods, and no number of a document. */
const COUNTS =
  /(?<=(?:^| )(?:ngay|thu|tuan|thang|quy|ky|dot|lan|nam|den|toi|het) )(?:\d+|i{1,3}|iv)(?: \d+)*(?= |$)|(?<=(?:^| )[tq])\d+(?= |$)|\d+(?= (?:thang|tuan)(?: |$))|(?<=^| )20\d\d(?= |$)/g;

/**
 * "Tình hình đến 15/9" beside "Tình hình đến 15/10", "% hoàn thành / Quý I | Quý II | Quý III": of columns that tell the
 * same of different days or periods, all but the last in which something stands.
 */
export function earlierIn(
  columns: readonly HeadedColumn[],
  meanings: ReadonlyMap<number, NameMeaning | undefined>,
): ReadonlySet<number> {
  const earlier = new Set<number>();
  for (const series of seriesIn(columns, meanings)) {
    const last = series.findLast((column) => column.contents().cellCount > 0) ?? series.at(-1);
    for (const column of series) if (column !== last) earlier.add(column.index);
  }
  return earlier;
}

function seriesIn(
  columns: readonly HeadedColumn[],
  meanings: ReadonlyMap<number, NameMeaning | undefined>,
): readonly (readonly HeadedColumn[])[] {
  const byName = new Map<string, HeadedColumn[]>();
  for (const column of columns) {
    const name = REPORTED.has(meanings.get(column.index)?.roles[0]) ? withoutPeriod(column.labels) : undefined;
    if (name === undefined) continue;
    const alike = byName.get(name);
    if (alike) alike.push(column);
    else byName.set(name, [column]);
  }
  return [...byName.values()].filter(({ length }) => length > 1);
}

/** The name with a sign for its days and periods; undefined where it has none. */
function withoutPeriod(labels: readonly string[]): string | undefined {
  const own = labels.at(-1) ?? "";
  const groups = labels.slice(0, -1).map(headerKey);
  if (groups.length > 0 && isPeriod(own)) return [...groups, "#"].join();
  const key = headerKey(own);
  const name = key.replace(COUNTS, "#");
  return name === key ? undefined : [...groups, name].join();
}
