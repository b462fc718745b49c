import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { AppBrowser, cell, cellText, leave, selectedCells } from "../harness/index.ts";

let browser: AppBrowser;
let page: Page;

beforeAll(async () => {
  browser = await AppBrowser.launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.open();
});
afterEach(() => leave(page));

const items = () => page.getByRole("menu").locator(".menu__item");
const item = (name: string | RegExp) => items().filter({ hasText: name }).first();
const isDisabled = async (name: string | RegExp) => (await item(name).getAttribute("aria-disabled")) === "true";
const menuName = () => page.getByRole("menu").getAttribute("aria-label");
const rightClick = (rowId: string, column: "content" | "number" | "product" | "status" = "content") =>
  cell(page, rowId, column).click({ button: "right" });
const box = () => page.getByRole("combobox", { name: "Tìm lệnh, mục, cột hoặc số TT" });
const chosen = () => page.locator('.palette__entry[aria-selected="true"] .palette__title').innerText();
const focusedRow = () =>
  page.locator(".plan-grid__focused").evaluate((element) => element.closest(".ag-row")?.getAttribute("row-id"));
const hasKeyboard = () => page.locator(".plan-grid__editor").evaluate((area) => area === document.activeElement);

async function palette(text: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.keyboard.type(text);
}

describe("the right-click menu", () => {
  test("a right click on a cell opens its menu with the keys written beside the commands", async () => {
    await rightClick("nhiem-vu-2");
    expect(await menuName()).toBe("Lệnh cho nhiệm vụ 2");
    const lines = (await items().allInnerTexts()).map((text) => text.replaceAll("\n", " "));
    for (const line of ["Cắt", "Chép", "Dán", "Xóa nội dung Delete", "Sửa ô F2", "Thêm nhiệm vụ phía trên Ctrl +"])
      expect(lines.some((text) => text.startsWith(line))).toBe(true);
    expect(lines).toContain("Xóa dòng Ctrl −");
  });

  test("a right click inside the selection keeps it, outside it moves there", async () => {
    await cell(page, "nhiem-vu-2", "content").click();
    await cell(page, "nhiem-vu-3", "product").click({ modifiers: ["Shift"] });
    const selected = await selectedCells(page);
    await rightClick("nhiem-vu-3", "product");
    expect(await menuName()).toBe("Lệnh cho 2 dòng đang chọn");
    await page.keyboard.press("Escape");
    expect(await selectedCells(page)).toEqual(selected);
    await rightClick("nhiem-vu-5");
    expect(await menuName()).toBe("Lệnh cho nhiệm vụ 5");
    await page.keyboard.press("Escape");
    expect(await focusedRow()).toBe("nhiem-vu-5");
  });

  test("several rows are duplicated and deleted from the menu, which says how many", async () => {
    await cell(page, "nhiem-vu-2", "number").click();
    await cell(page, "nhiem-vu-4", "number").click({ modifiers: ["Shift"] });
    await rightClick("nhiem-vu-3", "number");
    await item("Xóa 3 dòng").click();
    await expect.poll(() => cell(page, "nhiem-vu-3", "content").count()).toBe(0);
    await page.keyboard.press("Control+z");
    await expect.poll(() => cell(page, "nhiem-vu-3", "content").count()).toBe(1);
  });

  test("a section has a menu of its own", async () => {
    await rightClick("muc-i");
    expect(await menuName()).toBe("Lệnh cho mục I");
    await item("Gập mục").click();
    await expect.poll(() => cell(page, "nhiem-vu-1", "content").count()).toBe(0);
    await rightClick("muc-i");
    await item("Mở mục").click();
    await expect.poll(() => cell(page, "nhiem-vu-1", "content").count()).toBe(1);
  });

  test("a right click on a header opens the column's menu", async () => {
    await page.getByRole("columnheader", { name: "Cơ quan chủ trì" }).click({ button: "right" });
    expect(await menuName()).toBe("Tùy chọn cột Cơ quan chủ trì");
  });

  test("Shift+F10 and the menu key open the menu at the cell; arrows, first letters, Enter and Esc work in it", async () => {
    await cell(page, "nhiem-vu-2", "content").click();
    await page.keyboard.press("Shift+F10");
    await page.getByRole("menu").waitFor();
    await page.keyboard.press("Escape");
    expect(await hasKeyboard()).toBe(true);
    await page.keyboard.press("ContextMenu");
    await page.getByRole("menu").waitFor();
    await page.keyboard.type("nh");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".plan-grid__number").allInnerTexts()).toContain("3");
    await expect.poll(hasKeyboard).toBe(true);
    await page.keyboard.press("Control+z");
    await page.getByText(/Đã hoàn tác: Nhân đôi/).waitFor();
  });

  test("what cannot be done is greyed: a number cannot be edited", async () => {
    await cell(page, "nhiem-vu-2", "content").click();
    await page.keyboard.press("Shift+F10");
    expect(await isDisabled("Sửa ô")).toBe(false);
    await page.keyboard.press("Escape");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Shift+F10");
    expect(await isDisabled("Sửa ô")).toBe(true);
  });
});

describe("the command palette", () => {
  test("Ctrl+K finds a command by words without accents, Enter runs it and the keyboard is back in the grid", async () => {
    await cell(page, "nhiem-vu-2", "content").click();
    await palette("dong nhan doi");
    await expect.poll(chosen).toBe("Nhân đôi dòng");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await expect.poll(hasKeyboard).toBe(true);
    await expect.poll(focusedRow).toMatch(/^(?!nhiem-vu-2$)./);
    const copied = await focusedRow();
    expect(await cellText(page, copied ?? "", "content")).toBe(await cellText(page, "nhiem-vu-2", "content"));
    await page.keyboard.press("Control+z");
    await expect.poll(() => cell(page, copied ?? "", "content").count()).toBe(0);
  });

  test("Esc closes it without doing anything, and the next key goes into the cell", async () => {
    await cell(page, "nhiem-vu-2", "product").click();
    const before = await cellText(page, "nhiem-vu-2", "product");
    await palette("xoa dong");
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.keyboard.type("x");
    await page.locator(".plan-grid__editor--open").waitFor();
    await page.keyboard.press("Escape");
    expect(await cellText(page, "nhiem-vu-2", "product")).toBe(before);
  });

  test("the command used last stands first when it is opened again", async () => {
    await cell(page, "nhiem-vu-2", "content").click();
    await palette("phong to");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "110 %" }).click();
    await page.keyboard.press("Control+k");
    expect(await chosen()).toBe("Phóng to");
  });

  test("a number goes to that TT, also in a folded section", async () => {
    await cell(page, "nhiem-vu-2", "content").click();
    await palette("gap tat ca");
    await page.keyboard.press("Enter");
    await expect.poll(() => cell(page, "nhiem-vu-2", "content").count()).toBe(0);
    await palette("40");
    await page.keyboard.press("Enter");
    await expect.poll(focusedRow).toBe("nhiem-vu-40");
    await palette("mo tat ca");
    await page.keyboard.press("Enter");
  });

  test("a section and a column are gone to by name", async () => {
    await cell(page, "nhiem-vu-2", "content").click();
    await palette("muc VI");
    await page.keyboard.press("Enter");
    await expect.poll(focusedRow).toBe("muc-vi");
    await cell(page, "muc-vi", "content").waitFor();
    await palette("40");
    await page.keyboard.press("Enter");
    await palette("cot ghi chu");
    await page.keyboard.press("Enter");
    await expect
      .poll(() => page.locator(".plan-grid__focused").evaluate((element) => element.getAttribute("col-id")))
      .toBe("note");
  });

  test("what cannot be done now is greyed and says so, and Enter leaves it alone", async () => {
    await cell(page, "nhiem-vu-2", "content").click();
    await palette("co 100");
    const entry = page.locator('.palette__entry[aria-selected="true"]');
    await expect.poll(() => entry.getAttribute("aria-disabled")).toBe("true");
    await expect.poll(() => entry.innerText()).toContain("chưa dùng được lúc này");
    await page.keyboard.press("Enter");
    expect(await box().isVisible()).toBe(true);
  });

  test("Vietnamese letters can be composed in its box", async () => {
    await page.keyboard.press("Control+k");
    const session = await page.context().newCDPSession(page);
    for (const text of ["p", "ph", "pho", "phó", "phón", "phóng"])
      await session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    await session.send("Input.insertText", { text: "phóng" });
    expect(await box().inputValue()).toBe("phóng");
    expect(await chosen()).toBe("Phóng to");
  });
});

describe("help", () => {
  test("F1 lists the keys, found by what they do without accents, and Esc gives the keyboard back", async () => {
    await cell(page, "nhiem-vu-2", "content").click();
    await page.keyboard.press("F1");
    const search = page.getByRole("searchbox", { name: "Tìm trong các phím tắt" });
    await search.waitFor();
    const lines = page.locator(".help-dialog__line");
    await expect.poll(() => lines.count()).toBeGreaterThan(30);
    await search.fill("nhan doi");
    await expect.poll(() => lines.allInnerTexts()).toEqual([expect.stringMatching(/Ctrl.*Shift.*D.*Nhân đôi dòng/s)]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await expect.poll(hasKeyboard).toBe(true);
  });
});

describe("in a small window", () => {
  test("menu and palette fit into a window at 200 %, and every item can be reached", async () => {
    await page.setViewportSize({ width: 683, height: 384 });
    await rightClick("nhiem-vu-1");
    const menu = await page.getByRole("menu").boundingBox();
    expect(menu && menu.y >= 0 && menu.y + menu.height <= 384 && menu.x + menu.width <= 683).toBe(true);
    await page.keyboard.press("End");
    const last = await items().last().boundingBox();
    expect(last && last.y + last.height <= 384).toBe(true);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+k");
    const dialog = await page.getByRole("dialog").boundingBox();
    expect(dialog && dialog.y >= 0 && dialog.y + dialog.height <= 384).toBe(true);
  });
});
