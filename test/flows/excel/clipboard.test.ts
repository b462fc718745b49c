import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { AppBrowser, cell, cellText, type GridColumn, OtherProgram, typeOver, untilSaved } from "../harness/index.ts";

let browser: AppBrowser;
let page: Page;
let other: OtherProgram;

beforeAll(async () => {
  browser = await AppBrowser.launch();
  other = await OtherProgram.start(browser.context);
  page = await browser.open();
});
afterEach(() => untilSaved(page));
afterAll(async () => {
  await other.close();
  await browser.close();
});

const task = (number: number) => `nhiem-vu-${number}`;
const text = (number: number, column: GridColumn) => cellText(page, task(number), column);

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** A cell among the first rows; the grid goes back to its top where it is not drawn. */
async function drawn(number: number, column: GridColumn): Promise<Locator> {
  const found = cell(page, task(number), column);
  if ((await found.count()) === 0) await press("Control+Home");
  return found;
}

async function at(number: number, column: GridColumn): Promise<void> {
  await (await drawn(number, column)).click();
}

async function select(from: [number, GridColumn], to: [number, GridColumn]): Promise<void> {
  await at(...from);
  await cell(page, task(to[0]), to[1]).click({ modifiers: ["Shift"] });
}

type Cells = readonly (readonly [number, GridColumn])[];

/** Cells of some tasks, row by row. */
const cells = (numbers: readonly number[], ...columns: GridColumn[]): Cells =>
  numbers.flatMap((number) => columns.map((column) => [number, column] as const));

/** The texts of cells; each is scrolled to first. */
async function textsOf(places: Cells): Promise<string[]> {
  const texts: string[] = [];
  for (const [number, column] of places) {
    await (await drawn(number, column)).scrollIntoViewIfNeeded();
    texts.push(await text(number, column));
  }
  return texts;
}

/** Does something that is one act, sees what it made of some cells, and sees one Ctrl+Z take it back. */
async function oneAct(places: Cells, act: () => Promise<void>, expected: readonly string[]): Promise<void> {
  const before = await textsOf(places);
  await act();
  await expect.poll(() => textsOf(places)).toEqual(expected);
  await press("Control+z");
  await expect.poll(() => textsOf(places)).toEqual(before);
}

const notice = (words: string | RegExp) => page.locator(".notice").getByText(words);

describe("copying", () => {
  test("Ctrl+C and Ctrl+V copy a cell with its line breaks", async () => {
    await typeOver(page, task(2), "note", "- Một.\n- Hai.");
    await at(2, "note");
    await press("Control+c");
    await oneAct(cells([3], "note"), () => at(3, "note").then(() => press("Control+v")), ["- Một.\n- Hai."]);
  });

  test("What is copied reaches Excel as text: line breaks kept in the cell, no formula", async () => {
    await typeOver(page, task(3), "result", "=1+1");
    await select([2, "result"], [3, "note"]);
    await press("Control+c");
    const { html, text } = await other.paste();
    expect(text).toBe('\t"- Một.\n- Hai."\r\n=1+1\t\r\n');
    expect(html).toContain(`<td style='mso-number-format:"\\@"' sdnum="1033;0;@">=1+1</td>`);
    expect(html).toContain('- Một.<br style="mso-data-placement:same-cell">- Hai.');
  });

  test("One cell is copied to letters and messages without quotes", async () => {
    await at(2, "note");
    await press("Control+c");
    expect((await other.paste()).text).toBe("- Một.\n- Hai.");
  });

  test("Several ranges in the same rows are copied side by side", async () => {
    await typeOver(page, task(2), "result", "Xong");
    await at(2, "note");
    await cell(page, task(2), "result").click({ modifiers: ["Control"] });
    await press("Control+c");
    expect((await other.paste()).text).toBe('Xong\t"- Một.\n- Hai."\r\n');
  });

  test("Ranges that share neither rows nor columns are refused in words", async () => {
    await at(2, "content");
    await cell(page, task(3), "note").click({ modifiers: ["Control"] });
    await press("Control+c");
    await notice(/không cùng dòng và cũng không cùng cột/).waitFor();
  });

  test("A dashed outline runs around what was copied until Esc", async () => {
    await select([1, "content"], [2, "product"]);
    await press("Control+c");
    await page.locator(".plan-grid__copied:visible").first().waitFor();
    const told = page.getByRole("contentinfo").getByText(/^Đã chép \d+ ô\. Ctrl V để dán/);
    await told.waitFor();
    await press("Escape");
    await page.locator(".plan-grid__copied:visible").first().waitFor({ state: "detached" });
    await told.waitFor({ state: "detached" });
  });

  test("Copying with the names of the columns puts them above the cells", async () => {
    await select([2, "lead"], [2, "support"]);
    await press("Control+k");
    await page.getByRole("dialog").getByRole("combobox").fill("chep kem ten cot");
    await press("Enter");
    await expect.poll(async () => (await other.paste()).text).toMatch(/^Cơ quan chủ trì\tCơ quan phối hợp\r\n/);
  });
});

describe("pasting from other programs", () => {
  test("A range of Excel with a multi-line cell becomes cells in one act and is there after a reload", async () => {
    const places = cells([1, 2], "content", "product", "lead");
    const before = await textsOf(places);
    const pasted = [
      ...["- Rà soát thủ tục.\n- Công bố danh mục.", 'Báo cáo "quý"', "31/12/2026"],
      ...["Sở Nội vụ   chủ trì", "", "12,5"],
    ];
    await other.copySample("excel-multi-line");
    await at(1, "content");
    await press("Control+v");
    await expect.poll(() => textsOf(places)).toEqual(pasted);
    await untilSaved(page);
    await page.reload();
    await cell(page, task(1), "content").waitFor();
    expect(await textsOf(places)).toEqual(pasted);
    await at(1, "content");
    await press("Control+z");
    await expect.poll(() => textsOf(places)).toEqual(before);
  });

  test("A Word table unfolds its merged cells and keeps its bullets", async () => {
    await other.copySample("word-table");
    await oneAct(cells([4, 5], "content", "product", "lead"), () => at(3, "content").then(() => press("Control+v")), [
      ...["1", "- Rà soát thủ tục.\n- Công bố danh mục.", "Sở Nội vụ;\nVăn phòng UBND tỉnh"],
      ...["• Số hóa hồ sơ", "", ""],
    ]);
  });

  test("A range of LibreOffice Calc keeps line breaks, quotes and spaces", async () => {
    await other.copySample("libreoffice-calc-multi-line");
    await oneAct(cells([2, 3, 4], "content", "product"), () => at(1, "content").then(() => press("Control+v")), [
      ...["- Rà soát thủ tục.\n- Công bố danh mục.", 'Báo cáo "quý"'],
      ...['"Trong ngoặc kép"', "=1+1 là chữ"],
      ...["thụt đầu dòng", 'dòng một\nvà "hai"'],
    ]);
  });

  test("A LibreOffice Writer table with merged cells becomes cells", async () => {
    await other.copySample("libreoffice-writer-merged");
    await oneAct(cells([2, 3], "product", "lead"), () => at(1, "content").then(() => press("Control+v")), [
      ...["- Rà soát thủ tục.\n- Công bố danh mục.", "Sở Nội vụ"],
      ...["Số hóa hồ sơ", ""],
    ]);
  });

  test("A range of Google Sheets keeps its multi-line cells", async () => {
    await other.copySample("google-sheets-multi-line");
    await oneAct(cells([1, 2], "content", "product"), () => at(1, "content").then(() => press("Control+v")), [
      ...["- Rà soát.\n- Công bố.", "31/12/2026"],
      ...["Gộp hai cột", ""],
    ]);
  });

  test("A table of a web page brings its text and nothing else: no script runs, nothing is fetched", async () => {
    const requests: string[] = [];
    const listen = (request: { url(): string }) => requests.push(request.url());
    page.on("request", listen);
    await other.copySample("web-page-frame");
    await oneAct(cells([2, 3], "content", "product"), () => at(1, "content").then(() => press("Control+v")), [
      ...["Sở Nội vụ", "- Rà soát\n- Công bố"],
      ...["Sở Tư pháp", "Quý I 12\nQuý II 14"],
    ]);
    page.off("request", listen);
    expect(requests.filter((url) => url.includes("example.invalid"))).toEqual([]);
  });

  test("Lines of plain text become one cell each, as in Excel", async () => {
    await other.copy({ html: "", text: "- A.\n- B." });
    await oneAct(cells([1, 2], "note"), () => at(1, "note").then(() => press("Control+v")), ["- A.", "- B."]);
  });

  test("Ctrl+Shift+V puts a text of several lines into the one cell", async () => {
    await other.copy({ html: "<b>x</b>", text: "- A.\n- B." });
    await oneAct(cells([4], "note"), () => at(4, "note").then(() => press("Control+Shift+v")), ["- A.\n- B."]);
  });

  test("A typed column takes the text as it is", async () => {
    await other.copy({ html: "", text: "khi nào xong thì thôi\tsắp xong\tgần hết" });
    await oneAct(cells([1], "deadline", "status", "progress"), () => at(1, "deadline").then(() => press("Control+v")), [
      "khi nào xong thì thôi",
      "sắp xong",
      "gần hết",
    ]);
  });
});

describe("where a paste goes", () => {
  test("One value fills the selected range", async () => {
    await other.copy({ html: "", text: "Sở Nội vụ" });
    const places = cells([1, 2, 3], "lead", "support");
    await oneAct(places, () => select([1, "lead"], [3, "support"]).then(() => press("Control+v")), [
      ...new Array<string>(6).fill("Sở Nội vụ"),
    ]);
  });

  test("One value fills every one of several ranges", async () => {
    await other.copy({ html: "", text: "x" });
    await oneAct(cells([1, 3], "lead", "deadline"), async () => {
      await at(1, "lead");
      await cell(page, task(3), "deadline").click({ modifiers: ["Control"] });
      await press("Control+v");
    }, ["x", await text(1, "deadline"), await text(3, "lead"), "x"]);
  });

  test("A block repeats to fill a multiple of its size", async () => {
    await other.copy({ html: "", text: "a\tb\r\nc\td\r\n" });
    await oneAct(
      cells([1, 2, 3, 4], "lead", "support"),
      () => select([1, "lead"], [4, "support"]).then(() => press("Control+v")),
      ["a", "b", "c", "d", "a", "b", "c", "d"],
    );
  });

  test("Elsewhere the block's own size counts, and what was pasted is selected", async () => {
    await other.copy({ html: "", text: "a\tb\r\nc\td\r\n" });
    const places = cells([1, 2, 3], "lead", "support");
    const before = await textsOf(places);
    await select([1, "lead"], [3, "lead"]);
    await press("Control+v");
    await expect.poll(() => textsOf(places)).toEqual(["a", "b", "c", "d", ...before.slice(4)]);
    await press("Delete");
    await expect.poll(() => textsOf(places)).toEqual(["", "", "", "", ...before.slice(4)]);
    await press("Control+z", "Control+z");
    await expect.poll(() => textsOf(places)).toEqual(before);
  });

  test("Headings are passed over", async () => {
    await other.copy({ html: "", text: "a\r\nb\r\n" });
    await oneAct(cells([6, 7], "note"), () => at(6, "note").then(() => press("Control+v")), ["a", "b"]);
  });

  test("TT is not written: rows copied with their TT land in their columns", async () => {
    const copied = await textsOf(cells([3], "content", "product", "lead"));
    await at(3, "number");
    await press("Shift+Space", "Control+c");
    await oneAct(
      cells([5], "number", "content", "product", "lead"),
      () => at(5, "number").then(() => press("Control+v")),
      ["5", ...copied],
    );
  });

  test("A value on a section's heading renames the section", async () => {
    const title = page.locator('.ag-row[row-id="muc-i"] .ag-cell:not([col-id="number"])');
    await press("Control+Home");
    const before = await title.innerText();
    await other.copy({ html: "", text: "Mục dán vào" });
    await title.click();
    await press("Control+v");
    await expect.poll(() => title.innerText()).toContain("Mục dán vào");
    await press("Control+z");
    await expect.poll(() => title.innerText()).toBe(before);
  });

  test("A hidden column is not written: what is pasted goes on in the next one on show", async () => {
    await at(2, "progress");
    await press("Control+k");
    await page.getByRole("dialog").getByRole("combobox").fill("an cot");
    await press("Enter");
    await cell(page, task(2), "progress").waitFor({ state: "detached" });
    await other.copy({ html: "", text: "a\tb" });
    await oneAct(cells([2], "status", "result"), () => at(2, "status").then(() => press("Control+v")), ["a", "b"]);
  });

  test("Rows of a folded section are passed over, and a notice says so", async () => {
    const fold = page.locator('.ag-row[row-id="muc-ii"] .plan-grid__fold');
    await at(6, "note");
    await fold.click();
    await cell(page, task(7), "note").waitFor({ state: "detached" });
    await other.copy({ html: "", text: "a\r\nb\r\n" });
    const paste = async () => {
      await at(6, "note");
      await press("Control+v");
      await notice(/bỏ qua 16 dòng đang ẩn/).waitFor();
    };
    await oneAct(cells([6, 23], "note"), paste, ["a", "b"]);
    await fold.click();
    await cell(page, task(7), "note").waitFor();
  });
});

describe("cutting", () => {
  test("Ctrl+X leaves the cells until they are pasted, then moves them in one act", async () => {
    const places = cells([2, 4], "product", "lead");
    const before = await textsOf(places);
    await oneAct(places, async () => {
      await select([2, "product"], [2, "lead"]);
      await press("Control+x");
      expect(await textsOf(places)).toEqual(before);
      await at(4, "product");
      await press("Control+v");
    }, ["", "", ...before.slice(0, 2)]);
  });

  test("Esc ends a cut: what is pasted then is a copy", async () => {
    const places = cells([2, 4], "product");
    const [cut = ""] = await textsOf(places);
    await oneAct(places, async () => {
      await at(2, "product");
      await press("Control+x", "Escape");
      await at(4, "product");
      await press("Control+v");
    }, [cut, cut]);
  });

  test("An edit ends a cut", async () => {
    await at(2, "product");
    await press("Control+x");
    await typeOver(page, task(3), "note", "sửa giữa chừng");
    const [cut = ""] = await textsOf(cells([2], "product"));
    await oneAct(cells([2, 4], "product"), () => at(4, "product").then(() => press("Control+v")), [cut, cut]);
  });

  test("What was cut can be pasted into another program", async () => {
    await at(2, "product");
    await press("Shift+Delete");
    expect((await other.paste()).text).toBe("- Kế hoạch của cơ quan có thẩm quyền. - Báo cáo kết quả thực hiện.");
    await press("Escape");
  });
});

describe("a block larger than the table", () => {
  const dialog = () => page.getByRole("dialog", { name: "Vùng dán lớn hơn bảng" });

  async function pasteAtEnd(): Promise<void> {
    await other.copy({ html: "", text: "a\tx\r\nb\ty\r\nc\tz\r\n" });
    await press("Control+End");
    await cell(page, task(69), "result").waitFor();
    await at(69, "result");
    await press("Control+v");
    await dialog().waitFor();
  }

  test("offers rows, which come with the paste and go with one undo", async () => {
    await pasteAtEnd();
    await dialog().getByRole("button", { name: "Thêm 2 dòng" }).click();
    const last = page.locator('.ag-row .ag-cell[col-id="number"]').getByText("71", { exact: true });
    await last.waitFor();
    expect(await text(69, "result")).toBe("a");
    await page.keyboard.press("Control+z");
    await last.waitFor({ state: "detached" });
    expect(await text(69, "result")).toBe("");
  });

  test("pastes what fits, or nothing", async () => {
    await pasteAtEnd();
    await press("Escape");
    await dialog().waitFor({ state: "detached" });
    expect(await text(69, "result")).toBe("");
    await pasteAtEnd();
    await dialog().getByRole("button", { name: "Chỉ dán phần vừa bảng" }).click();
    await expect.poll(() => text(69, "note")).toBe("x");
    await press("Control+z");
    await expect.poll(() => text(69, "note")).toBe("");
  });

  test("is never cut off at the right unasked", async () => {
    await other.copy({ html: "", text: "a\tb\tc" });
    await at(69, "result");
    await press("Control+v");
    await dialog().getByText("1 cột bên phải").waitFor();
    await dialog().getByRole("button", { name: "Hủy" }).click();
    await dialog().waitFor({ state: "detached" });
    expect(await text(69, "result")).toBe("");
  });
});

test("A paste under a filter touches visible rows only, and says so", async () => {
  const whole = page;
  page = await browser.open("?cq=so-tu-phap");
  try {
    await other.copy({ html: "", text: "a\r\nb\r\nc\r\n" });
    const paste = async () => {
      await at(2, "note");
      await press("Control+v");
      await notice(/bỏ qua 6 dòng đang ẩn/).waitFor();
    };
    await oneAct(cells([2, 3, 10], "note"), paste, ["a", "b", "c"]);
    await notice("Đã hoàn tác: Dán vào 3 ô ở cột “Ghi chú”").waitFor();
    await untilSaved(page);
  } finally {
    await page.close();
    page = whole;
  }
});

describe("beside pasting", () => {
  test("Ctrl+Insert and Shift+Insert copy and paste too", async () => {
    const [copied = ""] = await textsOf(cells([1], "support"));
    await at(1, "support");
    await press("Control+Insert");
    await oneAct(cells([3], "support"), () => at(3, "support").then(() => press("Shift+Insert")), [copied]);
  });

  test("The commands of menus copy and paste as the keys do", async () => {
    const give = async (words: string) => {
      await press("Control+k");
      await page.getByRole("dialog").getByRole("combobox").fill(words);
      await press("Enter");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    };
    const [copied = ""] = await textsOf(cells([1], "support"));
    await at(1, "support");
    await give("Chép");
    const paste = async () => {
      await at(3, "support");
      await give("Dán");
    };
    await oneAct(cells([3], "support"), paste, [copied]);
  });

  test("While a cell is edited the clipboard is the text's own", async () => {
    await other.copy({ html: "", text: "giữa" });
    await oneAct(cells([5], "note"), async () => {
      await at(5, "note");
      await page.keyboard.type("đầu ");
      await press("Control+v");
      await page.keyboard.type(" cuối");
      await press("Enter");
    }, ["đầu giữa cuối"]);
  });

  test("After a paste the first letter still reaches the input method", async () => {
    await other.copy({ html: "", text: "dán" });
    await at(5, "note");
    await press("Control+v");
    await expect.poll(() => text(5, "note")).toBe("dán");
    const session = await browser.context.newCDPSession(page);
    for (const part of ["d", "đ", "đo", "đồ"])
      await session.send("Input.imeSetComposition", {
        text: part,
        selectionStart: part.length,
        selectionEnd: part.length,
      });
    await session.send("Input.insertText", { text: "đồ" });
    await press("Enter");
    await expect.poll(() => text(5, "note")).toBe("đồ");
    await press("Control+z", "Control+z");
    await expect.poll(() => text(5, "note")).toBe("");
  });
});
