import type { FontRun, RawCell } from "../sheet/raw-sheet.ts";
import { fontCoding } from "./font-coding.ts";

/** A piece of a cell's text that is set in fonts of one coding, or in others. */
export interface CellPart {
  readonly text: string;
  readonly font: string | undefined;
  /** Small letters are drawn as capitals. */
  readonly capitals: boolean;
  /** Set in another font than the cell. */
  readonly isRun: boolean;
}

/** The cell's text in pieces, in order and complete. Runs of fonts that mean the same letters are one piece. */
export function cellParts(cell: RawCell): readonly CellPart[] {
  if (!cell.runs || cell.runs.length === 0) return [part(cell.text, cell.font, false)];
  const parts: CellPart[] = [];
  let at = 0;
  for (const { start, end, font } of [...cell.runs].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, start);
    if (from > at) append(parts, part(cell.text.slice(at, from), cell.font, false));
    if (end > from) append(parts, part(cell.text.slice(from, end), font, true));
    at = Math.max(at, Math.min(end, cell.text.length));
  }
  if (at < cell.text.length) append(parts, part(cell.text.slice(at), cell.font, false));
  return parts;
}

function part(text: string, font: string | undefined, isRun: boolean): CellPart {
  return { text, font, capitals: fontCoding(font)?.capitals ?? false, isRun };
}

function append(parts: CellPart[], next: CellPart): void {
  const last = parts.at(-1);
  const belongs =
    last !== undefined &&
    last.capitals === next.capitals &&
    fontCoding(last.font)?.coding === fontCoding(next.font)?.coding;
  if (belongs) parts[parts.length - 1] = { ...last, text: last.text + next.text };
  else parts.push(next);
}

/** The runs of the pieces with their texts as they are now. */
export function runsOf(parts: readonly CellPart[]): FontRun[] {
  const runs: FontRun[] = [];
  let at = 0;
  for (const { text, font, isRun } of parts) {
    if (isRun && font !== undefined) runs.push({ start: at, end: at + text.length, font });
    at += text.length;
  }
  return runs;
}
