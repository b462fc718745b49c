import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  AppBrowser,
  cell,
  cellText,
  clickCell,
  focusedCell,
  openFreshPlan,
  press,
  savedBy,
  typeOver,
  untilSaved,
} from "./harness/index.ts";

const FIRST = "nhiem-vu-1";
const SECOND = "nhiem-vu-3";
/** No reading of any grammar will know these. */
const ODD = "mùa hoa gạo nở rộ";

let browser: AppBrowser;
let page: Page;

beforeAll(async () => {
  browser = await AppBrowser.launch({ viewport: { width: 1600, height: 900 } });
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await openFreshPlan(browser);
});

const dialog = (name: string | RegExp) => page.getByRole("dialog", { name });
const explained = (number: number) => dialog(`Thời hạn của nhiệm vụ ${number}`);
const form = () => dialog("Sửa cách hiểu");
const mark = (row: string) => cell(page, row, "deadline").getAttribute("title");
const hasClass = (row: string, name: string) =>
  cell(page, row, "deadline").evaluate((element, wanted) => element.classList.contains(wanted), name);

async function explain(row: string, number: number): Promise<void> {
  await clickCell(page, row, "deadline");
  await press(page, "Alt+d");
  await explained(number).waitFor();
}

/** Says that the words of the open cell mean a last day, for the cell alone or everywhere. */
async function correctTo(day: string, scope: "Chỉ ô này" | "Luôn hiểu như vậy"): Promise<void> {
  await page.getByRole("button", { name: /^Sửa cách hiểu “/ }).click();
  await form().getByLabel("Hiểu là").selectOption({ label: "Có hạn đến một ngày" });
  await form().getByLabel("Hạn cuối").fill(day);
  await form().getByRole("radio", { name: scope }).check();
  await form().getByRole("button", { name: "Ghi cách hiểu" }).click();
  await form().waitFor({ state: "detached" });
}

async function typeOdd(...rows: string[]): Promise<void> {
  for (const row of rows) await typeOver(page, row, "deadline", ODD);
}

describe("what a deadline means", () => {
  test("quiet marks tell kinds of deadlines apart and never touch the words or the heights", async () => {
    await expect.poll(() => mark(FIRST)).toBe("Thường xuyên");
    expect(await hasClass(FIRST, "plan-grid__due--ongoing")).toBe(true);
    await expect.poll(() => mark(SECOND)).toBe("Định kỳ, hạn 31/12 hằng năm");
    expect(await cellText(page, SECOND, "deadline")).toBe("- Hàng năm.");
    const text = cell(page, SECOND, "deadline").locator(".plan-grid__content");
    const [inner, outer] = await Promise.all([text.boundingBox(), cell(page, SECOND, "deadline").boundingBox()]);
    expect(inner?.height).toBeLessThanOrEqual(outer?.height ?? 0);
  });

  test("Alt+D explains the focused deadline: words, meaning, what was inferred, the next day", async () => {
    await explain(SECOND, 3);
    const told = await explained(3).innerText();
    expect(told).toContain("- Hàng năm.");
    expect(told).toContain("Định kỳ, hạn 31/12 hằng năm");
    expect(told).toContain("hiểu theo thông lệ");
    expect(told).toMatch(/Lần tới hạn: 31\/12\/\d{4}, còn \d+ ngày\./);
    await press(page, "Escape");
    await explained(3).waitFor({ state: "detached" });
    expect(await focusedCell(page)).toBe(`${SECOND} deadline`);
  });

  test("the day of a cited document is said to be no deadline", async () => {
    await explain("nhiem-vu-6", 6);
    await expect.poll(() => explained(6).innerText()).toContain("23/10/2025 là ngày ký, không phải thời hạn");
  });

  test("the button in the focused cell explains it too", async () => {
    await clickCell(page, SECOND, "deadline");
    await page.locator(".plan-grid__explain").click();
    await explained(3).waitFor();
  });

  test("words not understood are marked and said to be so", async () => {
    await typeOdd(FIRST);
    await expect.poll(() => hasClass(FIRST, "plan-grid__unread")).toBe(true);
    await explain(FIRST, 1);
    await expect.poll(() => explained(1).innerText()).toContain(`Chưa hiểu: “${ODD}”`);
  });
});

describe("correcting", () => {
  test("for one cell: the words stay, their meaning changes there alone, one Ctrl+Z takes it back", async () => {
    await typeOdd(FIRST, SECOND);
    await explain(FIRST, 1);
    await correctTo("31/10/2031", "Chỉ ô này");
    expect(await explained(1).innerText()).toContain("Đã sửa riêng cho ô này");
    await press(page, "Escape");
    await expect.poll(() => mark(FIRST)).toBe("Hạn 31/10/2031");
    expect(await cellText(page, FIRST, "deadline")).toBe(ODD);
    expect(await hasClass(SECOND, "plan-grid__unread")).toBe(true);
    await press(page, "Control+z");
    await expect.poll(() => hasClass(FIRST, "plan-grid__unread")).toBe(true);
    expect(await cellText(page, FIRST, "deadline")).toBe(ODD);
  });

  test("always: every cell with the words is read so, also those written later and after a reload", async () => {
    await typeOdd(FIRST, SECOND);
    await explain(FIRST, 1);
    await correctTo("31/10/2031", "Luôn hiểu như vậy");
    await press(page, "Escape");
    await expect.poll(() => mark(SECOND)).toBe("Hạn 31/10/2031");
    await typeOver(page, "nhiem-vu-4", "deadline", `- ${ODD}.`);
    await expect.poll(() => mark("nhiem-vu-4")).toBe("Hạn 31/10/2031");
    await untilSaved(page);
    await page.reload();
    await expect.poll(() => mark(SECOND)).toBe("Hạn 31/10/2031");
  });

  test("filtering by kind goes by the corrected meaning", async () => {
    await typeOdd(FIRST, SECOND);
    await explain(FIRST, 1);
    await correctTo("31/10/2031", "Chỉ ô này");
    await press(page, "Escape");
    await untilSaved(page);
    await page.goto(new URL("?han=chua-ro", browser.address).href);
    const shown = page.locator(".ag-row[row-id^=nhiem-vu]");
    await cell(page, SECOND, "deadline").waitFor();
    expect(await shown.count()).toBe(1);
  });

  test("a day that is none is refused where it was typed", async () => {
    await explain(SECOND, 3);
    await page.getByRole("button", { name: /^Sửa cách hiểu “/ }).click();
    await form().getByLabel("Hiểu là").selectOption({ label: "Làm trong một khoảng thời gian" });
    await form().getByLabel("Từ ngày").fill("1/2/2026");
    await form().getByLabel("Đến ngày").fill("31/02/2026");
    await form().getByRole("button", { name: "Ghi cách hiểu" }).click();
    const field = form().getByLabel("Đến ngày");
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test("a rhythm is said back as a sentence while it is chosen", async () => {
    await explain(SECOND, 3);
    await page.getByRole("button", { name: /^Sửa cách hiểu “/ }).click();
    await form().getByLabel("Nhịp").selectOption({ label: "Hằng quý" });
    await form().getByLabel("Ngày trong tháng cuối kỳ").selectOption({ label: "14" });
    await form().getByLabel("Việc đến hạn (nếu có)").fill("Báo cáo");
    await expect
      .poll(() => form().getByRole("status").innerText())
      .toBe("Báo cáo: định kỳ, hạn ngày 14 của tháng cuối quý");
  });
});

describe("the list of readings", () => {
  const rules = () => dialog("Cách hiểu thời hạn đã sửa");

  async function withRule(): Promise<void> {
    await typeOdd(FIRST);
    await explain(FIRST, 1);
    await correctTo("31/10/2031", "Luôn hiểu như vậy");
    await explained(1).getByRole("button", { name: "Các cách hiểu đã sửa…" }).click();
    await rules().waitFor();
  }

  test("names the words, the meaning and where it holds; removing gives the words back to the app", async () => {
    await withRule();
    const told = await rules().innerText();
    for (const part of [`“${ODD}”`, "Hạn 31/10/2031", "Mọi ô của kế hoạch"]) expect(told).toContain(part);
    await rules()
      .getByRole("button", { name: /^Bỏ cách hiểu/ })
      .click();
    await expect.poll(() => rules().innerText()).toContain("Chưa sửa cách hiểu nào");
    await press(page, "Escape");
    await expect.poll(() => hasClass(FIRST, "plan-grid__unread")).toBe(true);
  });

  test("goes out as a file and comes back in as one act", async () => {
    await withRule();
    const file = await savedBy(page, () => rules().getByRole("button", { name: "Xuất ra tệp" }).click());
    expect(file.name).toBe("Cách hiểu thời hạn.json");
    await rules()
      .getByRole("button", { name: /^Bỏ cách hiểu/ })
      .click();
    const chooser = page.waitForEvent("filechooser");
    await rules().getByRole("button", { name: "Nhập từ tệp…" }).click();
    await (await chooser).setFiles({ name: file.name, mimeType: "application/json", buffer: Buffer.from(file.bytes) });
    await expect.poll(() => rules().innerText()).toContain(`“${ODD}”`);
    await press(page, "Escape");
    await expect.poll(() => mark(FIRST)).toBe("Hạn 31/10/2031");
    await press(page, "Control+z");
    await expect.poll(() => hasClass(FIRST, "plan-grid__unread")).toBe(true);
  });
});

test("the plan's dialog takes the reporting days of the decree over, and refuses days that are none", async () => {
  await page
    .getByRole("banner")
    .getByRole("button", { name: /^Kế hoạch/ })
    .click();
  const plan = dialog("Thông tin kế hoạch");
  await plan.getByLabel("Quý", { exact: true }).fill("32");
  await plan.getByRole("button", { name: "Lưu" }).click();
  await expect.poll(() => plan.innerText()).toContain("từ 1 đến 31");
  await plan.getByRole("button", { name: "Theo Nghị định 09/2019/NĐ-CP" }).click();
  await plan.getByRole("button", { name: "Lưu" }).click();
  await plan.waitFor({ state: "detached" });
  await untilSaved(page);
  await page.reload();
  await cell(page, FIRST, "deadline").waitFor();
  await page
    .getByRole("banner")
    .getByRole("button", { name: /^Kế hoạch/ })
    .click();
  await expect.poll(() => plan.getByLabel("Quý", { exact: true }).inputValue()).toBe("14");
});
