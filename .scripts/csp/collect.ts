import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "playwright-core";
import { preview } from "vite";
import { browserArguments, requireBrowser } from "../browser/find.ts";
import { buildForProduction } from "../build/production-build.ts";

const hashesFile = fileURLToPath(new URL("./style-hashes.json", import.meta.url));

// The hashes stand in the page they are collected from, hence first without the policy and then built with it.
buildForProduction();
const server = await preview({ preview: { port: 0, host: "127.0.0.1", headers: {} }, logLevel: "error" });
const browser = await chromium.launch({ executablePath: requireBrowser(), args: [...browserArguments] });
try {
  const hashes = new Set<string>();
  for (const colorScheme of ["light", "dark"] as const) {
    const context = await browser.newContext({ bypassCSP: true, colorScheme, locale: "vi-VN" });
    const page = await context.newPage();
    await page.goto(server.resolvedUrls?.local[0] ?? "");
    await page.locator('.ag-cell[col-id="content"]').first().waitFor();
    await dragHeader(page);
    for (const hash of await styleHashes(page)) hashes.add(hash);
    await context.close();
  }
  writeFileSync(hashesFile, `${JSON.stringify([...hashes].sort(), null, 2)}\n`);
  console.log(`${hashes.size} hashes written to ${hashesFile}; build again to use them.`);
} finally {
  await browser.close();
  await server.close();
}

/** The grid writes the style of what hangs under the pointer only when a column is dragged. */
async function dragHeader(page: Page): Promise<void> {
  await page.locator('.ag-header-cell[col-id="content"]').hover();
  await page.mouse.down();
  await page.mouse.move(700, 90, { steps: 5 });
  await page.locator(".ag-dnd-ghost").waitFor();
}

/** The hashes by which a policy allows the page's `<style>` elements. */
function styleHashes(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Promise.all(
      [...document.querySelectorAll("style")].map(async (style) => {
        const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(style.textContent ?? ""));
        return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
      }),
    ),
  );
}
