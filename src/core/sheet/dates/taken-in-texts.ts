import type { Issue, IssueCode } from "../../issue/index.ts";
import type { RawCell, RawSheet } from "../raw-sheet.ts";
import type { MappedColumn, MappedRole } from "../recognised-sheet.ts";
import type { RewrittenTexts } from "../rows/rewritten-texts.ts";
import { dateCellText, isPlainDay } from "./date-cell.ts";
import { dayText, machineDateText, type StoredDay, serialDay } from "./day-texts.ts";
import { areFractions, fullNumber, percentText } from "./number-texts.ts";
import type { RowRange, RunningColumn } from "./running-columns.ts";
import { dateEvidence, swapConfidence, turnedText, typedDay } from "./swapped-dates.ts";

/** Which texts of a sheet are taken in another way than they are displayed, and what a person should know of them. */
export interface TakenInTexts {
  readonly rewritten: RewrittenTexts;
  readonly issues: readonly Issue[];
}

/** In these columns a text is a text, whatever it looks like. */
const NEVER_DATES: readonly (MappedRole | undefined)[] = ["number", "content", "mark"];
/** Less sure than this nothing is said of exchanged days. */
const LEAST_CONFIDENCE = 0.5;

/**
 * Writes dates and numbers the Vietnamese way where a program displays them in another. Only dates of columns that are
 * turned by a person's decision are turned.
 */
export function takenInTexts(raw: RawSheet, columns: readonly RunningColumn[]): TakenInTexts {
  const rewritten: (ReadonlyMap<number, string> | undefined)[] = [];
  const issues: Issue[] = [];
  for (const running of columns) {
    const { index, role } = running.column;
    if (NEVER_DATES.includes(role)) continue;
    const found = columnTexts(raw, running);
    const above = rewritten[index];
    if (found.texts.size > 0) rewritten[index] = above ? new Map([...above, ...found.texts]) : found.texts;
    issues.push(...found.issues);
  }
  return { rewritten, issues };
}

interface Rewriting {
  readonly code: IssueCode;
  readonly text: string;
}

function columnTexts(raw: RawSheet, { column, rows, isTurned }: RunningColumn) {
  if (!isTurned && isPlainColumn(raw, column, rows)) return { texts: NO_TEXTS, issues: [] };
  const cells = cellsIn(raw, column.index, rows);
  const hasFractions = column.role === "progress" && areFractions([...cells.values()]);
  const texts = new Map<number, string>();
  const notes = new ColumnNotes(raw.name, column.letter);
  for (const [row, cell] of cells) {
    const turned = isTurned ? turnedText(cell) : undefined;
    const written = turned ?? (hasFractions ? percentText(cell) : undefined);
    if (written === undefined && isPlainDay(cell)) continue;
    const rewriting = written === undefined ? rewrite(cell, column.role) : undefined;
    if (written !== undefined && written !== cell.text) texts.set(row, written);
    else if (rewriting) texts.set(row, rewriting.text);
    if (rewriting) notes.add(rewriting.code, row, cell.text);
    else if (written !== undefined && turned === undefined) notes.add("column.numbers-rewritten", row, cell.text);
  }
  return { texts, issues: [...notes.issues(), ...dateIssues(raw.name, column.letter, cells)] };
}

const NO_ROWS: RowRange = { first: 0, end: 0 };
const NO_TEXTS: ReadonlyMap<number, string> = new Map();

/** Told in one pass for most columns: nothing in them is written in another way, and their days prove themselves. */
function isPlainColumn(raw: RawSheet, { index, role }: MappedColumn, ranges: readonly RowRange[]): boolean {
  let hasDays = false;
  let hasLateDays = false;
  for (let range = 0; range < ranges.length; range++) {
    const { first, end } = ranges[range] ?? NO_ROWS;
    for (let row = first; row < end; row++) {
      const cell = raw.rows[row]?.[index];
      if (cell === undefined) continue;
      const { type, text } = cell;
      if (type === "text" ? isShort(text) && MACHINE_DATE.test(text) : type === "number" && !isPlainNumber(cell, role))
        return false;
      if (type !== "date") continue;
      if (!isPlainDay(cell)) return false;
      hasDays = true;
      hasLateDays ||= text > "13";
    }
  }
  return !hasDays || (hasLateDays && !ranges.some((range) => hasTypedDate(raw, index, range)));
}

function hasTypedDate({ rows }: RawSheet, index: number, { first, end }: RowRange): boolean {
  for (let row = first; row < end; row++) {
    const cell = rows[row]?.[index];
    if (cell?.type === "text" && mayBeDate(cell)) return true;
  }
  return false;
}

/** No date that lost its format, no part of one, and without an exponent. */
function isPlainNumber({ text }: RawCell, role: MappedRole | undefined): boolean {
  const isPlainThere = role === "progress" ? text.includes("%") : role !== "deadline";
  return isPlainThere && !/e/i.test(text);
}

/** The cells a column's texts are taken from: those whose own text may not be the best one. */
function cellsIn(raw: RawSheet, index: number, ranges: readonly RowRange[]): Map<number, RawCell> {
  const cells = new Map<number, RawCell>();
  for (const { first, end } of ranges) {
    for (let row = first; row < end; row++) {
      const cell = raw.rows[row]?.[index];
      if (cell && mayBeDate(cell)) cells.set(row, cell);
    }
  }
  return cells;
}

/** What a program writes for a day begins in one of these ways, or it is five digits. */
const MACHINE_DATE = /^\s*(?:\d{4}-\d|\d{1,2}[ -][a-z]{3}|[a-z]{3,9}[ ,-]{1,2}\d|\d{5}\s*$)/i;
/** What a person writes for one stands anywhere in a text. */
const TYPED_DATE = /\d\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}/;
const LONGEST_DATE = 80;

/** Most cells are texts of a person, told by their length or by having no such sign. */
function mayBeDate({ type, text }: RawCell): boolean {
  if (type !== "text") return type === "date" || type === "number";
  return isShort(text) && (MACHINE_DATE.test(text) || TYPED_DATE.test(text));
}

function isShort({ length }: string): boolean {
  return length <= LONGEST_DATE;
}

function rewrite(cell: RawCell, role: MappedRole | undefined): Rewriting | undefined {
  if (cell.type === "date") return changed(cell, "column.dates-rewritten", dateCellText(cell));
  const day = role === "deadline" ? unformattedDay(cell) : undefined;
  if (day) return { code: "column.dates-unformatted", text: dayText(day) };
  if (cell.type === "text") return changed(cell, "column.dates-rewritten", machineDateText(cell.text));
  return changed(cell, "column.numbers-rewritten", fullNumber(cell));
}

/** A date that lost its format is a bare number of five digits. */
function unformattedDay({ type, text, value }: RawCell): StoredDay | undefined {
  const digits = text.trim();
  if (type === "text") return /^\d{5}$/.test(digits) ? serialDay(Number(digits)) : undefined;
  return typeof value === "number" && /^[\d.,eE+]+$/.test(digits) ? serialDay(value) : undefined;
}

function changed({ text }: RawCell, code: IssueCode, written: string | undefined): Rewriting | undefined {
  return written === undefined || written === text ? undefined : { code, text: written };
}

/** Counts what was written in another way, by code, with the first place and what stood there. */
class ColumnNotes {
  readonly #counts = new Map<IssueCode, { count: number; readonly row: number; readonly example: string }>();
  readonly #sheet: string;
  readonly #letter: string;

  constructor(sheet: string, letter: string) {
    this.#sheet = sheet;
    this.#letter = letter;
  }

  add(code: IssueCode, row: number, example: string): void {
    const held = this.#counts.get(code);
    if (held) held.count++;
    else this.#counts.set(code, { count: 1, row: row + 1, example });
  }

  issues(): Issue[] {
    return [...this.#counts].map(([code, { count, row, example }]) => ({
      code,
      severity: "info",
      place: { sheet: this.#sheet, row, column: this.#letter },
      detail: { count, example },
    }));
  }
}

function dateIssues(sheet: string, column: string, cells: ReadonlyMap<number, RawCell>): Issue[] {
  if (!holdsDates(cells)) return [];
  const evidence = dateEvidence([...cells.values()]);
  const confidence = swapConfidence(evidence);
  if (confidence >= LEAST_CONFIDENCE) {
    const row = firstRowOf(cells, (cell) => turnedText(cell) !== undefined);
    const detail = { count: evidence.turnable, confidence: Math.round(confidence * 100) / 100 };
    return [{ code: "column.dates-swapped", severity: "warning", place: { sheet, row, column }, detail }];
  }
  const typed = evidence.lateTexts + evidence.earlyTexts;
  if (typed === 0 || evidence.turnable + evidence.late === 0) return [];
  const row = firstRowOf(cells, ({ type, text }) => type === "text" && typedDay(text) !== undefined);
  return [{ code: "column.dates-mixed", severity: "info", place: { sheet, row, column }, detail: { count: typed } }];
}

/** Dates that were typed as text say nothing where none is stored. */
function holdsDates(cells: ReadonlyMap<number, RawCell>): boolean {
  for (const { type } of cells.values()) if (type === "date") return true;
  return false;
}

function firstRowOf(cells: ReadonlyMap<number, RawCell>, fits: (cell: RawCell) => boolean): number {
  for (const [row, cell] of cells) if (fits(cell)) return row + 1;
  return 1;
}
