import { selectionText } from "../../text/selection.ts";
import type { GridModel } from "../grid-model.ts";
import type { CellSelection } from "./cell-selection.ts";
import { countSelection, type SelectionFacts } from "./selection-facts.ts";
import { spokenSelection } from "./spoken-selection.ts";

/** What is said of a selection of many cells. */
export interface SelectionReport {
  /** Short sentences for the status line. */
  readonly parts: readonly string[];
  readonly spoken: string;
}

/** Milliseconds of rest before a selection is counted, and of counting between two chances for input. */
const REST = 120;
const SLICE = 6;

/**
 * Reports what is selected a moment after it was: while a selection grows under the pointer nothing is counted, and a
 * large one is counted in slices. `tell` gets nothing when only the focused cell is selected.
 */
export function reportSelection(
  selection: CellSelection,
  model: GridModel,
  tell: (report: SelectionReport | undefined) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const finish = (facts: SelectionFacts) =>
    tell({ parts: partsOf(facts), spoken: spokenSelection(model, selection.areas, selection.ranges) });
  const count = (counting: Generator<void, SelectionFacts>) => {
    const end = performance.now() + SLICE;
    for (;;) {
      const step = counting.next();
      if (step.done) {
        finish(step.value);
        return;
      }
      if (performance.now() > end) break;
    }
    timer = setTimeout(() => count(counting));
  };
  const begin = () => {
    clearTimeout(timer);
    if (selection.isMany) timer = setTimeout(() => count(countSelection(model, selection.ranges)), REST);
    else tell(undefined);
  };
  const stop = selection.onChange(begin);
  return () => {
    clearTimeout(timer);
    stop();
  };
}

function partsOf({ cells, rows, filled, numbers }: SelectionFacts): string[] {
  const parts = [selectionText.cells(cells, rows), selectionText.filled(filled)];
  if (!numbers) return parts;
  const { count, sum, unit } = numbers;
  const average = selectionText.average(sum / count, unit);
  // Percentages of several tasks add up to nothing.
  return unit === "%" ? [...parts, average] : [...parts, selectionText.sum(sum, unit), average];
}
