import { parseRomanNumeral } from "../model/index.ts";
import type { BlockRow, ClipboardBlock } from "./block.ts";
import { isBlank } from "./clipboard-text.ts";

/** A block without its TT column, and the column it begins in; column 0 is TT and is never written. */
export interface AlignedBlock {
  readonly rows: readonly BlockRow[];
  readonly width: number;
  readonly left: number;
}

/** Where a block goes that is pasted at column `at` of `columnCount`; undefined where it holds nothing but numbers. */
export function alignBlock(block: ClipboardBlock, at: number, columnCount: number): AlignedBlock | undefined {
  if (block.width === 1) return at === 0 ? undefined : { rows: block.rows, width: 1, left: at };
  if (!block.hasNumbers && !(at === 0 && looksNumbered(block.rows)))
    return { rows: block.rows, width: block.width, left: Math.max(1, at) };
  const width = block.width - 1;
  const fits = at + width <= columnCount;
  return { rows: withoutNumbers(block), width, left: fits ? Math.max(1, at) : 1 };
}

/** Text rows in which TT stands as "I" and the next column alone says something are headings. */
function withoutNumbers({ rows, hasNumbers }: ClipboardBlock): BlockRow[] {
  return rows.map(({ kind, texts }) => ({
    kind: kind === "heading" || (!hasNumbers && isHeading(texts)) ? "heading" : "cells",
    texts: texts.slice(1),
  }));
}

function isHeading([numeral = "", title = "", ...others]: readonly string[]): boolean {
  return parseRomanNumeral(numeral) !== undefined && !isBlank(title) && others.every(isBlank);
}

/** Whether the first column of a foreign block can only be a TT column. */
function looksNumbered(rows: readonly BlockRow[]): boolean {
  const firsts = rows.map(({ texts }) => (texts[0] ?? "").trim());
  return firsts.some((text) => text !== "") && firsts.every(isNumberCell);
}

function isNumberCell(text: string): boolean {
  return (
    text === "" ||
    text.toUpperCase() === "TT" ||
    /^\d+([.,]\d+)*[.)]?$/.test(text) ||
    parseRomanNumeral(text) !== undefined
  );
}
