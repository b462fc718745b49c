import { mkdirSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { preview } from "vite";
import { browserArguments, requireBrowser } from "./browser/find.ts";
import { buildForProduction } from "./build/production-build.ts";

/** The pictures a browser shows before it installs the app; their sizes stand in the manifest. */
const screens = [
  { name: "wide", viewport: { width: 1366, height: 768 }, deviceScaleFactor: 1 },
  { name: "narrow", viewport: { width: 360, height: 640 }, deviceScaleFactor: 2 },
] as const;

buildForProduction();
mkdirSync("public/screens", { recursive: true });
const server = await preview({ preview: { port: 0, host: "127.0.0.1" }, logLevel: "error" });
const browser = await chromium.launch({ executablePath: requireBrowser(), args: [...browserArguments] });
try {
  for (const { name, ...options } of screens) {
    const context = await browser.newContext({ ...options, locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh" });
    const page = await context.newPage();
    await page.goto(server.resolvedUrls?.local[0] ?? "");
    await page.locator('.ag-cell[col-id="content"]').first().waitFor();
    // Until what is fetched after the first rows stands too.
    await page.waitForLoadState("networkidle");
    writeFileSync(`public/screens/${name}.png`, await page.screenshot());
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
}
