import { comparable } from "../text/index.ts";

/** Whether two cells say the same: Unicode spelling, line breaks and spacing aside. */
export function isSameText(a: string, b: string): boolean {
  return a === b || comparable(a) === comparable(b);
}

export function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === "";
}
