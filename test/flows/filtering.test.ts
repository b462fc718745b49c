import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { AppBrowser, cell, columnTexts, leave, typeOver, untilSaved } from "./harness/index.ts";

let browser: AppBrowser;
let page: Page;

beforeAll(async () => {
  browser = await AppBrowser.launch({ viewport: { width: 1366, height: 768 } });
});
afterAll(() => browser.close());

/** The numbers of the tasks shown, in order. */
async function shownNumbers(): Promise<number[]> {
  const texts = await columnTexts(page, "number");
  return [...texts].filter(([id]) => id.startsWith("nhiem-vu-")).map(([, text]) => Number(text));
}

async function openWithPanel(path = ""): Promise<void> {
  await leave(page);
  page = await browser.open(path);
  const panel = page.getByRole("complementary", { name: "Bộ lọc" });
  const button = page.getByRole("banner").getByRole("button", { name: "Bộ lọc" });
  if ((await button.getAttribute("aria-pressed")) !== "true") await button.click();
  await panel.getByText("Sở Nội vụ").first().waitFor();
}

const box = (name: string | RegExp) =>
  page.getByRole("complementary", { name: "Bộ lọc" }).getByRole("checkbox", { name });

describe("filters", () => {
  beforeEach(() => openWithPanel());

  test("Sở Nội vụ as lead, without and with the tasks given to its groups", async () => {
    await box(/^Sở Nội vụ/).check();
    await expect.poll(shownNumbers).toEqual([23, 24, 25, 26, 28, 29, 30, 35, 36, 37, 39, 66, 68]);
    await box(/^Gồm cả nhiệm vụ giao chung/).check();
    await expect
      .poll(shownNumbers)
      .toEqual([
        1, 4, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 22, 23, 24, 25, 26, 28, 29, 30, 34, 35, 36, 37, 38,
        39, 46, 57, 62, 66, 68,
      ]);
    await expect.poll(() => new URL(page.url()).searchParams.get("cq")).toBe("so-noi-vu");
  });

  test("Quý I/2026, then together with Sở Nội vụ, then one chip taken away", async () => {
    const panel = page.getByRole("complementary", { name: "Bộ lọc" });
    await panel.getByLabel("Năm").selectOption("2026");
    await panel.getByRole("group", { name: /quý/i }).getByRole("button").first().click();
    await expect.poll(shownNumbers).toEqual([23, 35, 38, 39, 47]);
    await box(/^Sở Nội vụ/).check();
    await expect.poll(shownNumbers).toEqual([23, 35, 39]);
    await page.getByRole("button", { name: "Bỏ lọc: Quý I/2026" }).click();
    await expect.poll(async () => (await shownNumbers()).length).toBe(7);
    await page.getByRole("button", { name: "Bỏ lọc: Năm 2026" }).click();
    await expect.poll(async () => (await shownNumbers()).length).toBe(13);
  });

  test("a task with several clauses is found by the kind of each", async () => {
    for (const kind of [/^Định kỳ/, /^Có hạn/, /^Chờ văn bản/]) {
      await box(kind).check();
      await expect.poll(shownNumbers).toContain(38);
      await box(kind).uncheck();
    }
    await box(/^Thường xuyên/).check();
    await expect.poll(async () => (await shownNumbers()).length).toBe(39);
    expect(await shownNumbers()).not.toContain(38);
  });

  test("search finds without accents, composed or not, as the word is being typed", async () => {
    const search = page.getByRole("searchbox").or(page.locator("[data-search-box]")).first();
    await search.fill("hai long");
    await expect.poll(shownNumbers).toEqual([8, 17, 30, 31, 32]);
    await search.fill("hài lòng".normalize("NFD"));
    await expect.poll(shownNumbers).toEqual([8, 17, 30, 31, 32]);
    await search.fill("");
    await search.focus();
    const session = await browser.context.newCDPSession(page);
    await session.send("Input.imeSetComposition", { text: "hài lòng", selectionStart: 8, selectionEnd: 8 });
    await expect.poll(shownNumbers).toEqual([8, 17, 30, 31, 32]);
  });

  test("an edited row stays in sight until the filter is applied again", async () => {
    await box(/^Sở Tư pháp/).check();
    await expect.poll(shownNumbers).toEqual([2, 3, 10]);
    await typeOver(page, "nhiem-vu-3", "lead", "- Sở Y tế.");
    await untilSaved(page);
    await page.getByRole("button", { name: /Áp dụng lại/ }).waitFor();
    expect(await shownNumbers()).toEqual([2, 3, 10]);
    await page.getByRole("button", { name: /Áp dụng lại/ }).click();
    await expect.poll(shownNumbers).toEqual([2, 10]);
    await page.getByRole("button", { name: "Hoàn tác" }).first().click();
    await page.getByText("Đã hoàn tác: Sửa “Cơ quan chủ trì”").first().waitFor();
  });
});

test("an address whose filter lets nothing through opens on a word about that and the way out", async () => {
  page = await browser.context.newPage();
  await page.goto(new URL("?tim=kh%C3%B4ng+c%C3%B3+g%C3%AC", browser.address).href);
  await page.getByText("Không có nhiệm vụ nào đúng bộ lọc này.").waitFor();
  await page.getByRole("button", { name: "Bỏ lọc: Có “không có gì”" }).waitFor();
  await page.getByRole("button", { name: "Xem tất cả 69 nhiệm vụ" }).click();
  await cell(page, "nhiem-vu-1", "content").waitFor();
  await page.close();
});

test("agencies are looked for as supporting ones too, and the address keeps in which role", async () => {
  await openWithPanel();
  await box(/^Sở Tư pháp/).check();
  await expect.poll(shownNumbers).toEqual([2, 3, 10]);
  const role = page.getByRole("group", { name: "Vai trò của cơ quan" });
  await role.getByText("Phối hợp").click();
  await page.getByRole("button", { name: "Bỏ lọc: Phối hợp: Sở Tư pháp" }).waitFor();
  await expect.poll(async () => (await shownNumbers()).includes(1)).toBe(true);
  const supporting = await shownNumbers();
  await role.getByText("Cả hai").click();
  await expect.poll(shownNumbers).toEqual([...new Set([...supporting, 2, 3, 10])].sort((a, b) => a - b));
  await expect.poll(() => new URL(page.url()).searchParams.get("vai")).toBe("ca-hai");
  await openWithPanel(new URL(page.url()).search);
  await page.getByRole("button", { name: "Bỏ lọc: Chủ trì hoặc phối hợp: Sở Tư pháp" }).waitFor();
});

test("a filtered view is kept in the address and can be opened again", async () => {
  await openWithPanel("?cq=so-tu-phap&tim=ke+hoach");
  await expect.poll(shownNumbers).toEqual([2, 3]);
  await page
    .getByRole("button", { name: /Xóa hết bộ lọc/ })
    .first()
    .click();
  await cell(page, "nhiem-vu-1", "content").waitFor();
  await expect.poll(() => new URL(page.url()).searchParams.get("cq")).toBeNull();
});
