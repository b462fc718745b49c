import { type Accessor, createSignal } from "solid-js";
import type { Picked, PickRequest } from "../../pickers/pick-request.ts";
import { pickerText } from "../../text/pickers.ts";
import type { CellAddress } from "../contract.ts";
import { pickKindOf } from "./pick-kind.ts";
import type { PickPlace } from "./pick-place.ts";

/** Choosing the text of the focused cell from a list or in a panel, instead of typing it. */
export class CellPicks {
  /** The cell for which a panel is to be open. */
  readonly request: Accessor<PickRequest | undefined>;
  readonly #setRequest: (request: PickRequest | undefined) => void;
  readonly #place: PickPlace;

  constructor(place: PickPlace) {
    this.#place = place;
    [this.request, this.#setRequest] = createSignal<PickRequest>();
  }

  /** Whether the focused cell has something to choose from. */
  get canPick(): boolean {
    const { focus, facts } = this.#place;
    const column = focus.address && facts.columnOf(focus.address);
    return column !== undefined && pickKindOf(column) !== undefined;
  }

  /** Opens what the focused cell has: the list under it, with the cell's text ready to be typed over, or a panel. */
  pick(): void {
    const { focus, facts, area } = this.#place;
    const address = focus.address;
    const column = address && facts.columnOf(address);
    if (!column) return;
    if (pickKindOf(column) === "list") {
      this.#place.beginEdit();
      area.select();
    } else this.#openPanel(address, facts.textOf(address));
  }

  /** From typing to the panel, which goes on with what was typed. Returns whether the cell has a panel. */
  pickWhileEditing(): boolean {
    const { focus, facts, area } = this.#place;
    const address = focus.address;
    const column = address && facts.columnOf(address);
    const kind = column && pickKindOf(column);
    if (!address || kind === undefined || kind === "list") return false;
    const typed = area.value;
    this.#place.dropEdit();
    this.#openPanel(address, typed);
    return true;
  }

  /** The panel's answer, as one act. The focus goes back to the cell unless the person has gone on already. */
  done({ text, agencies = [] }: Picked, returnsFocus: boolean): void {
    const request = this.#close(returnsFocus);
    if (!request) return;
    const { taskId, columnId } = request;
    if (text.normalize("NFC") === this.#place.facts.textOf({ rowId: taskId, columnId })) return;
    if (agencies.length === 0) this.#place.actions().editCell(taskId, columnId, text);
    else this.#place.actions().writeCells({ event: "cells.edit", edits: [{ taskId, columnId, text }], agencies });
  }

  cancel(): void {
    this.#close(true);
  }

  #close(returnsFocus: boolean): PickRequest | undefined {
    const request = this.request();
    this.#setRequest(undefined);
    if (request && returnsFocus) this.#place.focusCell({ rowId: request.taskId, columnId: request.columnId });
    return request;
  }

  #openPanel(address: CellAddress, text: string): void {
    const { model, facts, surface } = this.#place;
    const row = model.row(address.rowId);
    const column = facts.columnOf(address);
    const kind = column && pickKindOf(column);
    if (row?.kind !== "task" || !column || kind === undefined || kind === "list") return;
    surface.reveal(address);
    const anchor = surface.cellElement(address)?.getBoundingClientRect();
    if (!anchor) return;
    const label = pickerText.ofCell(column.name, row.label);
    this.#setRequest({ kind, taskId: row.id, columnId: column.id, text, label, anchor });
  }
}
