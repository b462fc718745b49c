import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { AppBrowser, cell, focusedCell, selectedCells } from "../harness/index.ts";

let browser: AppBrowser;
let page: Page;

beforeAll(async () => {
  browser = await AppBrowser.launch();
  page = await browser.open();
});
afterAll(() => browser.close());

beforeEach(async () => {
  await page.keyboard.press("Control+Home");
  await cell(page, "nhiem-vu-1", "product").click({ position: { x: 30, y: 14 } });
});

const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const focused = () => expect.poll(() => focusedCell(page));
/** The names of the cells that keys lead through. */
const way = async (...keys: string[]) => {
  const cells: (string | undefined)[] = [];
  for (const key of keys) {
    await press(key);
    cells.push(await focusedCell(page));
  }
  return cells.map((name) => name?.replace("nhiem-vu-", ""));
};

describe("keys move the active cell", () => {
  test("arrows go one cell", async () => {
    expect(await way("ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp")).toEqual([
      "1 lead",
      "2 lead",
      "2 product",
      "1 product",
    ]);
  });

  test("Tab goes right and Shift+Tab left, on into the next row", async () => {
    expect(await way("Tab", "Shift+Tab", "Shift+Tab", "Shift+Tab")).toEqual([
      "1 lead",
      "1 product",
      "1 content",
      "muc-i content",
    ]);
  });

  test("Enter goes down, Shift+Enter up", async () => {
    expect(await way("Enter", "Enter", "Shift+Enter")).toEqual(["2 product", "3 product", "2 product"]);
  });

  test("Enter after Tabs goes back to the column where they began", async () => {
    expect(await way("Tab", "Tab", "Enter")).toEqual(["1 lead", "1 support", "2 product"]);
  });

  test("Home and End go to the ends of the row", async () => {
    expect(await way("Home", "End")).toEqual(["1 number", "1 note"]);
  });

  test("Ctrl+Home and Ctrl+End go to the ends of the table", async () => {
    await press("Control+End");
    await focused().toBe("nhiem-vu-69 note");
    await press("Control+Home");
    await focused().toBe("muc-i number");
  });

  test("Ctrl+arrows go to the edge of the data", async () => {
    await press("Control+ArrowRight");
    await focused().toBe("nhiem-vu-1 deadline");
    await press("Control+ArrowRight");
    await focused().toBe("nhiem-vu-1 note");
    await press("Control+ArrowLeft");
    await focused().toBe("nhiem-vu-1 deadline");
    await press("Control+ArrowDown");
    await focused().toBe("nhiem-vu-6 deadline");
    await press("Control+ArrowDown");
    await focused().toBe("nhiem-vu-7 deadline");
  });

  test("PageDown and PageUp go by a screenful", async () => {
    await press("PageDown");
    const reached = async () => Number(/^nhiem-vu-(\d+) product$/.exec((await focusedCell(page)) ?? "")?.[1]);
    await expect.poll(reached).toBeGreaterThan(3);
    await press("PageUp");
    await focused().toBe("nhiem-vu-1 product");
  });

  test("Alt+PageDown and Alt+PageUp go a screenful sideways", async () => {
    const scrolled = () => page.locator(".ag-grid-viewport").evaluate(({ scrollLeft }) => scrollLeft);
    await press("Alt+PageDown");
    await expect.poll(scrolled).toBeGreaterThan(300);
    await focused().toMatch(/^nhiem-vu-1 (deadline|status|progress|result|note)$/);
    await press("Alt+PageUp");
    await expect.poll(scrolled).toBe(0);
    await focused().toMatch(/^nhiem-vu-1 (content|product)$/);
  });
});

describe("Ctrl+G and F5 go to a place", () => {
  const box = () => page.getByRole("dialog", { name: "Đi tới" });
  const goTo = async (text: string, key = "Control+g") => {
    await press(key);
    await box().waitFor();
    await page.keyboard.type(text);
    await press("Enter");
  };

  test("a number goes to that row, in the same column", async () => {
    await goTo("45");
    await box().waitFor({ state: "detached" });
    await focused().toBe("nhiem-vu-45 product");
    await press("ArrowDown");
    await focused().toBe("nhiem-vu-46 product");
  });

  test("a range of numbers selects its rows", async () => {
    await goTo("12:14", "F5");
    await box().waitFor({ state: "detached" });
    await expect
      .poll(async () => new Set((await selectedCells(page)).map((name) => name.split(" ")[0])))
      .toEqual(new Set(["nhiem-vu-12", "nhiem-vu-13", "nhiem-vu-14"]));
  });

  test("a numeral goes to that section", async () => {
    await goTo("III");
    await box().waitFor({ state: "detached" });
    await expect.poll(async () => (await focusedCell(page))?.split(" ")[0]).toBe("muc-iii");
  });

  test("a row in a folded section is unfolded", async () => {
    await press("ArrowUp", "Space");
    await expect.poll(() => cell(page, "nhiem-vu-1", "content").count()).toBe(0);
    await goTo("2");
    await focused().toMatch(/^nhiem-vu-2 /);
  });

  test("a number the plan does not have is told, and the box stays", async () => {
    await goTo("700");
    await box().getByText("Kế hoạch chỉ có TT từ 1 đến 69.").waitFor();
    await press("Escape");
    await box().waitFor({ state: "detached" });
    await press("ArrowDown");
    await focused().toBe("nhiem-vu-2 product");
  });

  test("a row the filter hides is told, with a way to clear the filter", async () => {
    await page.goto(new URL("?cq=so-tu-phap", browser.address).href);
    await page.getByText("3/69 nhiệm vụ", { exact: true }).first().waitFor();
    await page.getByRole("contentinfo").getByText("Bộ lọc đang ẩn 66 nhiệm vụ").waitFor();
    await page.locator(".ag-cell").first().click();
    await goTo("45");
    await box().getByText("Dòng này đang bị bộ lọc ẩn.").waitFor();
    await box().getByRole("button", { name: "Bỏ lọc rồi đi tới" }).click();
    await focused().toMatch(/^nhiem-vu-45 /);
    await press("ArrowDown");
    await focused().toMatch(/^nhiem-vu-46 /);
  });
});
