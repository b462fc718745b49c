import type { Locator, Page } from "playwright-core";

export type GridColumn =
  | "number"
  | "content"
  | "product"
  | "lead"
  | "support"
  | "deadline"
  | "status"
  | "progress"
  | "result"
  | "note";

/** The drawn cell of a task; rows out of sight are not drawn. */
export function cell(page: Page, rowId: string, column: GridColumn): Locator {
  return page.locator(`.ag-row[row-id="${rowId}"] .ag-cell[col-id="${column}"]`);
}

/** The text a cell shows, without spaces at its ends. */
export async function cellText(page: Page, rowId: string, column: GridColumn): Promise<string> {
  return (await cell(page, rowId, column).innerText()).trim();
}

/**
 * The texts of one column in all rows, top to bottom, by row id. Scrolls through the grid, since only rows in sight
 * are drawn, and leaves it at the top.
 */
export async function columnTexts(page: Page, column: GridColumn): Promise<Map<string, string>> {
  const found = new Map<string, { readonly index: number; readonly text: string }>();
  await scrollTo(page, 0);
  for (let top = 0, height = 1; top < height; ) {
    for (const row of await drawnRows(page, column)) found.set(row.id, row);
    const view = await viewport(page).evaluate((element) => [element.scrollHeight, element.clientHeight] as const);
    height = view[0];
    top += Math.max(1, Math.floor(view[1] * 0.8));
    await scrollTo(page, top);
  }
  await scrollTo(page, 0);
  return new Map([...found].sort(([, a], [, b]) => a.index - b.index).map(([id, { text }]) => [id, text]));
}

interface DrawnRow {
  readonly id: string;
  readonly index: number;
  readonly text: string;
}

function drawnRows(page: Page, column: GridColumn): Promise<DrawnRow[]> {
  return page.locator(`.ag-row[row-id] .ag-cell[col-id="${column}"]`).evaluateAll((cells) =>
    cells.map((element) => {
      const row = element.closest(".ag-row");
      return {
        id: row?.getAttribute("row-id") ?? "",
        index: Number(row?.getAttribute("row-index")),
        text: (element instanceof HTMLElement ? element.innerText : "").trim(),
      };
    }),
  );
}

function viewport(page: Page): Locator {
  return page.locator(".ag-grid-viewport, .ag-body-viewport").first();
}

async function scrollTo(page: Page, top: number): Promise<void> {
  await viewport(page).evaluate(async (element, value) => {
    element.scrollTop = value;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
  }, top);
}
