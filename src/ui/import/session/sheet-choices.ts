import type { ColumnChoice, LineKind, SheetChoices } from "../../../core/sheet/index.ts";

/** What a person chose for the sheets of a file, by sheet index. */
export type FileChoices = ReadonlyMap<number, SheetChoices>;

/** Another header: what the columns of the old one were taken for is void. */
export function withHeader(
  { roles: _, headerRow: __, headerHeight: ___, ...kept }: SheetChoices,
  row: number | undefined,
  height?: number,
): SheetChoices {
  if (row === undefined) return kept;
  return { ...kept, headerRow: row, ...(height === undefined ? {} : { headerHeight: height }) };
}

/** A column of the plan is fed from one column only: the one that was taken for it before becomes unmapped. */
export function withRole(choices: SheetChoices, index: number, choice: ColumnChoice): SheetChoices {
  const others = [...(choices.roles ?? [])].filter(
    ([other, held]) => other !== index && (choice === null || !isSameChoice(held, choice)),
  );
  return { ...choices, roles: new Map([...others, [index, choice]]) };
}

/** `undefined` lets the row be guessed again. */
export function withLine(choices: SheetChoices, row: number, kind: LineKind | undefined): SheetChoices {
  const lines = new Map(choices.lines);
  if (kind === undefined) lines.delete(row);
  else lines.set(row, kind);
  return { ...choices, lines };
}

/** Turns the dates of a column, or leaves them as they are stored. */
export function withDatesTurned(choices: SheetChoices, index: number, isTurned: boolean): SheetChoices {
  const swappedDates = new Set(choices.swappedDates);
  if (isTurned) swappedDates.add(index);
  else swappedDates.delete(index);
  return { ...choices, swappedDates };
}

function isSameChoice(a: ColumnChoice, b: ColumnChoice): boolean {
  if (typeof a !== "object" || typeof b !== "object") return a === b;
  return a?.columnId === b?.columnId;
}
