import { type ColumnContents, readContents } from "./contents/column-contents.ts";
import { endOfTable } from "./contents/table-extent.ts";
import type { NameReader } from "./header/name-reader.ts";
import type { HeaderCandidate } from "./header-labels.ts";
import { claimsOf } from "./mapping/claims.ts";
import { fillByContents } from "./mapping/fill-by-contents.ts";
import { partGroups } from "./mapping/grouped-content.ts";
import type { HeadedColumn } from "./mapping/headed-column.ts";
import { isReportTitled } from "./mapping/report-title.ts";
import { settle } from "./mapping/settle.ts";
import type { MappedColumn, RecogniseOptions } from "./recognised-sheet.ts";
import { columnLetter, type SheetGrid } from "./sheet-grid.ts";

/** Numerals of every kind, headings' and parts', count rows too: I, 1, a). So many and such a share of them must stand there. */
const FEWEST_NUMBERED = 3;
const NUMBERED = 0.75;

export interface TableHead {
  readonly grid: SheetGrid;
  readonly header: HeaderCandidate;
  /** The first row of the table under the header. */
  readonly firstRow: number;
  readonly options: RecogniseOptions;
  readonly names: NameReader;
}

/**
 * Gives each headed column its role: by the person's choice, the choice remembered, the plan's own names, known names,
 * and where those leave it open by what stands in the column. Of two columns that could be one the surer, then the
 * left one gets it; the other stays unmapped, with its header and texts kept.
 */
export function mapColumns({ grid, header, firstRow, options, names }: TableHead): MappedColumn[] {
  const chosen = options.roles?.keys() ?? [];
  const counter = counterWithoutName({ grid, header, firstRow, options, names });
  const indexes = [...new Set([...header.labels.keys(), ...chosen, ...counter])].sort((a, b) => a - b);
  let end: number | undefined;
  const endFound = () => {
    end ??= endOfTable(grid, firstRow);
    return end;
  };
  const columns = indexes.map((index): HeadedColumn => {
    let read: ColumnContents | undefined;
    const contents = () => {
      read ??= readContents(grid, index, { first: firstRow, end: endFound(), name: header.labels.get(index)?.at(-1) });
      return read;
    };
    return { index, labels: header.labels.get(index) ?? [], isFirst: index === indexes[0], contents };
  });
  const settled = settle(
    columns,
    claimsOf(columns, options, names, () => isReportTitled(grid, header.top)),
  );
  fillByContents(columns, settled, options, names);
  partGroups(grid, () => ({ first: firstRow, end: endFound() }), columns, settled, names);
  return columns.map(({ index, labels }) => ({
    index,
    letter: columnLetter(index),
    header: labels.join(" / "),
    confidence: 0,
    ...settled.get(index),
  }));
}

/** The column of numbers left of all names, where none of them is TT: at most one. */
function counterWithoutName({ grid, header, firstRow, names }: TableHead): readonly number[] {
  const [first = 0] = header.labels.keys();
  const isNumbered = [...header.labels.values()].some((labels) => names.labels(labels)?.roles[0] === "number");
  if (first === 0 || isNumbered) return [];
  const { counts, numbered, cellCount } = readContents(grid, first - 1, {
    first: firstRow,
    end: endOfTable(grid, firstRow),
  });
  return counts || (cellCount >= FEWEST_NUMBERED && numbered >= NUMBERED) ? [first - 1] : [];
}
