import { isBlank } from "./clipboard-text.ts";

/** "cells": texts of one task. "heading": a section's numeral and title. */
export interface BlockRow {
  readonly kind: "cells" | "heading";
  readonly texts: readonly string[];
}

/** What a clipboard holds, in rows and columns. Every row has `width` texts. */
export interface ClipboardBlock {
  readonly rows: readonly BlockRow[];
  readonly width: number;
  /** The first column holds numbers that positions give (TT), which nobody writes. */
  readonly hasNumbers: boolean;
}

/** A block of rows that may differ in length; undefined where there is not one cell. */
export function blockOf(rows: readonly BlockRow[], hasNumbers: boolean): ClipboardBlock | undefined {
  const width = rows.reduce((most, { texts }) => Math.max(most, texts.length), 0);
  if (width === 0) return undefined;
  const filled = rows.map((row) => (row.texts.length === width ? row : { ...row, texts: padded(row.texts, width) }));
  return { rows: filled, width, hasNumbers };
}

/** A block of texts from another program. */
export function blockOfTexts(rows: readonly (readonly string[])[]): ClipboardBlock | undefined {
  return blockOf(
    rows.map((texts) => ({ kind: "cells", texts })),
    false,
  );
}

/** How many of the columns from `first` on have something in them. */
export function filledColumns(rows: readonly BlockRow[], first: number): number {
  const filled = new Set<number>();
  for (const { texts } of rows) {
    for (let column = first; column < texts.length; column++) if (!isBlank(texts[column] ?? "")) filled.add(column);
  }
  return filled.size;
}

function padded(texts: readonly string[], width: number): string[] {
  return [...texts, ...new Array<string>(width - texts.length).fill("")];
}
