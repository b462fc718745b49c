import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  AppBrowser,
  appendixTask,
  csvFile,
  focusedStop,
  press,
  sample,
  tabTo,
  untilSaved,
  violations,
} from "./harness/index.ts";

let browser: AppBrowser;
let page: Page;

beforeAll(async () => {
  browser = await AppBrowser.launch();
  page = await browser.open();
  // From now on, so that a key pressed right away opens no window of the system.
  page.on("filechooser", () => undefined);
});
afterAll(() => browser.close());

const dialog = () => page.getByRole("dialog");
const focused = async () => (await focusedStop(page))?.name;

/** Opens the import from the palette, as somebody does who knows no key of it. */
async function openImport(): Promise<void> {
  await press(page, "Control+k");
  await page.getByRole("dialog").getByRole("combobox").waitFor();
  await page.keyboard.type("nhập tệp");
  await page
    .getByRole("option", { name: /Nhập tệp/ })
    .first()
    .waitFor();
  await press(page, "Enter");
  await dialog().getByRole("heading", { name: "Nhập tệp" }).waitFor();
}

async function choose(files: Parameters<Awaited<ReturnType<typeof chooser>>["setFiles"]>[0]): Promise<void> {
  await tabTo(page, /^Chọn (thêm )?tệp$/);
  const [opened] = await Promise.all([chooser(), press(page, "Enter")]);
  await opened.setFiles(files);
}
const chooser = () => page.waitForEvent("filechooser");

test("a newcomer takes a file in without a mouse, from opening the dialog to undoing it", async () => {
  await page.locator(".ag-cell").first().click();
  await openImport();
  expect(await violations(page)).toEqual([]);

  await choose([sample("returned/split-and-joined.xlsx")]);
  // The only file is looked at by itself.
  await dialog()
    .getByRole("button", { name: /^Còn ngờ/ })
    .waitFor();
  await tabTo(page, /^1 ?Chọn tệp$/);
  await press(page, "Enter");
  const clear = csvFile("so-y-te.csv", [
    ["TT", "Nội dung thực hiện", "Kết quả thực hiện"],
    ["1", appendixTask(1).content, "Đã xong"],
  ]);
  await choose([clear]);

  // The list: what needs a look is filtered, opened, and come back to.
  await dialog().getByRole("button", { name: "Cần xem 1" }).waitFor();
  await tabTo(page, /^Cần xem 1$/, "Shift+Tab");
  await press(page, "Enter");
  expect(await violations(page)).toEqual([]);
  await tabTo(page, /^Xem tệp split-and-joined/);
  await press(page, "Enter");
  await dialog()
    .getByRole("button", { name: /^Còn ngờ/ })
    .waitFor();
  await tabTo(page, /^1 ?Chọn tệp$/);
  await press(page, "Enter");
  await expect.poll(focused).toMatch(/^Xem tệp split-and-joined/);
  await expect
    .poll(() => dialog().getByRole("button", { name: "Cần xem 1" }).getAttribute("aria-pressed"))
    .toBe("true");
  await press(page, "F8");

  // How it was understood: a column, a row, a section, and each put back.
  await tabTo(page, /^2 ?Cách hiểu$/);
  await press(page, "Enter");
  await dialog()
    .getByRole("button", { name: /^Dòng 1:/ })
    .waitFor();
  expect(await violations(page)).toEqual([]);
  const role = () => dialog().getByRole("combobox", { name: /Nội dung thực hiện/ });
  const before = await role().inputValue();
  await tabTo(page, /Nội dung thực hiện/);
  await press(page, "ArrowDown");
  await expect.poll(() => role().inputValue()).not.toBe(before);
  await press(page, "ArrowUp");
  await expect.poll(() => role().inputValue()).toBe(before);
  await tabTo(page, /^Dòng \d+:/);
  const firstLine = await focused();
  await press(page, "End");
  await expect.poll(focused).not.toBe(firstLine);
  const line = String(await focused());
  const number = /^Dòng (\d+)/.exec(line)?.[1];
  await asKind("Mục");
  await dialog()
    .getByRole("button", { name: `Dòng ${number}: Mục, bạn đã chọn` })
    .waitFor();
  await expect.poll(focused).toBe(`Dòng ${number}: Mục, bạn đã chọn`);
  await asKind("Để ứng dụng tự nhận");
  await dialog().getByRole("button", { name: line }).waitFor();
  await expect.poll(focused).toBe(line);
  await tabTo(page, /^Xem trước thay đổi$/);
  await press(page, "Enter");

  // The preview: a row in doubt is linked, unlinked and linked again; then the way to fill.
  await dialog()
    .getByRole("button", { name: /^Còn ngờ/ })
    .waitFor();
  await tabTo(page, /^Còn ngờ/);
  await press(page, "Enter");
  expect(await violations(page)).toEqual([]);
  await tabTo(page, /Để lại, chưa nhập \(Dòng \d+ của tệp là\)/);
  const sum = () =>
    dialog()
      .getByText(/dòng nhiệm vụ trong tệp/)
      .innerText();
  const unlinked = await sum();
  await press(page, "ArrowDown");
  await expect.poll(sum).not.toBe(unlinked);
  await press(page, "ArrowUp");
  await expect.poll(sum).toBe(unlinked);
  await press(page, "ArrowDown");
  await expect.poll(sum).not.toBe(unlinked);
  await tabTo(page, /^Thay ở những ô mà tệp có ghi/, "Shift+Tab");
  await press(page, "ArrowDown");
  await expect.poll(focused).toMatch(/^Chỉ điền vào ô còn trống/);
  await press(page, "ArrowUp");

  // The import, with the next file on show; closing gives the focus back to the grid.
  await dialog()
    .getByRole("button", { name: /^Nhập [\d.]+ thay đổi$/ })
    .waitFor();
  await tabTo(page, /^Nhập [\d.]+ thay đổi$/);
  await press(page, "Enter");
  await dialog()
    .getByText(/^Đã nhập “split-and-joined.xlsx”/)
    .waitFor();
  await dialog().getByRole("button", { name: "Nhập 1 thay đổi", exact: true }).waitFor();
  await tabTo(page, /^Nhập 1 thay đổi$/);
  await press(page, "Enter");
  await dialog().waitFor({ state: "detached" });
  await untilSaved(page);
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);

  // Undone and seen in the history, from the keyboard too.
  await press(page, "Control+z");
  await press(page, "Control+k");
  await page.keyboard.type("lịch sử thay đổi");
  await page
    .getByRole("option", { name: /Lịch sử thay đổi/ })
    .first()
    .waitFor();
  await press(page, "Enter");
  const act = page
    .getByRole("complementary", { name: "Lịch sử thay đổi" })
    .getByRole("listitem")
    .filter({ hasText: "Nhập tệp so-y-te.csv" });
  await act.getByText("Đã hoàn tác", { exact: true }).waitFor();
  expect(await violations(page)).toEqual([]);
});

/** Chooses in the menu of the row that has the focus. */
async function asKind(label: string): Promise<void> {
  await press(page, "Enter");
  await page.getByRole("menu").getByRole("menuitemcheckbox", { name: "Mục" }).waitFor();
  const isThere = async () => (await focused())?.includes(label) ?? false;
  for (let steps = 0; steps < 10 && !(await isThere()); steps++) await press(page, "ArrowDown");
  await press(page, "Enter");
}
