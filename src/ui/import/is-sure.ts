import type { RecognisedWorkbook } from "../../core/sheet/index.ts";

/** Whether one sheet has the tasks and each of its columns is known by its name. */
export function isSure(guess: RecognisedWorkbook | undefined): boolean {
  const best = guess?.best === undefined ? undefined : guess.sheets[guess.best];
  const rivals = guess?.sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0) ?? [];
  if (!best?.mapping || best.rows.length === 0 || rivals.length > 1) return false;
  const mapped = best.mapping.columns.filter(({ role }) => role);
  return mapped.some(({ role }) => role === "content") && mapped.every(({ confidence }) => confidence === 1);
}
