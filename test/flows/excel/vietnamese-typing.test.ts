import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  AppBrowser,
  backspace,
  cell,
  cellText,
  clickCell,
  enter,
  type GridColumn,
  InputMethods,
  letter,
  press,
  selectCells,
  sent,
  shiftLeft,
} from "../harness/index.ts";

let browser: AppBrowser;
let page: Page;
let method: InputMethods;
let wordEnds: () => Promise<string[]>;

/** "đồ" as Windows' Telex composes it from d, d, o, o, f. */
const DO = ["d", "đ", "đo", "đô", "đồ"];

beforeAll(async () => {
  // Wide enough for every column.
  browser = await AppBrowser.launch({ viewport: { width: 2400, height: 900 } });
  page = await browser.open();
  method = await InputMethods.of(page);
  wordEnds = await InputMethods.recordWordEnds(page);
});
beforeEach(async () => {
  await clickCell(page, "nhiem-vu-1", "note");
  await wordEnds();
});
afterEach(async () => {
  await press(page, "Escape", "Escape");
  for (let left = 20; left > 0 && (await written()) !== ""; left--) await press(page, "Control+z");
  expect(await written()).toBe("");
});
afterAll(() => browser.close());

const text = (task: number, column: GridColumn) => cellText(page, `nhiem-vu-${task}`, column);
const shows = (task: number, column: GridColumn, wanted: string) => expect.poll(() => text(task, column)).toBe(wanted);
/** Everything in the two columns these tests write to. */
const written = async () => {
  const texts = await Promise.all([1, 2, 3].flatMap((task) => [text(task, "note"), text(task, "result")]));
  return texts.join("");
};
const bar = () => page.locator(".formula-bar__field");

describe("composing input methods", () => {
  test("the first key is part of the word, and Enter stores it", async () => {
    await method.compose(...DO);
    await method.commit("đồ");
    await press(page, "Enter");
    await shows(1, "note", "đồ");
    await shows(2, "note", "");
  });

  test("over a filled cell the word replaces the text, from its first key", async () => {
    await page.keyboard.type("cũ");
    await press(page, "Enter", "ArrowUp");
    await method.compose(...DO);
    await method.commit("đồ");
    await press(page, "Enter");
    await shows(1, "note", "đồ");
  });

  test("several words with spaces between them stay whole", async () => {
    for (const [steps, word] of [
      [["t", "ti", "tiê", "tiên", "tiến"], "tiến"],
      [["đ", "đô", "độ"], "độ"],
    ] as const) {
      await method.compose(...steps);
      await method.commit(word);
      await page.keyboard.type(" ");
    }
    await press(page, "Enter");
    await shows(1, "note", "tiến độ");
  });

  test("Enter in the middle of a word stores all of it once and moves down", async () => {
    await method.compose(...DO);
    await press(page, "Enter");
    await shows(1, "note", "đồ");
    expect(await wordEnds()).toEqual(["đồ"]);
    await page.keyboard.type("x");
    await press(page, "Enter");
    await shows(2, "note", "x");
    await shows(1, "note", "đồ");
  });

  test("Enter that the input method keeps for itself ends the word alone; the next one stores", async () => {
    await method.compose(...DO);
    await method.keptKey("Enter");
    await method.commit("đồ");
    await press(page, "Enter");
    await shows(1, "note", "đồ");
    expect(await page.locator(".plan-grid__focused").getAttribute("col-id")).toBe("note");
    await page.keyboard.type("x");
    await press(page, "Enter");
    await shows(2, "note", "x");
  });

  test("Tab in the middle of a word stores all of it and moves right", async () => {
    await clickCell(page, "nhiem-vu-1", "result");
    await method.compose(...DO);
    await press(page, "Tab");
    await shows(1, "result", "đồ");
    expect(await wordEnds()).toEqual(["đồ"]);
    await page.keyboard.type("x");
    await press(page, "Enter");
    await shows(1, "note", "x");
  });

  test("a click on another cell in the middle of a word neither loses nor doubles it", async () => {
    await method.compose(...DO);
    await clickCell(page, "nhiem-vu-2", "note");
    await shows(1, "note", "đồ");
    expect(await wordEnds()).toEqual(["đồ"]);
    await method.compose("ă", "ăn");
    await method.commit("ăn");
    await press(page, "Enter");
    await shows(2, "note", "ăn");
    await shows(1, "note", "đồ");
  });

  test("a click outside the grid in the middle of a word stores it", async () => {
    await method.compose(...DO);
    await page.locator("[data-search-box]").click();
    await shows(1, "note", "đồ");
    expect(await page.locator("[data-search-box]").inputValue()).toBe("");
    await clickCell(page, "nhiem-vu-1", "note");
  });

  test("Ctrl+Enter in the middle of a word fills the selection with all of it", async () => {
    await selectCells(page, ["nhiem-vu-1", "note"], ["nhiem-vu-3", "note"]);
    await method.compose(...DO);
    await press(page, "Control+Enter");
    expect(await wordEnds()).toEqual(["đồ"]);
    for (const task of [1, 2, 3]) await shows(task, "note", "đồ");
  });

  test("Alt+Enter in the middle of a word breaks the line after it", async () => {
    await method.compose(...DO);
    await press(page, "Alt+Enter");
    await method.compose("ă", "ăn");
    await method.commit("ăn");
    await press(page, "Enter");
    await shows(1, "note", "đồ\năn");
  });

  test("with a range selected the active cell takes the word", async () => {
    await selectCells(page, ["nhiem-vu-1", "note"], ["nhiem-vu-2", "note"]);
    await method.compose(...DO);
    await method.commit("đồ");
    await press(page, "Enter");
    await shows(1, "note", "đồ");
    await shows(2, "note", "");
  });

  test("right after a paste the next word is whole", async () => {
    await page.keyboard.type("dán");
    await press(page, "Enter", "ArrowUp", "Control+c", "ArrowDown", "Control+v");
    await shows(2, "note", "dán");
    await press(page, "ArrowDown");
    await method.compose(...DO);
    await method.commit("đồ");
    await press(page, "Enter");
    await shows(3, "note", "đồ");
  });

  test("right after scrolling away the word goes into the focused cell", async () => {
    await page.mouse.move(600, 500);
    await page.mouse.wheel(0, 3000);
    await cell(page, "nhiem-vu-3", "note").waitFor({ state: "detached" });
    await method.compose(...DO);
    await method.commit("đồ");
    await press(page, "Enter");
    await shows(1, "note", "đồ");
  });
});

describe("input methods that send backspaces", () => {
  test.each([
    [
      "UniKey and EVKey",
      [letter("d"), backspace, sent("đ"), letter("o"), backspace, sent("ô"), backspace, sent("ồ")],
      "đồ",
    ],
    ["a letter made by the first key", [sent("ư"), letter("n"), letter("g")], "ưng"],
    ["Shift+Left and retype", [letter("d"), shiftLeft, sent("đ"), letter("i")], "đi"],
    ["an empty character first", [letter("d"), sent("\u202f"), backspace, backspace, sent("đ")], "đ"],
    ["combining marks become one letter", [letter("a"), backspace, sent("a"), sent("\u0301")], "á"],
  ] as const)("%s, in one burst over a filled cell", async (_, strokes, wanted) => {
    await page.keyboard.type("cũ");
    await press(page, "Enter", "ArrowUp");
    await method.burst(...strokes, enter);
    await shows(1, "note", wanted);
  });

  test("in the bar over the grid too", async () => {
    await bar().click();
    await method.burst(
      letter("d"),
      backspace,
      sent("đ"),
      letter("o"),
      backspace,
      sent("ô"),
      backspace,
      sent("ồ"),
      enter,
    );
    await shows(1, "note", "đồ");
  });
});

describe("composing in the bar over the grid", () => {
  test("the word is whole in the bar and in the cell, and Enter in the middle of it stores it once", async () => {
    await bar().click();
    await method.compose(...DO);
    expect(await bar().inputValue()).toBe("đồ");
    expect(await page.locator(".plan-grid__editor").inputValue()).toBe("đồ");
    await press(page, "Enter");
    await shows(1, "note", "đồ");
    await shows(2, "note", "");
    expect(await bar().inputValue()).toBe("");
    await method.compose("ă", "ăn");
    await method.commit("ăn");
    await press(page, "Enter");
    await shows(2, "note", "ăn");
  });

  test("a click on a cell in the middle of a word stores it and leaves the next cell alone", async () => {
    await bar().click();
    await method.compose(...DO);
    await clickCell(page, "nhiem-vu-3", "note");
    expect(await wordEnds()).toEqual(["đồ"]);
    await shows(1, "note", "đồ");
    await shows(3, "note", "");
    expect(await bar().inputValue()).toBe("");
  });
});

describe("composing in the search box", () => {
  test("rows are found at every letter and the word is whole", async () => {
    const box = page.locator("[data-search-box]");
    await box.click();
    await method.compose("t", "th", "thê", "thể");
    await method.commit("thể");
    await page.keyboard.type(" chế");
    expect(await box.inputValue()).toBe("thể chế");
    await box.fill("");
    await cell(page, "nhiem-vu-2", "note").waitFor();
  });
});
