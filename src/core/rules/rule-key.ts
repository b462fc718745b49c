import { fold, trimmedSlice } from "../text/index.ts";

/** What two ways of writing the same words share: bullets before them, closing punctuation, case and marks aside. */
export function ruleKey(text: string): string {
  return fold(trimmedSlice(text, 0, text.length).text);
}
