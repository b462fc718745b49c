import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { AppBrowser, cell, cellText, clickCell, type GridColumn, press, selectCells } from "../harness/index.ts";

let browser: AppBrowser;
let page: Page;
/** Acts of the test that runs, to be taken back after it. */
let acts = 0;

beforeAll(async () => {
  // Wide enough for every column.
  browser = await AppBrowser.launch({ viewport: { width: 2400, height: 900 } });
  page = await browser.open();
});
afterEach(async () => {
  await press(page, "Escape", "Escape");
  for (; acts > 0; acts--) await press(page, "Control+z");
  await expect.poll(() => texts([1, 2, 3, 4, 5], "note")).toEqual(["", "", "", "", ""]);
});
afterAll(() => browser.close());

const text = (task: number, column: GridColumn) => cellText(page, `nhiem-vu-${task}`, column);
const texts = (tasks: number[], column: GridColumn) => Promise.all(tasks.map((task) => text(task, column)));
const show = (tasks: number[], column: GridColumn, wanted: string[]) =>
  expect.poll(() => texts(tasks, column)).toEqual(wanted);
const select = (from: number, to: number, column: GridColumn, lastColumn = column) =>
  selectCells(page, [`nhiem-vu-${from}`, column], [`nhiem-vu-${to}`, lastColumn]);

async function write(task: number, column: GridColumn, words: string): Promise<void> {
  await clickCell(page, `nhiem-vu-${task}`, column);
  await page.keyboard.type(words);
  await press(page, "Enter");
  acts++;
}

const handle = () => page.locator(".plan-grid__fill-handle");
const tip = () => page.locator(".plan-grid__fill-tip");

/** Takes hold of the handle and moves it over a cell, without letting go. */
async function dragTo(task: number, column: GridColumn): Promise<void> {
  const from = await handle().boundingBox();
  const to = await cell(page, `nhiem-vu-${task}`, column).boundingBox();
  if (!from || !to) throw new Error("the handle or the cell is not in sight");
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + 20, to.y + 14, { steps: 3 });
}

async function fillTo(task: number, column: GridColumn): Promise<void> {
  await dragTo(task, column);
  await page.mouse.up();
  acts++;
}

describe("dragging the handle", () => {
  test("a quarter goes on over the end of the year, as one act, and what was filled is selected", async () => {
    await write(1, "note", "Quý III/2026");
    await select(1, 1, "note");
    await fillTo(4, "note");
    await show([1, 2, 3, 4], "note", ["Quý III/2026", "Quý IV/2026", "Quý I/2027", "Quý II/2027"]);
    await expect.poll(() => page.locator(".formula-bar__place").innerText()).toBe("4 dòng × 1 cột");
    await press(page, "Control+z");
    acts--;
    await show([1, 2, 3, 4], "note", ["Quý III/2026", "", "", ""]);
  });

  test("one number is copied, two show the step", async () => {
    await write(1, "note", "5");
    await select(1, 1, "note");
    await fillTo(3, "note");
    await show([1, 2, 3], "note", ["5", "5", "5"]);
    await write(2, "note", "8");
    await select(1, 2, "note");
    await fillTo(4, "note");
    await show([1, 2, 3, 4], "note", ["5", "8", "11", "14"]);
  });

  test("with Ctrl a number is counted on and a series copied, and the tip says which", async () => {
    await write(1, "note", "5");
    await select(1, 1, "note");
    await dragTo(3, "note");
    await expect.poll(() => tip().innerText()).toBe("5");
    await page.keyboard.down("Control");
    await expect.poll(() => tip().innerText()).toBe("7");
    await page.mouse.up();
    await page.keyboard.up("Control");
    acts++;
    await show([1, 2, 3], "note", ["5", "6", "7"]);
    await write(1, "note", "Quý I/2026");
    await select(1, 1, "note");
    await page.keyboard.down("Control");
    await fillTo(3, "note");
    await page.keyboard.up("Control");
    await show([1, 2, 3], "note", ["Quý I/2026", "Quý I/2026", "Quý I/2026"]);
  });

  test("upwards a series goes backwards", async () => {
    await write(3, "note", "Tháng 1/2027");
    await select(3, 3, "note");
    await fillTo(1, "note");
    await show([1, 2, 3], "note", ["Tháng 11/2026", "Tháng 12/2026", "Tháng 1/2027"]);
  });

  test("to the side it fills along the row, both ways", async () => {
    const before = await text(2, "progress");
    await write(2, "result", "Mẫu 08");
    await select(2, 2, "result");
    await fillTo(2, "note");
    await show([2], "note", ["Mẫu 09"]);
    await select(2, 2, "result", "note");
    await fillTo(2, "progress");
    await expect.poll(() => text(2, "progress")).toContain("Mẫu 07");
    await press(page, "Control+z", "Control+z", "Control+z");
    acts -= 3;
    expect(await text(2, "progress")).toBe(before);
  });

  test("dates go on by days, and by months where two show it", async () => {
    await write(1, "note", "31/12/2026");
    await select(1, 1, "note");
    await fillTo(2, "note");
    await show([2], "note", ["01/01/2027"]);
    await write(2, "note", "31/01/2027");
    await select(1, 2, "note");
    await fillTo(4, "note");
    await show([3, 4], "note", ["28/02/2027", "31/03/2027"]);
  });

  test("a document's number is copied, and so is a list of agencies", async () => {
    const lead = await text(1, "lead");
    const before = await text(2, "lead");
    await write(1, "note", "54/QĐ-UBND");
    await select(1, 1, "note");
    await fillTo(2, "note");
    await show([2], "note", ["54/QĐ-UBND"]);
    await select(1, 1, "lead");
    await fillTo(2, "lead");
    await show([2], "lead", [lead]);
    await press(page, "Control+z");
    acts--;
    await show([2], "lead", [before]);
  });

  test("several columns go on each by itself", async () => {
    await write(1, "result", "Đợt 1");
    await write(1, "note", "chung");
    await select(1, 1, "result", "note");
    await fillTo(3, "note");
    await show([1, 2, 3], "result", ["Đợt 1", "Đợt 2", "Đợt 3"]);
    await show([1, 2, 3], "note", ["chung", "chung", "chung"]);
  });

  test("Esc ends the drag and nothing is filled", async () => {
    await write(1, "note", "Quý I/2026");
    await select(1, 1, "note");
    await dragTo(3, "note");
    await press(page, "Escape");
    await page.mouse.up();
    await expect.poll(() => tip().count()).toBe(0);
    await show([1, 2, 3], "note", ["Quý I/2026", "", ""]);
  });

  test("a double click fills down as far as the column beside is filled", async () => {
    for (const task of [1, 2, 3]) await write(task, "result", "xong");
    await write(1, "note", "Quý I/2026");
    await select(1, 1, "note");
    await handle().dblclick();
    acts++;
    await show([1, 2, 3, 4], "note", ["Quý I/2026", "Quý II/2026", "Quý III/2026", ""]);
  });

  test("the grid scrolls along, and section titles are passed over", async () => {
    await write(1, "note", "Mẫu 1");
    await select(1, 1, "note");
    await dragTo(2, "note");
    const frame = await page.locator(".plan-grid").boundingBox();
    if (!frame) throw new Error("the grid is not in sight");
    await page.mouse.move(frame.x + frame.width - 40, frame.y + frame.height - 4, { steps: 4 });
    await cell(page, "nhiem-vu-12", "note").waitFor();
    const to = await cell(page, "nhiem-vu-12", "note").boundingBox();
    await page.mouse.move((to?.x ?? 0) + 20, (to?.y ?? 0) + 10, { steps: 2 });
    await page.mouse.up();
    acts++;
    await expect.poll(() => text(8, "note")).toBe("Mẫu 8");
    await press(page, "Control+z");
    acts--;
    await press(page, "Control+Home");
    await cell(page, "nhiem-vu-1", "note").waitFor();
  });
});

describe("filling by key", () => {
  test("Ctrl+D copies the first row of the selection down", async () => {
    await write(1, "result", "Quý I/2026");
    await write(1, "note", "như trên");
    await select(1, 3, "result", "note");
    await press(page, "Control+d");
    acts++;
    await show([1, 2, 3], "result", ["Quý I/2026", "Quý I/2026", "Quý I/2026"]);
    await show([1, 2, 3], "note", ["như trên", "như trên", "như trên"]);
    expect(await page.locator(".formula-bar__place").innerText()).toBe("3 dòng × 2 cột");
  });

  test("Ctrl+D on one cell copies the cell above it", async () => {
    await write(1, "note", "trên");
    await clickCell(page, "nhiem-vu-2", "note");
    await press(page, "Control+d");
    acts++;
    await show([1, 2, 3], "note", ["trên", "trên", ""]);
  });

  test("Ctrl+R copies the first column of the selection to the right, on one cell the cell to its left", async () => {
    await write(1, "result", "trái");
    await select(1, 1, "result", "note");
    await press(page, "Control+r");
    acts++;
    await show([1], "note", ["trái"]);
    await write(2, "result", "bên");
    await clickCell(page, "nhiem-vu-2", "note");
    await press(page, "Control+r");
    acts++;
    await show([2], "note", ["bên"]);
  });

  test("under a filter only the rows in sight are filled", async () => {
    await write(1, "result", "lọc");
    await write(3, "result", "lọc");
    await write(1, "note", "chỉ dòng đang hiện");
    await page.locator("[data-search-box]").fill("lọc");
    await cell(page, "nhiem-vu-2", "note").waitFor({ state: "detached" });
    await select(1, 3, "note");
    await press(page, "Control+d");
    acts++;
    await show([1, 3], "note", ["chỉ dòng đang hiện", "chỉ dòng đang hiện"]);
    await page.locator("[data-search-box]").fill("");
    await show([1, 2, 3], "note", ["chỉ dòng đang hiện", "", "chỉ dòng đang hiện"]);
    await clickCell(page, "nhiem-vu-1", "note");
  });
});
