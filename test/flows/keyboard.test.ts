import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { AppBrowser, cellText, untilSaved } from "./harness/index.ts";

let browser: AppBrowser;
let page: Page;

beforeAll(async () => {
  browser = await AppBrowser.launch();
  page = await browser.open();
});
afterAll(() => browser.close());

const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** What the focused element is called, as a screen reader would begin to say it. */
const focused = () =>
  page.evaluate(() => {
    const element = document.activeElement;
    const label = element?.closest("label")?.innerText ?? element?.textContent ?? "";
    return (element?.getAttribute("aria-label") ?? label).trim().replaceAll(/\s+/g, " ");
  });

/** Presses Tab until the name of what has the focus begins so; fails after going all the way round. */
async function tabTo(name: string, key = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press(key);
    const now = await focused();
    if (now.startsWith(name)) return;
    passed.push(now);
  }
  throw new Error(`${name} was not reached; passed ${passed.join(" | ")}`);
}

test("by keyboard alone: reach a cell, edit it, undo, filter by an agency, come back to the grid", async () => {
  await tabTo("Nội dung thực hiện, nhiệm vụ 1:");
  await press("ArrowDown", "ArrowRight", "ArrowRight", "ArrowRight");
  await expect.poll(focused).toMatch(/^Cơ quan phối hợp, nhiệm vụ 2:/);
  const before = await cellText(page, "nhiem-vu-2", "support");
  await page.keyboard.type("bằng bàn phím");
  await press("Enter");
  await expect.poll(() => cellText(page, "nhiem-vu-2", "support")).toBe("bằng bàn phím");
  await untilSaved(page);
  await press("Control+z");
  await expect.poll(() => cellText(page, "nhiem-vu-2", "support")).toBe(before);

  await press("Escape");
  await tabTo("Bộ lọc", "Shift+Tab");
  await press("Enter");
  const panel = page.getByRole("complementary", { name: "Bộ lọc" });
  await panel.getByRole("checkbox", { name: /^Sở Tư pháp/ }).waitFor();
  await expect.poll(focused).toBe("Bộ lọc");
  await tabTo("Sở Tư pháp");
  await press("Space");
  await page.getByText("3/69 nhiệm vụ", { exact: true }).first().waitFor();
  expect(await focused()).toMatch(/^Sở Tư pháp/);

  await press("Escape");
  await panel.waitFor({ state: "detached" });
  await expect.poll(focused).toBe("Bộ lọc");
  await tabTo("Bỏ lọc: Chủ trì: Sở Tư pháp");
  await tabTo("Cơ quan phối hợp, nhiệm vụ 2:");
  await press("Control+End");
  await expect.poll(focused).toMatch(/^Ghi chú, nhiệm vụ 10:/);
});

test("every dialog can be read to its end by keyboard, and gives the focus back", async () => {
  await page.setViewportSize({ width: 683, height: 384 });
  await press("F1");
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  const body = dialog.locator(".dialog__body");
  await expect
    .poll(async () => {
      await press("PageDown");
      return await body.evaluate((box) => box.scrollHeight - box.clientHeight - box.scrollTop);
    })
    .toBeLessThanOrEqual(1);
  await press("Escape");
  await dialog.waitFor({ state: "detached" });
  await expect.poll(focused).toMatch(/nhiệm vụ \d+:/);
});
