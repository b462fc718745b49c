import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { AppBrowser, cell, columnTexts, focusedCell, openFreshPlan, press, typeOver } from "./harness/index.ts";

let browser: AppBrowser;
let page: Page;

beforeAll(async () => {
  browser = await AppBrowser.launch();
  await browser.context.clock.setFixedTime(new Date("2026-05-20T03:00:00Z"));
});
afterAll(() => browser.close());

/** Runs a command of the palette by its name. */
async function run(command: string): Promise<void> {
  await press(page, "Control+K");
  await page.keyboard.type(command);
  await page.getByRole("option", { name: command }).first().waitFor();
  await press(page, "Enter");
}

async function shownNumbers(): Promise<number[]> {
  const texts = await columnTexts(page, "number");
  return [...texts].filter(([id]) => id.startsWith("nhiem-vu-")).map(([, text]) => Number(text));
}

const strip = (): Locator => page.getByRole("region", { name: "Số việc đến hạn theo quý" });
const quarter = (name: string): Locator => strip().getByRole("button", { name: new RegExp(`^${name}:`) });
const labelOf = (name: string): Promise<string> => quarter(name).locator(".visually-hidden").innerText();
const chips = (): Promise<string[]> =>
  page.getByRole("region", { name: "Đang lọc theo" }).getByRole("listitem").allInnerTexts();

describe("the strip of quarters", () => {
  beforeEach(async () => {
    page = await openFreshPlan(browser);
    await run("Dải thời gian theo quý");
    await strip().waitFor();
  });

  test("says of each quarter how many tasks are due in it", async () => {
    await expect.poll(() => labelOf("Quý II/2026")).toBe("Quý II/2026: 1 việc đến hạn");
    expect(await labelOf("Quý I/2026")).toBe("Quý I/2026: 3 việc đến hạn, 2 việc bắt đầu");
    expect(await strip().getByRole("button", { name: /^Quý / }).count()).toBe(20);
  });

  test("a press filters by the quarter, another press lets go", async () => {
    await quarter("Quý I/2026").click();
    await expect.poll(shownNumbers).toEqual([23, 35, 38, 39, 47]);
    expect(await quarter("Quý I/2026").getAttribute("aria-pressed")).toBe("true");
    await expect.poll(() => new URL(page.url()).search).toBe("?nam=2026&quy=1");
    await quarter("Quý I/2026").click();
    await expect.poll(async () => (await shownNumbers()).length).toBe(69);
  });

  test("a drag over quarters filters by all of them", async () => {
    await quarter("Quý I/2026").hover();
    await page.mouse.down();
    await quarter("Quý II/2026").hover();
    await quarter("Quý III/2026").hover();
    expect(await quarter("Quý II/2026").getAttribute("aria-pressed")).toBe("true");
    await page.mouse.up();
    await expect.poll(chips).toEqual(["Quý I – III/2026"]);
    await expect.poll(shownNumbers).toEqual([23, 35, 38, 39, 47, 54]);
  });

  test("Esc during a drag lets go without filtering", async () => {
    await quarter("Quý I/2026").hover();
    await page.mouse.down();
    await quarter("Quý III/2026").hover();
    await press(page, "Escape");
    await page.mouse.up();
    expect(await quarter("Quý II/2026").getAttribute("aria-pressed")).toBe("false");
    expect(await page.getByRole("region", { name: "Đang lọc theo" }).count()).toBe(0);
  });

  test("Shift+press goes on to another quarter, also of another year", async () => {
    await quarter("Quý IV/2026").click();
    await quarter("Quý I/2027").click({ modifiers: ["Shift"] });
    await expect.poll(chips).toEqual(["Quý IV/2026 – Quý I/2027"]);
  });

  test("a year is chosen by its name", async () => {
    await strip()
      .getByRole("button", { name: /^Năm 2027:/ })
      .click();
    await expect.poll(chips).toEqual(["Năm 2027"]);
    expect(await quarter("Quý III/2027").getAttribute("aria-pressed")).toBe("true");
  });

  test("arrows go from quarter to quarter, Space chooses, an arrow with Shift takes more", async () => {
    await quarter("Quý II/2026").focus();
    await press(page, "ArrowLeft", "Space");
    await expect.poll(chips).toEqual(["Quý I/2026"]);
    await press(page, "Shift+ArrowRight");
    await expect.poll(chips).toEqual(["Quý I – II/2026"]);
    await press(page, "Shift+ArrowRight", "Shift+ArrowRight");
    await expect.poll(chips).toEqual(["Năm 2026"]);
  });

  test("the other parts of the filter decide what is counted", async () => {
    await page.locator("[data-search-box]").fill("kinh phí");
    await expect.poll(() => labelOf("Quý I/2026")).toBe("Quý I/2026: 1 việc đến hạn");
  });

  test("a deadline typed into a cell is counted at once", async () => {
    await typeOver(page, "nhiem-vu-1", "deadline", "Quý III/2028");
    await expect.poll(() => labelOf("Quý III/2028")).toBe("Quý III/2028: 1 việc đến hạn");
  });

  test("is there again after a reload, with the quarters that were chosen", async () => {
    await quarter("Quý I/2026").click();
    await quarter("Quý II/2026").click({ modifiers: ["Shift"] });
    await expect.poll(() => new URL(page.url()).search).toBe("?tu=2026-01-01&den=2026-06-30");
    await page.reload();
    await strip().waitFor();
    await expect.poll(() => quarter("Quý II/2026").getAttribute("aria-pressed")).toBe("true");
    await expect.poll(shownNumbers).toEqual([23, 35, 38, 39, 47, 54]);
  });

  test("is put away by its own button, and the keyboard goes on in the table", async () => {
    await cell(page, "nhiem-vu-1", "content").click();
    await strip().getByRole("button", { name: "Ẩn dải thời gian" }).click();
    await strip().waitFor({ state: "detached" });
    await press(page, "ArrowDown");
    await expect.poll(() => focusedCell(page)).toBe("nhiem-vu-2 content");
  });
});

describe("the line of each task", () => {
  const lines = (): Locator => page.getByRole("list", { name: "Dòng thời gian của các nhiệm vụ" });
  const lineOf = (number: number): Locator => page.getByRole("button", { name: new RegExp(`^TT ?${number} `) });
  const rowOf = (number: number): Locator =>
    lines()
      .getByRole("listitem")
      .filter({ has: lineOf(number) });

  beforeEach(async () => {
    page = await openFreshPlan(browser);
    await run("Dòng thời gian các nhiệm vụ");
    await lines().waitFor();
  });

  test("says the deadline in words beside its marks", async () => {
    expect(await lineOf(5).textContent()).toContain("Thời hạn: Năm 2026");
    const row = rowOf(5);
    expect(await row.locator("circle").count()).toBe(1);
    expect(await row.locator("rect").count()).toBe(1);
  });

  test("a rhythm is a mark each year, one in a year looked at alone", async () => {
    const marks = () => rowOf(3).locator("line").count();
    await expect.poll(marks).toBe(5);
    await page.getByLabel("Khoảng thời gian").selectOption("2027");
    await expect.poll(marks).toBe(1);
  });

  test("only rows in view are drawn, and the last is reached by End", async () => {
    expect(await lines().getByRole("listitem").count()).toBeLessThan(40);
    await lineOf(1).focus();
    await press(page, "End");
    await expect.poll(() => lineOf(69).evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test("Enter goes to the task in the table", async () => {
    await lineOf(1).focus();
    await press(page, "ArrowDown", "ArrowDown", "Enter");
    await lines().waitFor({ state: "detached" });
    await expect.poll(() => focusedCell(page)).toBe("nhiem-vu-3 deadline");
  });

  test("on paper every task has its line", async () => {
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await expect.poll(() => lines().getByRole("listitem").count()).toBe(69);
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    await expect.poll(() => lines().getByRole("listitem").count()).toBeLessThan(40);
  });
});
