import { cellText, type DerivedStatus } from "../../core/model/index.ts";
import { CellComponent } from "./cell-component.ts";
import type { GridRow } from "./contract.ts";
import { element } from "./element.ts";

const TONES: Readonly<Record<DerivedStatus, string>> = {
  "Chưa thực hiện": "idle",
  "Đang thực hiện": "active",
  "Hoàn thành": "done",
  "Quá hạn": "late",
  unknown: "unknown",
};

/** The state as a badge: what was written, and "Quá hạn" where the day has passed; blank reads as not begun, muted. */
export class StatusCell extends CellComponent {
  protected override draw(row: GridRow, columnId: string): void {
    if (row.kind !== "task") return;
    const written = cellText(row.task, columnId).trim();
    this.root.replaceChildren(...badges(row.status, written));
  }
}

function badges(status: DerivedStatus, written: string): HTMLElement[] {
  if (status !== "Quá hạn") {
    const shown = badge(status, status === "unknown" ? written : status);
    shown.classList.toggle("plan-grid__badge--blank", written === "");
    return [shown];
  }
  const late = badge("Quá hạn", status);
  if (written !== "") late.title = written;
  return [late];
}

function badge(status: DerivedStatus, text: string): HTMLElement {
  return element("span", `plan-grid__badge plan-grid__badge--${TONES[status]}`, text);
}
