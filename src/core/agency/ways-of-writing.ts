import type { Agency } from "../model/index.ts";

/** Everything an agency was registered as: its name, its short names, other ways of writing it. */
export function waysOfWriting({ name, shortNames = [], aliases }: Agency): string[] {
  return [name, ...shortNames, ...aliases];
}
