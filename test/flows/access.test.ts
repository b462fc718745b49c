import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AppBrowser, giveFile, sample, violations } from "./harness/index.ts";

let browser: AppBrowser;

beforeAll(async () => {
  browser = await AppBrowser.launch();
});
afterAll(() => browser.close());

const fromViews = (command: string) => async (page: Page) => {
  await page.getByRole("banner").getByRole("button", { name: "Cách xem" }).click();
  await page.getByRole("menu").getByText(command, { exact: true }).click();
};

async function previewed(page: Page): Promise<void> {
  await giveFile(page, sample("returned/split-and-joined.xlsx"));
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Còn ngờ/ })
    .click();
}

async function understood(page: Page): Promise<void> {
  await previewed(page);
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /Cách hiểu/ })
    .click();
}

const fromBar = (name: string) => (page: Page) => page.getByRole("banner").getByRole("button", { name }).click();
const inDialog = (role: "button" | "group" | "grid" | "radio" | "searchbox", name?: string | RegExp) => (page: Page) =>
  page
    .getByRole("dialog")
    .getByRole(role, name === undefined ? {} : { name })
    .first();
const beside = (name: string, role: "checkbox" | "heading") => (page: Page) =>
  page.getByRole("complementary", { name }).getByRole(role).first();

/** What is opened, by what, and what of it comes last: looked at before that, there would be nothing to find. */
const openings: readonly (readonly [string, (page: Page) => Promise<void>, (page: Page) => Locator])[] = [
  ["the grid", async () => undefined, (page) => page.getByRole("grid").first()],
  ["the filter panel", fromBar("Bộ lọc"), beside("Bộ lọc", "checkbox")],
  ["the history", fromBar("Lịch sử thay đổi"), beside("Lịch sử thay đổi", "heading")],
  [
    "the menu",
    (page) => page.getByRole("button", { name: "Thêm", exact: true }).click(),
    (page) => page.getByRole("menuitem").first(),
  ],
  ["the import dialog", fromBar("Nhập tệp"), inDialog("button", "Chọn tệp")],
  ["what a file would change", previewed, inDialog("group", /^Dòng \d+ của tệp là/)],
  ["how a file was understood", understood, inDialog("button", /^Dòng 1:/)],
  ["the export dialog", fromBar("Xuất tệp"), inDialog("radio")],
  ["the backup dialog", (page) => page.keyboard.press("Control+s"), inDialog("button", "Lưu bản sao lưu")],
  [
    "the strip of quarters",
    fromViews("Dải thời gian theo quý"),
    (page) => page.getByRole("region", { name: "Số việc đến hạn theo quý" }),
  ],
  ["the calendar of deadlines", fromViews("Lịch thời hạn…"), inDialog("grid")],
  ["what is soon due", fromViews("Việc sắp đến hạn…"), inDialog("radio")],
  [
    "the lines of the tasks",
    fromViews("Dòng thời gian các nhiệm vụ…"),
    (page) => page.getByRole("list", { name: "Dòng thời gian của các nhiệm vụ" }).getByRole("listitem").first(),
  ],
  ["the help", (page) => page.keyboard.press("F1"), inDialog("searchbox")],
];

describe.each(["light", "dark"] as const)("axe finds nothing against WCAG 2.2 AA, %s:", (theme) => {
  test.each(openings)("%s", async (_, open, lastOf) => {
    const page = await browser.open();
    await page.emulateMedia({ colorScheme: theme });
    await open(page);
    await lastOf(page).waitFor();
    expect(await violations(page)).toEqual([]);
    const beyond = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    expect(beyond).toBe(0);
    // What stays open is remembered, and the next opening of it would close it.
    await page.evaluate(() => localStorage.clear());
    await page.close();
  });
});

test("at 200 % zoom nothing is cut off sideways and the grid still shows tasks", async () => {
  const page = await browser.open();
  await page.setViewportSize({ width: 683, height: 384 });
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
    .toBeLessThanOrEqual(0);
  expect(await page.locator('.ag-cell[col-id="content"]').first().isVisible()).toBe(true);
  await page.close();
});
