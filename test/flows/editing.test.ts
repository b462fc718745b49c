import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { AppBrowser, cell, cellText, leave, typeOver, untilSaved } from "./harness/index.ts";

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

const reload = async () => {
  await page.reload();
  await cell(page, "nhiem-vu-1", "content").waitFor();
};

test("an edit is there after a reload, and can be undone and redone after further reloads", async () => {
  const before = await cellText(page, "nhiem-vu-2", "support");
  await typeOver(page, "nhiem-vu-2", "support", "- Sở Nội vụ.\n- Văn phòng UBND tỉnh.");
  await untilSaved(page);
  await reload();
  expect(await cellText(page, "nhiem-vu-2", "support")).toBe("- Sở Nội vụ.\n- Văn phòng UBND tỉnh.");
  await cell(page, "nhiem-vu-2", "content").click();
  await page.keyboard.press("Control+z");
  await expect.poll(() => cellText(page, "nhiem-vu-2", "support")).toBe(before);
  await untilSaved(page);
  await reload();
  expect(await cellText(page, "nhiem-vu-2", "support")).toBe(before);
  await cell(page, "nhiem-vu-2", "content").click();
  await page.keyboard.press("Control+y");
  await expect.poll(() => cellText(page, "nhiem-vu-2", "support")).toBe("- Sở Nội vụ.\n- Văn phòng UBND tỉnh.");
  await page.keyboard.press("Control+z");
  await expect.poll(() => cellText(page, "nhiem-vu-2", "support")).toBe(before);
});

test("the first key is part of the word, whichever way the input method works", async () => {
  const session = await browser.context.newCDPSession(page);
  await cell(page, "nhiem-vu-1", "note").scrollIntoViewIfNeeded();
  await cell(page, "nhiem-vu-1", "note").click();
  for (const text of ["d", "đ", "đo", "đô", "đồ"])
    await session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  await session.send("Input.insertText", { text: "đồ" });
  await page.keyboard.press("Enter");
  await expect.poll(() => cellText(page, "nhiem-vu-1", "note")).toBe("đồ");

  await cell(page, "nhiem-vu-1", "note").click();
  const key = (text: string, code = "") => ({ key: text, text, code, windowsVirtualKeyCode: code ? 68 : 231 });
  const backspace = { key: "Backspace", code: "Backspace", windowsVirtualKeyCode: 8 };
  // UniKey replaces what was typed: "d", then a backspace and "đ"; "o", backspace, "ô"; backspace, "ồ".
  const strokes = [key("d", "KeyD"), backspace, key("đ"), key("o", "KeyO"), backspace, key("ô"), backspace, key("ồ")];
  await Promise.all(
    strokes.flatMap((stroke) => [
      session.send("Input.dispatchKeyEvent", { type: "text" in stroke ? "keyDown" : "rawKeyDown", ...stroke }),
      session.send("Input.dispatchKeyEvent", { type: "keyUp", ...stroke }),
    ]),
  );
  await page.keyboard.press("Enter");
  await expect.poll(() => cellText(page, "nhiem-vu-1", "note")).toBe("đồ");
});

test("tasks are added, duplicated, moved and deleted, and TT follows", async () => {
  const firstNumbers = async () => {
    const cells = page.locator('.ag-row[row-id]:not([row-id^="muc-"]) .ag-cell[col-id="number"]');
    return (await cells.allInnerTexts())
      .map((text) => Number(text.trim()))
      .sort((a, b) => a - b)
      .slice(0, 4);
  };
  await cell(page, "nhiem-vu-1", "content").click();
  await page.keyboard.press("Alt+Shift+ArrowDown");
  await expect.poll(() => cellText(page, "nhiem-vu-1", "number")).toBe("2");
  expect(await firstNumbers()).toEqual([1, 2, 3, 4]);
  await page.keyboard.press("Control+z");
  await expect.poll(() => cellText(page, "nhiem-vu-1", "number")).toBe("1");
  await page.keyboard.press("Control+Minus");
  await cell(page, "nhiem-vu-1", "content").waitFor({ state: "detached" });
  expect(await cellText(page, "nhiem-vu-2", "number")).toBe("1");
  await page.keyboard.press("Control+z");
  await cell(page, "nhiem-vu-1", "content").waitFor();
  expect(await cellText(page, "nhiem-vu-2", "number")).toBe("2");
});

test.each([
  [
    "a dialog closed by mouse",
    () => page.keyboard.press("Control+s"),
    () => page.getByRole("dialog").getByRole("button", { name: "Đóng" }).last().click(),
  ],
  ["a menu left by Esc", () => page.keyboard.press("Shift+F10"), () => page.keyboard.press("Escape")],
])("after %s the next key goes into the cell", async (_, open, close) => {
  await cell(page, "nhiem-vu-2", "support").click();
  await open();
  await page.locator("dialog, [role=menu]").waitFor();
  await close();
  await page.locator("dialog, [role=menu]").waitFor({ state: "detached" });
  await page.keyboard.type("xyz");
  await page.keyboard.press("Enter");
  await expect.poll(() => cellText(page, "nhiem-vu-2", "support")).toBe("xyz");
  await page.keyboard.press("Control+z");
  await expect.poll(() => cellText(page, "nhiem-vu-2", "support")).not.toBe("xyz");
});
