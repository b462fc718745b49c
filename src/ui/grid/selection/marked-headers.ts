import type { GridModel } from "../grid-model.ts";
import type { CellRange } from "./contract.ts";

const MARKED = "plan-grid__header-marked";

/** Marks the headers of the columns that ranges touch. There are as many headers as columns, drawn all the time. */
export function markHeaders(host: HTMLElement, model: GridModel, ranges: readonly CellRange[]): void {
  for (const header of host.querySelectorAll(".ag-header-cell")) {
    const place = model.shownColumns.indexOf(header.getAttribute("col-id") ?? "");
    header.classList.toggle(
      MARKED,
      ranges.some(({ left, right }) => place >= left && place <= right),
    );
  }
}
