import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { AppBrowser, focusedCell, openFreshPlan, press, savedBy, typeOver } from "./harness/index.ts";

let browser: AppBrowser;
let page: Page;

beforeAll(async () => {
  browser = await AppBrowser.launch();
  await browser.context.clock.setFixedTime(new Date("2026-05-20T03:00:00Z"));
});
afterAll(() => browser.close());

async function run(command: string): Promise<void> {
  await press(page, "Control+K");
  await page.keyboard.type(command);
  await page.getByRole("option", { name: command }).first().waitFor();
  await press(page, "Enter");
}

const dialog = (): Locator => page.getByRole("dialog", { name: "Lịch thời hạn" });
const month = (): Locator => dialog().getByRole("grid", { name: "Các ngày trong tháng" });
const day = (name: string | RegExp): Locator => month().getByRole("button", { name });
const items = (): Promise<string[]> => dialog().locator(".due-item__number").allInnerTexts();

describe("the calendar of a month", () => {
  beforeEach(async () => {
    page = await openFreshPlan(browser);
    await run("Lịch thời hạn");
    await month().waitFor();
  });

  test("begins with today and offers the next day on which something is due", async () => {
    expect(await month().locator('[aria-current="date"]').getAttribute("aria-label")).toContain("20 tháng 5 năm 2026");
    await dialog().getByRole("button", { name: "Hạn kế tiếp: 30/06/2026" }).click();
    await expect
      .poll(() => dialog().getByRole("heading", { level: 3 }).allInnerTexts())
      .toContain("Thứ Ba, 30/06/2026");
    expect(await items()).toEqual(["TT 54"]);
  });

  test("a day says how much is due on it", async () => {
    await dialog().getByRole("button", { name: "Tháng sau" }).click();
    await day("Thứ Ba, 30 tháng 6 năm 2026, 1 việc đến hạn").click();
    await expect.poll(items).toEqual(["TT 54"]);
    await dialog().getByText("Tháng này có 1 việc đến hạn").waitFor();
  });

  test("arrows go from day to day, Page Down to the next month", async () => {
    await day(/^Thứ Tư, 20 tháng 5/).focus();
    await press(page, "ArrowDown", "ArrowRight", "PageDown");
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    await expect.poll(focused).toContain("28 tháng 6 năm 2026");
    await dialog().getByText("Tháng 6 năm 2026", { exact: true }).waitFor();
  });

  test("a press on what is due goes to its task in the table", async () => {
    await dialog().getByRole("button", { name: "Hạn kế tiếp" }).click();
    await dialog()
      .getByRole("button", { name: /^TT 54/ })
      .click();
    await dialog().waitFor({ state: "detached" });
    await expect.poll(() => focusedCell(page)).toBe("nhiem-vu-54 deadline");
  });

  test("a day can be taken as the filter of the table", async () => {
    await dialog().getByRole("button", { name: "Hạn kế tiếp" }).click();
    await dialog().getByRole("button", { name: "Lọc bảng theo ngày này" }).click();
    await page.getByRole("button", { name: "Bỏ lọc: Ngày 30/06/2026" }).waitFor();
    await page.getByText("1/69 nhiệm vụ", { exact: true }).first().waitFor();
  });
});

describe("what is soon due", () => {
  beforeEach(async () => {
    page = await openFreshPlan(browser);
  });

  test("late tasks stand first, then what is due within the days chosen", async () => {
    await run("Việc sắp đến hạn");
    await dialog().getByRole("heading", { name: "Quá hạn (1)" }).waitFor();
    await dialog().getByText("quá 50 ngày").waitFor();
    await dialog().getByText("Không có việc nào đến hạn trong 30 ngày tới.").waitFor();
    await dialog().getByLabel("90 ngày tới").check();
    await dialog().getByText("còn 41 ngày").waitFor();
    expect(await items()).toEqual(["TT 47", "TT 54"]);
  });

  test("a deadline of tomorrow typed into a cell is there; done, it is not", async () => {
    await typeOver(page, "nhiem-vu-1", "deadline", "trước ngày 21/5/2026");
    await run("Việc sắp đến hạn");
    await dialog().getByText("ngày mai").waitFor();
    await press(page, "Escape");
    await dialog().waitFor({ state: "detached" });
    await typeOver(page, "nhiem-vu-1", "status", "Hoàn thành");
    await run("Việc sắp đến hạn");
    await dialog().getByText("Không có việc nào đến hạn trong 30 ngày tới.").waitFor();
  });

  test("arrows go from one way of seeing to the next", async () => {
    await run("Việc sắp đến hạn");
    await dialog().getByRole("tab", { name: "Sắp đến hạn" }).focus();
    await press(page, "ArrowLeft");
    await month().waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Theo tháng");
  });
});

describe("taken to another calendar", () => {
  beforeEach(async () => {
    page = await openFreshPlan(browser);
  });

  /** The lines of the saved file, folded lines put together again. */
  async function savedLines(): Promise<{ readonly name: string; readonly lines: string[] }> {
    const { name, bytes } = await savedBy(page, () => run("Xuất hạn ra lịch"));
    return { name, lines: new TextDecoder().decode(bytes).replaceAll("\r\n ", "").split("\r\n") };
  }

  test("every deadline from today on is an event, a rhythm with its rule", async () => {
    const { name, lines } = await savedLines();
    expect(name).toBe("Lịch thời hạn 54-QĐ-UBND 20-05-2026.ics");
    const at = lines.findIndex((line) => line.startsWith("UID:nhiem-vu-54-0@"));
    expect(lines.slice(at, lines.indexOf("END:VEVENT", at))).toContain("DTSTART;VALUE=DATE:20260630");
    expect(lines).toContain("RRULE:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1;UNTIL=20301231");
    expect(lines.filter((line) => line.startsWith("UID:nhiem-vu-47-"))).toEqual([]);
  });

  test("only the tasks that the filter shows are taken", async () => {
    await page.locator("[data-search-box]").fill("nguồn nhân lực khoa học");
    await page.getByText("1/69 nhiệm vụ", { exact: true }).first().waitFor();
    const { lines } = await savedLines();
    expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(1);
  });

  test("with nothing due ahead no file is saved, and the page says so", async () => {
    await page.locator("[data-search-box]").fill("bố trí kinh phí thực hiện các nhiệm vụ");
    await page.getByText("1/69 nhiệm vụ", { exact: true }).first().waitFor();
    await run("Xuất hạn ra lịch");
    await page.getByText("Từ hôm nay trở đi không còn hạn nào để xuất").waitFor();
  });
});
