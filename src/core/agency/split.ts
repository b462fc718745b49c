import { readCell } from "./reading/read-cell.ts";

/** The names a cell lists, verbatim, without bullets and closing punctuation. */
export function splitAgencies(text: string): string[] {
  return readCell(text).map((item) => item.text);
}
