import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { AppBrowser, cell, columnTexts, type GridColumn, typeOver, untilSaved } from "../harness/index.ts";

let browser: AppBrowser;
let page: Page;

beforeAll(async () => {
  browser = await AppBrowser.launch();
  page = await browser.open();
});
afterAll(() => browser.close());
beforeEach(async () => {
  await untilSaved(page);
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await cell(page, "nhiem-vu-1", "content").waitFor();
  await page.locator("[data-search-box]").waitFor();
});

const row = (at: number) => page.locator(`.ag-row[row-index="${at}"]`);
const chip = (name: string) => page.getByRole("button", { name: `Bỏ: ${name}`, exact: true });

async function group(column: GridColumn, item: string): Promise<void> {
  await page.locator(`.ag-header-cell[col-id="${column}"]`).getByRole("button").click();
  await page.getByRole("menu").getByText(item).click();
  await chip(item).waitFor();
}

/** The headings from top to bottom, each with how many tasks it says it has. */
async function headings(): Promise<string[]> {
  const texts = await columnTexts(page, "content");
  return [...texts].filter(([id]) => id.startsWith("group:")).map(([, text]) => text.replaceAll(/\s+/g, " "));
}

describe("grouping", () => {
  test("by lead agency: headings in the order of protocol, every task under its first agency with its own number", async () => {
    await group("lead", "Nhóm theo cơ quan chủ trì");
    const found = await headings();
    expect(found[0]).toBe("Văn phòng UBND tỉnh 5 nhiệm vụ");
    expect(found).toContain("Sở Nội vụ 9 nhiệm vụ");
    const sum = found.reduce((count, text) => count + Number(/(\d+) nhiệm vụ$/.exec(text)?.[1]), 0);
    expect(sum).toBe(69);
    expect(await row(1).locator('[col-id="number"]').innerText()).toBe("7");
    await chip("Nhóm theo cơ quan chủ trì").click();
    await expect.poll(() => row(0).getAttribute("row-id")).toBe("muc-i");
  });

  test("by quarter of the deadline: quarters as time goes, then deadlines without a day", async () => {
    await group("deadline", "Nhóm theo quý đến hạn");
    const found = (await headings()).map((text) => text.replace(/ \d+ nhiệm vụ$/, ""));
    const quarters = found.filter((text) => text.startsWith("Quý "));
    expect(quarters.length).toBeGreaterThan(0);
    expect(found.slice(0, quarters.length)).toEqual(quarters);
    expect(found).toContain("Thường xuyên");
  });

  test("by status: a task given another status stays where it is until the groups are made again", async () => {
    await group("status", "Nhóm theo trạng thái");
    await row(1).locator('[col-id="content"]').waitFor();
    const first = await row(1).getAttribute("row-id");
    const before = await headings();
    expect(before.some((text) => text.startsWith("Hoàn thành"))).toBe(false);
    await typeOver(page, first ?? "", "status", "Hoàn thành");
    expect(await row(1).getAttribute("row-id")).toBe(first);
    await page.getByRole("button", { name: "Áp dụng lại" }).click();
    await expect.poll(async () => (await headings()).at(-1)).toBe("Hoàn thành 1 nhiệm vụ");
    await page.locator(".plan-grid__editor").focus();
    await page.keyboard.press("Control+z");
    await page.getByText("Đã hoàn tác").first().waitFor();
  });

  test("a group's heading folds by Space and by its mark, cannot be edited, and stays folded after a reload", async () => {
    await group("lead", "Nhóm theo cơ quan chủ trì");
    await row(0).locator('[col-id="content"]').click();
    await page.keyboard.press("Space");
    await expect.poll(() => row(1).getAttribute("row-id")).toMatch(/^group:/);
    await page.reload();
    await expect.poll(() => row(1).getAttribute("row-id")).toMatch(/^group:/);
    await row(0).locator(".plan-grid__fold").click();
    await expect.poll(() => row(1).getAttribute("row-id")).toBe("nhiem-vu-7");
    await row(0).locator('[col-id="content"]').click();
    await page.keyboard.press("F2");
    await page.keyboard.type("abc");
    await page.keyboard.press("Enter");
    expect((await headings())[0]).toBe("Văn phòng UBND tỉnh 5 nhiệm vụ");
  });

  test("without groups the sections' headings are gone and a sort runs through the whole plan", async () => {
    await row(1).locator('[col-id="content"]').click();
    await page.keyboard.press("Control+k");
    await page.keyboard.type("khong nhom");
    await page.keyboard.press("Enter");
    await chip("Không chia mục").waitFor();
    await expect.poll(() => row(0).getAttribute("row-id")).toBe("nhiem-vu-1");
    await page.locator('.ag-header-cell[col-id="content"]').getByRole("button").click();
    await page.getByRole("menu").getByText("Sắp xếp: Z → A").click();
    const texts = [...(await columnTexts(page, "content")).values()];
    expect(texts).toHaveLength(69);
    const lastOf = [...texts].sort(new Intl.Collator("vi", { numeric: true }).compare).at(-1);
    await expect.poll(() => row(0).locator('[col-id="content"]').innerText()).toBe(lastOf);
  });

  test("folding all folds the groups on show, and folding of sections is remembered", async () => {
    const act = async (label: string) => {
      await page
        .getByRole("banner")
        .getByRole("button", { name: "Thêm", exact: true })
        .or(page.getByRole("banner").locator('[aria-haspopup="menu"]').last())
        .first()
        .click();
      await page.getByRole("menu").getByText(label).click();
    };
    await act("Gập tất cả các mục");
    await expect.poll(() => row(1).getAttribute("row-id")).toBe("muc-ii");
    await page.reload();
    await expect.poll(() => row(1).getAttribute("row-id")).toBe("muc-ii");
    await act("Mở tất cả các mục");
    await expect.poll(() => row(1).getAttribute("row-id")).toBe("nhiem-vu-1");
  });
});
