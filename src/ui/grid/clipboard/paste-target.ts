import {
  type CellWrite,
  type ClipboardBlock,
  type PasteArea,
  type PastePlan,
  planPaste,
} from "../../../core/clipboard/index.ts";
import type { PlanSnapshot } from "../../../core/model/index.ts";
import type { Notices } from "../../state/notices.ts";
import { clipboardText } from "../../text/clipboard.ts";
import type { CellFacts } from "../cell-facts.ts";
import type { CellAddress, GridActions } from "../contract.ts";
import type { GridModel } from "../grid-model.ts";
import { isNumbersAlone, numberTarget } from "../number-cells.ts";
import type { GridSelection } from "../selection/contract.ts";
import type { HeldCopy } from "./held-copy.ts";
import { pasteAct } from "./paste-act.ts";
import { isTooLarge, type PasteQuestion, pasteQuestion } from "./paste-question.ts";

/** Whom pasting asks and tells. */
export interface PasteSurroundings {
  readonly notices: Notices;
  readonly facts: CellFacts;
  actions(): GridActions;
  snapshot(): PlanSnapshot;
  ask(question: PasteQuestion): void;
}

/** Pastes into the selection, as one act. */
export class PasteTarget {
  readonly #model: GridModel;
  readonly #selection: GridSelection;
  readonly #copy: HeldCopy;
  readonly #around: PasteSurroundings;

  constructor(model: GridModel, selection: GridSelection, copy: HeldCopy, around: PasteSurroundings) {
    this.#model = model;
    this.#selection = selection;
    this.#copy = copy;
    this.#around = around;
  }

  /** `cut` are the cells a block moves from. A block that is larger than the room for it asks first. */
  paste(block: ClipboardBlock, cut: readonly CellWrite[] | undefined): void {
    if (isNumbersAlone(this.#selection.ranges) && block.width === 1) this.#pasteNumber(block);
    else this.#pasteCells(block, cut);
  }

  #pasteCells(block: ClipboardBlock, cut: readonly CellWrite[] | undefined): void {
    const { rows, shownColumns } = this.#model;
    const outcome = planPaste(block, this.#areas(cut !== undefined), { rows, columns: shownColumns });
    if (!outcome.ok) this.#around.notices.show({ text: clipboardText.refusals[outcome.refusal], tone: "warning" });
    else if (isTooLarge(outcome.plan)) this.#ask(outcome.plan, cut);
    else this.#write(outcome.plan, cut, false);
  }

  #pasteNumber({ rows }: ClipboardBlock): void {
    const [row, ...others] = rows;
    const target = numberTarget(this.#model, this.#around.facts, this.#selection.ranges);
    const why = target.ok ? clipboardText.numbersOneByOne : target.reason;
    if (!target.ok || !row || others.length > 0) {
      this.#around.notices.show({ text: why, tone: "warning" });
      return;
    }
    this.#around.actions().editCell(target.address.rowId, target.address.columnId, row.texts[0] ?? "");
    this.#copy.afterPaste();
  }

  #ask(plan: PastePlan, cut: readonly CellWrite[] | undefined): void {
    const title = this.#around.snapshot().section.get(plan.sectionId ?? "")?.title ?? "";
    this.#around.ask(
      pasteQuestion(plan, title, (answer) => {
        if (answer !== "nothing") this.#write(plan, cut, answer === "add-rows");
      }),
    );
  }

  /** What was cut is laid down once, whatever the size of the selection. */
  #areas(isMove: boolean): readonly PasteArea[] {
    const { ranges } = this.#selection;
    const last = ranges.at(-1);
    return isMove && last ? [{ ...last, bottom: last.top, right: last.left }] : ranges;
  }

  #write(plan: PastePlan, cut: readonly CellWrite[] | undefined, addsRows: boolean): void {
    const { actions, snapshot } = this.#around;
    const known = addsRows ? new Set(this.#model.rows.map(({ id }) => id)) : undefined;
    actions().writeCells(pasteAct(plan, snapshot(), { cut, addsRows }));
    this.#copy.afterPaste();
    this.#tell(plan);
    // The act itself brings its first cell into sight, right after it.
    queueMicrotask(() => this.#select(plan, known));
  }

  /** What was pasted becomes the selection, new rows with it. */
  #select(plan: PastePlan, known: ReadonlySet<string> | undefined): void {
    const area = plan.areas.at(-1);
    const fresh = known ? this.#model.rows.flatMap(({ id }, place) => (known.has(id) ? [] : [place])) : [];
    const top = area?.top ?? fresh[0];
    const bottom = fresh.at(-1) ?? area?.bottom;
    if (top === undefined || bottom === undefined || plan.areas.length > 1) return;
    const anchor = this.#cell(top, area?.left ?? 1);
    const head = this.#cell(bottom, area?.right ?? this.#model.shownColumns.length - 1);
    if (anchor && head) this.#selection.select(anchor, head);
  }

  #cell(row: number, column: number): CellAddress | undefined {
    const rowId = this.#model.rows[row]?.id;
    const columnId = this.#model.shownColumns[column];
    return rowId === undefined || columnId === undefined ? undefined : { rowId, columnId };
  }

  /** What a person may not have expected. */
  #tell({ hiddenRows, droppedHeadings }: PastePlan): void {
    if (hiddenRows + droppedHeadings === 0) return;
    const { actions, notices } = this.#around;
    notices.show({
      text: sentenceFor(hiddenRows, droppedHeadings),
      tone: "info",
      action: { label: clipboardText.undo, run: () => actions().undo() },
    });
  }
}

function sentenceFor(hiddenRows: number, headings: number): string {
  if (headings === 0) return clipboardText.hiddenRows(hiddenRows);
  return hiddenRows === 0
    ? clipboardText.droppedHeadings(headings)
    : clipboardText.hiddenRowsAndHeadings(hiddenRows, headings);
}
