import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { AppBrowser, cell, cellText, type GridColumn, typeOver, untilSaved } from "../harness/index.ts";

let browser: AppBrowser;
let page: Page;

beforeAll(async () => {
  browser = await AppBrowser.launch({ viewport: { width: 1366, height: 1800 } });
});
afterAll(() => browser.close());
beforeEach(async () => {
  page ??= await browser.open();
  await untilSaved(page);
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await cell(page, "nhiem-vu-1", "content").waitFor();
  await page.getByRole("searchbox").or(page.locator("[data-search-box]")).first().waitFor();
});

const header = (column: GridColumn) => page.locator(`.ag-header-cell[col-id="${column}"]`);

async function choose(column: GridColumn, item: string, held: "Shift"[] = []): Promise<void> {
  await header(column).getByRole("button").click();
  await page.getByRole("menu").getByText(item, { exact: true }).click({ modifiers: held });
}

/** What a column shows in some rows of the first section, whose heading is row 0 and whose tasks are rows 1 to 6. */
async function texts(column: GridColumn, rows: readonly number[]): Promise<string[]> {
  const cells = rows.map((at) => page.locator(`.ag-row[row-index="${at}"] .ag-cell[col-id="${column}"]`).innerText());
  return (await Promise.all(cells)).map((text) => text.trim());
}
const TASKS = [1, 2, 3, 4, 5, 6];
const numbers = () => texts("number", [0, ...TASKS]);
const contents = async () => (await texts("content", TASKS)).map(withoutBullet);
const firstRowId = () => page.locator('.ag-row[row-index="1"]').first().getAttribute("row-id");

const PLAN_ORDER = ["I", "1", "2", "3", "4", "5", "6"];
const chip = (text: RegExp) => page.getByRole("button", { name: text });
const withoutBullet = (text: string) => text.replace(/^[-\s]+/, "");
const byAlphabet = new Intl.Collator("vi", { numeric: true });

describe("sorting as a view", () => {
  test("the header's menu sorts A to Z as Vietnamese does, inside each section, and says so in the header", async () => {
    await choose("content", "Sắp xếp: A → Z");
    const shown = await contents();
    expect(shown).toEqual([...shown].sort(byAlphabet.compare));
    expect(await numbers()).not.toEqual(PLAN_ORDER);
    expect([...(await numbers())].sort()).toEqual([...PLAN_ORDER].sort());
    await expect.poll(() => header("content").getAttribute("aria-sort")).toBe("ascending");
    await choose("content", "Sắp xếp: Z → A");
    await expect.poll(() => header("content").getAttribute("aria-sort")).toBe("descending");
    expect(await contents()).toEqual([...shown].reverse());
  });

  test("the chip takes the sort back to the order of the plan", async () => {
    await choose("content", "Sắp xếp: Z → A");
    expect(await numbers()).not.toEqual(PLAN_ORDER);
    await chip(/^Bỏ: Sắp theo/).click();
    await expect.poll(numbers).toEqual(PLAN_ORDER);
    expect(await header("content").getAttribute("aria-sort")).toBeNull();
  });

  test("deadlines sort by day, and those without one follow", async () => {
    await choose("deadline", "Sắp xếp: Sớm nhất trước");
    const dated = (text: string) => /năm/i.test(text);
    const shown = await texts("deadline", TASKS);
    expect(shown.filter(dated)).toHaveLength(3);
    expect(shown.slice(0, 3).every(dated)).toBe(true);
    await choose("deadline", "Sắp xếp: Muộn nhất trước");
    expect((await texts("deadline", [1, 2, 3])).every(dated)).toBe(true);
  });

  test("Shift adds a second column, which decides where the first is equal", async () => {
    await choose("lead", "Sắp xếp: A → Z");
    await choose("content", "Sắp xếp: Z → A", ["Shift"]);
    await chip(/^Bỏ: Sắp theo: Cơ quan chủ trì ↑, Nội dung thực hiện ↓/).waitFor();
    expect(await header("lead").getAttribute("aria-sort")).toBe("ascending");
    expect(await header("content").getAttribute("aria-sort")).toBe("descending");
    const [leads, contentsShown] = [await texts("lead", TASKS), await contents()];
    const equal = leads.findIndex((lead, at) => lead === leads[at + 1]);
    expect(equal).toBeGreaterThanOrEqual(0);
    expect(byAlphabet.compare(contentsShown[equal] ?? "", contentsShown[equal + 1] ?? "")).toBeGreaterThan(0);
  });

  test("the dialog sorts by several columns at once", async () => {
    await cell(page, "nhiem-vu-1", "status").click();
    await choose("status", "Sắp xếp nhiều cột…");
    const dialog = page.getByRole("dialog", { name: "Sắp xếp nhiều cột" });
    await dialog.getByLabel("Cột thứ 1", { exact: true }).selectOption({ label: "Cơ quan chủ trì" });
    await dialog.getByRole("button", { name: "Thêm cột" }).click();
    await dialog.getByLabel("Cột thứ 2", { exact: true }).selectOption({ label: "Nội dung thực hiện" });
    await dialog.getByLabel("Thứ tự của cột thứ 2").selectOption({ label: "Z → A" });
    await dialog.getByRole("button", { name: "Đưa cột Nội dung thực hiện lên trước" }).click();
    await dialog.getByRole("button", { name: "Sắp xếp", exact: true }).click();
    await chip(/^Bỏ: Sắp theo: Nội dung thực hiện ↓, Cơ quan chủ trì ↑/).waitFor();
    const shown = await contents();
    expect(shown).toEqual([...shown].sort(byAlphabet.compare).reverse());
  });

  test("a row edited while sorted stays where it is until the sort is applied again", async () => {
    await choose("content", "Sắp xếp: A → Z");
    const before = await numbers();
    const first = `nhiem-vu-${before[1]}`;
    await typeOver(page, first, "content", "Ỷ lại vào ai");
    expect(await numbers()).toEqual(before);
    await page.getByRole("button", { name: "Áp dụng lại" }).click();
    await expect.poll(numbers).not.toEqual(before);
    expect((await numbers())[6]).toBe(before[1]);
    await page.keyboard.press("Control+z");
    await expect.poll(() => cellText(page, first, "content")).not.toBe("Ỷ lại vào ai");
    await untilSaved(page);
  });

  test("a row inserted while sorted stands beside the one it was asked from, in sight", async () => {
    await choose("content", "Sắp xếp: Z → A");
    const before = await numbers();
    const order = await contents();
    await cell(page, `nhiem-vu-${before[3]}`, "content").click();
    await page.keyboard.press("Control++");
    await expect.poll(async () => (await contents())[2]).toBe("");
    expect(await contents()).toEqual([order[0], order[1], "", order[2], order[3], order[4]]);
    await page.keyboard.press("Control+z");
    await expect.poll(numbers).toEqual(before);
  });

  test("moving a row up or down says that the rows are sorted, and offers the order of the plan", async () => {
    await choose("content", "Sắp xếp: A → Z");
    await cell(page, "nhiem-vu-3", "content").click();
    await page.keyboard.press("Alt+Shift+ArrowUp");
    await page.getByText("đang được sắp xếp hoặc nhóm nên chưa chuyển chỗ được").waitFor();
    await page.getByRole("button", { name: "Về thứ tự kế hoạch" }).click();
    await expect.poll(numbers).toEqual(PLAN_ORDER);
  });

  test("the sort is remembered: after a reload the first rows shown are sorted ones", async () => {
    await choose("content", "Sắp xếp: Z → A");
    const sorted = await numbers();
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() => {
        const row = document.querySelector('.ag-row[row-index="1"]')?.getAttribute("row-id");
        if (row && seen.at(-1) !== row) seen.push(row);
      }).observe(document, { childList: true, subtree: true, attributes: true });
    });
    await page.reload();
    await expect.poll(numbers).toEqual(sorted);
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([await firstRowId()]);
  });
});

describe("sorting for good", () => {
  test("makes the sorted order the plan's own as one act, and one undo takes it back", async () => {
    await choose("content", "Sắp xếp: Z → A");
    const shown = await contents();
    await page.getByRole("button", { name: "Sắp xếp hẳn" }).click();
    await expect.poll(numbers).toEqual(PLAN_ORDER);
    expect(await contents()).toEqual(shown);
    await untilSaved(page);
    await page.reload();
    await page.locator('.ag-row[row-index="1"]').waitFor();
    expect(await contents()).toEqual(shown);
    await page.locator('.ag-row[row-index="1"] .ag-cell[col-id="content"]').click();
    await page.keyboard.press("Control+z");
    await expect.poll(firstRowId).toBe("nhiem-vu-1");
    await page.getByText("Sắp xếp hẳn theo “Nội dung thực hiện”").first().waitFor();
    await untilSaved(page);
  });
});
