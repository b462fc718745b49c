import { parseRomanNumeral } from "../../core/model/index.ts";
import { fold } from "../../core/text/index.ts";

/** Where somebody wants to go: tasks by their numbers (TT), or a section by its own. */
export type WantedPlace =
  | { readonly kind: "tasks"; readonly from: number; readonly to: number }
  | { readonly kind: "section"; readonly place: number };

const TASKS = /^(?:tt )?(\d{1,6})(?: ?(?::|-|–|den) ?(?:tt )?(\d{1,6}))?$/;
const SECTION = /^(?:muc |phan )?([ivxlcdm]+)$/;

/** "12", "TT 12", "12:20", "12 đến 20" are tasks; "III" and "mục III" a section. Undefined for anything else. */
export function readPlace(text: string): WantedPlace | undefined {
  const plain = fold(text).trim();
  const tasks = TASKS.exec(plain);
  if (tasks) {
    const [first, second] = [Number(tasks[1]), Number(tasks[2] ?? tasks[1])];
    return { kind: "tasks", from: Math.min(first, second), to: Math.max(first, second) };
  }
  const place = parseRomanNumeral(SECTION.exec(plain)?.[1] ?? "");
  return place === undefined ? undefined : { kind: "section", place };
}
