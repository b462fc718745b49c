import type { LetterCoding, RawCell } from "../sheet/raw-sheet.ts";
import { type CellPart, cellParts, runsOf } from "./cell-parts.ts";
import type { ByteCoding } from "./codings/index.ts";
import type { Evidence } from "./evidence.ts";
import type { LetterReader } from "./letter-reader.ts";
import { isDoubtful, type Look, lookAt } from "./look.ts";

/** Numbers and days are shown by formats; only words are anybody's typing. */
function holdsWords(cell: RawCell): boolean {
  return cell.type === "text" || cell.type === "blank";
}

/** Takes down what the cell's text proves of its font and column; true when the cell itself is to be looked at again. */
export function takeEvidence(cell: RawCell, column: number, reader: LetterReader, evidence: Evidence): boolean {
  if (!holdsWords(cell)) return cell.comment !== undefined;
  const look = lookAt(cell.text);
  if (cell.coding === undefined && look.letters !== "plain") {
    if (cell.runs) for (const part of cellParts(cell)) takeText(part, lookAt(part.text), column, reader, evidence);
    else takeText(cell, look, column, reader, evidence);
  }
  return isDoubtful(look) || look.hasGaps || cell.runs !== undefined || cell.comment !== undefined;
}

function takeText(
  { text, font }: { readonly text: string; readonly font?: string | undefined },
  look: Look,
  column: number,
  reader: LetterReader,
  evidence: Evidence,
): void {
  if (evidence.isSettled(font, column)) return;
  if (look.letters === "clean") evidence.add(font, column, "unicode");
  if (!isDoubtful(look)) return;
  const coding = reader.read(text, undefined)?.coding;
  if (coding !== undefined && isOfBytes(coding)) evidence.add(font, column, coding);
}

function isOfBytes(coding: LetterCoding): coding is ByteCoding {
  return coding !== "mixed" && coding !== "decomposed" && coding !== "utf-8-as-windows-1252";
}

/** The cell with its text converted; the same cell when there is nothing to convert, or when it was done before. */
export function repairCell(cell: RawCell, column: number, reader: LetterReader, evidence: Evidence): RawCell {
  if (!holdsWords(cell) || cell.coding !== undefined) return cell;
  const parts = cellParts(cell);
  const codings = new Set<LetterCoding | "unicode">();
  const read = parts.map((part) => readPart(part, column, reader, evidence, codings));
  const [coding] = codings;
  if (read.every((part, i) => part === parts[i]) || coding === undefined) return cell;
  const written = read.map((part) => (part.capitals ? { ...part, text: part.text.toUpperCase() } : part));
  return {
    ...cell,
    text: written.map(({ text }) => text).join(""),
    ...(cell.runs ? { runs: runsOf(written) } : {}),
    original: cell.text,
    coding: codings.size === 1 && coding !== "unicode" ? coding : "mixed",
  };
}

function readPart(
  part: CellPart,
  column: number,
  reader: LetterReader,
  evidence: Evidence,
  codings: Set<LetterCoding | "unicode">,
): CellPart {
  const look = lookAt(part.text);
  if (look.letters === "clean") codings.add("unicode");
  if (!isDoubtful(look)) return part;
  const read = reader.read(part.text, evidence.expected(part.font, column));
  if (!read) return part;
  codings.add(read.coding);
  return { ...part, text: read.text };
}
