import type { Page } from "playwright-core";

interface DrawnBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The drawn cells inside the frames of the selection, as "row id column id", in reading order: what a person sees
 * framed. Without a frame the focused cell alone is selected.
 */
export function selectedCells(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxOf = (element: Element): DrawnBox => element.getBoundingClientRect();
    const frames = [...document.querySelectorAll<HTMLElement>(".plan-grid__frame")].filter(({ hidden }) => !hidden);
    const isInside = (inner: DrawnBox, outer: DrawnBox) =>
      inner.left >= outer.left - 1 &&
      inner.right <= outer.right + 1 &&
      inner.top >= outer.top - 1 &&
      inner.bottom <= outer.bottom + 2;
    const isFrozen = (element: Element) =>
      element.closest(".ag-grid-pinned-left-cells, .plan-grid__layer--frozen") !== null;
    const cells = [...document.querySelectorAll(".ag-row .ag-cell")].filter((cell) =>
      frames.length === 0
        ? cell.classList.contains("plan-grid__focused")
        : frames.some((frame) => isFrozen(cell) === isFrozen(frame) && isInside(boxOf(cell), boxOf(frame))),
    );
    const row = (cell: Element) => cell.closest(".ag-row");
    const place = (cell: Element) => Number(row(cell)?.getAttribute("row-index"));
    return cells
      .sort((a, b) => place(a) - place(b) || boxOf(a).left - boxOf(b).left)
      .map((cell) => `${row(cell)?.getAttribute("row-id")} ${cell.getAttribute("col-id")}`);
  });
}

/** The focused cell as "row id column id", if it is drawn. */
export function focusedCell(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const cell = document.querySelector(".plan-grid__focused");
    return cell ? `${cell.closest(".ag-row")?.getAttribute("row-id")} ${cell.getAttribute("col-id")}` : undefined;
  });
}
