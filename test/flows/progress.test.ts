import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { AppBrowser, cell, cellText, typeOver, untilSaved } from "./harness/index.ts";

let browser: AppBrowser;
let page: Page;

beforeAll(async () => {
  browser = await AppBrowser.launch({ viewport: { width: 2400, height: 768 } });
  page = await browser.open();
});
afterAll(() => browser.close());

const choices = () => page.getByRole("listbox", { name: "Lựa chọn của Trạng thái" });

test("a status is chosen by mouse and by keyboard", async () => {
  expect(await cellText(page, "nhiem-vu-1", "status")).toBe("Chưa thực hiện");
  await cell(page, "nhiem-vu-1", "status").click();
  await cell(page, "nhiem-vu-1", "status").locator(".plan-grid__choose").click();
  await choices().getByRole("option", { name: "Hoàn thành" }).click();
  await choices().waitFor({ state: "hidden" });
  await expect.poll(() => cellText(page, "nhiem-vu-1", "status")).toBe("Hoàn thành");

  await cell(page, "nhiem-vu-2", "status").click();
  await page.keyboard.press("Alt+ArrowDown");
  await choices().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect.poll(() => cellText(page, "nhiem-vu-2", "status")).toBe("Hoàn thành");

  // A word typed without accents means the choice that begins so.
  await typeOver(page, "nhiem-vu-3", "status", "dang");
  await expect.poll(() => cellText(page, "nhiem-vu-3", "status")).toBe("Đang thực hiện");
  await untilSaved(page);
});

test("a past day shows as overdue by itself until the task is done", async () => {
  await typeOver(page, "nhiem-vu-4", "deadline", "- Trước ngày 15/01/2026.");
  await expect.poll(() => cellText(page, "nhiem-vu-4", "status")).toBe("Quá hạn");
  await typeOver(page, "nhiem-vu-4", "status", "Hoàn thành");
  await expect.poll(() => cellText(page, "nhiem-vu-4", "status")).toBe("Hoàn thành");
  await page.keyboard.press("Control+z");
  await expect.poll(() => cellText(page, "nhiem-vu-4", "status")).toBe("Quá hạn");
  await typeOver(page, "nhiem-vu-4", "deadline", "- Trước ngày 15/01/2030.");
  await expect.poll(() => cellText(page, "nhiem-vu-4", "status")).toBe("Chưa thực hiện");
});

test("progress is shown as typed, over a bar as long as it", async () => {
  const bar = cell(page, "nhiem-vu-1", "progress").locator(".plan-grid__fill");
  const share = () =>
    bar.evaluate((fill) => Math.round((fill.clientWidth / (fill.parentElement?.clientWidth ?? 1)) * 100));
  await typeOver(page, "nhiem-vu-1", "progress", "40%");
  await expect.poll(() => cellText(page, "nhiem-vu-1", "progress")).toBe("40%");
  await expect.poll(async () => Math.abs((await share()) - 40)).toBeLessThanOrEqual(2);
  await typeOver(page, "nhiem-vu-1", "progress", "một nửa");
  await expect.poll(() => cellText(page, "nhiem-vu-1", "progress")).toBe("một nửa");
  await bar.waitFor({ state: "detached" });
  await untilSaved(page);
});
