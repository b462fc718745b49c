import type { Issue } from "../issue/index.ts";
import { columnText } from "./column-text.ts";
import { type LaidOutRow, type LaidOutSheet, markColumnOf } from "./laid-out-sheet.ts";
import type { RawSheet, RawWorkbook } from "./raw-sheet.ts";
import { recogniseSheet } from "./recognise-sheet.ts";
import type { ImportedRow, ImportedSection, LineKind, MappedRole, RecognisedSheet } from "./recognised-sheet.ts";
import { columnLetter } from "./sheet-grid.ts";

/** One place where a file says something else than the sheet it was written from. */
export interface LayoutDifference {
  /** The row in the file as the person sees it; absent when the file lacks the row. */
  readonly rowNumber?: number;
  /** The column's letter; absent for a whole row. */
  readonly column?: string;
  readonly expected: string;
  readonly found: string;
}

type TaskLine = Extract<LaidOutRow, { kind: "task" }> & { readonly section: string };

/** Compares what was read back with what was to be written, section by section and cell by cell. Empty when equal. */
export function compareLayout(recognised: RecognisedSheet, sheet: LaidOutSheet): LayoutDifference[] {
  const tasks = taskLines(sheet);
  const sections = sheet.rows
    .filter((row) => row.kind === "section")
    .map(({ numeral, title }) => `${numeral} ${title}`);
  const found = recognised.sections.map(({ numeral, title }) => `${numeral ?? ""} ${title}`);
  return [
    ...compareTexts(
      sections,
      found,
      recognised.sections.map(({ rowNumber }) => rowNumber),
    ),
    ...Array.from({ length: Math.max(tasks.length, recognised.rows.length) }, (_, i) =>
      compareTask(tasks[i], recognised.rows[i], recognised),
    ).flat(),
  ];
}

/**
 * Checks a written file by what the reader makes of it: `export.differs` for each difference, none when the file
 * holds exactly the sheet. The first sheet of the workbook is the one that was written.
 */
export function verifyExport(workbook: RawWorkbook, sheet: LaidOutSheet): Issue[] {
  const [raw] = workbook.sheets;
  const differences = raw
    ? compareLayout(recogniseWritten(raw, sheet), sheet)
    : [{ expected: sheet.sheetName, found: "" } as LayoutDifference];
  return differences.map(({ rowNumber, column, expected, found }) => ({
    code: "export.differs",
    severity: "error",
    place: {
      file: workbook.fileName,
      ...(rowNumber === undefined ? {} : { row: rowNumber }),
      ...(column === undefined ? {} : { column }),
    },
    detail: { expected, found },
  }));
}

/**
 * The layout is known here: the header's row, that TT comes first and the marks last, and what each row is, hold even
 * for columns with unusual names and tasks with unusual texts.
 */
function recogniseWritten(raw: RawSheet, sheet: LaidOutSheet): RecognisedSheet {
  const headerRow = sheet.rows.findIndex(({ kind }) => kind === "header") + 1;
  const roles = new Map<number, MappedRole>([[0, "number"]]);
  if (markColumnOf(sheet) !== undefined) roles.set(sheet.columns.length, "mark");
  const lines = new Map(sheet.rows.map(({ kind }, at): [number, LineKind] => [at + 1, kind]));
  const file = asInFile(raw);
  const recognised = recogniseSheet(file, { headerRow, roles, lines, isVerbatim: true });
  return { ...recognised, sections: recognised.sections.map((section) => withNumeralAsWritten(section, file)) };
}

/** Reading makes "C" of "Phần C"; what is compared is what stands in TT. */
function withNumeralAsWritten(section: ImportedSection, { rows }: RawSheet): ImportedSection {
  return { ...section, numeral: rows[section.rowNumber - 1]?.[0]?.text ?? "" };
}

/** What is compared stands in the file: texts before their letters were converted. */
function asInFile(raw: RawSheet): RawSheet {
  const rows = raw.rows.map((row) =>
    row.map((cell) => (cell?.original === undefined ? cell : { ...cell, text: cell.original })),
  );
  return { ...raw, rows };
}

function taskLines(sheet: LaidOutSheet): TaskLine[] {
  let section = "";
  const lines: TaskLine[] = [];
  for (const row of sheet.rows) {
    if (row.kind === "section") section = row.title;
    else if (row.kind === "task") lines.push({ ...row, section });
  }
  return lines;
}

function compareTask(
  expected: TaskLine | undefined,
  found: ImportedRow | undefined,
  { mapping }: RecognisedSheet,
): LayoutDifference[] {
  if (!expected || !found)
    return [
      {
        ...(found ? { rowNumber: found.rowNumber } : {}),
        expected: expected?.cells.join(" | ") ?? "",
        found: found ? Object.values(found.cells).join(" | ") : "",
      },
    ];
  const differences = compareTexts([expected.section], [found.sectionTitle ?? ""], [found.rowNumber]);
  expected.cells.forEach((text, index) => {
    const column = mapping?.columns.find((candidate) => candidate.index === index);
    const read = columnText(found, column ?? { letter: columnLetter(index) });
    if (!isSame(asWritten(text), read ?? ""))
      differences.push({
        rowNumber: found.rowNumber,
        column: columnLetter(index),
        expected: asWritten(text),
        found: read ?? "",
      });
  });
  const { mark = "" } = expected;
  if (mark !== (found.mark ?? ""))
    differences.push({ rowNumber: found.rowNumber, expected: mark, found: found.mark ?? "" });
  return differences;
}

function compareTexts(
  expected: readonly string[],
  found: readonly string[],
  rowNumbers: readonly number[],
): LayoutDifference[] {
  const differences: LayoutDifference[] = [];
  for (let i = 0; i < Math.max(expected.length, found.length); i++) {
    const [wanted, read, rowNumber] = [asWritten(expected[i] ?? ""), found[i] ?? "", rowNumbers[i]];
    if (wanted.trim() !== read.trim())
      differences.push({ ...(rowNumber === undefined ? {} : { rowNumber }), expected: wanted, found: read });
  }
  return differences;
}

/** Cells of nothing but white space are blank, however much of it a format keeps. */
function isSame(expected: string, found: string): boolean {
  return expected === asWritten(found) || (expected.trim() === "" && found.trim() === "");
}

/** A file knows one kind of line break, and has no way to write half a surrogate pair. */
function asWritten(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/\p{Cs}/gu, "\ufffd");
}
