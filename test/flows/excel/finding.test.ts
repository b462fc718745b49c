import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { AppBrowser, cell, cellText, columnTexts, leave, untilSaved } from "../harness/index.ts";

let browser: AppBrowser;
let page: Page;

beforeAll(async () => {
  browser = await AppBrowser.launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.open();
});
afterEach(() => leave(page));

const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const bar = () => page.getByRole("search", { name: "Tìm trong phụ lục" });
const findBox = () => bar().getByRole("textbox", { name: "Tìm", exact: true });
const option = (name: string | RegExp) => bar().getByRole("checkbox", { name });
/** "3/17" as the bar shows it. */
const count = () => bar().locator(".find-bar__count").innerText();
/** The cell with the ring, as row and column. */
const focusedCell = () =>
  page.locator(".plan-grid__focused").evaluate((element) => {
    const row = element.closest(".ag-row")?.getAttribute("row-id");
    return `${row} ${element.getAttribute("col-id")}`;
  });
/** The words marked in the cells in sight. */
const marked = (name: "filter" | "found" | "found-current") =>
  page.evaluate((wanted) => [...(CSS.highlights.get(wanted) ?? [])].map(String), name);

/** The texts of a column in all rows; on a busy machine a row may be drawn too late to be read the first time. */
async function everyText(column: "lead" | "deadline"): Promise<ReadonlyMap<string, string>> {
  let texts: ReadonlyMap<string, string> = new Map();
  const read = async () => {
    texts = await columnTexts(page, column);
    return texts.size;
  };
  await expect.poll(read).toBe(69);
  return texts;
}

async function find(text: string, from = "nhiem-vu-1"): Promise<void> {
  await page.keyboard.press("Control+Home");
  await cell(page, from, "content").click();
  await press("Control+f");
  await findBox().fill(text);
}

describe("finding", () => {
  test("Ctrl+F opens the bar with the keyboard in it, and typing shows the first place found", async () => {
    await cell(page, "nhiem-vu-1", "content").click();
    await press("Control+f");
    await page.keyboard.type("kiem soat TTHC");
    await expect.poll(count).toMatch(/^1\/\d+$/);
    await expect.poll(focusedCell).toMatch(/^nhiem-vu-\d+ \w+$/);
    await expect.poll(() => marked("found-current")).toEqual(["kiểm soát TTHC"]);
    expect(await findBox().evaluate((box) => box === document.activeElement)).toBe(true);
  });

  test("Enter goes to the next place, Shift+Enter back, and both go round", async () => {
    await find("Sở Nội vụ");
    await expect.poll(count).toBe("1/18");
    const first = await focusedCell();
    await press("Enter");
    await expect.poll(count).toBe("2/18");
    expect(await focusedCell()).not.toBe(first);
    await press("Shift+Enter", "Shift+Enter");
    await expect.poll(count).toBe("18/18");
    await press("Enter");
    await expect.poll(count).toBe("1/18");
    expect(await focusedCell()).toBe(first);
  });

  test("several places in one cell are gone to one by one", async () => {
    await find("quyết định");
    await expect.poll(count).toMatch(/^1\/\d+$/);
    const seen: string[] = [];
    for (let step = 1; step <= 30; step++) {
      await expect.poll(count).toMatch(new RegExp(`^${step}/`));
      seen.push(`${await focusedCell()} ${await count()}`);
      await findBox().press("Enter");
    }
    const cells = seen.map((line) => line.split(" ").slice(0, 2).join(" "));
    expect(new Set(seen).size).toBe(seen.length);
    expect(cells.some((address, at) => address === cells[at - 1])).toBe(true);
  });

  test("a screen reader hears which place it is and in which cell", async () => {
    await find("Sở Nội vụ");
    await expect
      .poll(() => bar().getByRole("status").innerText())
      .toMatch(/^Chỗ 1 trong 18 chỗ\. Cơ quan phối hợp, nhiệm vụ 21: .*Sở Nội vụ/s);
    await findBox().fill("không có đâu");
    await expect.poll(() => bar().getByRole("status").innerText()).toBe("Không thấy “không có đâu”");
  });

  test("Esc closes the bar, and typing goes into the cell that was found", async () => {
    await find("Sở Nội vụ");
    await expect.poll(count).toBe("1/18");
    const found = (await focusedCell()).split(" ")[0] ?? "";
    const before = await cellText(page, found, "support");
    await press("Escape");
    await bar().waitFor({ state: "detached" });
    expect(await marked("found")).toEqual([]);
    await page.keyboard.type("abc");
    await press("Enter");
    await expect.poll(() => cellText(page, found, "support")).toBe("abc");
    await press("Control+z");
    await expect.poll(() => cellText(page, found, "support")).toBe(before);
  });

  test("Ctrl+F in the middle of an edit keeps what was typed, and finds it", async () => {
    await cell(page, "nhiem-vu-2", "product").click();
    await page.keyboard.type("chữ vừa gõ");
    await press("Control+f");
    await page.keyboard.type("chu vua go");
    await expect.poll(count).toBe("1/1");
    await expect.poll(focusedCell).toBe("nhiem-vu-2 product");
    expect(await cellText(page, "nhiem-vu-2", "product")).toBe("chữ vừa gõ");
    await press("Escape", "Control+z");
    await expect.poll(() => cellText(page, "nhiem-vu-2", "product")).not.toBe("chữ vừa gõ");
  });

  test("editing a cell with the bar open counts anew and leaves the person where he is", async () => {
    await find("Sở Nội vụ");
    await expect.poll(count).toBe("1/18");
    await press("Control+f", "Enter", "Enter");
    const [rowId = ""] = (await focusedCell()).split(" ");
    const before = await cellText(page, rowId, "content");
    await cell(page, rowId, "content").click();
    await page.keyboard.type("Sở Nội vụ");
    await press("Tab");
    await expect.poll(count).toMatch(/\/19$/);
    await expect.poll(focusedCell).toBe(`${rowId} product`);
    await press("Control+z");
    await expect.poll(() => cellText(page, rowId, "content")).toBe(before);
    await expect.poll(count).toMatch(/\/18$/);
  });

  test("the bar moves out of the way of what was found", async () => {
    await find("Thường xuyên");
    await expect.poll(count).toMatch(/^1\//);
    await expect
      .poll(() =>
        page.evaluate(() => {
          const [range] = CSS.highlights.get("found-current") ?? [];
          if (!(range instanceof Range)) return "nothing is marked";
          const { left, top } = range.getBoundingClientRect();
          return document.elementFromPoint(left + 2, top + 2)?.closest(".find-bar") ? "covered" : "in sight";
        }),
      )
      .toBe("in sight");
  });

  test("F3 and Shift+F3 go on with the last search from the grid", async () => {
    await find("Sở Nội vụ");
    await expect.poll(count).toBe("1/18");
    await press("Escape");
    const first = await focusedCell();
    await press("F3");
    await expect.poll(focusedCell).not.toBe(first);
    await press("Shift+F3");
    await expect.poll(focusedCell).toBe(first);
  });

  test("accents and capitals make a difference only where asked", async () => {
    await find("SO NOI VU");
    await expect.poll(count).toBe("1/18");
    await option("Phân biệt dấu").check();
    await expect.poll(count).toBe("Không thấy");
    await findBox().fill("SỞ NỘI VỤ");
    await expect.poll(count).toMatch(/\/18$/);
    await option("Phân biệt hoa thường").check();
    await expect.poll(count).toBe("Không thấy");
  });

  test("the whole cell, or this column alone", async () => {
    await find("thuong xuyen");
    await expect.poll(count).toMatch(/^1\/\d+$/);
    const anywhere = Number((await count()).split("/")[1]);
    await option("Khớp cả ô").check();
    await findBox().fill("- Thường xuyên.");
    await expect.poll(focusedCell).toMatch(/ deadline$/);
    const deadlines = await everyText("deadline");
    const whole = [...deadlines.values()].filter((text) => text === "- Thường xuyên.").length;
    await expect.poll(count).toMatch(new RegExp(`/${whole}$`));
    await option("Khớp cả ô").uncheck();
    await findBox().fill("thuong xuyen");
    await option("Chỉ cột “Thời gian hoàn thành”").check();
    await expect.poll(async () => Number((await count()).split("/")[1])).toBeLessThan(anywhere);
  });

  test("letters count while an input method is still composing them", async () => {
    await find("");
    const session = await page.context().newCDPSession(page);
    await session.send("Input.imeSetComposition", { text: "thuế", selectionStart: 4, selectionEnd: 4 });
    await expect.poll(count).toMatch(/^1\/\d+$/);
    await session.send("Input.insertText", { text: "thuế" });
    await expect.poll(() => findBox().inputValue()).toBe("thuế");
    await expect.poll(count).toMatch(/^1\/\d+$/);
    await session.detach();
  });

  test("a place in a folded section unfolds it", async () => {
    await press("Control+Home");
    const fold = page.locator('.ag-row[row-id="muc-1"] .plan-grid__fold, .ag-row .plan-grid__fold').first();
    await fold.click();
    await cell(page, "nhiem-vu-1", "content").waitFor({ state: "detached" });
    await press("Control+f");
    await findBox().fill("Phối hợp với bộ, ngành, Trung ương");
    await expect.poll(count).toBe("1/1");
    await expect.poll(focusedCell).toBe("nhiem-vu-5 content");
  });

  test("titles of sections are found too", async () => {
    await find("cai cach the che");
    await expect.poll(async () => marked("found")).toContain("Cải cách thể chế");
  });

  test("every place in sight is marked, the current one more strongly, also after scrolling", async () => {
    await find("thực hiện");
    await expect.poll(async () => (await marked("found")).length).toBeGreaterThan(2);
    await expect.poll(() => marked("found-current")).toHaveLength(1);
    await page.mouse.move(300, 500);
    await page.mouse.wheel(0, 4_000);
    await expect
      .poll(() =>
        page.evaluate(() => {
          const frame = document.querySelector(".plan-grid")?.getBoundingClientRect();
          const inSight = (range: AbstractRange) =>
            range instanceof Range &&
            frame &&
            range.getBoundingClientRect().top < frame.bottom &&
            range.startContainer.isConnected;
          return [...(CSS.highlights.get("found") ?? [])].filter(inSight).length;
        }),
      )
      .toBeGreaterThan(2);
  });
});

describe("finding under a filter", () => {
  test("places that the filter hides are counted apart, and shown at a press", async () => {
    await press("Control+Shift+f");
    await page.keyboard.type("phoi hop");
    await page.getByText("3/69 nhiệm vụ", { exact: true }).first().waitFor();
    await expect.poll(() => marked("filter")).toEqual(["Phối hợp", "Phối hợp", "Phối hợp"]);
    await press("Control+f");
    await findBox().fill("Sở Nội vụ");
    await bar().getByText("18 chỗ đang bị bộ lọc ẩn").waitFor();
    await bar().getByRole("button", { name: "Bỏ lọc để xem" }).click();
    await expect.poll(count).toMatch(/\/18$/);
    expect(await marked("filter")).toEqual([]);
  });
});

describe("replacing", () => {
  const replacement = () => bar().getByRole("textbox", { name: "Thay bằng" });
  const dialog = () => page.getByRole("dialog", { name: "Xem trước khi thay" });

  test("Ctrl+H replaces one place and goes on to the next", async () => {
    await find("Thanh tra tỉnh");
    await expect.poll(count).toMatch(/^1\/\d+$/);
    const total = Number((await count()).split("/")[1]);
    const [rowId = "", column = ""] = (await focusedCell()).split(" ");
    const before = await cellText(page, rowId, column as "lead");
    await press("Control+h");
    await replacement().fill("Thanh tra tỉnh Thanh Hóa");
    await replacement().press("Enter");
    const written = before.replace("Thanh tra tỉnh", "Thanh tra tỉnh Thanh Hóa");
    // What was put in holds the text sought: it still counts, and the search has gone on past it.
    await expect.poll(count).toBe(`2/${total}`);
    expect((await everyText(column as "lead")).get(rowId)).toBe(written);
    await bar().getByRole("button", { name: "Đóng tìm kiếm" }).click();
    await press("Control+z");
    await expect.poll(() => cellText(page, rowId, column as "lead")).toBe(before);
    await expect.poll(focusedCell).toBe(`${rowId} ${column}`);
  });

  test("everything is replaced after a preview, without what was unticked, and undone in one step", async () => {
    const before = await everyText("lead");
    await find("so noi vu");
    await press("Control+h");
    await replacement().fill("Sở Nội vụ và Lao động");
    await bar().getByRole("button", { name: "Xem trước và thay tất cả" }).click();
    await dialog().getByRole("button", { name: "Thay 18 chỗ trong 18 ô" }).waitFor();
    await dialog().getByRole("checkbox", { name: "Thay ở 24, Cơ quan chủ trì" }).uncheck();
    await dialog().getByRole("button", { name: "Thay 17 chỗ trong 17 ô" }).click();
    await dialog().waitFor({ state: "detached" });
    await page.getByText("Đã thay 17 chỗ trong 17 ô.").waitFor();
    const after = await everyText("lead");
    for (const [id, text] of before) {
      const wanted = id === "nhiem-vu-24" ? text : text.replaceAll("Sở Nội vụ", "Sở Nội vụ và Lao động");
      expect(after.get(id)).toBe(wanted);
    }
    await untilSaved(page);
    await page.reload();
    await cell(page, "nhiem-vu-1", "content").waitFor();
    await page.locator("[data-search-box]").waitFor();
    await expect.poll(() => everyText("lead")).toEqual(after);
    await cell(page, "nhiem-vu-1", "content").click();
    await press("Control+z");
    await page.getByText("Đã hoàn tác: Thay “so noi vu” bằng “Sở Nội vụ và Lao động” trong 17 ô").waitFor();
    await expect.poll(() => everyText("lead")).toEqual(before);
  });

  test("under a filter only the rows on show are replaced, unless the others are asked for", async () => {
    await press("Control+Shift+f");
    await page.keyboard.type("thanh tra");
    await expect.poll(() => page.locator(".filter-chips__result").innerText()).toMatch(/^\d+\/69/);
    await press("Control+h");
    await findBox().fill("thực hiện");
    await replacement().fill("thực thi");
    await bar().getByRole("button", { name: "Xem trước và thay tất cả" }).click();
    const shownOnly = dialog().getByRole("radio", { name: /^Chỉ các dòng đang hiện/ });
    const all = dialog().getByRole("radio", { name: /^Cả các dòng bị bộ lọc ẩn/ });
    expect(await shownOnly.isChecked()).toBe(true);
    const rows = await dialog().locator("tbody tr").count();
    await all.check();
    await expect.poll(() => dialog().locator("tbody tr").count()).toBeGreaterThan(rows);
    await shownOnly.check();
    await expect.poll(() => dialog().locator("tbody tr").count()).toBe(rows);
    await dialog()
      .getByRole("button", { name: /^Thay \d+ chỗ/ })
      .click();
    const notice = page.getByRole("status").getByText(/^Đã thay \d+ chỗ trong \d+ ô\.$/);
    await notice.waitFor();
    await bar()
      .getByText(/^\d+ chỗ đang bị bộ lọc ẩn$/)
      .waitFor();
    await expect.poll(count).toBe("Không thấy");
    await page.getByRole("status").getByRole("button", { name: "Hoàn tác" }).click();
    await expect.poll(count).toMatch(/^\d+\/\d+$/);
  });

  test("an empty replacement takes the text away", async () => {
    await find("Hằng năm.");
    await expect.poll(count).toMatch(/^1\/\d+$/);
    const [rowId = "", column = ""] = (await focusedCell()).split(" ");
    const before = await cellText(page, rowId, column as "deadline");
    await press("Control+h");
    await replacement().fill("");
    await bar().getByRole("button", { name: "Thay", exact: true }).click();
    const withoutBlanks = (text = "") => text.replaceAll(/\s/g, "");
    expect(withoutBlanks((await everyText(column as "deadline")).get(rowId))).toBe(
      withoutBlanks(before.replace(/h[ằà]ng năm\./i, "")),
    );
    await bar().getByRole("button", { name: "Đóng tìm kiếm" }).click();
    await press("Control+z");
    await expect.poll(() => cellText(page, rowId, column as "deadline")).toBe(before);
  });
});
