import { type CellName, readCell } from "../../agency/reading/read-cell.ts";

/** Who leads and who supports, as far as one cell says so itself; the words are the cell's own. */
export interface BothRoles {
  readonly lead: string;
  /** Undefined where the cell does not say who supports. */
  readonly support?: string;
}

/** A longer cell is a report; it is not read for names. */
const LONGEST_CELL = 2_000;

/**
 * "Sở A chủ trì, phối hợp với Sở B" → "Sở A" and "Sở B". Where the words are not clear the whole cell is the lead: a
 * name without a role among others is only one behind none that supports.
 */
export function bothRoles(cell: string): BothRoles {
  const whole = { lead: cell };
  if (cell.length > LONGEST_CELL) return whole;
  const names = readCell(cell);
  const firstSupport = names.findIndex(({ role }) => role === "support");
  if (names.length > 0 && names.every(({ role }) => role === "lead")) return { lead: slices(cell, names, () => true) };
  if (firstSupport < 0) return whole;
  const isClear = names.every(({ role }, at) => role !== undefined || at < firstSupport);
  if (!isClear) return whole;
  const isLead = ({ role }: CellName) => role !== "support";
  return { lead: slices(cell, names, isLead), support: slices(cell, names, (name) => !isLead(name)) };
}

/** The stretches of the cell from the first to the last of names that stand together, each on a line of its own. */
function slices(cell: string, names: readonly CellName[], belongs: (name: CellName) => boolean): string {
  const stretches: { start: number; end: number }[] = [];
  names.forEach((name, at) => {
    if (!belongs(name)) return;
    const before = names[at - 1];
    const last = stretches.at(-1);
    if (last && before && belongs(before)) last.end = name.end;
    else stretches.push({ start: name.start, end: name.end });
  });
  return stretches.map(({ start, end }) => cell.slice(start, end)).join("\n");
}
