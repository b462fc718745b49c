import {
  type BlockRow,
  blockOf,
  CELL_LIMIT,
  CHARACTER_LIMIT,
  type ClipboardBlock,
  type CopiedRow,
  keptText,
  readPlainText,
  withPlainSpaces,
} from "../../../core/clipboard/index.ts";
import { type HtmlContent, readHtml } from "./html/read-html.ts";

/** The formats a clipboard offers; "" where it lacks one. */
export interface ClipboardFormats {
  readonly html: string;
  readonly text: string;
}

export type ReadOutcome =
  | { readonly ok: true; readonly block: ClipboardBlock; readonly copyId: string | undefined }
  | { readonly ok: false; readonly refusal: "too-large" | "empty" };

/**
 * What a clipboard holds, in rows and columns. Markup with a table tells cells, merges and line breaks apart; the plain
 * text gives spaces as they stand, and everything where there is no table.
 */
export function readClipboard({ html, text }: ClipboardFormats): ReadOutcome {
  if (html.length > CHARACTER_LIMIT || text.length > CHARACTER_LIMIT) return { ok: false, refusal: "too-large" };
  const content = readHtml(html);
  if (content === "too-large") return { ok: false, refusal: "too-large" };
  if (content === "no-table") return text === "" ? { ok: false, refusal: "empty" } : readCells(text);
  const rows = settled(content, text === "" ? [] : readPlainText(text));
  return outcomeOf(blockOf(rows, content.hasNumbers), content.copyId);
}

/** A plain text as rows of cells. */
export function readCells(text: string): ReadOutcome {
  if (text.length > CHARACTER_LIMIT) return { ok: false, refusal: "too-large" };
  const rows = readPlainText(text).map((texts): BlockRow => ({ kind: "cells", texts }));
  return outcomeOf(blockOf(rows, false), undefined);
}

/** A plain text whole, as one cell. */
export function readOneCell(text: string): ReadOutcome {
  if (text.length > CHARACTER_LIMIT) return { ok: false, refusal: "too-large" };
  return outcomeOf(blockOf([{ kind: "cells", texts: [keptText(text)] }], false), undefined);
}

/** Rows with the spaces of the plain text; names of columns, which only our own copies carry, are left out. */
function settled({ rows, copyId }: HtmlContent, plain: readonly (readonly string[])[]): BlockRow[] {
  const isOwn = copyId !== undefined && plain.length === rows.length;
  const texts = isOwn
    ? plain
    : withPlainSpaces(
        rows.map((row) => row.texts.map(keptText)),
        plain,
      );
  return rows.flatMap(({ kind }, place) => (isData(kind) ? [{ kind, texts: texts[place] ?? [] }] : []));
}

function isData(kind: CopiedRow["kind"]): kind is BlockRow["kind"] {
  return kind !== "header";
}

function outcomeOf(block: ClipboardBlock | undefined, copyId: string | undefined): ReadOutcome {
  if (!block) return { ok: false, refusal: "empty" };
  if (block.width * block.rows.length > CELL_LIMIT) return { ok: false, refusal: "too-large" };
  return { ok: true, block, copyId };
}
