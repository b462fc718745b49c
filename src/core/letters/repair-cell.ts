import type { LetterCoding, RawCell } from "../sheet/raw-sheet.ts";
import { type CellPart, cellParts, runsOf } from "./cell-parts.ts";
import type { ByteCoding } from "./codings/index.ts";
import type { Evidence } from "./evidence.ts";
import type { LetterReader } from "./letter-reader.ts";
import { lookAt } from "./look.ts";

/** Numbers and days are shown by formats; only words are anybody's typing. */
function holdsWords(cell: RawCell): boolean {
  return cell.type === "text" || cell.type === "blank";
}

/** What the cell's text proves of its font and column. */
export function takeEvidence(cell: RawCell, column: number, reader: LetterReader, evidence: Evidence): void {
  if (!holdsWords(cell) || cell.coding !== undefined) return;
  for (const { text, font } of cellParts(cell)) {
    if (evidence.isSettled(font, column)) continue;
    const look = lookAt(text);
    if (look === "clean") evidence.add(font, column, "unicode");
    if (look !== "open" && look !== "odd") continue;
    const coding = reader.read(text, undefined)?.coding;
    if (coding !== undefined && isOfBytes(coding)) evidence.add(font, column, coding);
  }
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
  if (look === "clean") codings.add("unicode");
  if (look !== "open" && look !== "odd") return part;
  const read = reader.read(part.text, evidence.expected(part.font, column));
  if (!read) return part;
  codings.add(read.coding);
  return { ...part, text: read.text };
}
