import type { CellEdit } from "../../../workspace/commands/index.ts";
import type { Commands } from "../../commands/registry.ts";
import type { Notices } from "../../state/notices.ts";
import { clipboardText } from "../../text/clipboard.ts";
import type { CellFacts } from "../cell-facts.ts";
import type { GridActions } from "../contract.ts";
import type { GridEditing } from "../grid-editing.ts";
import type { GridModel } from "../grid-model.ts";
import { isNumbersAlone, numberTarget } from "../number-cells.ts";
import type { CellRange, GridSelection } from "../selection/contract.ts";
import { fillDownEdits, fillRightEdits, sameTextEdits, taskAbove } from "./copy-edits.ts";
import type { ShownCells } from "./shown-cells.ts";

/** What writing many cells at once works on. */
export interface CellActSurroundings {
  readonly model: GridModel;
  readonly facts: CellFacts;
  readonly editing: GridEditing;
  readonly selection: GridSelection;
  readonly notices: Notices;
  actions(): GridActions;
  /** The day as documents write it: "05/01/2026". */
  today(): string;
}

/** Acts on the selected cells that are no clipboard: clearing, filling, today's date. */
export function cellCommands(around: CellActSurroundings): Commands {
  const { model, editing, selection } = around;
  const fill = (editsOf: (shown: ShownCells, range: CellRange) => CellEdit[]) => {
    if (isNumbersAlone(selection.ranges)) return tellWhyNoNumbers(around);
    const edits = selection.ranges.flatMap((range) => editsOf(model, range));
    if (edits.length > 0) around.actions().writeCells({ event: "cells.fill", edits });
  };
  return {
    "edit.clear": { run: () => clear(around) },
    "fill.down": { run: () => fill(fillDownEdits) },
    "fill.right": { run: () => fill(fillRightEdits) },
    "edit.today": { run: () => editing.begin("overwrite", around.today()) },
    "edit.todayInText": { run: () => editing.insert(around.today()) },
    "edit.breakLine": { run: () => editing.insert("\n") },
    "edit.mode": { run: () => editing.toggleMode() },
    "edit.textAbove": { run: () => copyFromAbove(around) },
    "edit.fillSelection": { run: () => fillSelection(around), isEnabled: () => editing.state().isOpen },
  };
}

/** Numbers are not filled: two tasks would have the same. */
function tellWhyNoNumbers({ model, facts, selection, notices }: CellActSurroundings): void {
  const target = numberTarget(model, facts, selection.ranges);
  notices.show({ text: target.ok ? clipboardText.numbersOneByOne : target.reason, tone: "warning" });
}

function clear(around: CellActSurroundings): void {
  if (isNumbersAlone(around.selection.ranges)) clearNumber(around);
  else clearCells(around);
}

function clearNumber({ model, facts, selection, actions, notices }: CellActSurroundings): void {
  const target = numberTarget(model, facts, selection.ranges);
  if (target.ok) actions().editCell(target.address.rowId, target.address.columnId, "");
  else notices.show({ text: target.reason, tone: "warning" });
}

function clearCells({ model, selection, actions }: CellActSurroundings): void {
  const edits = sameTextEdits(model, selection.ranges, "");
  const [only] = edits;
  if (only && edits.length === 1) actions().editCell(only.taskId, only.columnId, "");
  else if (only) actions().writeCells({ event: "cells.clear", edits });
}

/** The text above stands in the editor, to be changed or stored as it is. */
function copyFromAbove({ model, editing, facts }: CellActSurroundings): void {
  const { address } = editing.state();
  const row = address && model.place(address.rowId);
  const above = row === undefined ? undefined : model.rows[taskAbove(model, row) ?? -1];
  if (address && above) editing.begin("overwrite", facts.textOf({ ...address, rowId: above.id }));
}

/** What was typed goes into every selected cell; a section's title takes it only where it is what was edited. */
function fillSelection({ model, editing, selection, facts, actions }: CellActSurroundings): void {
  editing.end(true, (address, text) => {
    const edits = sameTextEdits(model, selection.ranges, text);
    const titles = facts.isTitle(address) ? [{ sectionId: address.rowId, title: text }] : [];
    if (edits.length + titles.length <= 1) facts.commit(address, text);
    else actions().writeCells({ event: "cells.fill", edits, titles });
  });
  editing.focusGrid();
}
