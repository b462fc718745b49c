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
    for (const hash of await styleHashes(page)) hashes.add(hash);
    await context.close();
  }
  writeFileSync(hashesFile, `${JSON.stringify([...hashes].sort(), null, 2)}\n`);
  console.log(`${hashes.size} hashes written to ${hashesFile}; build again to use them.`);
} finally {
  await browser.close();
  await server.close();
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
