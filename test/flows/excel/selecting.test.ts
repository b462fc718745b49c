import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { AppBrowser, cell, focusedCell, type GridColumn, selectedCells } from "../harness/index.ts";

let browser: AppBrowser;
let page: Page;

beforeAll(async () => {
  browser = await AppBrowser.launch({ viewport: { width: 1700, height: 900 } });
  page = await browser.open();
});
afterAll(() => browser.close());

beforeEach(async () => {
  await page.keyboard.press("Control+Home");
  await click("nhiem-vu-1", "product");
});

const AT = { x: 30, y: 14 };
const click = (row: string, column: GridColumn, ...modifiers: ("Shift" | "Control")[]) =>
  cell(page, row, column).click({ modifiers, position: column === "number" ? { x: 50, y: 14 } : AT });
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const header = (column: GridColumn) => page.locator(`.ag-header-cell[col-id="${column}"] .plan-grid__header-name`);
const selected = () => expect.poll(() => selectedCells(page));
const focused = () => expect.poll(() => focusedCell(page));

/** The point of a cell that presses go to. */
async function pointOf(row: string, column: GridColumn): Promise<{ x: number; y: number }> {
  const box = await cell(page, row, column).boundingBox();
  if (!box) throw new Error(`${row} ${column} is not drawn`);
  return { x: box.x + AT.x, y: box.y + AT.y };
}

async function drag(from: readonly [string, GridColumn], to: readonly [string, GridColumn]): Promise<void> {
  const [start, end] = [await pointOf(...from), await pointOf(...to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 3 });
  await page.mouse.move(end.x, end.y, { steps: 3 });
  await page.mouse.up();
}

const BLOCK = ["nhiem-vu-1 product", "nhiem-vu-1 lead", "nhiem-vu-2 product", "nhiem-vu-2 lead"];

describe("with the mouse", () => {
  test("a click selects one cell", async () => {
    await click("nhiem-vu-2", "lead");
    await selected().toEqual(["nhiem-vu-2 lead"]);
    await focused().toBe("nhiem-vu-2 lead");
  });

  test("Shift+click extends the selection from the active cell", async () => {
    await click("nhiem-vu-2", "lead", "Shift");
    await selected().toEqual(BLOCK);
    await focused().toBe("nhiem-vu-1 product");
    await click("nhiem-vu-1", "lead", "Shift");
    await selected().toEqual(["nhiem-vu-1 product", "nhiem-vu-1 lead"]);
  });

  test("a drag selects the cells between press and release", async () => {
    await drag(["nhiem-vu-2", "lead"], ["nhiem-vu-1", "product"]);
    await selected().toEqual(BLOCK);
    await focused().toBe("nhiem-vu-2 lead");
  });

  test("Ctrl+click adds a cell, and takes a selected one out again", async () => {
    await click("nhiem-vu-3", "lead", "Control");
    await selected().toEqual(["nhiem-vu-1 product", "nhiem-vu-3 lead"]);
    await focused().toBe("nhiem-vu-3 lead");
    await click("nhiem-vu-1", "product", "Control");
    await selected().toEqual(["nhiem-vu-3 lead"]);
  });

  test("Ctrl+drag adds a range", async () => {
    await page.keyboard.down("Control");
    await drag(["nhiem-vu-2", "support"], ["nhiem-vu-3", "deadline"]);
    await page.keyboard.up("Control");
    await selected().toEqual([
      "nhiem-vu-1 product",
      "nhiem-vu-2 support",
      "nhiem-vu-2 deadline",
      "nhiem-vu-3 support",
      "nhiem-vu-3 deadline",
    ]);
  });

  test("Ctrl+drag over selected cells takes them out", async () => {
    await click("nhiem-vu-3", "lead", "Shift");
    await page.keyboard.down("Control");
    await drag(["nhiem-vu-2", "product"], ["nhiem-vu-2", "lead"]);
    await page.keyboard.up("Control");
    await selected().toEqual(["nhiem-vu-1 product", "nhiem-vu-1 lead", "nhiem-vu-3 product", "nhiem-vu-3 lead"]);
  });

  test("a drag held below the grid scrolls it and goes on selecting", async () => {
    const start = await pointOf("nhiem-vu-1", "product");
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(start.x, 890, { steps: 4 });
    await expect.poll(() => selectedCells(page)).toContain("nhiem-vu-12 product");
    await page.mouse.up();
    const cells = await selectedCells(page);
    expect(cells.every((name) => name.endsWith(" product") || name.startsWith("muc-"))).toBe(true);
    await page.keyboard.press("Control+Home");
  });

  test("a click on TT selects the whole row, a drag down TT the rows between", async () => {
    await click("nhiem-vu-2", "number");
    const whole = await selectedCells(page);
    expect(whole).toHaveLength(10);
    expect(whole.every((name) => name.startsWith("nhiem-vu-2 "))).toBe(true);
    await drag(["nhiem-vu-1", "number"], ["nhiem-vu-3", "number"]);
    expect(await selectedCells(page)).toHaveLength(30);
  });

  test("Shift+click and Ctrl+click on TT select more whole rows", async () => {
    await click("nhiem-vu-1", "number");
    await click("nhiem-vu-2", "number", "Shift");
    expect(await selectedCells(page)).toHaveLength(20);
    await click("nhiem-vu-4", "number", "Control");
    expect(await selectedCells(page)).toHaveLength(30);
    await click("nhiem-vu-1", "number", "Control");
    const left = new Set((await selectedCells(page)).map((name) => name.split(" ")[0]));
    expect([...left]).toEqual(["nhiem-vu-2", "nhiem-vu-4"]);
  });

  test("a click on a header's name selects the whole column, with Shift and Ctrl more of them", async () => {
    await header("lead").click();
    const columnsOf = async () =>
      new Set((await selectedCells(page)).filter((name) => name.startsWith("nhiem")).map((name) => name.split(" ")[1]));
    expect([...(await columnsOf())]).toEqual(["lead"]);
    await header("deadline").click({ modifiers: ["Shift"] });
    expect([...(await columnsOf())]).toEqual(["lead", "support", "deadline"]);
    await header("content").click({ modifiers: ["Control"] });
    expect([...(await columnsOf())]).toEqual(["content", "lead", "support", "deadline"]);
  });

  test("a header dragged still moves its column and selects nothing", async () => {
    const order = () =>
      page
        .locator(".ag-header-cell")
        .evaluateAll((headers) =>
          headers
            .sort((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left)
            .map((each) => each.getAttribute("col-id")),
        );
    const before = await order();
    const [from, to] = [await header("lead").boundingBox(), await header("support").boundingBox()];
    if (!from || !to) throw new Error("no headers");
    await page.mouse.move(from.x + 10, from.y + 8);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width - 10, to.y + 8, { steps: 8 });
    await page.mouse.up();
    await expect.poll(order).not.toEqual(before);
    await selected().toEqual(["nhiem-vu-1 product"]);
    await header("lead").locator("xpath=ancestor::*[@col-id]").locator("button").click();
    await page.getByRole("menuitem", { name: "Chuyển sang trái" }).click();
    await expect.poll(order).toEqual(before);
  });

  test("the corner over TT selects everything", async () => {
    await header("number").click();
    const drawn = await page.locator(".ag-row .ag-cell").count();
    expect(await selectedCells(page)).toHaveLength(drawn);
  });

  test("a right click inside a selection keeps it, outside it moves it", async () => {
    await click("nhiem-vu-2", "lead", "Shift");
    await cell(page, "nhiem-vu-2", "product").click({ button: "right", position: AT });
    await page.getByRole("menu").waitFor();
    await press("Escape");
    await page.getByRole("menu").waitFor({ state: "detached" });
    await selected().toEqual(BLOCK);
    await cell(page, "nhiem-vu-3", "lead").click({ button: "right", position: AT });
    await page.getByRole("menu").waitFor();
    await press("Escape");
    await selected().toEqual(["nhiem-vu-3 lead"]);
  });
});

describe("with the keyboard", () => {
  test("Shift+arrows extend and take back", async () => {
    await press("Shift+ArrowRight", "Shift+ArrowDown");
    await selected().toEqual(BLOCK);
    await press("Shift+ArrowUp", "Shift+ArrowLeft");
    await selected().toEqual(["nhiem-vu-1 product"]);
  });

  test("Ctrl+Shift+arrows extend to the edge of the data", async () => {
    await press("Control+Shift+ArrowRight");
    await selected().toEqual(["nhiem-vu-1 product", "nhiem-vu-1 lead", "nhiem-vu-1 support", "nhiem-vu-1 deadline"]);
    await press("Control+Shift+ArrowDown");
    await expect.poll(async () => (await selectedCells(page)).includes("nhiem-vu-6 product")).toBe(true);
    expect(await selectedCells(page)).toContain("nhiem-vu-5 deadline");
  });

  test("Shift+Home and Shift+End extend to the ends of the row", async () => {
    await press("Shift+Home");
    await selected().toEqual(["nhiem-vu-1 number", "nhiem-vu-1 content", "nhiem-vu-1 product"]);
    await press("Shift+End");
    expect(await selectedCells(page)).toHaveLength(8);
  });

  test("Ctrl+Shift+End and Ctrl+Shift+Home extend to the ends of the table", async () => {
    await press("Control+Shift+End");
    await expect.poll(() => cell(page, "nhiem-vu-69", "note").count()).toBe(1);
    await expect.poll(async () => (await selectedCells(page)).includes("nhiem-vu-69 note")).toBe(true);
    await press("Control+Shift+Home");
    await expect.poll(async () => (await selectedCells(page)).includes("nhiem-vu-1 number")).toBe(true);
    expect(await selectedCells(page)).not.toContain("nhiem-vu-1 lead");
  });

  test("Shift+PageDown extends by a screenful", async () => {
    await press("Shift+PageDown");
    await expect.poll(() => cell(page, "nhiem-vu-7", "product").count()).toBe(1);
    await expect.poll(async () => (await selectedCells(page)).includes("nhiem-vu-6 product")).toBe(true);
    await press("Shift+PageUp");
    await selected().toEqual(["nhiem-vu-1 product"]);
  });

  test("Shift+Space selects the whole row, Ctrl+Shift+Space the whole column", async () => {
    await press("Shift+Space");
    expect(await selectedCells(page)).toHaveLength(10);
    await focused().toBe("nhiem-vu-1 product");
    await click("nhiem-vu-1", "lead");
    await press("Control+Shift+Space");
    const cells = await selectedCells(page);
    expect(cells).toContain("nhiem-vu-1 lead");
    expect(cells).toContain("nhiem-vu-3 lead");
    expect(cells).not.toContain("nhiem-vu-1 product");
    await press("Shift+ArrowRight");
    expect(await selectedCells(page)).toContain("nhiem-vu-3 support");
  });

  test("Ctrl+A selects everything and keeps the active cell", async () => {
    await press("Control+a");
    const drawn = await page.locator(".ag-row .ag-cell").count();
    expect(await selectedCells(page)).toHaveLength(drawn);
    await focused().toBe("nhiem-vu-1 product");
    await press("Control+a");
    expect(await selectedCells(page)).toHaveLength(drawn);
  });

  test("Tab and Enter go round inside the selection, with Shift backwards", async () => {
    await press("Shift+ArrowRight", "Shift+ArrowDown");
    const way: (string | undefined)[] = [];
    for (const key of ["Tab", "Tab", "Tab", "Tab", "Enter", "Enter", "Shift+Enter", "Shift+Tab"]) {
      await press(key);
      way.push(await focusedCell(page));
    }
    expect(way).toEqual([
      "nhiem-vu-1 lead",
      "nhiem-vu-2 product",
      "nhiem-vu-2 lead",
      "nhiem-vu-1 product",
      "nhiem-vu-2 product",
      "nhiem-vu-1 lead",
      "nhiem-vu-2 product",
      "nhiem-vu-1 lead",
    ]);
    await selected().toEqual(BLOCK);
  });

  test("Tab goes on from one range into the next", async () => {
    await click("nhiem-vu-3", "lead", "Control");
    await press("Tab");
    await focused().toBe("nhiem-vu-1 product");
    await press("Tab");
    await focused().toBe("nhiem-vu-3 lead");
  });

  test("typing in a selection edits the active cell, and Enter goes on inside it", async () => {
    await press("Shift+ArrowDown");
    await page.keyboard.type("thử");
    await press("Enter");
    await focused().toBe("nhiem-vu-2 product");
    await selected().toEqual(["nhiem-vu-1 product", "nhiem-vu-2 product"]);
    await press("Control+z");
    await expect.poll(() => cell(page, "nhiem-vu-1", "product").innerText()).toContain("Nghị quyết");
  });

  test("a plain arrow or Escape gives the selection up", async () => {
    await press("Shift+ArrowDown", "ArrowRight");
    await selected().toEqual(["nhiem-vu-1 lead"]);
    await press("Shift+ArrowDown", "Escape");
    await selected().toEqual(["nhiem-vu-1 lead"]);
  });
});

describe("the selection", () => {
  test("scrolls with its cells, down and sideways", async () => {
    await click("nhiem-vu-2", "lead", "Shift");
    await page.setViewportSize({ width: 900, height: 700 });
    await page.mouse.move(500, 400);
    await page.mouse.wheel(120, 60);
    await expect.poll(() => page.locator(".ag-grid-viewport").evaluate(({ scrollLeft }) => scrollLeft)).toBe(120);
    await selected().toEqual(BLOCK);
    const topOf = (place: Locator) => place.evaluate((element) => Math.round(element.getBoundingClientRect().top));
    const mark = page.locator(".plan-grid__row-mark:not([hidden])");
    await expect.poll(() => topOf(mark)).toBe(await topOf(cell(page, "nhiem-vu-1", "number")));
    await page.mouse.wheel(-120, -60);
    await page.setViewportSize({ width: 1700, height: 900 });
  });

  test("stays on its rows when a section above is folded", async () => {
    await page.locator('.ag-row[row-id="muc-ii"]').scrollIntoViewIfNeeded();
    await cell(page, "nhiem-vu-7", "lead").scrollIntoViewIfNeeded();
    await click("nhiem-vu-7", "lead");
    await press("Shift+ArrowDown");
    await selected().toEqual(["nhiem-vu-7 lead", "nhiem-vu-8 lead"]);
    const toggleFirstSection = async () => {
      await page.locator(".ag-grid-viewport").evaluate((element) => {
        element.scrollTop = 0;
      });
      await cell(page, "muc-i", "number").locator(".plan-grid__fold").dispatchEvent("click");
    };
    await toggleFirstSection();
    await expect.poll(() => cell(page, "nhiem-vu-1", "lead").count()).toBe(0);
    await selected().toEqual(["nhiem-vu-7 lead", "nhiem-vu-8 lead"]);
    await toggleFirstSection();
    await expect.poll(() => cell(page, "nhiem-vu-1", "lead").count()).toBe(1);
  });

  test("shows its active cell without the tint and marks its rows and columns", async () => {
    await click("nhiem-vu-2", "lead", "Shift");
    const marked = await page
      .locator(".plan-grid__header-marked")
      .evaluateAll((all) => all.map((each) => each.getAttribute("col-id")));
    expect(marked).toEqual(["product", "lead"]);
    const active = await cell(page, "nhiem-vu-1", "product").boundingBox();
    const tints = await page
      .locator(".plan-grid__tint:not([hidden])")
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON()));
    expect(tints.length).toBeGreaterThan(0);
    const covers = tints.some(({ left, right, top, bottom }) =>
      active ? left < active.x + 5 && right > active.x + 5 && top < active.y + 5 && bottom > active.y + 5 : true,
    );
    expect(covers).toBe(false);
  });
});

describe("the status line", () => {
  const line = () => page.getByRole("contentinfo");

  test("counts the selected cells and those that hold something", async () => {
    await press("Shift+ArrowDown", "Shift+ArrowRight");
    await line().getByText("Đã chọn 4 ô trên 2 dòng", { exact: true }).waitFor();
    await line().getByText("4 ô có nội dung", { exact: true }).waitFor();
    await press("ArrowDown");
    await line().getByText("Đã chọn").first().waitFor({ state: "detached" });
  });

  test("shows the average of percentages", async () => {
    for (const [row, text] of [
      ["nhiem-vu-1", "50"],
      ["nhiem-vu-2", "75,5"],
    ] as const) {
      await click(row, "progress");
      await page.keyboard.type(text);
      await press("Enter");
    }
    await click("nhiem-vu-1", "progress");
    await press("Shift+ArrowDown");
    await line().getByText("Trung bình 62,75 %", { exact: true }).waitFor();
    await press("Control+z", "Control+z");
  });

  test("tells a screen reader what is selected, from where to where", async () => {
    await press("Shift+ArrowDown");
    const spoken = line().locator("[aria-live=polite]", { hasText: "Đã chọn 2 ô, từ TT 1" });
    await spoken.waitFor();
    expect(await spoken.innerText()).toBe("Đã chọn 2 ô, từ TT 1, cột Sản phẩm/Kết quả đến TT 2, cột Sản phẩm/Kết quả");
  });
});
