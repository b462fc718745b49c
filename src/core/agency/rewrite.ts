import type { AgencyReader } from "./resolve.ts";

/** The cell with some of its names written another way, every other character as it is; the cell itself without any. */
export function withNamesRewritten(
  text: string,
  read: AgencyReader,
  wantedFor: (name: string) => string | undefined,
): string {
  let result = "";
  let at = 0;
  for (const name of read(text)) {
    // What a list leaves out cannot be put in without writing the list anew.
    const wanted = name.full === name.text ? wantedFor(name.text) : undefined;
    if (wanted === undefined) continue;
    const remark = /\s*\([^()]*\)\s*$/.exec(name.text)?.[0] ?? "";
    result += `${text.slice(at, name.start)}${wanted}${remark}`;
    at = name.end;
  }
  return result + text.slice(at);
}
