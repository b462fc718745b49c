import { type CellWrite, type ClipboardBlock, COPY_MARK, joinAreas } from "../../../core/clipboard/index.ts";
import { clipboardText } from "../../text/clipboard.ts";
import type { GridModel } from "../grid-model.ts";
import type { CellRange, GridSelection } from "../selection/contract.ts";
import type { CopyOutline } from "../selection/copy-outline.ts";
import { copyCells } from "./copied-cells.ts";
import type { ClipboardFormats } from "./read-clipboard.ts";

export type CopyOutcome =
  | { readonly ok: true; readonly formats: ClipboardFormats }
  | { readonly ok: false; readonly reason: string };

/** What is waiting to be pasted, as far as a person is told. */
export interface CopiedSize {
  readonly cells: number;
  readonly isCut: boolean;
}

interface Held {
  readonly id: string;
  readonly block: ClipboardBlock;
  readonly cells: readonly CellWrite[];
}

/**
 * The copy this window made last, with the outline around it. What was cut stays where it is until it is pasted; the
 * next edit, Esc or another copy makes a plain copy of it.
 */
export class HeldCopy {
  readonly #model: GridModel;
  readonly #selection: GridSelection;
  readonly #outline: CopyOutline;
  readonly #tell: (copied: CopiedSize | undefined) => void;
  #held: Held | undefined;
  #isCut = false;
  #rows: GridModel["rows"] | undefined;

  /** `tell` hears of a copy while its outline stands. */
  constructor(
    model: GridModel,
    selection: GridSelection,
    outline: CopyOutline,
    tell: (copied: CopiedSize | undefined) => void,
  ) {
    this.#model = model;
    this.#selection = selection;
    this.#outline = outline;
    this.#tell = tell;
  }

  /** Copies the selection, or cuts it. */
  take({ isCut = false, hasHeaders = false } = {}): CopyOutcome {
    const { ranges } = this.#selection;
    if (isCut && ranges.length > 1) return { ok: false, reason: clipboardText.cutSeveralAreas };
    const places = joinAreas(ranges);
    if (!places) return { ok: false, reason: clipboardText.copyAreasDiffer };
    const id = crypto.randomUUID();
    const copied = copyCells(this.#model, places, id, hasHeaders);
    if (!copied) return { ok: false, reason: clipboardText.empty };
    const { block, cells, formats } = copied;
    this.#held = { id, block, cells };
    this.#isCut = isCut && cells.length > 0;
    this.#begin(ranges);
    this.#tell({ cells: block.width * block.rows.length, isCut: this.#isCut });
    return { ok: true, formats };
  }

  /** The block, where the markup is that of the copy this window made last; with the cells to move where it was cut. */
  match(html: string): { readonly block: ClipboardBlock; readonly cut: readonly CellWrite[] | undefined } | undefined {
    const held = this.#held;
    if (!held || !html.includes(`${COPY_MARK.table}="${held.id}"`)) return undefined;
    return { block: held.block, cut: this.#isCut ? held.cells : undefined };
  }

  /** Ends the outline, and a cut with it. Returns whether there was one. */
  end(): boolean {
    const isOn = this.#rows !== undefined;
    this.#rows = undefined;
    this.#isCut = false;
    this.#outline.hide();
    if (isOn) this.#tell(undefined);
    return isOn;
  }

  /** After the rows may have changed: any change but a paste ends the outline. */
  settle(): void {
    if (this.#rows && this.#rows !== this.#model.rows) this.end();
  }

  /** A copy was pasted: it can be pasted again. What was cut has moved. */
  afterPaste(): void {
    if (this.#isCut) this.end();
    else if (this.#rows) this.#rows = this.#model.rows;
  }

  #begin(ranges: readonly CellRange[]): void {
    this.#rows = this.#model.rows;
    this.#outline.show(ranges);
  }
}
