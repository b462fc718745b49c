import type { NameReader } from "../header/name-reader.ts";
import { headerKey } from "../names/name-words.ts";
import type { ColumnChoice, MappingReason, RecogniseOptions } from "../recognised-sheet.ts";
import { isMarkHeader } from "../task-mark.ts";
import { amongColumns } from "./among-columns.ts";
import type { Claim } from "./claim.ts";
import { byName } from "./claim-by-name.ts";
import type { HeadedColumn } from "./headed-column.ts";
import { type Ask, isReport } from "./table-facts.ts";

const CHOSEN = 5;
const MARKED = 4;
const REMEMBERED = 3;
const OWN_NAME = 2.5;

/** What each column could be by choice, memory and name. A column somebody wants to be nothing claims nothing. */
export function claimsOf(
  columns: readonly HeadedColumn[],
  options: RecogniseOptions,
  names: NameReader,
  ask: Ask,
): Claim[] {
  const remembered = new Map(options.remembered?.columns.map(({ header, choice }) => [header, choice]));
  const meanings = new Map(columns.map(({ index, labels }) => [index, names.labels(labels)]));
  const own = planColumnsByKey(options);
  const among = amongColumns(columns, meanings, () => ask(isReport));
  return columns.flatMap((column) => {
    const { index, labels } = column;
    const chosen = options.roles?.get(index);
    if (chosen !== undefined) return byChoice(index, chosen, "corrected", CHOSEN);
    if (isMarkHeader(labels[0] ?? ""))
      return [{ index, role: "mark" as const, reason: "known-name" as const, confidence: 1, weight: MARKED }];
    const kept = remembered.get(headerKey(labels.join(" / ")));
    if (kept !== undefined) return byChoice(index, kept, "remembered", REMEMBERED);
    const named = byPlan(index, labels, own);
    if (named && !(among.hasContents && tellsDone(named, column))) return [named];
    return among.calendar.has(index) || among.earlier.has(index) ? [] : byName(column, meanings.get(index), among);
  });
}

/** "Nội dung thực hiện" beside "Nội dung nhiệm vụ" is the plan's own name, and tells what was done about the other. */
function tellsDone({ role }: Claim, { contents }: HeadedColumn): boolean {
  return role === "content" && contents().share("done") >= MOSTLY;
}

const MOSTLY = 0.5;

function byChoice(index: number, choice: ColumnChoice, reason: MappingReason, weight: number): Claim[] {
  if (choice === null) return [];
  const known = typeof choice === "string" ? { role: choice } : { columnId: choice.columnId };
  return [{ index, ...known, reason, confidence: 1, weight }];
}

type PlanColumn = NonNullable<RecogniseOptions["planColumns"]>[number];

/** The plan's columns by the words of their names; of two with the same the first. */
function planColumnsByKey({ planColumns = [] }: RecogniseOptions): ReadonlyMap<string, PlanColumn> {
  const byKey = new Map<string, PlanColumn>();
  for (const column of planColumns) {
    const key = headerKey(column.name);
    if (key !== "" && !byKey.has(key)) byKey.set(key, column);
  }
  return byKey;
}

function byPlan(
  index: number,
  labels: readonly string[],
  planColumns: ReadonlyMap<string, PlanColumn>,
): Claim | undefined {
  const column = planColumns.get(headerKey(labels.at(-1) ?? "")) ?? planColumns.get(headerKey(labels.join(" ")));
  if (!column) return undefined;
  const known = column.role === "extra" ? { columnId: column.id } : { role: column.role };
  return { index, ...known, reason: "plan-column", confidence: 1, weight: OWN_NAME };
}
