import { continued, type FillMode, type TextAtPlace, usualMode } from "../../../core/series/index.ts";
import type { CellEdit } from "../../../workspace/commands/index.ts";
import type { CellRange } from "../selection/contract.ts";
import { addressAt, columnPlaces, type ShownCells, taskPlaces, textAt } from "./shown-cells.ts";

/** "usual": what can go on goes on, a lone number is copied. "other": the other way about, as with Ctrl held. */
export type SpreadChoice = "usual" | "other";

/** What dragging the handle writes: the source goes on into the part of the target beside it. */
export interface Spread {
  readonly source: CellRange;
  /** Holds the source, and more rows or more columns on one side of it. */
  readonly target: CellRange;
  readonly choice: SpreadChoice;
}

export function spreadEdits(shown: ShownCells, spread: Spread): CellEdit[] {
  return linesOf(shown, spread).flatMap((line) => {
    const at = continuationOf(shown, line, spread.choice);
    return line.targets.flatMap(({ row, column, place }) => {
      const address = addressAt(shown, row, column);
      return address ? [{ taskId: address.rowId, columnId: address.columnId, text: at(place) }] : [];
    });
  });
}

/** The text that the cell farthest from the source would get, in its first line. */
export function lastSpreadText(shown: ShownCells, spread: Spread): string | undefined {
  const [line] = linesOf(shown, spread);
  const last = line?.targets.at(-1);
  return line && last && continuationOf(shown, line, spread.choice)(last.place);
}

interface Spot {
  readonly row: number;
  readonly column: number;
}

/** One column (or row) of the source with the cells it goes on into; places count from its first cell. */
interface Line {
  readonly cells: readonly Spot[];
  readonly targets: readonly (Spot & { readonly place: number })[];
}

function continuationOf(shown: ShownCells, { cells }: Line, choice: SpreadChoice): TextAtPlace {
  const texts = cells.map(({ row, column }) => textAt(shown, row, column));
  return continued(texts, modeFor(texts, choice));
}

function modeFor(texts: readonly string[], choice: SpreadChoice): FillMode {
  const usual = usualMode(texts);
  if (choice === "usual") return usual;
  return usual === "copy" ? "series" : "copy";
}

function linesOf(shown: ShownCells, { source, target }: Spread): Line[] {
  if (isSame(source, target)) return [];
  const isVertical = target.top !== source.top || target.bottom !== source.bottom;
  const rows = taskPlaces(shown, source.top, source.bottom);
  const columns = columnPlaces(shown, source.left, source.right);
  if (isVertical) {
    const further = target.bottom > source.bottom;
    const more = further
      ? taskPlaces(shown, source.bottom + 1, target.bottom)
      : taskPlaces(shown, source.top - 1, target.top);
    return lines(columns, rows, more, further, (column, row) => ({ row, column }));
  }
  const further = target.right > source.right;
  const more = further
    ? columnPlaces(shown, source.right + 1, target.right)
    : columnPlaces(shown, source.left - 1, target.left);
  return lines(rows, columns, more, further, (row, column) => ({ row, column }));
}

function isSame(a: CellRange, b: CellRange): boolean {
  return a.top === b.top && a.bottom === b.bottom && a.left === b.left && a.right === b.right;
}

/** One line for each of `across`; along it stand the source's cells and, nearest first, those it goes on into. */
function lines(
  across: readonly number[],
  along: readonly number[],
  more: readonly number[],
  isForward: boolean,
  spotAt: (across: number, along: number) => Spot,
): Line[] {
  if (along.length === 0 || more.length === 0) return [];
  return across.map((line) => ({
    cells: along.map((place) => spotAt(line, place)),
    targets: more.map((place, index) => ({
      ...spotAt(line, place),
      place: isForward ? along.length + index : -1 - index,
    })),
  }));
}
