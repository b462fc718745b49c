import { type ColumnContents, readContents } from "./contents/column-contents.ts";
import { endOfTable } from "./contents/table-extent.ts";
import type { NameReader } from "./header/name-reader.ts";
import type { HeaderCandidate } from "./header-labels.ts";
import { claimsOf } from "./mapping/claims.ts";
import { fillByContents } from "./mapping/fill-by-contents.ts";
import { partGroups } from "./mapping/grouped-content.ts";
import type { HeadedColumn } from "./mapping/headed-column.ts";
import { rememberingDecisions } from "./mapping/remembering-decisions.ts";
import { isReportTitled } from "./mapping/report-title.ts";
import { settle } from "./mapping/settle.ts";
import { sharingIn } from "./mapping/sharing.ts";
import { type Ask, askedContents, showing, type TableFacts } from "./mapping/table-facts.ts";
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

const decideOnce = rememberingDecisions<readonly MappedColumn[]>();

/**
 * Gives each headed column its role: by the person's choice, the choice remembered, the plan's own names, known names,
 * and where those leave it open by what stands in the column. Of two columns that could be one the surer, then the
 * left one gets it; the other stays unmapped, with its header and texts kept.
 */
export function mapColumns(head: TableHead): readonly MappedColumn[] {
  const { header, options, names } = head;
  const { planColumns, remembered, roles = new Map() } = options;
  const facts = factsOf(head);
  const counter = counterWithoutName(head, facts);
  const key = JSON.stringify([[...header.labels], counter, [...roles], planColumns, remembered?.columns]);
  const indexes = [...header.labels.keys(), ...roles.keys(), ...counter];
  return decideOnce(key, facts, (ask) => decide(headedColumns(indexes, header, ask), options, names, ask));
}

function decide(
  columns: readonly HeadedColumn[],
  options: RecogniseOptions,
  names: NameReader,
  ask: Ask,
): readonly MappedColumn[] {
  const settled = settle(columns, claimsOf(columns, options, names, ask));
  fillByContents(columns, settled, options, names);
  partGroups(columns, settled, names, ask);
  return columns.map(({ index, labels }) => ({
    index,
    letter: columnLetter(index),
    header: labels.join(" / "),
    confidence: 0,
    ...settled.get(index),
  }));
}

function headedColumns(indexes: readonly number[], { labels }: HeaderCandidate, ask: Ask): HeadedColumn[] {
  const ordered = [...new Set(indexes)].sort((a, b) => a - b);
  return ordered.map((index, at) => {
    const isFirst = at === 0;
    const contents = askedContents(index, ask);
    return {
      index,
      labels: labels.get(index) ?? [],
      isFirst,
      contents: () => contents,
      shows: (role, least) => ask(showing(index, role, least, isFirst)),
    };
  });
}

/** What the sheet tells; most columns are decided by their names, so that nothing is read before it is asked for. */
function factsOf({ grid, header, firstRow }: TableHead): TableFacts {
  const contents = new Map<number, ColumnContents>();
  let end: number | undefined;
  const endFound = () => {
    end ??= endOfTable(grid, firstRow);
    return end;
  };
  return {
    contents: (index) => {
      const name = header.labels.get(index)?.at(-1);
      const read = contents.get(index) ?? readContents(grid, index, { first: firstRow, end: endFound(), name });
      contents.set(index, read);
      return read;
    },
    isReport: () => isReportTitled(grid, header.top),
    sharing: (group, parts, work) => sharingIn(grid, { first: firstRow, end: endFound() }, group, parts, work),
  };
}

/** The column of numbers left of all names, where none of them is TT: at most one. */
function counterWithoutName({ header, names }: TableHead, { contents }: TableFacts): readonly number[] {
  const [first = 0] = header.labels.keys();
  if (first === 0) return [];
  if ([...header.labels.values()].some((labels) => names.labels(labels)?.roles[0] === "number")) return [];
  const { counts, numbered, cellCount } = contents(first - 1);
  return counts || (cellCount >= FEWEST_NUMBERED && numbered >= NUMBERED) ? [first - 1] : [];
}
