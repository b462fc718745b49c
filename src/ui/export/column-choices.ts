import { APPENDIX_COLUMNS, type Column, type ColumnId, PROGRESS_COLUMNS } from "../../core/model/index.ts";
import { isOwnColumn } from "../../workspace/commands/index.ts";
import { exportText } from "../text/export.ts";
import type { Choice } from "./choice-group.tsx";

/** Which columns a file gets: those of the appendix, those and the ones somebody added, or all. */
export type ColumnChoice = "official" | "own" | "all";

const OFFICIAL: ReadonlySet<string> = new Set(APPENDIX_COLUMNS.map(({ role }) => role));

/** The ids of the columns to write, in order; undefined writes all. */
export function chosenColumns(columns: readonly Column[], choice: ColumnChoice): readonly ColumnId[] | undefined {
  if (choice === "all") return undefined;
  const chosen = [...officialColumns(columns), ...(choice === "own" ? columns.filter(isOwnColumn) : [])];
  return chosen.map(({ id }) => id);
}

/** What is chosen at first: the columns as the plan's document has them. */
export function firstColumnChoice(columns: readonly Column[]): ColumnChoice {
  return isAppendix(columns) ? "official" : "all";
}

/** What can be chosen for a plan with these columns; TT is counted too. */
export function columnChoices(columns: readonly Column[]): Choice<ColumnChoice>[] {
  const { columnChoices: labels, columnHints: hints } = exportText;
  if (!isAppendix(columns)) return [{ value: "all", label: labels.all(columns.length + 1), hint: hints.ofFile }];
  const officialCount = officialColumns(columns).length + 1;
  const ownNames = columns.filter(isOwnColumn).map(({ name }) => name);
  const own = { value: "own", label: labels.own(officialCount, ownNames.length), hint: hints.own(ownNames) } as const;
  return [
    { value: "official", label: labels.official(officialCount), hint: hints.official },
    ...(ownNames.length > 0 ? [own] : []),
    { value: "all", label: labels.all(columns.length + 1), hint: hints.all },
  ];
}

/** A plan made of somebody's file has that file's columns, not those of the appendix. */
function isAppendix(columns: readonly Column[]): boolean {
  return [...APPENDIX_COLUMNS, ...PROGRESS_COLUMNS].every(({ role }) => columns.some((column) => column.role === role));
}

function officialColumns(columns: readonly Column[]): Column[] {
  return columns.filter(({ role }) => OFFICIAL.has(role));
}
