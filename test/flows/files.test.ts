import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  AppBrowser,
  cellText,
  giveFile,
  leave,
  previewCounts,
  type SavedFile,
  sample,
  savedBy,
  untilSaved,
} from "./harness/index.ts";

let browser: AppBrowser;
let page: Page;

beforeAll(async () => {
  browser = await AppBrowser.launch();
});
beforeEach(async () => {
  await leave(page);
  page = await browser.open();
});
afterAll(() => browser.close());

const dialog = () => page.getByRole("dialog");

async function exportAs(format: RegExp): Promise<SavedFile> {
  await page.getByRole("banner").getByRole("button", { name: "Xuất tệp" }).click();
  await dialog().getByRole("radio", { name: format }).check();
  return savedBy(page, () => dialog().getByRole("button", { name: "Xuất tệp" }).click());
}

test("a changed copy of the appendix is previewed, brought in as one act, and taken back by one undo", async () => {
  const before = { deadline: await cellText(page, "nhiem-vu-3", "deadline") };
  await giveFile(page, sample("appendix-changed.xlsx"));
  const counts = await previewCounts(page);
  expect(counts).toEqual({ "Thay đổi": 2, Mới: 1, "Không đổi": 66, "Bỏ qua": 0, "Không có trong tệp": 1 });
  const changed = dialog().getByRole("row").or(dialog().locator("li")).filter({ hasText: "Quý II/2026" }).first();
  expect(await changed.innerText()).toContain("Hàng năm");
  await dialog()
    .getByRole("button", { name: /^Nhập 3/ })
    .click();
  await expect.poll(() => cellText(page, "nhiem-vu-3", "deadline")).toBe("- Quý II/2026.");
  await page.getByText("70 nhiệm vụ", { exact: true }).waitFor();
  await untilSaved(page);
  await page.reload();
  await expect.poll(() => cellText(page, "nhiem-vu-3", "deadline")).toBe("- Quý II/2026.");
  await page.getByRole("banner").getByRole("button", { name: "Hoàn tác" }).click();
  await expect.poll(() => cellText(page, "nhiem-vu-3", "deadline")).toBe(before.deadline);
  await page.getByText("69 nhiệm vụ", { exact: true }).waitFor();
  await untilSaved(page);
});

describe("every format that is written comes back without a change", () => {
  test.each([
    ["xlsx", /^Excel \(\.xlsx\)/],
    ["xls", /^Excel 97/],
    ["ods", /^OpenDocument/],
    ["csv", /^Văn bản/],
  ] as const)("%s", async (extension, format) => {
    const file = await exportAs(format);
    expect(file.name.endsWith(`.${extension}`)).toBe(true);
    if (extension === "csv") expect([...file.bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    await dialog().waitFor({ state: "detached" });
    await giveFile(page, { name: file.name, mimeType: "application/octet-stream", buffer: Buffer.from(file.bytes) });
    expect(await previewCounts(page)).toEqual({
      "Thay đổi": 0,
      Mới: 0,
      "Không đổi": 69,
      "Bỏ qua": 0,
      "Không có trong tệp": 0,
    });
  });
});

describe("a file that cannot be taken in is told about in a sentence, and nothing stored changes", () => {
  test.each([
    ["empty.xlsx", /không có dữ liệu/],
    ["password.xlsx", /mật khẩu/],
    ["damaged.xlsx", /bị hỏng/],
    ["cut-off.xlsx", /bị hỏng/],
    ["document.docx", /Tệp không có bảng nào/],
    ["zip-bomb.xlsx", /lớn bất thường/],
    ["no-table.xlsx", /Dòng nào là tiêu đề cột/],
    ["unreadable-encoding.csv", /Không đọc được chữ tiếng Việt/],
  ])("%s", async (name, sentence) => {
    await giveFile(page, sample(name));
    await dialog().getByText(sentence).first().waitFor();
    expect(await dialog().innerText()).toContain(name);
    await page.keyboard.press("Escape");
    await page.getByText("69 nhiệm vụ", { exact: true }).waitFor();
    expect(await page.locator("[data-save-state]").getAttribute("data-save-state")).toBe("saved");
  });
});
