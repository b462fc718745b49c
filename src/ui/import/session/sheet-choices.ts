import type { ColumnChoice, ColumnChoices, LineKind, MappedColumn, SheetChoices } from "../../../core/sheet/index.ts";

/** What a person chose for the sheets of a file, by sheet index. */
export type FileChoices = ReadonlyMap<number, SheetChoices>;

/** Which column of which table of a sheet. */
type ColumnPlace = Pick<MappedColumn, "index" | "headerRow">;

/** Another header: what the columns of the old one were taken for is void. */
export function withHeader(
  { roles: _, headerRow: __, headerHeight: ___, ...kept }: SheetChoices,
  row: number | undefined,
  height?: number,
): SheetChoices {
  if (row === undefined) return kept;
  return { ...kept, headerRow: row, ...(height === undefined ? {} : { headerHeight: height }) };
}

/**
 * In one table a column of the plan is fed from one column only: the one that was taken for it before becomes
 * unmapped.
 */
export function withRole(choices: SheetChoices, { index, headerRow }: ColumnPlace, choice: ColumnChoice): SheetChoices {
  const others = [...(choicesOf(choices, headerRow).roles ?? [])].filter(
    ([other, held]) => other !== index && (choice === null || !isSameChoice(held, choice)),
  );
  return withChoices(choices, headerRow, { roles: new Map([...others, [index, choice]]) });
}

/** `undefined` lets the row be guessed again. */
export function withLine(choices: SheetChoices, row: number, kind: LineKind | undefined): SheetChoices {
  const lines = new Map(choices.lines);
  if (kind === undefined) lines.delete(row);
  else lines.set(row, kind);
  return { ...choices, lines };
}

/** Turns the dates of a column, or leaves them as they are stored. */
export function withDatesTurned(
  choices: SheetChoices,
  { index, headerRow }: ColumnPlace,
  isTurned: boolean,
): SheetChoices {
  const swappedDates = new Set(choicesOf(choices, headerRow).swappedDates);
  if (isTurned) swappedDates.add(index);
  else swappedDates.delete(index);
  return withChoices(choices, headerRow, { swappedDates });
}

/** Whether the person turned the dates of a column. */
export function areDatesTurned(choices: SheetChoices | undefined, { index, headerRow }: ColumnPlace): boolean {
  return (choices && choicesOf(choices, headerRow).swappedDates?.has(index)) ?? false;
}

/** What was chosen for the columns of the table with that header; undefined is the first one. */
function choicesOf(choices: SheetChoices, headerRow: number | undefined): ColumnChoices {
  return headerRow === undefined ? choices : (choices.laterTables?.get(headerRow) ?? {});
}

function withChoices(choices: SheetChoices, headerRow: number | undefined, chosen: ColumnChoices): SheetChoices {
  if (headerRow === undefined) return { ...choices, ...chosen };
  const table = { ...choices.laterTables?.get(headerRow), ...chosen };
  return { ...choices, laterTables: new Map([...(choices.laterTables ?? []), [headerRow, table]]) };
}

function isSameChoice(a: ColumnChoice, b: ColumnChoice): boolean {
  if (typeof a !== "object" || typeof b !== "object") return a === b;
  return a?.columnId === b?.columnId;
}
