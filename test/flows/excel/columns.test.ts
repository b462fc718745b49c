import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AppBrowser, cell, cellText, savedBy, untilSaved } from "../harness/index.ts";

let browser: AppBrowser;
let page: Page;

beforeAll(async () => {
  // Wide enough for every column, so that each header is drawn.
  browser = await AppBrowser.launch({ viewport: { width: 2700, height: 900 } });
  page = await browser.open();
});
afterAll(() => browser.close());

const header = (name: string) => page.locator(".ag-header-cell[col-id]").filter({ hasText: name });
const dialog = (name: string | RegExp) => page.getByRole("dialog", { name });

/** The headers from left to right, TT left out. */
const headers = () =>
  page.locator(".ag-header-cell[col-id]").evaluateAll((cells) =>
    cells
      .map((element) => [element.getBoundingClientRect().left, (element.textContent ?? "").trim()] as const)
      .sort(([a], [b]) => a - b)
      .map(([, name]) => name)
      .slice(1),
  );

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function columnMenu(name: string, item: string): Promise<void> {
  await header(name).getByRole("button").click();
  await page.getByRole("menuitem", { name: item, exact: true }).click();
}

/** The cell of a task in a column of one's own, whose id nobody knows beforehand. */
async function ownCell(rowId: string, name: string) {
  const columnId = await header(name).getAttribute("col-id");
  return page.locator(`.ag-row[row-id="${rowId}"] .ag-cell[col-id="${columnId}"]`);
}

async function ownText(rowId: string, name: string): Promise<string> {
  return (await (await ownCell(rowId, name)).innerText()).trim();
}

async function addColumn(beside: string, name: string, type: string): Promise<void> {
  await columnMenu(beside, "Thêm cột bên phải…");
  await dialog("Thêm cột").waitFor();
  await page.keyboard.type(name);
  await page.getByRole("radio", { name: type, exact: true }).check();
  if (type === "danh sách") await page.getByLabel("Các lựa chọn").fill("Cao\nTrung bình\nThấp");
  await dialog("Thêm cột").getByRole("button", { name: "Thêm cột" }).click();
  await dialog("Thêm cột").waitFor({ state: "detached" });
}

describe("a column of one's own", () => {
  test("is added right of another one from its header's menu, and the next key is typed into it", async () => {
    await cell(page, "nhiem-vu-2", "lead").click();
    await columnMenu("Cơ quan chủ trì", "Thêm cột bên phải…");
    await dialog("Thêm cột").waitFor();
    await page.keyboard.type("Kinh phí (triệu đồng)");
    await page.getByRole("radio", { name: "số", exact: true }).check();
    await press("Enter");
    await expect
      .poll(headers)
      .toEqual([
        "Nội dung thực hiện",
        "Sản phẩm/Kết quả",
        "Cơ quan chủ trì",
        "Kinh phí (triệu đồng)",
        "Cơ quan phối hợp",
        "Thời gian hoàn thành",
        "Trạng thái",
        "Tiến độ %",
        "Kết quả thực hiện",
        "Ghi chú",
      ]);
    for (const text of ["1.250,5", "khoảng 5"]) {
      await page.keyboard.type(text);
      await press("Enter");
    }
    await expect.poll(() => ownText("nhiem-vu-2", "Kinh phí")).toBe("1.250,5");
    await expect.poll(() => ownText("nhiem-vu-3", "Kinh phí")).toBe("khoảng 5");
  });

  test("of numbers shows figures to the right, and marks a text that is none without changing it", async () => {
    const number = await ownCell("nhiem-vu-2", "Kinh phí");
    const words = await ownCell("nhiem-vu-3", "Kinh phí");
    const alignOf = () =>
      number.locator(".plan-grid__content").evaluate((element) => getComputedStyle(element).textAlign);
    await expect.poll(alignOf).toBe("end");
    expect(await number.getAttribute("title")).toBeNull();
    expect(await words.getAttribute("title")).toMatch(/^Không đọc được là số/);
    await words.click();
    expect(await page.locator(".plan-grid__editor").getAttribute("aria-label")).toContain("Không đọc được là số");
  });

  test("stands where it stood after a reload, with its texts", async () => {
    await untilSaved(page);
    await page.reload();
    await header("Kinh phí").waitFor();
    expect((await headers())[3]).toBe("Kinh phí (triệu đồng)");
    await expect.poll(() => ownText("nhiem-vu-2", "Kinh phí")).toBe("1.250,5");
    await expect.poll(async () => (await ownCell("nhiem-vu-3", "Kinh phí")).getAttribute("title")).toMatch(/là số/);
  });

  test("is found by the search for text like any other", async () => {
    await page.locator("[data-search-box]").fill("khoang 5");
    await expect.poll(() => page.locator('.ag-row[row-id^="nhiem-vu-"]').count()).toBe(1);
    expect(await ownText("nhiem-vu-3", "Kinh phí")).toBe("khoảng 5");
    await page.locator("[data-search-box]").fill("");
    await cell(page, "nhiem-vu-1", "content").waitFor();
  });

  test("gets another name from the keyboard alone, by Shift+F10 in its header", async () => {
    await (await ownCell("nhiem-vu-1", "Kinh phí")).click();
    await press("ArrowUp", "ArrowUp");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
      .toBe("Tùy chọn cột Kinh phí (triệu đồng)");
    await press("Shift+F10");
    await page.getByRole("menuitem", { name: "Đổi tên cột…" }).press("Enter");
    await dialog("Sửa cột “Kinh phí (triệu đồng)”").waitFor();
    await press("Control+a");
    await page.keyboard.type("Dự toán");
    await press("Enter");
    await header("Dự toán").waitFor();
    expect(await header("Kinh phí").count()).toBe(0);
    expect(await ownText("nhiem-vu-2", "Dự toán")).toBe("1.250,5");
  });

  test("cannot bear the name of another column, however it is written", async () => {
    await columnMenu("Dự toán", "Đổi tên cột…");
    const name = dialog(/^Sửa cột/).getByLabel("Tên cột");
    await name.fill(" cơ quan CHỦ TRÌ");
    await press("Enter");
    await dialog(/^Sửa cột/)
      .getByText("Đã có cột mang tên này")
      .waitFor();
    expect(await name.getAttribute("aria-invalid")).toBe("true");
    await press("Escape");
    await dialog(/^Sửa cột/).waitFor({ state: "detached" });
  });

  test("gets another type, after saying how many cells will not be understood", async () => {
    await columnMenu("Dự toán", "Đổi kiểu cột…");
    await page.getByRole("radio", { name: "ngày", exact: true }).check();
    await dialog(/^Sửa cột/)
      .getByText("2 trong 2 ô có nội dung không đọc được là ngày")
      .waitFor();
    await dialog(/^Sửa cột/)
      .getByRole("button", { name: "Lưu" })
      .click();
    await expect.poll(async () => (await ownCell("nhiem-vu-2", "Dự toán")).getAttribute("title")).toMatch(/là ngày/);
    expect(await ownText("nhiem-vu-2", "Dự toán")).toBe("1.250,5");
    await press("Control+z");
    await expect.poll(async () => (await ownCell("nhiem-vu-2", "Dự toán")).getAttribute("title")).toBeNull();
  });

  test("with choices offers them in its cells", async () => {
    await addColumn("Dự toán", "Ưu tiên", "danh sách");
    await press("Alt+ArrowDown");
    await page.getByRole("option", { name: "Trung bình" }).click();
    await expect.poll(() => ownText("nhiem-vu-1", "Ưu tiên")).toBe("Trung bình");
  });

  test("asks before it is deleted with its texts; undo brings both back", async () => {
    await columnMenu("Dự toán", "Xóa cột…");
    await dialog("Xóa cột “Dự toán”?").getByText("nội dung ở 2 nhiệm vụ").waitFor();
    await dialog("Xóa cột “Dự toán”?").getByRole("button", { name: "Xóa cột" }).click();
    await expect.poll(() => header("Dự toán").count()).toBe(0);
    await untilSaved(page);
    await page.reload();
    await cell(page, "nhiem-vu-1", "content").click();
    expect(await header("Dự toán").count()).toBe(0);
    await press("Control+z");
    await header("Dự toán").waitFor();
    await expect.poll(() => ownText("nhiem-vu-2", "Dự toán")).toBe("1.250,5");
    await expect.poll(() => ownText("nhiem-vu-3", "Dự toán")).toBe("khoảng 5");
    expect((await headers())[3]).toBe("Dự toán");
  });

  test("is hidden and shown again with everything in it", async () => {
    await columnMenu("Dự toán", "Ẩn cột");
    await expect.poll(() => header("Dự toán").count()).toBe(0);
    await columnMenu("Cơ quan chủ trì", "Hiện cột Dự toán");
    await expect.poll(() => ownText("nhiem-vu-2", "Dự toán")).toBe("1.250,5");
  });

  test("goes into an exported file beside those of the appendix", async () => {
    await page.getByRole("banner").getByRole("button", { name: "Xuất tệp" }).click();
    const exporting = dialog("Xuất tệp");
    await exporting.getByRole("radio", { name: /cột tự thêm/ }).check();
    await exporting.getByRole("radio", { name: /\(\.csv\)/ }).check();
    const file = await savedBy(page, () => exporting.getByRole("button", { name: "Xuất tệp" }).click());
    const text = new TextDecoder().decode(file.bytes);
    expect(text).toContain("Thời gian hoàn thành,Dự toán,Ưu tiên");
    expect(text).toContain("1.250,5");
    expect(text).not.toContain("Trạng thái");
  });

  test("may be called anything, even what programs trip over", async () => {
    for (const name of ["__proto__", "constructor"]) {
      await addColumn("Ghi chú", name, "chữ");
      await page.keyboard.type(`trong ${name}`);
      await press("Enter");
    }
    await untilSaved(page);
    await page.reload();
    await cell(page, "nhiem-vu-1", "content").waitFor();
    for (const name of ["__proto__", "constructor"]) {
      const texts = page.locator(".ag-cell").filter({ hasText: `trong ${name}` });
      await expect.poll(() => texts.count()).toBe(1);
      await columnMenu(name, "Xóa cột…");
      await dialog(`Xóa cột “${name}”?`).getByRole("button", { name: "Xóa cột" }).click();
      await expect.poll(() => header(name).count()).toBe(0);
    }
  });
});

describe("a column the plan came with", () => {
  test("is renamed in place; its filter and its choices still know it", async () => {
    await columnMenu("Trạng thái", "Đổi tên cột…");
    await dialog(/^Sửa cột/)
      .getByText("kiểu nội dung thì giữ nguyên")
      .waitFor();
    await dialog(/^Sửa cột/)
      .getByLabel("Tên cột")
      .fill("Tình hình");
    await press("Enter");
    await header("Tình hình").waitFor();
    await cell(page, "nhiem-vu-1", "status").click();
    await press("Alt+ArrowDown");
    await page.getByRole("option", { name: "Hoàn thành" }).click();
    await expect.poll(() => cellText(page, "nhiem-vu-1", "status")).toBe("Hoàn thành");
  });

  test("cannot be deleted or get another type", async () => {
    await header("Cơ quan chủ trì").getByRole("button").click();
    for (const name of ["Xóa cột…", "Đổi kiểu cột…"])
      expect(await page.getByRole("menuitem", { name }).getAttribute("aria-disabled")).toBe("true");
    await press("Escape");
  });
});

test("the list of columns adds, changes and deletes columns too", async () => {
  await page.getByRole("button", { name: "Thêm", exact: true }).click();
  await page.getByRole("menuitem", { name: /Cột hiển thị/ }).click();
  await dialog("Cột hiển thị").getByRole("button", { name: "Thêm cột" }).click();
  await dialog("Thêm cột").waitFor();
  await page.keyboard.type("Người theo dõi");
  await press("Enter");
  await header("Người theo dõi").waitFor();
  await page.getByRole("button", { name: "Thêm", exact: true }).click();
  await page.getByRole("menuitem", { name: /Cột hiển thị/ }).click();
  await dialog("Cột hiển thị").getByRole("button", { name: "Xóa cột Người theo dõi" }).click();
  await expect.poll(() => header("Người theo dõi").count()).toBe(0);
  expect(await dialog("Cột hiển thị").isVisible()).toBe(true);
  await dialog("Cột hiển thị").getByRole("button", { name: "Xong" }).click();
});
