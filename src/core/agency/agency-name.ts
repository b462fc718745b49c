import { isPlainText } from "./reading/lexicon.ts";
import { openingAt } from "./reading/opening.ts";
import { wordsIn } from "./reading/words.ts";
import { splitAgencies } from "./split.ts";

/** Whether a text is one agency's name: "SỞ NỘI VỤ", "UBND xã Hà Trung"; not "Các sở, ngành", not "Xã Hà Trung". */
export function isAgencyName(text: string): boolean {
  const words = wordsIn(text, 0, text.length);
  return openingAt(words, 0, isPlainText(text))?.kind === "proper" && splitAgencies(text).length === 1;
}
