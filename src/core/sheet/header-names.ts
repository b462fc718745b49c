import { headerKey, nameWords } from "./names/name-words.ts";
import { remembering } from "./names/remembering.ts";
import { roleOfWholeName } from "./names/whole-names.ts";

export { headerKey };

/** Whether a column of this name would be taken for TT wherever the plan is read from a file. */
export const isNumberHeader: (text: string) => boolean = remembering(
  (text) => roleOfWholeName(nameWords(text)) === "number",
);
