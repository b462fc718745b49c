import type { Page } from "playwright-core";
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

const openings: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ["the grid", async () => undefined],
  ["the filter panel", (page) => page.getByRole("banner").getByRole("button", { name: "Bộ lọc" }).click()],
  ["the history", (page) => page.getByRole("banner").getByRole("button", { name: "Lịch sử thay đổi" }).click()],
  ["the menu", (page) => page.getByRole("button", { name: "Thêm", exact: true }).click()],
  ["the import dialog", (page) => page.getByRole("banner").getByRole("button", { name: "Nhập tệp" }).click()],
  ["what a file would change", (page) => previewed(page)],
  [
    "how a file was understood",
    async (page) => {
      await previewed(page);
      await page
        .getByRole("dialog")
        .getByRole("button", { name: /Cách hiểu/ })
        .click();
      await page
        .getByRole("dialog")
        .getByRole("button", { name: /^Dòng 1:/ })
        .waitFor();
    },
  ],
  ["the export dialog", (page) => page.getByRole("banner").getByRole("button", { name: "Xuất tệp" }).click()],
  ["the backup dialog", (page) => page.keyboard.press("Control+s")],
  ["the strip of quarters", fromViews("Dải thời gian theo quý")],
  ["the calendar of deadlines", fromViews("Lịch thời hạn…")],
  ["what is soon due", fromViews("Việc sắp đến hạn…")],
  ["the lines of the tasks", fromViews("Dòng thời gian các nhiệm vụ…")],
  ["the help", (page) => page.keyboard.press("F1")],
];

describe.each(["light", "dark"] as const)("axe finds nothing against WCAG 2.2 AA, %s:", (theme) => {
  test.each(openings)("%s", async (_, open) => {
    const page = await browser.open();
    await page.emulateMedia({ colorScheme: theme });
    await open(page);
    expect(await violations(page)).toEqual([]);
    const beyond = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    expect(beyond).toBe(0);
    await page.close();
  });
});

test("at 200 % zoom nothing is cut off sideways and the grid still shows tasks", async () => {
  const page = await browser.open();
  await page.setViewportSize({ width: 683, height: 384 });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  expect(await page.locator('.ag-cell[col-id="content"]').first().isVisible()).toBe(true);
  await page.close();
});
