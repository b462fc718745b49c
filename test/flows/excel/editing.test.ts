import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  AppBrowser,
  cell,
  cellText,
  clickCell,
  type GridColumn,
  press,
  selectCells,
  untilSaved,
} from "../harness/index.ts";

let browser: AppBrowser;
let page: Page;

beforeAll(async () => {
  // Wide enough for every column.
  browser = await AppBrowser.launch({ viewport: { width: 2400, height: 900 } });
  page = await browser.open();
});
beforeEach(async () => {
  await press(page, "Escape", "Escape");
  await clickCell(page, "nhiem-vu-1", "note");
});
afterAll(() => browser.close());

const text = (task: number, column: GridColumn) => cellText(page, `nhiem-vu-${task}`, column);
const shows = (task: number, column: GridColumn, wanted: string) => expect.poll(() => text(task, column)).toBe(wanted);
const click = (task: number, column: GridColumn) => clickCell(page, `nhiem-vu-${task}`, column);
const select = (from: number, to: number, column: GridColumn, lastColumn = column) =>
  selectCells(page, [`nhiem-vu-${from}`, column], [`nhiem-vu-${to}`, lastColumn]);
const type = (words: string) => page.keyboard.type(words);
const undo = () => press(page, "Control+z");
/** The text area that holds the browser's focus. */
const area = () => page.locator(".plan-grid__editor");
const isEditing = () => area().evaluate((element) => element.classList.contains("plan-grid__editor--open"));
/** The cell that wears the ring, as "row column". */
const focused = () =>
  page
    .locator(".plan-grid__focused")
    .evaluate((found) => `${found.closest(".ag-row")?.getAttribute("row-id")} ${found.getAttribute("col-id")}`);
const title = () => page.locator(".plan-grid__section-row .plan-grid__title").first();
const bar = () => page.locator(".formula-bar__field");

describe("typing and leaving a cell", () => {
  test("typing over a cell replaces its text, and Enter moves down", async () => {
    await type("một");
    await press(page, "Enter");
    await shows(1, "note", "một");
    expect(await focused()).toBe("nhiem-vu-2 note");
    await undo();
    await shows(1, "note", "");
  });

  test("Shift+Enter stores and moves up, Tab right, Shift+Tab left", async () => {
    await click(2, "result");
    await type("a");
    await press(page, "Shift+Enter");
    await shows(2, "result", "a");
    expect(await focused()).toBe("nhiem-vu-1 result");
    await type("b");
    await press(page, "Tab");
    await shows(1, "result", "b");
    expect(await focused()).toBe("nhiem-vu-1 note");
    await type("c");
    await press(page, "Shift+Tab");
    await shows(1, "note", "c");
    expect(await focused()).toBe("nhiem-vu-1 result");
    await undo();
    await undo();
    await undo();
  });

  test("Esc leaves the cell as it was", async () => {
    await click(2, "lead");
    const before = await text(2, "lead");
    await type("nhầm");
    await press(page, "Escape");
    expect(await isEditing()).toBe(false);
    expect(await text(2, "lead")).toBe(before);
  });

  test("while typing over, an arrow stores and moves; after F2 it moves the caret", async () => {
    await type("ac");
    await press(page, "ArrowDown");
    await shows(1, "note", "ac");
    expect(await focused()).toBe("nhiem-vu-2 note");
    await press(page, "ArrowUp", "F2", "ArrowLeft");
    await type("b");
    await press(page, "Enter");
    await shows(1, "note", "abc");
    await undo();
    await undo();
  });

  test("F2 while editing changes what the arrows do, and back", async () => {
    await type("ac");
    await press(page, "F2", "ArrowLeft");
    await type("b");
    await press(page, "F2", "ArrowDown");
    await shows(1, "note", "abc");
    expect(await focused()).toBe("nhiem-vu-2 note");
    await undo();
  });

  test("a double click edits in place, a further click sets the caret", async () => {
    await type("0123456789");
    await press(page, "Enter");
    await shows(1, "note", "0123456789");
    await cell(page, "nhiem-vu-1", "note").dblclick({ position: { x: 30, y: 14 } });
    expect(await isEditing()).toBe(true);
    await area().click({ position: { x: 11, y: 14 } });
    await type("^");
    await press(page, "Enter");
    await expect.poll(() => text(1, "note")).toMatch(/^0?\^/);
    await undo();
    await undo();
  });

  test("Home, End and Ctrl+A work on the text inside the cell", async () => {
    await type("bc");
    await press(page, "F2", "Home");
    await type("a");
    await press(page, "End");
    await type("d");
    await press(page, "Enter");
    await shows(1, "note", "abcd");
    await press(page, "ArrowUp", "F2", "Control+a");
    await type("mới");
    await press(page, "Enter");
    await shows(1, "note", "mới");
    await undo();
    await undo();
  });

  test("Alt+Enter breaks the line, and Ctrl+Z inside the cell takes back typing alone", async () => {
    await type("- một");
    await press(page, "Alt+Enter");
    await type("- hai");
    await press(page, "Alt+Enter");
    await press(page, "Control+z");
    await press(page, "Enter");
    await shows(1, "note", "- một\n- hai");
    await undo();
    await shows(1, "note", "");
  });

  test("clicking another cell stores what was typed", async () => {
    await type("giữ lại");
    await click(3, "note");
    await shows(1, "note", "giữ lại");
    await undo();
  });
});

describe("acts on the selection", () => {
  test("Ctrl+Enter fills every selected cell with what was typed, as one act", async () => {
    await select(1, 3, "result", "note");
    await type("chung");
    await press(page, "Control+Enter");
    for (const task of [1, 2, 3]) {
      await shows(task, "result", "chung");
      await shows(task, "note", "chung");
    }
    expect(await focused()).toBe("nhiem-vu-1 result");
    await untilSaved(page);
    await undo();
    for (const task of [1, 2, 3]) await shows(task, "note", "");
  });

  test("Delete clears every selected cell as one act and leaves the section's title", async () => {
    const before = await Promise.all([text(1, "content"), text(3, "product")]);
    const heading = await title().innerText();
    await title().click();
    await clickCell(page, "nhiem-vu-3", "product", ["Shift"]);
    await press(page, "Delete");
    await shows(1, "content", "");
    await shows(2, "content", "");
    await shows(3, "product", "");
    expect(await title().innerText()).toBe(heading);
    await undo();
    await shows(1, "content", before[0]);
    await shows(3, "product", before[1]);
  });

  test("Delete on a section's title changes nothing", async () => {
    const before = await title().innerText();
    await title().click();
    await press(page, "Delete");
    expect(await title().innerText()).toBe(before);
    expect(await isEditing()).toBe(false);
  });

  test("Backspace empties the active cell alone and edits it", async () => {
    const kept = await text(2, "lead");
    await select(1, 2, "lead");
    const before = await text(1, "lead");
    await press(page, "Backspace");
    expect(await isEditing()).toBe(true);
    expect(await area().inputValue()).toBe("");
    await type("x");
    await press(page, "Enter");
    await shows(1, "lead", "x");
    expect(await text(2, "lead")).toBe(kept);
    await undo();
    await shows(1, "lead", before);
  });
});

describe("keys that write", () => {
  const today = () =>
    new Intl.DateTimeFormat("vi-VN", {
      day: "2-digit",
      month: "2-digit",
      year: "numeric",
      timeZone: "Asia/Ho_Chi_Minh",
    }).format(new Date());

  test("Ctrl+; writes today's day, and inside a text at the caret", async () => {
    await press(page, "Control+;");
    expect(await isEditing()).toBe(true);
    await press(page, "Enter");
    await shows(1, "note", today());
    await press(page, "ArrowUp");
    await type("Xong ngày ");
    await press(page, "Control+;");
    await type(".");
    await press(page, "Enter");
    await shows(1, "note", `Xong ngày ${today()}.`);
    await undo();
    await undo();
  });

  test("Ctrl+' takes the text of the cell above into the editor", async () => {
    await click(2, "lead");
    const [above, before] = [await text(1, "lead"), await text(2, "lead")];
    await press(page, "Control+'");
    expect(await isEditing()).toBe(true);
    await press(page, "Enter");
    await shows(2, "lead", above);
    await undo();
    await shows(2, "lead", before);
  });
});

describe("the bar over the grid", () => {
  const place = () => page.locator(".formula-bar__place").innerText();

  test("it says where one is and shows the whole text, also of a section's title", async () => {
    await click(2, "support");
    expect(await place()).toBe("TT 2 · Cơ quan phối hợp");
    expect((await bar().inputValue()).replaceAll(/\s+/g, "")).toBe((await text(2, "support")).replaceAll(/\s+/g, ""));
    await title().click();
    expect(await place()).toBe("Mục I");
    expect(await bar().inputValue()).toBe("Cải cách thể chế");
    await select(1, 3, "lead", "support");
    expect(await place()).toBe("3 dòng × 2 cột");
  });

  test("it follows what is typed in the cell, and the cell what is typed in it", async () => {
    await type("trong ô");
    expect(await bar().inputValue()).toBe("trong ô");
    await bar().click();
    await press(page, "End");
    await type(" và thanh");
    expect(await area().inputValue()).toBe("trong ô và thanh");
    await press(page, "Enter");
    await shows(1, "note", "trong ô và thanh");
    expect(await focused()).toBe("nhiem-vu-2 note");
    await type("tiếp");
    await press(page, "Enter");
    await shows(2, "note", "tiếp");
    await undo();
    await undo();
  });

  test("a click sets the caret there, Alt+Enter breaks the line, Tab stores and moves right", async () => {
    await click(1, "result");
    await type("ac");
    await press(page, "Enter");
    await click(1, "result");
    await bar().click();
    await press(page, "Home", "ArrowRight");
    await type("b");
    await press(page, "Alt+Enter", "Tab");
    await shows(1, "result", "ab\nc");
    expect(await focused()).toBe("nhiem-vu-1 note");
    await undo();
    await undo();
  });

  test("Esc in it leaves the cell as it was, ✓ stores and ✕ does not", async () => {
    await bar().click();
    await type("bỏ");
    await press(page, "Escape");
    await shows(1, "note", "");
    await type("bỏ");
    await page.getByRole("button", { name: /^Bỏ, không lưu/ }).click();
    expect(await isEditing()).toBe(false);
    await shows(1, "note", "");
    await type("lưu");
    await page.getByRole("button", { name: /^Lưu vào ô/ }).click();
    await shows(1, "note", "lưu");
    expect(await focused()).toBe("nhiem-vu-1 note");
    await undo();
  });

  test("Ctrl+Enter in it fills the selection, a click on another cell stores", async () => {
    await select(1, 2, "note");
    await bar().click();
    await type("chung");
    await press(page, "Control+Enter");
    await shows(1, "note", "chung");
    await shows(2, "note", "chung");
    await undo();
    await click(1, "note");
    await bar().click();
    await type("bấm");
    await click(3, "result");
    await shows(1, "note", "bấm");
    await undo();
  });

  test("Ctrl+Shift+U makes it taller, and that is remembered", async () => {
    const height = async () => (await page.locator(".app__formula").boundingBox())?.height ?? 0;
    const low = await height();
    await press(page, "Control+Shift+U");
    await expect.poll(height).toBeGreaterThan(low);
    await untilSaved(page);
    await page.reload();
    await bar().waitFor();
    expect(await height()).toBeGreaterThan(low);
    await press(page, "Control+Shift+U");
    await expect.poll(height).toBe(low);
  });

  test("TT can be read in it and not written", async () => {
    await click(2, "content");
    await press(page, "Home");
    expect(await place()).toBe("TT 2");
    await bar().click();
    await type("9");
    expect(await bar().inputValue()).toBe("2");
    await press(page, "Escape");
    expect(await text(2, "number")).toBe("2");
  });
});
