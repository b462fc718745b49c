import { type CellReplacement, type Hit, replaceRanges } from "../../core/find/index.ts";
import type { CellsWriting } from "../../workspace/commands/index.ts";

/** What was looked for, and what takes its place. */
export interface Replacing {
  readonly find: string;
  readonly replacement: string;
}

/** The act that writes replacements. The keyboard stays where it is: the search goes on. */
export function replacementWriting(
  replacements: readonly CellReplacement[],
  { find, replacement }: Replacing,
): CellsWriting {
  return {
    event: "cells.replace",
    edits: replacements.flatMap(({ rowId, columnId, after }) =>
      columnId === undefined ? [] : [{ taskId: rowId, columnId, text: after }],
    ),
    titles: replacements.flatMap(({ rowId, columnId, after }) =>
      columnId === undefined ? [{ sectionId: rowId, title: after }] : [],
    ),
    detail: { find: quotable(find), text: quotable(replacement), count: replacements.length },
    keepsFocus: true,
  };
}

/** One place alone. */
export function replacementAt({ rowId, columnId, text, range }: Hit, replacement: string): CellReplacement {
  return { rowId, columnId, before: text, ranges: [range], after: replaceRanges(text, [range], replacement) };
}

export function placeCount(replacements: readonly CellReplacement[]): number {
  return replacements.reduce((sum, { ranges }) => sum + ranges.length, 0);
}

/** Long enough to know the text by in the name of an act. */
const LONGEST = 40;

function quotable(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
}
