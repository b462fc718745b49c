import type { FileSession } from "./file-session.ts";
import { withHeader } from "./sheet-choices.ts";

/** Says which row, from 1, is the header; that of a sheet that was left out takes the sheet in. */
export function pointAtHeader(session: FileSession, sheet: number, row: number, height?: number): Promise<void> {
  const isTaken = session.understood()?.workbook.sheets[sheet]?.verdict.isTaken ?? false;
  return session.choose(sheet, (choices) => {
    const pointed = withHeader(choices, row, height);
    return isTaken ? pointed : { ...pointed, isTaken: true };
  });
}

/** Lets the header be found again, and with it whether there are tasks. */
export function findHeaderAgain(session: FileSession, sheet: number): Promise<void> {
  return session.choose(sheet, ({ isTaken, ...choices }) => {
    const found = withHeader(choices, undefined);
    return isTaken === false ? { ...found, isTaken } : found;
  });
}
