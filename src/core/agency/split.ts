import { listItems } from "../text/index.ts";

/**
 * The names a cell lists, verbatim, without bullets and closing punctuation: by bullets, line breaks and semicolons.
 * Never by commas, which stand inside names: "Sở Văn hóa, Thể thao và Du lịch".
 */
export function splitAgencies(text: string): string[] {
  return listItems(text).map((item) => item.text);
}
