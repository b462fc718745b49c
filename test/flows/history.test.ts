import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { AppBrowser, cell, cellText, typeOver, untilSaved } from "./harness/index.ts";

let browser: AppBrowser;
let page: Page;

beforeAll(async () => {
  browser = await AppBrowser.launch();
  page = await browser.open();
});
afterAll(() => browser.close());

const panel = () => page.getByRole("complementary", { name: "Lịch sử thay đổi" });
const sentences = () => panel().locator(".history-act__sentence").allInnerTexts();

test("one act among others is taken back alone, after a reload, and later edits stay", async () => {
  const first = await cellText(page, "nhiem-vu-1", "support");
  await typeOver(page, "nhiem-vu-1", "support", "một");
  await typeOver(page, "nhiem-vu-2", "support", "hai");
  await cell(page, "nhiem-vu-3", "support").click();
  await page.keyboard.press("Delete");
  await page.keyboard.press("Alt+Shift+ArrowUp");
  await expect.poll(() => cellText(page, "nhiem-vu-3", "number")).toBe("2");
  await untilSaved(page);
  await page.reload();
  await cell(page, "nhiem-vu-1", "content").waitFor();
  await page.getByRole("banner").getByRole("button", { name: "Lịch sử thay đổi" }).click();
  // Tasks are named by the numbers they have now.
  const acts = [
    "Chuyển nhiệm vụ 2",
    "Xóa nội dung “Cơ quan phối hợp” ở nhiệm vụ 2",
    "Sửa “Cơ quan phối hợp” ở nhiệm vụ 3",
    "Sửa “Cơ quan phối hợp” ở nhiệm vụ 1",
  ];
  await expect.poll(sentences).toEqual(acts);

  const act = panel().getByRole("listitem").filter({ hasText: "ở nhiệm vụ 1" });
  await act.getByRole("button", { name: /ở nhiệm vụ 1/ }).click();
  await act.getByText("một").first().waitFor();
  await act.getByRole("button", { name: "Hoàn tác riêng việc này" }).click();
  await expect.poll(() => cellText(page, "nhiem-vu-1", "support")).toBe(first);
  expect(await cellText(page, "nhiem-vu-2", "support")).toBe("hai");
  expect(await cellText(page, "nhiem-vu-3", "support")).toBe("");
  expect(await cellText(page, "nhiem-vu-3", "number")).toBe("2");
  await page.getByRole("status").getByText("Đã hoàn tác riêng: Sửa “Cơ quan phối hợp” ở nhiệm vụ 1").waitFor();
  await act.getByText("Đã hoàn tác", { exact: true }).waitFor();
  expect(await sentences()).toEqual(acts);
  await untilSaved(page);
});

test("what was edited again since is kept, and said so", async () => {
  await typeOver(page, "nhiem-vu-4", "note", "trước");
  await typeOver(page, "nhiem-vu-4", "note", "sau");
  const edits = panel().getByRole("listitem").filter({ hasText: "“Ghi chú” ở nhiệm vụ 4" });
  await expect.poll(() => edits.count()).toBe(2);
  await edits.last().getByRole("button").first().click();
  await edits.last().getByRole("button", { name: "Hoàn tác riêng việc này" }).click();
  await page.getByText(/Không hoàn tác được việc này: mọi ô của nó đã được sửa lại sau đó/).waitFor();
  expect(await cellText(page, "nhiem-vu-4", "note")).toBe("sau");
});

test("going back to an act takes back all that came after it, and all can be done again", async () => {
  const edits = panel().getByRole("listitem").filter({ hasText: "“Ghi chú” ở nhiệm vụ 4" });
  await edits.last().getByRole("button", { name: "Hoàn tác đến đây" }).click();
  await expect.poll(() => cellText(page, "nhiem-vu-4", "note")).toBe("trước");
  await panel().getByText("Đã hoàn tác", { exact: true }).first().waitFor();
  await page.getByRole("banner").getByRole("button", { name: "Làm lại" }).click();
  await expect.poll(() => cellText(page, "nhiem-vu-4", "note")).toBe("sau");
  await untilSaved(page);
});
