import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { AppBrowser, cell } from "./harness/index.ts";

let browser: AppBrowser;
let page: Page;

beforeAll(async () => {
  // Wide enough for every column, so that each header is drawn.
  browser = await AppBrowser.launch({ viewport: { width: 2400, height: 768 } });
  page = await browser.open();
});
afterAll(() => browser.close());

const header = (columnId: string) => page.locator(`.ag-header-cell[col-id="${columnId}"]`);

/** The columns from left to right, as they stand on the screen. */
const shownColumns = () =>
  page.locator(".ag-header-cell[col-id]").evaluateAll((cells) =>
    cells
      .map((element) => [element.getBoundingClientRect().left, element.getAttribute("col-id")] as const)
      .sort(([a], [b]) => a - b)
      .map(([, columnId]) => columnId),
  );

async function columnMenu(columnId: string, item: string): Promise<void> {
  await header(columnId).hover();
  await header(columnId).getByRole("button").click();
  await page.getByRole("menuitem", { name: item, exact: true }).click();
}

async function openColumnsDialog(): Promise<Locator> {
  await page.getByRole("button", { name: "Thêm", exact: true }).click();
  await page.getByRole("menuitem", { name: /Cột hiển thị/ }).click();
  return page.getByRole("dialog", { name: "Cột hiển thị" });
}

async function drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, to.y, { steps: 8 });
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error("not on the screen");
  return box;
}

const widthOf = async (columnId: string) => Math.round((await boxOf(header(columnId))).width);

const START = ["number", "content", "product", "lead", "support", "deadline", "status", "progress", "result", "note"];

test("columns hidden, widened, reordered and frozen stand so after a reload, until set back", async () => {
  expect(await shownColumns()).toEqual(START);

  await columnMenu("product", "Ẩn cột");
  await expect.poll(shownColumns).toEqual(START.filter((columnId) => columnId !== "product"));

  const before = await widthOf("lead");
  const edge = await boxOf(header("lead").locator(".ag-header-cell-resize"));
  const grip = { x: edge.x + edge.width / 2, y: edge.y + edge.height / 2 };
  await drag(grip, { x: grip.x + 90, y: grip.y });
  await expect.poll(async () => Math.abs((await widthOf("lead")) - before - 90)).toBeLessThanOrEqual(2);
  const widened = await widthOf("lead");

  const deadline = await boxOf(header("deadline"));
  const lead = await boxOf(header("lead"));
  await drag({ x: deadline.x + 30, y: deadline.y + 12 }, { x: lead.x + 20, y: lead.y + 12 });
  const dragged = ["number", "content", "deadline", "lead", "support", "status", "progress", "result", "note"];
  await expect.poll(shownColumns).toEqual(dragged);

  const dialog = await openColumnsDialog();
  await dialog.getByRole("button", { name: "Đưa cột Ghi chú lên trước" }).click();
  await dialog.getByRole("button", { name: "Xong" }).click();
  const stepped = ["number", "content", "deadline", "lead", "support", "status", "progress", "note", "result"];
  await expect.poll(shownColumns).toEqual(stepped);

  await columnMenu("content", "Cố định đến cột này");
  await page.reload();
  await cell(page, "nhiem-vu-1", "content").waitFor();
  // The panel beside the grid, which a wide page opens by itself, comes with the later parts.
  await page.getByRole("complementary", { name: "Bộ lọc" }).waitFor();
  await expect.poll(shownColumns).toEqual(stepped);
  expect(await widthOf("lead")).toBe(widened);

  // Frozen: it stands still while the rest goes by.
  await page.setViewportSize({ width: 1000, height: 768 });
  const still = await boxOf(cell(page, "nhiem-vu-1", "content"));
  await cell(page, "nhiem-vu-1", "content").click();
  await page.keyboard.press("End");
  await cell(page, "nhiem-vu-1", "result").waitFor();
  await expect.poll(async () => (await boxOf(cell(page, "nhiem-vu-1", "content"))).x).toBe(still.x);
  await page.setViewportSize({ width: 2400, height: 768 });

  const again = await openColumnsDialog();
  expect(await again.getByRole("checkbox", { name: "Hiện cột Sản phẩm/Kết quả" }).isChecked()).toBe(false);
  expect(await again.getByRole("button", { name: "Cố định cột Nội dung thực hiện" }).getAttribute("aria-pressed")).toBe(
    "true",
  );
  await again.getByRole("button", { name: "Về mặc định" }).click();
  await again.getByRole("button", { name: "Xong" }).click();
  await expect.poll(shownColumns).toEqual(START);
  await expect.poll(() => widthOf("lead")).toBe(before);
});
