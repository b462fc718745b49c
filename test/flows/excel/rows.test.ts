import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { AppBrowser, cell, cellText, focusedCell, openFreshPlan, selectedCells } from "../harness/index.ts";

let browser: AppBrowser;
let page: Page;

beforeAll(async () => {
  browser = await AppBrowser.launch({ viewport: { width: 1366, height: 1600 } });
});
beforeEach(async () => {
  page = await openFreshPlan(browser);
});
afterAll(() => browser.close());

const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const pressTT = (row: string, ...modifiers: ("Shift" | "Control")[]) =>
  cell(page, row, "number").click({ modifiers, position: { x: 50, y: 14 } });

/** The first drawn rows from the top, as ids without their prefix; a new task is "?". */
async function firstRows(count: number): Promise<string> {
  const ids = await page.locator('.ag-row[row-id] .ag-cell[col-id="number"]').evaluateAll((cells) =>
    cells
      .map((element) => element.closest(".ag-row"))
      .sort((a, b) => Number(a?.getAttribute("row-index")) - Number(b?.getAttribute("row-index")))
      .map((element) => element?.getAttribute("row-id") ?? "")
      .map((id) => (/^(muc|nhiem-vu)-/.test(id) ? id.replace("nhiem-vu-", "") : "?")),
  );
  return ids.slice(0, count).join(" ");
}
const rows = (count: number) => expect.poll(() => firstRows(count));
/** The rows with a selected cell. */
const selectedRows = () =>
  expect.poll(async () => {
    const names = (await selectedCells(page)).map((name) => name.split(" ")[0]?.replace("nhiem-vu-", ""));
    return [...new Set(names)].join(" ");
  });

test("Ctrl++ inserts as many rows above as are selected, and they are selected then", async () => {
  await pressTT("nhiem-vu-2");
  await pressTT("nhiem-vu-3", "Shift");
  await press("Control++");
  await rows(6).toBe("muc-i 1 ? ? 2 3");
  await expect.poll(async () => (await selectedCells(page)).length).toBe(20);
  await press("Control+z");
  await rows(4).toBe("muc-i 1 2 3");
});

test("Ctrl+Shift+Enter inserts below", async () => {
  await cell(page, "nhiem-vu-2", "product").click();
  await press("Control+Shift+Enter");
  await rows(5).toBe("muc-i 1 2 ? 3");
  await page.keyboard.type("việc mới");
  await press("Enter");
  await expect.poll(() => cellText(page, "nhiem-vu-3", "number")).toBe("4");
  await press("Control+z", "Control+z");
  await rows(4).toBe("muc-i 1 2 3");
});

test("Ctrl+- deletes the selected rows, tells of it with a way back, and the row that moved up has the focus", async () => {
  await pressTT("nhiem-vu-4");
  await pressTT("nhiem-vu-2", "Shift");
  await press("Control+-");
  await rows(3).toBe("muc-i 1 5");
  await expect.poll(() => focusedCell(page)).toMatch(/^nhiem-vu-5 /);
  await page.getByText("Đã xóa 3 nhiệm vụ.").waitFor();
  await page.locator(".notice").getByRole("button", { name: "Hoàn tác" }).click();
  await rows(5).toBe("muc-i 1 2 3 4");
});

test("rows that lie apart are deleted together", async () => {
  await pressTT("nhiem-vu-1");
  await pressTT("nhiem-vu-3", "Control");
  await press("Control+-");
  await rows(3).toBe("muc-i 2 4");
  await press("Control+z");
  await rows(4).toBe("muc-i 1 2 3");
});

test("selecting over a section's title deletes the tasks, never the others of that section", async () => {
  await cell(page, "nhiem-vu-6", "lead").click();
  await press("Shift+ArrowDown", "Shift+ArrowDown", "Control+-");
  await page.getByText("Đã xóa 2 nhiệm vụ.").waitFor();
  await rows(9).toBe("muc-i 1 2 3 4 5 muc-ii 8 9");
});

test("Ctrl+Shift+D copies the selected rows below them", async () => {
  await pressTT("nhiem-vu-1");
  await pressTT("nhiem-vu-2", "Shift");
  await press("Control+Shift+D");
  await rows(6).toBe("muc-i 1 2 ? ? 3");
  await expect.poll(async () => (await selectedCells(page)).length).toBe(20);
});

test("Alt+Shift+arrows move the selected rows together, again and again, on into the next section", async () => {
  await pressTT("nhiem-vu-4");
  await pressTT("nhiem-vu-5", "Shift");
  await press("Alt+Shift+ArrowUp");
  await rows(6).toBe("muc-i 1 2 4 5 3");
  await selectedRows().toBe("4 5");
  await press("Alt+Shift+ArrowDown", "Alt+Shift+ArrowDown");
  await rows(8).toBe("muc-i 1 2 3 6 4 5 muc-ii");
  await press("Alt+Shift+ArrowDown");
  await rows(9).toBe("muc-i 1 2 3 6 muc-ii 4 5 7");
  await selectedRows().toBe("4 5");
});

test("rows that lie apart gather when they are moved", async () => {
  await pressTT("nhiem-vu-2");
  await pressTT("nhiem-vu-5", "Control");
  await press("Alt+Shift+ArrowUp");
  await rows(7).toBe("muc-i 2 5 1 3 4 6");
});

test("dragging the grip of one of the selected rows takes them all along", async () => {
  await pressTT("nhiem-vu-1");
  await pressTT("nhiem-vu-3", "Control");
  const to = await cell(page, "nhiem-vu-5", "content").boundingBox();
  if (!to) throw new Error("not on the screen");
  await cell(page, "nhiem-vu-3", "number").hover();
  await cell(page, "nhiem-vu-3", "number").locator(".plan-grid__grip").hover();
  await page.mouse.down();
  await page.mouse.move(to.x + 60, to.y + to.height - 6, { steps: 6 });
  await page.getByText("2 nhiệm vụ", { exact: true }).waitFor();
  await page.mouse.up();
  await rows(7).toBe("muc-i 2 4 5 1 3 6");
  await selectedRows().toBe("1 3");
});

test("rows go where they are let go of, though the screen was drawn last for another place", async () => {
  const over = await cell(page, "nhiem-vu-3", "content").boundingBox();
  const to = await cell(page, "nhiem-vu-5", "content").boundingBox();
  if (!over || !to) throw new Error("not on the screen");
  await cell(page, "nhiem-vu-1", "number").hover();
  await cell(page, "nhiem-vu-1", "number").locator(".plan-grid__grip").hover();
  await page.mouse.down();
  await page.mouse.move(over.x + 60, over.y + over.height - 6, { steps: 6 });
  await page.locator(".plan-grid__drop-mark").waitFor();
  await page.evaluate(() => {
    window.requestAnimationFrame = () => 0;
  });
  await page.mouse.move(to.x + 60, to.y + to.height - 6, { steps: 6 });
  await page.mouse.up();
  await rows(7).toBe("muc-i 2 3 4 5 1 6");
});

test("the selected rows are sent into another section from a list", async () => {
  await pressTT("nhiem-vu-1");
  await pressTT("nhiem-vu-2", "Shift");
  await cell(page, "nhiem-vu-1", "content").click({ button: "right" });
  await page.getByRole("menuitem", { name: /^Chuyển sang mục/ }).click();
  await page.getByRole("menuitem", { name: /^II\. / }).click();
  await expect.poll(() => cell(page, "nhiem-vu-2", "number").innerText()).toContain("22");
  await selectedRows().toBe("1 2");
  await press("Control+Home");
  await rows(4).toBe("muc-i 3 4 5");
  await press("Control+z");
  await rows(4).toBe("muc-i 1 2 3");
});

test("undo looks at the rows that came back", async () => {
  await pressTT("nhiem-vu-3");
  await press("Control+-");
  await rows(4).toBe("muc-i 1 2 4");
  await press("Control+End", "Control+z");
  await expect.poll(() => focusedCell(page)).toMatch(/^nhiem-vu-3 /);
});

test("with whole columns selected row commands do nothing and say why", async () => {
  await page.locator('.ag-header-cell[col-id="lead"] .plan-grid__header-name').click();
  await press("Control+-");
  await page.getByText("Đang chọn cả cột.").waitFor();
  await rows(3).toBe("muc-i 1 2");
});
