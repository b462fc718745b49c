import { headerKey, nameWords } from "./names/name-words.ts";
import { roleOfWholeName } from "./names/whole-names.ts";

export { headerKey };

/** Whether a column of this name would be taken for TT wherever the plan is read from a file. */
export function isNumberHeader(text: string): boolean {
  return roleOfWholeName(nameWords(text)) === "number";
}
