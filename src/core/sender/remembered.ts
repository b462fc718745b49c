import type { Sender } from "../model/index.ts";
import { type ColumnChoice, columnChoiceOf, isLineKind, type LineKind, type RememberedLayout } from "../sheet/index.ts";

const NOTHING: RememberedLayout = { columns: [], lines: [], sheets: [] };

/** What a sender's earlier files taught, as recognising asks for it. What it no longer knows is passed over. */
export function rememberedLayout(sender: Sender | undefined): RememberedLayout {
  if (!sender) return NOTHING;
  return {
    columns: sender.columns.flatMap(({ header, choice }): { header: string; choice: ColumnChoice }[] => {
      const known = typeof choice === "string" ? columnChoiceOf(choice) : choice;
      return known === undefined ? [] : [{ header, choice: known }];
    }),
    lines: sender.lines.flatMap(({ text, kind }): { text: string; kind: LineKind }[] =>
      isLineKind(kind) ? [{ text, kind }] : [],
    ),
    sheets: sender.sheets,
    headers: sender.headers ?? [],
  };
}

/** Links made for earlier files, by folded content. */
export function rememberedLinks(sender: Sender | undefined): ReadonlyMap<string, string | null> {
  return new Map(sender?.links.map(({ content, taskId }) => [content, taskId]));
}
