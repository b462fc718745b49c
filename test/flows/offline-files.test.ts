import { afterAll, beforeAll, expect, test } from "vitest";
import { AppBrowser, giveFile, previewCounts, sample, savedBy } from "./harness/index.ts";

let browser: AppBrowser;

beforeAll(async () => {
  browser = await AppBrowser.launch();
});
afterAll(() => browser.close());

test("without a network files are still written, read and backed up, by parts never used before", async () => {
  const page = await browser.open();
  await browser.untilOffline(page);
  await browser.context.setOffline(true);
  await page.reload();
  await page.getByRole("banner").getByRole("button", { name: "Xuất tệp" }).click();
  const dialog = page.getByRole("dialog");
  const file = await savedBy(page, () => dialog.getByRole("button", { name: "Xuất tệp" }).click());
  expect(file.name.endsWith(".xlsx")).toBe(true);
  await dialog.waitFor({ state: "detached" });
  await giveFile(page, sample("appendix.xlsx"));
  expect(await previewCounts(page)).toMatchObject({ "Không đổi": 69, "Thay đổi": 0 });
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+s");
  const copy = await savedBy(page, () => dialog.getByRole("button", { name: "Lưu bản sao lưu" }).click());
  expect(Buffer.from(copy.bytes.slice(0, 2)).toString()).toBe("PK");
});
