import { generateNKeysBetween } from "fractional-indexing";
import type { Agency, Plan, PlanRecord, Section, Task } from "../model/index.ts";
import { columnText, type ImportedRow, type RecognisedSheet } from "../sheet/index.ts";
import { numberingOf, numeralLabels } from "./numbering.ts";
import { planColumns, type SourcedColumn } from "./plan-columns.ts";

export interface ForeignPlan {
  /** The sheets that are taken, in the file's order. */
  readonly sheets: readonly RecognisedSheet[];
  /** The plan's own record but for how it counts. */
  readonly plan: Omit<Plan, "numbering">;
  /** Who may be named in its cells: the register of the plan at hand. */
  readonly agencies: Iterable<Agency>;
  readonly newId: () => string;
}

interface Group {
  readonly title: string;
  readonly numeral: string;
  readonly rows: { readonly row: ImportedRow; readonly sheet: number }[];
}

/** Everything of a foreign workbook's tables as the records of a new plan: its columns, headings, tasks and numbers. */
export function planOfFile({ sheets, plan, agencies, newId }: ForeignPlan): PlanRecord[] {
  const columns = planColumns(sheets, newId);
  const groups = sheets.flatMap((sheet, index) => groupsOf(sheet, index, sheets.length > 1));
  const { numbering, labels } = numberingOf(groups.map(({ rows }) => rows.map(({ row }) => row.number)));
  const numerals = numeralLabels(groups.map(({ numeral }) => numeral));
  const orders = generateNKeysBetween(null, null, groups.length);
  const records: PlanRecord[] = [
    { ...plan, ...(numbering ? { numbering } : {}) },
    ...columns.map(({ column }) => column),
    ...agencies,
  ];
  let place = 0;
  groups.forEach((group, index) => {
    const label = numerals[index];
    const section: Section = {
      kind: "section",
      id: newId(),
      order: orders[index] ?? "",
      title: group.title,
      ...(label === undefined ? {} : { label }),
    };
    const tasks = tasksOf(group, section.id, columns, labels.slice(place, place + group.rows.length), newId);
    records.push(section, ...tasks);
    place += group.rows.length;
  });
  return records;
}

/**
 * Tasks stand under the last heading above them; a heading over headings is a section without any. Rows before every
 * heading get a section without a name, or by the sheet's name where there are several sheets.
 */
function groupsOf(sheet: RecognisedSheet, index: number, isOneOfSeveral: boolean): Group[] {
  const headings = sheet.sections.map(
    ({ numeral = "", title }): Group => ({ title: title.normalize("NFC"), numeral, rows: [] }),
  );
  const loose: Group = { title: isOneOfSeveral ? sheet.name.normalize("NFC") : "", numeral: "", rows: [] };
  let above = 0;
  for (const row of sheet.rows) {
    while ((sheet.sections[above]?.rowNumber ?? Number.POSITIVE_INFINITY) < row.rowNumber) above++;
    (headings[above - 1] ?? loose).rows.push({ row, sheet: index });
  }
  return loose.rows.length > 0 ? [loose, ...headings] : headings;
}

function tasksOf(
  { rows }: Group,
  sectionId: string,
  columns: readonly SourcedColumn[],
  labels: readonly (string | undefined)[],
  newId: () => string,
): Task[] {
  const orders = generateNKeysBetween(null, null, rows.length);
  return rows.map(({ row, sheet }, index) => {
    const label = labels[index];
    return {
      kind: "task",
      id: newId(),
      sectionId,
      order: orders[index] ?? "",
      ...(label === undefined ? {} : { label }),
      cells: cellsOf(row, sheet, columns),
    };
  });
}

function cellsOf(row: ImportedRow, sheet: number, columns: readonly SourcedColumn[]): Record<string, string> {
  return Object.fromEntries(
    columns.flatMap(({ column, sources }) => {
      const source = sources.get(sheet);
      const text = source && columnText(row, source)?.normalize("NFC");
      return text === undefined || text.trim() === "" ? [] : [[column.id, text] as const];
    }),
  );
}
