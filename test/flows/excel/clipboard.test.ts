import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { AppBrowser, cell, cellText, type GridColumn, OtherProgram, untilSaved } from "../harness/index.ts";

let browser: AppBrowser;
let page: Page;
let other: OtherProgram;

beforeAll(async () => {
  browser = await AppBrowser.launch();
  other = await OtherProgram.start(browser.context);
  page = await browser.open();
});
afterEach(() => untilSaved(page));
afterAll(async () => {
  await other.close();
  await browser.close();
});

const task = (number: number) => `nhiem-vu-${number}`;
const text = (number: number, column: GridColumn) => cellText(page, task(number), column);
const press = (...keys: string[]) =>
  keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());

async function at(number: number, column: GridColumn): Promise<void> {
  await cell(page, task(number), column).click();
}

async function expectText(number: number, column: GridColumn, expected: string): Promise<void> {
  await expect.poll(() => text(number, column)).toBe(expected);
}

test("Ctrl+C and Ctrl+V copy a cell with its line breaks", async () => {
  const before = await text(2, "support");
  const copied = await text(1, "support");
  await at(1, "support");
  await press("Control+c");
  await at(2, "support");
  await press("Control+v");
  await expectText(2, "support", copied);
  await press("Control+z");
  await expectText(2, "support", before);
});

test("a range of Excel with a multi-line cell becomes cells, in one act, and is there after a reload", async () => {
  const before = await Promise.all([text(1, "content"), text(1, "product"), text(2, "content")]);
  await other.copySample("excel-multi-line");
  await at(1, "content");
  await press("Control+v");
  await expectText(1, "content", "- Rà soát thủ tục.\n- Công bố danh mục.");
  await expectText(1, "product", 'Báo cáo "quý"');
  await expectText(2, "content", "Sở Nội vụ   chủ trì");
  await untilSaved(page);
  await page.reload();
  await cell(page, task(1), "content").waitFor();
  await expectText(1, "content", "- Rà soát thủ tục.\n- Công bố danh mục.");
  await at(1, "content");
  await press("Control+z");
  await expectText(1, "content", before[0] ?? "");
  await expectText(1, "product", before[1] ?? "");
  await expectText(2, "content", before[2] ?? "");
});
