import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { AppBrowser, cellText, clickCell, focusedCell, leave, press } from "./harness/index.ts";

let browser: AppBrowser;
let page: Page;

beforeAll(async () => {
  browser = await AppBrowser.launch();
});
afterAll(() => browser.close());
// Not reloaded: only a page that the service worker does not serve yet asks the network for its parts.
beforeEach(async () => {
  page = await browser.open();
  return () => leave(page);
});

/** Holds back a part of the app that is asked for from now on. Returns the way to let it come. */
async function holdBack(part: RegExp): Promise<() => void> {
  let release: () => void = () => undefined;
  const arrival = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(part, async (route) => {
    await arrival;
    await route.continue();
  });
  return release;
}

const openEditors = () => page.locator(".plan-grid__editor--open").count();

test("what is typed before the values of a column are on the screen is written into no cell", async () => {
  const arrive = await holdBack(/\/column-filter-panel-[^/]*\.js$/);
  await clickCell(page, "nhiem-vu-1", "lead");
  const before = await cellText(page, "nhiem-vu-1", "lead");
  const asked = page.waitForRequest(/\/column-filter-panel-[^/]*\.js$/);
  await press(page, "Control+Shift+L");
  await asked;
  await page.keyboard.type("noi vu");
  expect(await openEditors()).toBe(0);
  arrive();
  const panel = page.getByRole("dialog", { name: /^Lọc cột/ });
  await panel.getByRole("listitem").first().waitFor();
  await press(page, "Escape");
  await panel.waitFor({ state: "detached" });
  expect(await cellText(page, "nhiem-vu-1", "lead")).toBe(before);
  await press(page, "ArrowDown");
  await expect.poll(() => focusedCell(page)).toBe("nhiem-vu-2 lead");
});

test("what is typed before the register of agencies is on the screen is written into no cell", async () => {
  const arrive = await holdBack(/\/register-dialog-[^/]*\.js$/);
  await clickCell(page, "nhiem-vu-1", "lead");
  await press(page, "Control+k");
  await page.keyboard.type("danh sach co quan");
  await page
    .getByRole("option", { name: /Danh sách cơ quan/ })
    .first()
    .waitFor();
  const asked = page.waitForRequest(/\/register-dialog-[^/]*\.js$/);
  await press(page, "Enter");
  await asked;
  await page.keyboard.type("so tu phap");
  expect(await openEditors()).toBe(0);
  arrive();
  const register = page.getByRole("dialog");
  await register.getByRole("searchbox").waitFor();
  await page.keyboard.type("gdđt");
  await expect.poll(() => register.getByRole("searchbox").inputValue()).toBe("gdđt");
  await register.getByRole("button", { name: "Xong" }).click();
  await register.waitFor({ state: "detached" });
  await press(page, "ArrowDown");
  await expect.poll(() => focusedCell(page)).toBe("nhiem-vu-2 lead");
});
