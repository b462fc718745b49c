import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  AppBrowser,
  cell,
  cellText,
  clickCell,
  focusedCell,
  forgetApp,
  holdBack,
  LATER_PARTS,
  leave,
  press,
  typeOver,
  untilSaved,
} from "./harness/index.ts";

let browser: AppBrowser;
let page: Page;
/** What a cell said before the last act so far, and what that act wrote. */
let before: string;
let earlier: string;
let acts = 0;

beforeAll(async () => {
  browser = await AppBrowser.launch();
});
afterAll(() => browser.close());

/** Opens the page without the part that comes after the first rows. Returns the way to let that come. */
async function openEarly(): Promise<() => Promise<void>> {
  await forgetApp(browser, page);
  await page.close();
  page = await browser.context.newPage();
  const release = await holdBack(page, LATER_PARTS);
  await page.goto(browser.address);
  await cell(page, "nhiem-vu-2", "support").waitFor();
  return async () => {
    release();
    await page.locator("[data-search-box]").waitFor();
  };
}

const text = (row: number, column: "product" | "lead" | "support") => cellText(page, `nhiem-vu-${row}`, column);
const shows = (row: number, column: "product" | "lead" | "support", wanted: string) =>
  expect.poll(() => text(row, column)).toBe(wanted);

/** The last act so far, done at an earlier opening of the page. */
async function anEarlierAct(): Promise<void> {
  before = await text(2, "support");
  // Never what stands there already: that would be no act.
  earlier = `lần trước ${++acts}`;
  await typeOver(page, "nhiem-vu-2", "support", earlier);
  await untilSaved(page);
}

beforeEach(async () => {
  page = await browser.open();
  return async () => {
    await leave(page);
  };
});

test("what is typed and asked for before the rest of the app is there is done when it comes", async () => {
  const arrive = await openEarly();
  await typeOver(page, "nhiem-vu-2", "support", "một");
  await typeOver(page, "nhiem-vu-2", "product", "hai");
  await cell(page, "nhiem-vu-3", "content").click({ button: "right" });
  expect(await page.getByRole("menuitem").count()).toBe(0);
  await arrive();
  await page.getByRole("menuitem", { name: "Thêm nhiệm vụ phía trên" }).waitFor();
  await page.keyboard.press("Escape");
  await untilSaved(page);
  await page.reload();
  await shows(2, "support", "một");
  expect(await text(2, "product")).toBe("hai");
});

describe("a key pressed before the rest of the app is there", () => {
  test("Ctrl+Z takes back the act of an earlier opening, once, and Ctrl+Y brings it again", async () => {
    await typeOver(page, "nhiem-vu-2", "product", "lần trước nữa");
    await anEarlierAct();
    const undone = await openEarly();
    await clickCell(page, "nhiem-vu-2", "support");
    await press(page, "Control+z");
    await undone();
    await shows(2, "support", before);
    expect(await text(2, "product")).toBe("lần trước nữa");
    await untilSaved(page);
    const redone = await openEarly();
    await clickCell(page, "nhiem-vu-2", "support");
    await press(page, "Control+y");
    await redone();
    await shows(2, "support", earlier);
  });

  test("Ctrl+Z acts without a cell having been clicked", async () => {
    await anEarlierAct();
    const arrive = await openEarly();
    await press(page, "Control+z");
    await arrive();
    await shows(2, "support", before);
  });

  test("Ctrl+Z does not take back what was typed after it", async () => {
    await anEarlierAct();
    const arrive = await openEarly();
    await clickCell(page, "nhiem-vu-2", "support");
    await press(page, "Control+z");
    await typeOver(page, "nhiem-vu-3", "support", "gõ sau đó");
    await arrive();
    await shows(2, "support", before);
    expect(await text(3, "support")).toBe("gõ sau đó");
  });

  test("Ctrl+Z takes back what was typed just before it", async () => {
    const untouched = await text(4, "support");
    await anEarlierAct();
    const arrive = await openEarly();
    await typeOver(page, "nhiem-vu-4", "support", "gõ ngay trước đó");
    await press(page, "Control+z");
    await arrive();
    await expect
      .poll(() => page.locator(".notice").allInnerTexts())
      .toContainEqual(expect.stringContaining("Đã hoàn tác"));
    expect(await text(4, "support")).toBe(untouched);
    expect(await text(2, "support")).toBe(earlier);
  });

  test("waits while somebody types, and leads nobody away from the word", async () => {
    await anEarlierAct();
    const arrive = await openEarly();
    await clickCell(page, "nhiem-vu-2", "support");
    await press(page, "Control+z");
    await clickCell(page, "nhiem-vu-3", "product");
    await page.keyboard.type("đang gõ ");
    await arrive();
    await page.keyboard.type("tiếp");
    expect(await text(2, "support")).toBe(earlier);
    await press(page, "Enter");
    await shows(2, "support", before);
    await shows(3, "product", "đang gõ tiếp");
  });

  test("acts on the cell it was pressed in, and leaves the person in the one he went to", async () => {
    const other = await text(4, "lead");
    const above = await text(1, "lead");
    const arrive = await openEarly();
    await clickCell(page, "nhiem-vu-2", "lead");
    await press(page, "Control+d");
    await clickCell(page, "nhiem-vu-4", "lead");
    await arrive();
    await shows(2, "lead", above);
    expect(await text(4, "lead")).toBe(other);
    expect(await focusedCell(page)).toBe("nhiem-vu-4 lead");
  });

  test("Delete clears its own cell and no other", async () => {
    const other = await text(4, "lead");
    const arrive = await openEarly();
    await clickCell(page, "nhiem-vu-3", "lead");
    await press(page, "Delete");
    await clickCell(page, "nhiem-vu-4", "lead");
    await arrive();
    await shows(3, "lead", "");
    await untilSaved(page);
    expect(await text(4, "lead")).toBe(other);
  });

  test("Delete begins no edit, and clears the cell though nothing is pressed after it", async () => {
    const arrive = await openEarly();
    await clickCell(page, "nhiem-vu-4", "product");
    await press(page, "Delete");
    expect(await page.locator(".plan-grid__editor--open").count()).toBe(0);
    await arrive();
    await shows(4, "product", "");
  });

  test("keys that had their meaning at once have it only once", async () => {
    const arrive = await openEarly();
    await clickCell(page, "nhiem-vu-5", "product");
    await press(page, "F2", "Control+a");
    await page.keyboard.type("sửa bằng F2");
    await press(page, "Enter", "ArrowUp");
    await arrive();
    await shows(5, "product", "sửa bằng F2");
    expect(await focusedCell(page)).toBe("nhiem-vu-5 product");
    expect(await page.locator(".plan-grid__editor--open").count()).toBe(0);
  });
});
