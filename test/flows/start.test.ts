import { afterAll, beforeAll, expect, test } from "vitest";
import { AppBrowser } from "./harness/index.ts";

let browser: AppBrowser;

beforeAll(async () => {
  browser = await AppBrowser.launch();
});
afterAll(() => browser.close());

// The grid writes its own <style> elements; after its upgrade `npm run csp` must have been run again.
test("the page starts without an error and without a violation of its policy", async () => {
  const page = await browser.open();
  await page.locator('meta[http-equiv="Content-Security-Policy"]').waitFor({ state: "attached" });
  expect(browser.takeTrouble()).toEqual([]);
});

test("the page starts again without a network", async () => {
  const page = await browser.open();
  await browser.untilOffline(page);
  await browser.context.setOffline(true);
  const again = await browser.open();
  expect(await again.title()).toContain("Phụ lục");
  await browser.context.setOffline(false);
});

test("the browser finds the app installable", async () => {
  const page = await browser.open();
  await browser.untilOffline(page);
  const session = await browser.context.newCDPSession(page);
  const manifest = await session.send("Page.getAppManifest");
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  expect(manifest.errors).toEqual([]);
  expect(installabilityErrors).toEqual([]);
});
