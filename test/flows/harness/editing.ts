import type { Page } from "playwright-core";
import { cell, type GridColumn } from "./grid.ts";

/** Types over a cell as a person does: a click, the text, Enter. A line break is Alt+Enter. */
export async function typeOver(page: Page, rowId: string, column: GridColumn, text: string): Promise<void> {
  await cell(page, rowId, column).click();
  const [first = "", ...more] = text.split("\n");
  await page.keyboard.type(first);
  for (const line of more) {
    await page.keyboard.press("Alt+Enter");
    await page.keyboard.type(line);
  }
  await page.keyboard.press("Enter");
}

/** Resolves when the status line says that everything is on the disk. */
export async function untilSaved(page: Page): Promise<void> {
  await page.locator('[data-save-state="saved"]').waitFor();
}
