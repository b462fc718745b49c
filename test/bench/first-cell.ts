import type { BrowserContext, Page } from "playwright-core";

declare global {
  interface Window {
    /** Milliseconds from navigation to the frame after the first cell with text. */
    firstCell: Promise<number>;
  }
}

/** Makes every page of the browser time its own first cell, whatever program draws it. */
export async function timeFirstCells(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    window.firstCell = new Promise((resolve) => {
      const painted = () => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now());
        channel.port2.postMessage(undefined);
      };
      const look = () => {
        const isThere = document.querySelector('.ag-cell[col-id="content"]')?.textContent;
        requestAnimationFrame(isThere ? painted : look);
      };
      requestAnimationFrame(look);
    });
  });
}

export function firstCellTime(page: Page): Promise<number> {
  return page.evaluate(() => window.firstCell);
}
