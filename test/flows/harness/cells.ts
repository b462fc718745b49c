import type { Page } from "playwright-core";
import { cell, type GridColumn } from "./grid.ts";

/** Clicks a cell near its upper left corner, clear of what is drawn at its edges. */
export async function clickCell(
  page: Page,
  rowId: string,
  column: GridColumn,
  modifiers: ("Shift" | "Control")[] = [],
): Promise<void> {
  await cell(page, rowId, column).click({ position: { x: 40, y: 12 }, modifiers });
}

/** Selects the cells between two, both drawn, by a click and a Shift+click. */
export async function selectCells(
  page: Page,
  from: readonly [string, GridColumn],
  to: readonly [string, GridColumn],
): Promise<void> {
  await clickCell(page, ...from);
  await clickCell(page, ...to, ["Shift"]);
}

/** Presses keys one after the other. */
export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
