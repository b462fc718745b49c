import type { FoundHeader } from "./find-header.ts";
import type { LaterTables } from "./later-tables.ts";
import { recogniseRows, type SheetSource, type TableRows } from "./recognise-rows.ts";
import type { ImportedSection, LeftoverRow, RecognisedLine, RecogniseOptions } from "./recognised-sheet.ts";
import type { SheetGrid } from "./sheet-grid.ts";

/** Reads the table under the header, and every table under that one that can be read along; others are left over. */
export function recogniseTables(
  source: SheetSource,
  first: FoundHeader,
  { tables: later }: LaterTables,
  options: RecogniseOptions,
): TableRows {
  const { grid } = source;
  if (later.length === 0) return recogniseRows(source, first, options);
  const ends = [...later.map(({ header }) => header.top), grid.rowCount];
  const isFollowed = later[0]?.isReadable === true;
  const parts = [recogniseRows(upTo(source, ends[0]), first, options, { from: 0, isFollowed })];
  later.forEach((table, at) => {
    const within = upTo(source, ends[at + 1]);
    const isFollowed = later[at + 1]?.isReadable === true;
    const place = { from: table.header.top, heading: openHeading(parts.at(-1)), isFollowed };
    parts.push(table.isReadable ? recogniseRows(within, table, options, place) : leftOut(within.grid, table));
  });
  return {
    sections: parts.flatMap(({ sections }) => sections),
    rows: parts.flatMap(({ rows }) => rows),
    leftover: parts.flatMap(({ leftover }) => leftover),
    blankRows: parts.flatMap(({ blankRows }) => blankRows),
    lines: parts.flatMap(({ lines }) => lines),
  };
}

/** The heading at the end of a table: the tasks under it stand in the next one. */
function openHeading(table: TableRows | undefined): ImportedSection | undefined {
  const last = table?.sections.at(-1);
  return last && !table?.rows.some(({ rowNumber }) => rowNumber > last.rowNumber) ? last : undefined;
}

function upTo({ grid, rewritten }: SheetSource, rowCount = grid.rowCount): SheetSource {
  return { rewritten, grid: { ...grid, rowCount } };
}

function leftOut(grid: SheetGrid, { header }: FoundHeader): TableRows {
  const leftover: LeftoverRow[] = [];
  const lines: RecognisedLine[] = [];
  for (let row = header.top; row < grid.rowCount; row++) {
    const texts = grid.filledColumns(row).map((column) => grid.textAt(row, column));
    const rowNumber = row + 1;
    if (texts.length > 0) leftover.push({ rowNumber, place: "below", texts });
    lines.push(
      texts.length === 0
        ? { rowNumber, kind: "blank", reason: "blank", confidence: 1 }
        : { rowNumber, kind: "outside", reason: "below-table", confidence: 0.8 },
    );
  }
  return { sections: [], rows: [], leftover, blankRows: [], lines };
}
