import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AppBrowser, cell, cellText } from "../harness/index.ts";

let browser: AppBrowser;
let page: Page;

beforeAll(async () => {
  browser = await AppBrowser.launch({ viewport: { width: 2400, height: 900 } });
  page = await browser.open();
});
afterAll(() => browser.close());

const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const panel = () => page.getByRole("dialog", { name: /^Chọn / });
const option = (name: string | RegExp) => panel().getByRole("option", { name });
const openAt = async (row: string, column: Parameters<typeof cell>[2]) => {
  await cell(page, row, column).click({ position: { x: 20, y: 12 } });
  await press("Alt+ArrowDown");
  await panel().waitFor();
};

describe("a list of agencies", () => {
  test("Alt+Down opens the register: those in the cell first and ticked", async () => {
    await openAt("nhiem-vu-2", "lead");
    const firsts = async () => (await option(/./).allInnerTexts()).slice(0, 2);
    expect((await firsts()).map((text) => text.split("\n")[0])).toEqual(["Sở Tư pháp", "UBND cấp xã"]);
    expect(await panel().getByRole("option", { selected: true }).count()).toBe(2);
    await press("Escape");
    await panel().waitFor({ state: "detached" });
  });

  test("an abbreviation without accents finds it, Enter ticks it, Enter again writes it in the manner of the cell", async () => {
    await openAt("nhiem-vu-1", "support");
    await page.keyboard.type("sgddt");
    await press("Enter", "Enter");
    await panel().waitFor({ state: "detached" });
    await expect.poll(() => cellText(page, "nhiem-vu-1", "support")).toBe("- Sở Tư pháp.\n- Sở Giáo dục và Đào tạo.");
    await press("Control+z");
    await expect.poll(() => cellText(page, "nhiem-vu-1", "support")).toBe("- Sở Tư pháp.");
  });
});
