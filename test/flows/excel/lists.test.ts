import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AppBrowser, cell, cellText, type GridColumn, untilSaved } from "../harness/index.ts";

let browser: AppBrowser;
let page: Page;

beforeAll(async () => {
  browser = await AppBrowser.launch({ viewport: { width: 3000, height: 900 } });
  page = await browser.open();
});
afterAll(() => browser.close());

const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const panel = () => page.getByRole("dialog", { name: /^Chọn / });
const option = (name: string | RegExp) => panel().getByRole("option", { name });
const focus = (row: string, column: GridColumn) => cell(page, row, column).click({ position: { x: 20, y: 12 } });
const openAt = async (row: string, column: GridColumn) => {
  await focus(row, column);
  await press("Alt+ArrowDown");
  await panel().waitFor();
};
const gone = () => panel().waitFor({ state: "detached" });
const shows = (row: string, column: GridColumn, text: string) =>
  expect.poll(() => cellText(page, row, column)).toBe(text);
/** Takes the last act back, so that the next habit finds the plan as it was. */
const undone = async (row: string, column: GridColumn, before: string) => {
  await press("Control+z");
  await shows(row, column, before);
  await untilSaved(page);
};
const names = async () => (await panel().getByRole("option").allInnerTexts()).map((text) => text.split("\n")[0]);
const ticked = () => panel().getByRole("option", { selected: true }).count();
/** What the focused element is called. */
const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");

describe("agencies", () => {
  test("Alt+Down opens the plan's agencies, those of the cell first and ticked", async () => {
    await openAt("nhiem-vu-2", "lead");
    await expect.poll(async () => (await names()).slice(0, 2)).toEqual(["Sở Tư pháp", "UBND cấp xã"]);
    await expect.poll(ticked).toBe(2);
    await option("Các sở, ban, ngành cấp tỉnh").getByText("nhóm").waitFor();
    expect(await focused()).toBe("Tìm hoặc thêm cơ quan");
    await press("Escape");
    await gone();
  });

  test("the button in the focused cell opens them by mouse, and no other cell has one", async () => {
    await focus("nhiem-vu-2", "lead");
    expect(await page.locator(".plan-grid__choose").count()).toBe(1);
    await cell(page, "nhiem-vu-2", "lead").locator(".plan-grid__choose").click();
    await option("Sở Nội vụ").click();
    await panel().getByText("- Sở Nội vụ.", { exact: true }).waitFor();
    await panel().getByRole("button", { name: "Xong" }).click();
    await gone();
    await shows("nhiem-vu-2", "lead", "- Sở Tư pháp.\n- UBND cấp xã.\n- Sở Nội vụ.");
    await undone("nhiem-vu-2", "lead", "- Sở Tư pháp.\n- UBND cấp xã.");
    await focus("nhiem-vu-2", "content");
    expect(await page.locator(".plan-grid__choose").count()).toBe(0);
  });

  test("a short form without accents finds one, Enter ticks it, Enter again writes it in the manner of the cell", async () => {
    await openAt("nhiem-vu-1", "support");
    await page.keyboard.type("sgddt");
    await press("Enter");
    await panel().getByText("Đã chọn Sở Giáo dục và Đào tạo. Ô có 2 cơ quan.").waitFor({ state: "attached" });
    await press("Enter");
    await gone();
    await shows("nhiem-vu-1", "support", "- Sở Tư pháp.\n- Sở Giáo dục và Đào tạo.");
    await expect.poll(focused).toMatch(/^Cơ quan phối hợp, nhiệm vụ 1:/);
    await undone("nhiem-vu-1", "support", "- Sở Tư pháp.");
  });

  test("arrows and Space tick several; all of them are one act to undo", async () => {
    await openAt("nhiem-vu-1", "support");
    await press("ArrowDown", "ArrowDown", "Space", "ArrowDown", "Space");
    await expect.poll(ticked).toBe(3);
    await press("Enter");
    await gone();
    const written = (await cellText(page, "nhiem-vu-1", "support")).split("\n");
    expect(written).toHaveLength(3);
    await undone("nhiem-vu-1", "support", "- Sở Tư pháp.");
  });

  test("unticking takes out just that name", async () => {
    await openAt("nhiem-vu-2", "lead");
    await option("Sở Tư pháp").click();
    await press("Enter");
    await gone();
    await shows("nhiem-vu-2", "lead", "- UBND cấp xã.");
    await undone("nhiem-vu-2", "lead", "- Sở Tư pháp.\n- UBND cấp xã.");
  });

  test("Esc leaves the cell as it was, with the focus on it", async () => {
    await openAt("nhiem-vu-2", "lead");
    await option("Sở Nội vụ").click();
    await press("Escape");
    await gone();
    expect(await cellText(page, "nhiem-vu-2", "lead")).toBe("- Sở Tư pháp.\n- UBND cấp xã.");
    await press("ArrowRight");
    await expect.poll(focused).toMatch(/^Cơ quan phối hợp, nhiệm vụ 2:/);
  });

  test("going on to another cell stores what was ticked, as leaving an edit does", async () => {
    await openAt("nhiem-vu-1", "support");
    await page.keyboard.type("so noi vu");
    await press("Enter");
    await cell(page, "nhiem-vu-4", "content").click();
    await gone();
    await shows("nhiem-vu-1", "support", "- Sở Tư pháp.\n- Sở Nội vụ.");
    await expect.poll(focused).toMatch(/^Nội dung thực hiện, nhiệm vụ 4:/);
    await undone("nhiem-vu-1", "support", "- Sở Tư pháp.");
  });

  test("a key of the page, as F1, stores what was ticked first", async () => {
    await openAt("nhiem-vu-1", "support");
    await page.keyboard.type("so noi vu");
    await press("Enter", "F1");
    await gone();
    await page.getByRole("dialog").waitFor();
    await press("Escape");
    await shows("nhiem-vu-1", "support", "- Sở Tư pháp.\n- Sở Nội vụ.");
    await undone("nhiem-vu-1", "support", "- Sở Tư pháp.");
  });

  test("a name nobody knows can be added: it joins the cell and the plan's agencies in one act", async () => {
    await openAt("nhiem-vu-1", "support");
    await page.keyboard.type("Tổ hỗ trợ số 7");
    await option("Thêm cơ quan mới “Tổ hỗ trợ số 7”").waitFor();
    await press("Enter", "Enter");
    await gone();
    await shows("nhiem-vu-1", "support", "- Sở Tư pháp.\n- Tổ hỗ trợ số 7.");
    await openAt("nhiem-vu-3", "lead");
    await page.keyboard.type("to ho tro");
    await expect.poll(async () => (await names())[0]).toBe("Tổ hỗ trợ số 7");
    await press("Escape");
    await undone("nhiem-vu-1", "support", "- Sở Tư pháp.");
    await openAt("nhiem-vu-3", "lead");
    await page.keyboard.type("to ho tro");
    await expect.poll(names).toEqual(["Thêm cơ quan mới “to ho tro”"]);
    await press("Escape");
    await gone();
  });

  test("a name the register does not know is listed, marked, and can be taken out", async () => {
    await focus("nhiem-vu-1", "support");
    await page.keyboard.type("Tổ giúp việc; Sở Y tế");
    await press("Enter");
    await shows("nhiem-vu-1", "support", "Tổ giúp việc; Sở Y tế");
    await openAt("nhiem-vu-1", "support");
    await option(/Tổ giúp việc/)
      .getByText("chưa có trong danh mục")
      .waitFor();
    await option(/Tổ giúp việc/).click();
    await press("Enter");
    await gone();
    await shows("nhiem-vu-1", "support", "Sở Y tế");
    await press("Control+z");
    await undone("nhiem-vu-1", "support", "- Sở Tư pháp.");
  });

  test("typing in the cell offers names, but Enter stores what was typed until an arrow goes to one", async () => {
    const offered = page.getByRole("listbox", { name: "Các cơ quan" });
    await focus("nhiem-vu-1", "support");
    await page.keyboard.type("so noi");
    await offered.getByRole("option", { name: "Sở Nội vụ" }).waitFor();
    await press("Enter");
    await shows("nhiem-vu-1", "support", "so noi");
    await undone("nhiem-vu-1", "support", "- Sở Tư pháp.");
    await focus("nhiem-vu-1", "support");
    await page.keyboard.type("- so y te");
    await offered.waitFor();
    await press("ArrowDown", "Tab");
    await page.keyboard.type("; so noi");
    await press("ArrowDown", "Enter");
    await offered.waitFor({ state: "hidden" });
    await press("Enter");
    await shows("nhiem-vu-1", "support", "- Sở Y tế; Sở Nội vụ");
    await undone("nhiem-vu-1", "support", "- Sở Tư pháp.");
  });

  test("Alt+Down while typing goes on in the panel with what was typed", async () => {
    await focus("nhiem-vu-1", "support");
    await page.keyboard.type("Sở Y tế");
    await press("Alt+ArrowDown");
    await panel().waitFor();
    await expect.poll(async () => (await names())[0]).toBe("Sở Y tế");
    await page.keyboard.type("snv");
    await press("Enter", "Enter");
    await gone();
    await shows("nhiem-vu-1", "support", "Sở Y tế\nSở Nội vụ");
    await undone("nhiem-vu-1", "support", "- Sở Tư pháp.");
  });

  test("a composing input method writes whole words into the cell while names are offered", async () => {
    const session = await browser.context.newCDPSession(page);
    await focus("nhiem-vu-1", "support");
    for (const text of ["s", "so", "sơ", "sở"])
      await session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    await page.getByRole("listbox", { name: "Các cơ quan" }).waitFor();
    await session.send("Input.insertText", { text: "sở" });
    await page.keyboard.type(" y");
    await press("Enter");
    await shows("nhiem-vu-1", "support", "sở y");
    await undone("nhiem-vu-1", "support", "- Sở Tư pháp.");
  });

  test("a composing input method finds names in the panel as well", async () => {
    const session = await browser.context.newCDPSession(page);
    await openAt("nhiem-vu-1", "support");
    for (const text of ["c", "co", "cô", "công"])
      await session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    await expect.poll(async () => (await names())[0]).toBe("Công an tỉnh");
    await session.send("Input.insertText", { text: "công" });
    await page.keyboard.type(" an");
    await press("Enter", "Enter");
    await gone();
    await shows("nhiem-vu-1", "support", "- Sở Tư pháp.\n- Công an tỉnh.");
    await undone("nhiem-vu-1", "support", "- Sở Tư pháp.");
  });
});

describe("status", () => {
  const choices = () => page.getByRole("listbox", { name: "Lựa chọn của Trạng thái" });

  test("Alt+Down opens the states; the first letters without accents point one out", async () => {
    await focus("nhiem-vu-1", "status");
    await press("Alt+ArrowDown");
    await choices().waitFor();
    await page.keyboard.type("hoan");
    await choices().getByRole("option", { name: "Hoàn thành", selected: true }).waitFor();
    await press("Enter");
    await shows("nhiem-vu-1", "status", "Hoàn thành");
    await undone("nhiem-vu-1", "status", "Chưa thực hiện");
  });

  test("other words may be typed; they stay as they are and are marked", async () => {
    await focus("nhiem-vu-1", "status");
    await page.keyboard.type("tạm dừng");
    await press("Enter");
    await shows("nhiem-vu-1", "status", "tạm dừng");
    await cell(page, "nhiem-vu-1", "status").locator(".plan-grid__badge--unknown").waitFor();
    await undone("nhiem-vu-1", "status", "Chưa thực hiện");
  });
});

describe("deadlines", () => {
  test("Alt+Down offers the words people use; one takes the place of the whole cell", async () => {
    await openAt("nhiem-vu-1", "deadline");
    await panel().getByRole("button", { name: "Quý I/2026" }).click();
    await panel().getByText("Có hạn, đến 31/03/2026").waitFor();
    await press("Enter");
    await gone();
    await shows("nhiem-vu-1", "deadline", "Quý I/2026");
    await undone("nhiem-vu-1", "deadline", "- Thường xuyên.");
  });

  test("words and a day go in where the caret is", async () => {
    await openAt("nhiem-vu-1", "deadline");
    await press("Control+End", "Alt+Enter");
    await page.keyboard.type("- Báo cáo:");
    await panel().getByRole("button", { name: "Trước ngày", exact: true }).click();
    const day = panel()
      .getByRole("gridcell")
      .getByRole("button", { name: /, 15 tháng / })
      .first();
    const [, month = "", year = ""] = /tháng (\d+) năm (\d+)/.exec((await day.getAttribute("aria-label")) ?? "") ?? [];
    await day.click();
    await press("Enter");
    await gone();
    await shows(
      "nhiem-vu-1",
      "deadline",
      `- Thường xuyên.\n- Báo cáo: trước ngày 15/${month.padStart(2, "0")}/${year}`,
    );
    await undone("nhiem-vu-1", "deadline", "- Thường xuyên.");
  });

  test("the ready words are walked by arrows after one Tab", async () => {
    await openAt("nhiem-vu-1", "deadline");
    await press("Tab", "Tab");
    expect(await focused()).toBe("Thường xuyên");
    await press("ArrowRight");
    expect(await focused()).toBe("Hằng năm");
    await press("Space");
    expect(await focused()).toBe("Thời hạn của ô");
    await press("Enter");
    await shows("nhiem-vu-1", "deadline", "Hằng năm");
    await undone("nhiem-vu-1", "deadline", "- Thường xuyên.");
  });
});

describe("columns of one's own", () => {
  const header = (name: string) => page.locator(".ag-header-cell[col-id]").filter({ hasText: name });
  const own = async (row: string, name: string) => {
    const columnId = await header(name).getAttribute("col-id");
    return page.locator(`.ag-row[row-id="${row}"] .ag-cell[col-id="${columnId}"]`);
  };
  const focusOwn = async (row: string, name: string) => (await own(row, name)).click({ position: { x: 20, y: 12 } });
  const showsOwn = async (row: string, name: string, text: string) => {
    const at = await own(row, name);
    await expect.poll(async () => (await at.innerText()).trim()).toBe(text);
  };
  const addColumn = async (name: string, type: string) => {
    await header("Ghi chú").getByRole("button").click();
    await page.getByRole("menuitem", { name: "Thêm cột bên trái…" }).click();
    const dialog = page.getByRole("dialog", { name: "Thêm cột" });
    await dialog.waitFor();
    await page.keyboard.type(name);
    await page.getByRole("radio", { name: type, exact: true }).check();
    if (type === "danh sách") await dialog.getByLabel("Các lựa chọn").fill("Cao\nTrung bình\nThấp");
    await dialog.getByRole("button", { name: "Thêm cột" }).click();
    await dialog.waitFor({ state: "detached" });
  };

  test("a list column opens its choices; letters without accents mean one; other words stay and are marked", async () => {
    await addColumn("Mức độ", "danh sách");
    await focusOwn("nhiem-vu-1", "Mức độ");
    await press("Alt+ArrowDown");
    const choices = page.getByRole("listbox", { name: "Lựa chọn của Mức độ" });
    await expect.poll(() => choices.getByRole("option").allInnerTexts()).toEqual(["Cao", "Trung bình", "Thấp"]);
    await choices.getByRole("option", { name: "Cao" }).click();
    await showsOwn("nhiem-vu-1", "Mức độ", "Cao");
    await focusOwn("nhiem-vu-2", "Mức độ");
    await page.keyboard.type("thap");
    await press("Enter");
    await showsOwn("nhiem-vu-2", "Mức độ", "Thấp");
    await focusOwn("nhiem-vu-3", "Mức độ");
    await page.keyboard.type("rất cao");
    await press("Enter");
    await showsOwn("nhiem-vu-3", "Mức độ", "rất cao");
    await press("ArrowUp");
    await expect.poll(focused).toContain("Không có trong danh sách lựa chọn của cột.");
  });

  test("a date column opens a calendar: arrows and Page keys walk it, Enter writes the day", async () => {
    await addColumn("Ngày trình", "ngày");
    await focusOwn("nhiem-vu-1", "Ngày trình");
    await page.keyboard.type("5/1/2026");
    await press("Enter");
    await focusOwn("nhiem-vu-1", "Ngày trình");
    await press("Alt+ArrowDown");
    await panel().waitFor();
    await expect.poll(focused).toBe("Thứ Hai, 5 tháng 1 năm 2026");
    await press("ArrowRight", "ArrowDown", "PageDown");
    await expect.poll(focused).toBe("Thứ Sáu, 13 tháng 2 năm 2026");
    await panel().getByRole("heading", { name: "Tháng 2 năm 2026" }).waitFor();
    await press("Home", "Enter");
    await gone();
    await showsOwn("nhiem-vu-1", "Ngày trình", "09/02/2026");
  });

  test("in the calendar a day can be typed as well, and what is no day is said to be none", async () => {
    await focusOwn("nhiem-vu-2", "Ngày trình");
    await press("Alt+ArrowDown");
    await panel().waitFor();
    await page.keyboard.type("30/6");
    await panel().getByText("Chưa hiểu là ngày nào; vẫn ghi được như đã gõ.").waitFor();
    await page.keyboard.type("/2026");
    await panel().getByRole("gridcell", { name: "Thứ Ba, 30 tháng 6 năm 2026", selected: true }).waitFor();
    await press("Enter");
    await gone();
    await showsOwn("nhiem-vu-2", "Ngày trình", "30/6/2026");
  });

  test("a column of agencies has the register too", async () => {
    await addColumn("Cơ quan thẩm định", "cơ quan");
    await focusOwn("nhiem-vu-1", "Cơ quan thẩm định");
    await press("Alt+ArrowDown");
    await panel().waitFor();
    await page.keyboard.type("stp");
    await press("Enter");
    await page.keyboard.type("stc");
    await press("Enter", "Enter");
    await gone();
    await showsOwn("nhiem-vu-1", "Cơ quan thẩm định", "Sở Tư pháp\nSở Tài chính");
    await untilSaved(page);
  });
});
