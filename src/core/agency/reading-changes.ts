import type { Agency } from "../model/index.ts";
import { agencyReader } from "./resolve.ts";

/** A text that another register reads otherwise, with the ids both read in it. */
export interface ReadingChange {
  readonly text: string;
  readonly count: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Which cells another register would read otherwise. `cells` are texts and how often each stands in the plan. */
export function readingChanges(
  cells: Iterable<readonly [text: string, count: number]>,
  before: readonly Agency[],
  after: readonly Agency[],
): ReadingChange[] {
  const [readBefore, readAfter] = [before, after].map((registry) => {
    const read = agencyReader(registry);
    return (text: string) => read(text).map(({ agencyId, full }) => agencyId ?? `?${full}`);
  });
  return Array.from(cells).flatMap(([text, count]) => {
    const change = { text, count, before: readBefore?.(text) ?? [], after: readAfter?.(text) ?? [] };
    return change.before.join("\n") === change.after.join("\n") ? [] : [change];
  });
}
