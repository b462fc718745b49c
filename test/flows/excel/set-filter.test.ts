import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { AppBrowser, cell, type GridColumn, typeOver, untilSaved } from "../harness/index.ts";

let browser: AppBrowser;
let page: Page;

beforeAll(async () => {
  browser = await AppBrowser.launch();
  page = await browser.open();
});
afterAll(() => browser.close());
beforeEach(async () => {
  await untilSaved(page);
  await page.goto(browser.address);
  await cell(page, "nhiem-vu-1", "content").waitFor();
  await page.locator("[data-search-box]").waitFor();
});

const panel = () => page.getByRole("dialog", { name: /^Lọc cột/ });
const search = () => panel().getByRole("textbox");
const box = (name: string | RegExp) => panel().getByRole("checkbox", { name });
const chip = (name: string) => page.getByRole("button", { name: `Bỏ lọc: ${name}`, exact: true });
const header = (column: GridColumn) => page.locator(`.ag-header-cell[col-id="${column}"]`).getByRole("button");
const shown = (count: number) => page.getByRole("region", { name: "Đang lọc theo" }).getByText(`${count}/69 nhiệm vụ`);

async function openFromMenu(column: GridColumn): Promise<void> {
  await header(column).click();
  await page.getByRole("menu").getByText("Lọc theo giá trị…").click();
  await panel().getByRole("listitem").first().waitFor();
}

describe("the values under a header", () => {
  test("Ctrl+Shift+L opens the values of the focused column; typing without accents and Enter filters by what is found", async () => {
    await cell(page, "nhiem-vu-1", "lead").click();
    await page.keyboard.press("Control+Shift+L");
    await box(/^Sở Nội vụ, 13/).waitFor();
    await page.keyboard.type("noi vu");
    await expect.poll(() => panel().getByRole("listitem").count()).toBe(1);
    await page.keyboard.press("Enter");
    await shown(13).waitFor();
    await chip("Cơ quan chủ trì: Sở Nội vụ").waitFor();
    await cell(page, "nhiem-vu-23", "lead").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => page.locator(".plan-grid__focused").count()).toBe(1);
  });

  test("a right click on a cell shows the tasks that hold the same", async () => {
    await cell(page, "nhiem-vu-5", "lead").click({ button: "right" });
    await page.getByRole("menuitem", { name: "Lọc theo ô này" }).click();
    await chip("Cơ quan chủ trì: Sở Tài chính").waitFor();
    await shown(11).waitFor();
    await cell(page, "nhiem-vu-41", "lead").waitFor();
    await expect.poll(() => cell(page, "nhiem-vu-2", "lead").count()).toBe(0);
  });

  test("Alt+Down on a header opens its values, Escape goes back to the header", async () => {
    await header("deadline").focus();
    await page.keyboard.press("Alt+ArrowDown");
    await search().waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => panel().count()).toBe(0);
    await expect.poll(() => header("deadline").evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test("unticking one value leaves all the others, and the header shows the filter", async () => {
    await openFromMenu("lead");
    await box(/^Sở Nội vụ/).uncheck();
    await panel().getByRole("button", { name: "Lọc", exact: true }).click();
    await chip("Cơ quan chủ trì: khác Sở Nội vụ").waitFor();
    expect(await header("lead").getAttribute("aria-label")).toContain("đang lọc");
    await openFromMenu("lead");
    expect(await box(/^Sở Nội vụ/).isChecked()).toBe(false);
    expect(await box(/^Công an tỉnh/).isChecked()).toBe(true);
    await panel().getByRole("button", { name: "Bỏ lọc" }).click();
    await expect.poll(() => chip("Cơ quan chủ trì: khác Sở Nội vụ").count()).toBe(0);
    expect(await header("lead").getAttribute("aria-label")).not.toContain("đang lọc");
  });

  test("select all unticks everything, and then nothing can be filtered until one value is ticked", async () => {
    await openFromMenu("lead");
    await box("Chọn tất cả").uncheck();
    const apply = panel().getByRole("button", { name: "Lọc", exact: true });
    expect(await apply.isDisabled()).toBe(true);
    await box(/^Thanh tra tỉnh/).check();
    await box(/^Công an tỉnh/).check();
    await apply.click();
    await chip("Cơ quan chủ trì: 2 giá trị").waitFor();
    await openFromMenu("lead");
    expect(await box("Chọn tất cả").evaluate((input) => (input as HTMLInputElement).indeterminate)).toBe(true);
  });

  test("blank cells are a value of their own", async () => {
    await openFromMenu("result");
    await box("(Trống), 69 nhiệm vụ").waitFor();
    await page.keyboard.press("Escape");
    await typeOver(page, "nhiem-vu-1", "result", "Đã xong đợt 1");
    await openFromMenu("result");
    await box("Đã xong đợt 1, 1 nhiệm vụ").uncheck();
    await page.keyboard.press("Enter");
    await chip("Kết quả thực hiện: (Trống)").waitFor();
    await shown(68).waitFor();
    await openFromMenu("result");
    await box("Chọn tất cả").check();
    await box("(Trống), 68 nhiệm vụ").uncheck();
    await page.keyboard.press("Enter");
    await shown(1).waitFor();
    await page.locator(".plan-grid__editor").focus();
    await page.keyboard.press("Control+z");
    await page.getByText("Đã hoàn tác").first().waitFor();
  });

  test("values are counted under the filters of the other columns, and two columns filter together", async () => {
    await openFromMenu("lead");
    await search().fill("noi vu");
    await page.keyboard.press("Enter");
    await shown(13).waitFor();
    await openFromMenu("deadline");
    const count = await panel().getByRole("listitem").count();
    expect(count).toBeLessThan(13);
    const [first] = await panel().getByRole("listitem").all();
    const label = (await first?.getByRole("checkbox").getAttribute("aria-label")) ?? "";
    await box("Chọn tất cả").uncheck();
    await first?.getByRole("checkbox").check();
    await page.keyboard.press("Enter");
    await shown(Number(/(\d+) nhiệm vụ$/.exec(label)?.[1])).waitFor();
  });

  test("the filter stands in the address and opens again from it", async () => {
    await openFromMenu("status");
    await search().fill("chua thuc hien");
    await page.keyboard.press("Enter");
    await chip("Trạng thái: Chưa thực hiện").waitFor();
    await expect.poll(() => new URL(page.url()).searchParams.get("loc")).toBe("status:Chưa thực hiện");
    await page.reload();
    await chip("Trạng thái: Chưa thực hiện").click();
    await expect.poll(() => new URL(page.url()).searchParams.get("loc")).toBeNull();
  });
});
