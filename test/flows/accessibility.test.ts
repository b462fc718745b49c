import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { describe, expect, test } from "vitest";
import { AppBrowser } from "./harness/index.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

describe.each(["light", "dark"] as const)("%s theme", (colorScheme) => {
  test("axe finds no fault in the first screen", async () => {
    const browser = await AppBrowser.launch({ colorScheme });
    const page = await browser.open();
    // By the browser's own protocol, which the page's policy does not govern.
    await page.evaluate(axe);
    const { violations } = await page.evaluate<AxeResults>("axe.run()");
    const faults = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
    expect(faults).toEqual([]);
    await browser.close();
  });
});
