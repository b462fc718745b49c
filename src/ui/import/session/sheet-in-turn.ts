import type { FileSession } from "./file-session.ts";

export interface SheetInTurn {
  /** As the file has it. */
  readonly name: string;
  /** From 1, among the sheets of the file that are taken in. */
  readonly turn: number;
  readonly count: number;
}

/** Which of several sheets with tasks one is; undefined where the file has no other. */
export function sheetInTurn(session: FileSession, sheet: number): SheetInTurn | undefined {
  const parts = session.parts();
  const at = parts.findIndex(({ index }) => index === sheet);
  const name = parts[at]?.sheet()?.name;
  return parts.length < 2 || name === undefined ? undefined : { name, turn: at + 1, count: parts.length };
}
