import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  AppBrowser,
  cell,
  cellText,
  focusedCell,
  openFreshPlan,
  press,
  typeOver,
  untilSaved,
} from "./harness/index.ts";

let browser: AppBrowser;
let page: Page;

beforeAll(async () => {
  browser = await AppBrowser.launch({ viewport: { width: 2400, height: 900 } });
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await openFreshPlan(browser);
  await count().waitFor();
});

const panel = () => page.getByRole("complementary", { name: "Kiểm tra kế hoạch" });
const count = () => page.getByRole("contentinfo").getByRole("button", { name: /^Kiểm tra: / });
const counted = async () => Number(/\d+/.exec(await count().innerText())?.[0] ?? 0);
const group = (title: string) => panel().locator("details", { hasText: title });
const openPanel = async () => {
  await count().click();
  await panel().getByRole("group").first().waitFor();
};

test("the status line counts what is to be looked at, live while cells are edited", async () => {
  const before = await counted();
  await typeOver(page, "nhiem-vu-1", "product", " ");
  await expect.poll(counted).toBe(before + 1);
  await press(page, "Control+z");
  await expect.poll(counted).toBe(before);
});

describe("the panel", () => {
  beforeEach(openPanel);

  test("tells kind by kind what is amiss, notes last and folded", async () => {
    const titles = await panel().locator("summary").allInnerTexts();
    expect(titles.some((title) => title.startsWith("Nhiều cơ quan cùng chủ trì"))).toBe(true);
    expect(titles.at(-1)).toMatch(/^Thời hạn còn chờ văn bản, sự kiện/);
    expect(await group("Thời hạn còn chờ").getAttribute("open")).toBeNull();
    expect(await group("Nhiều cơ quan cùng chủ trì").getAttribute("open")).not.toBeNull();
  });

  test("a number goes to its cell", async () => {
    await group("Nhiều cơ quan cùng chủ trì").getByRole("button", { name: "TT 10", exact: true }).click();
    await expect.poll(() => focusedCell(page)).toBe("nhiem-vu-10 lead");
  });

  test("a task the filter hides is offered without the filter", async () => {
    await page.locator("[data-search-box]").fill("Chỉ số hài lòng");
    await expect.poll(() => cell(page, "nhiem-vu-10", "lead").count()).toBe(0);
    await group("Nhiều cơ quan cùng chủ trì").getByRole("button", { name: "TT 10", exact: true }).click();
    await page.getByRole("button", { name: "Bỏ lọc rồi đi tới" }).click();
    await expect.poll(() => focusedCell(page)).toBe("nhiem-vu-10 lead");
  });

  test("words not understood lead to their explanation", async () => {
    await typeOver(page, "nhiem-vu-3", "deadline", "mùa hoa gạo nở rộ");
    await group("Thời hạn có chữ chưa hiểu").getByRole("button", { name: "Sửa cách hiểu…" }).click();
    await page.getByRole("dialog", { name: "Thời hạn của nhiệm vụ 3" }).waitFor();
  });

  test("a number cited in two ways is written in one by a button, as one act that can be undone", async () => {
    await typeOver(page, "nhiem-vu-1", "note", "Kế hoạch số 900/KH-UBND");
    await typeOver(page, "nhiem-vu-2", "note", "xem 900/KH-UBND");
    await typeOver(page, "nhiem-vu-3", "note", "theo số 900/KH- UBND, mục 2");
    await panel().getByRole("button", { name: "Ghi thống nhất “900/KH-UBND”" }).click();
    await expect.poll(() => cellText(page, "nhiem-vu-3", "note")).toBe("theo số 900/KH-UBND, mục 2");
    await expect.poll(() => panel().getByText("900/KH- UBND").count()).toBe(0);
    await page.getByRole("button", { name: "Hoàn tác", exact: true }).last().click();
    await expect.poll(() => cellText(page, "nhiem-vu-3", "note")).toBe("theo số 900/KH- UBND, mục 2");
  });

  test("a name the register lacks is taken into it", async () => {
    await typeOver(page, "nhiem-vu-3", "lead", "Viện Nghiên cứu Cây lúa");
    const item = group("Cơ quan chưa có trong danh mục").getByRole("listitem").filter({ hasText: "Cây lúa" });
    await item.getByRole("button", { name: "Thêm vào danh mục" }).click();
    await expect.poll(() => panel().getByText("Cây lúa").count()).toBe(0);
    await untilSaved(page);
    await page.reload();
    await openPanel();
    await expect.poll(() => panel().locator("summary").count()).toBeGreaterThan(0);
    expect(await panel().getByText("Cây lúa").count()).toBe(0);
  });

  test("closing it gives the focus back to what opened it", async () => {
    await panel().getByRole("button", { name: "Đóng kiểm tra kế hoạch" }).click();
    await panel().waitFor({ state: "detached" });
    await expect.poll(() => count().evaluate((element) => element === document.activeElement)).toBe(true);
  });
});
