import { COPY_MARK, type CopiedRow } from "../../../../core/clipboard/index.ts";
import { collectText, isUnseen } from "./collect-text.ts";
import { inertDocument } from "./inert-document.ts";
import { readTable } from "./read-table.ts";
import { TextLines } from "./text-lines.ts";

/** What markup holds in rows and columns. */
export interface HtmlContent {
  readonly rows: readonly CopiedRow[];
  /** Of our own copy: its id, and whether its first column is TT. */
  readonly copyId: string | undefined;
  readonly hasNumbers: boolean;
}

/**
 * The rows of all tables in markup from outside, one table under the other; paragraphs beside them are rows of one
 * cell. "no-table" where there is none: plain text says it better. "too-large" where a table claims too many cells.
 */
export function readHtml(html: string): HtmlContent | "no-table" | "too-large" {
  if (!/<table\b/i.test(html)) return "no-table";
  const { body } = inertDocument(html);
  const tables = [...body.querySelectorAll("table")];
  const rows: CopiedRow[] = [];
  const isWhole = readPart(body, rows);
  if (!isWhole) return "too-large";
  const own = tables.length === 1 ? tables[0] : undefined;
  return {
    rows,
    copyId: own?.getAttribute(COPY_MARK.table) ?? undefined,
    hasNumbers: own?.hasAttribute(COPY_MARK.numbers) ?? false,
  };
}

/** Adds the rows of a part of the page; false where a table is too large. */
function readPart(part: Element, rows: CopiedRow[]): boolean {
  const lines = new TextLines();
  const endProse = () => rows.push(...proseRows(lines.take()));
  for (const child of part.childNodes) {
    const table = child instanceof HTMLElement ? tablesIn(child) : undefined;
    if (!table) {
      collectText(child, lines);
      continue;
    }
    endProse();
    if (!table(rows)) return false;
  }
  endProse();
  return true;
}

/** How to read an element that is a table or has tables in it; undefined for any other. */
function tablesIn(element: HTMLElement): ((rows: CopiedRow[]) => boolean) | undefined {
  if (isUnseen(element)) return undefined;
  if (!(element instanceof HTMLTableElement)) {
    return element.querySelector("table") ? (rows) => readPart(element, rows) : undefined;
  }
  const only = element.rows.length === 1 && element.rows[0]?.cells.length === 1 ? element.rows[0].cells[0] : undefined;
  // A table around tables is a frame of a letter or a web page.
  if (only?.querySelector("table")) return (rows) => readPart(only, rows);
  return (rows) => {
    const read = readTable(element);
    for (const row of read ?? []) rows.push(row);
    return read !== undefined;
  };
}

/** Lines beside tables, one row each; blank ones before the first say nothing. */
function proseRows(lines: readonly string[]): CopiedRow[] {
  const first = lines.findIndex((line) => line !== "");
  return first < 0 ? [] : lines.slice(first).map((line) => ({ kind: "cells", texts: [line] }));
}
