import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { AppBrowser, cellText, savedBy, typeOver, untilSaved } from "./harness/index.ts";

let browser: AppBrowser;
let page: Page;

beforeAll(async () => {
  browser = await AppBrowser.launch();
  page = await browser.open();
});
afterAll(() => browser.close());

test("a backup brings the plan back, showing first what would change, and can itself be undone", async () => {
  await page.getByRole("button", { name: "Chưa có bản sao ngoài trình duyệt" }).waitFor();
  await typeOver(page, "nhiem-vu-2", "support", "lúc sao lưu");
  await untilSaved(page);
  await page.keyboard.press("Control+s");
  const copy = await savedBy(page, () => page.getByRole("button", { name: "Lưu bản sao lưu" }).click());
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Bản sao ngoài trình duyệt: hôm nay" }).waitFor();

  await typeOver(page, "nhiem-vu-2", "support", "sau khi sao lưu");
  await untilSaved(page);
  await page.getByRole("button", { name: "Thêm", exact: true }).click();
  await page.getByRole("menuitem", { name: /Khôi phục/ }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Chọn tệp sao lưu" }).click(),
  ]);
  await chooser.setFiles({ name: copy.name, mimeType: "application/zip", buffer: Buffer.from(copy.bytes) });
  const dialog = page.getByRole("dialog");
  await dialog.getByText(/Sẽ sửa 1 nhiệm vụ/).waitFor();
  expect(await cellText(page, "nhiem-vu-2", "support")).toBe("sau khi sao lưu");
  await dialog
    .getByRole("button", { name: /^Khôi phục/ })
    .last()
    .click();
  await expect.poll(() => cellText(page, "nhiem-vu-2", "support")).toBe("lúc sao lưu");
  await untilSaved(page);
  await page.getByRole("banner").getByRole("button", { name: "Hoàn tác" }).click();
  await expect.poll(() => cellText(page, "nhiem-vu-2", "support")).toBe("sau khi sao lưu");
});
