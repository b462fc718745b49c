import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { AppBrowser, cellText, clickCell, focusedCell, holdBack, press } from "./harness/index.ts";

let browser: AppBrowser;
let page: Page;

// New each time: only the first page of a browser asks the network for its parts, later ones the service worker.
beforeEach(async () => {
  browser = await AppBrowser.launch();
  page = await browser.context.newPage();
});
afterEach(() => browser.close());

async function open(): Promise<void> {
  await page.goto(browser.address);
  await page.locator("[data-search-box]").waitFor();
}

const openEditors = () => page.locator(".plan-grid__editor--open").count();

/** The cell that had the focus says what it said, and the keys go on from it. */
async function isUntouched(column: "lead" | "support", before: string): Promise<void> {
  expect(await cellText(page, "nhiem-vu-1", column)).toBe(before);
  await press(page, "ArrowDown");
  await expect.poll(() => focusedCell(page)).toBe(`nhiem-vu-2 ${column}`);
}

test("what is typed before the values of a column are on the screen is written into no cell", async () => {
  const arrive = await holdBack(page, /\/column-filter-panel-[^/]*\.js$/);
  await open();
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
  await isUntouched("lead", before);
});

test("what is typed before the register of agencies is on the screen is written into no cell", async () => {
  const arrive = await holdBack(page, /\/register-dialog-[^/]*\.js$/);
  await open();
  await clickCell(page, "nhiem-vu-1", "lead");
  const before = await cellText(page, "nhiem-vu-1", "lead");
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
  await isUntouched("lead", before);
});

test("what is typed between a cell and its panel is written into no cell; the panel has what was typed before", async () => {
  const arrive = await holdBack(page, /\/agency-picker-[^/]*\.js$/);
  await open();
  await clickCell(page, "nhiem-vu-1", "support");
  const before = await cellText(page, "nhiem-vu-1", "support");
  await page.keyboard.type("Sở Y tế");
  await press(page, "Alt+ArrowDown");
  await page.keyboard.type("snv");
  expect(await openEditors()).toBe(0);
  arrive();
  const panel = page.getByRole("dialog", { name: /^Chọn / });
  await panel.getByRole("option", { name: "Sở Y tế", selected: true }).waitFor();
  await press(page, "Escape");
  await panel.waitFor({ state: "detached" });
  await isUntouched("support", before);
});
