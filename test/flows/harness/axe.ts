import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds against WCAG 2.2 AA once the page has come to rest, as "rule: first place". */
export async function violations(page: Page): Promise<string[]> {
  await atRest(page);
  await page.evaluate(axe);
  const result = await page.evaluate<AxeResults>(
    "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })",
  );
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
}

/** Until no transition runs and the page was idle twice with nothing added, removed or written on it between. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    let changes = 0;
    const observer = new MutationObserver((records) => {
      changes += records.length;
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    const idle = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1_000 }));
    const isMoving = () =>
      document
        .getAnimations()
        .some(({ playState, effect }) => playState === "running" && effect?.getComputedTiming().iterations === 1);
    for (let before = -1; before !== changes || isMoving(); ) {
      before = changes;
      await idle();
      await idle();
    }
    observer.disconnect();
  });
}
