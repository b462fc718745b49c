import { afterAll, beforeAll, expect, test } from "vitest";
import { AppBrowser, cell, cellText, typeOver, untilSaved } from "./harness/index.ts";

let browser: AppBrowser;

beforeAll(async () => {
  browser = await AppBrowser.launch();
});
afterAll(() => browser.close());

/** Leaves the stored plan and takes the copy of the app away, so that every part has to come over the network again. */
async function forgetApp(): Promise<void> {
  const page = await browser.open();
  await browser.untilOffline(page);
  await page.evaluate(async () => {
    for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.close();
}

test("what is typed and asked for before the rest of the app is there is done when it comes", async () => {
  await forgetApp();
  const page = await browser.context.newPage();
  let release: () => void = () => undefined;
  const arrival = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/later-[^/]*\.js$/, async (route) => {
    await arrival;
    await route.continue();
  });
  await page.goto(browser.address);
  await cell(page, "nhiem-vu-2", "support").waitFor();
  await typeOver(page, "nhiem-vu-2", "support", "một");
  await typeOver(page, "nhiem-vu-2", "product", "hai");
  await cell(page, "nhiem-vu-3", "content").click({ button: "right" });
  expect(await page.getByRole("menuitem").count()).toBe(0);
  release();
  await page.getByRole("menuitem", { name: "Thêm nhiệm vụ phía trên" }).waitFor();
  await page.keyboard.press("Escape");
  await untilSaved(page);
  await page.reload();
  await expect.poll(() => cellText(page, "nhiem-vu-2", "support")).toBe("một");
  expect(await cellText(page, "nhiem-vu-2", "product")).toBe("hai");
});
