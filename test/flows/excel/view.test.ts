import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { AppBrowser, cell, cellText, leave, storedRecords, untilSaved } from "../harness/index.ts";

let browser: AppBrowser;
let page: Page;

beforeAll(async () => {
  browser = await AppBrowser.launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.open();
});
afterEach(async () => {
  await page.evaluate(() => localStorage.clear());
  await leave(page);
});

const percent = () => page.getByRole("group", { name: "Cỡ hiển thị của bảng" }).locator("button").last().innerText();
const slider = () => page.getByRole("slider", { name: "Cỡ hiển thị của bảng" });
const boxOf = async (rowId: string, column: "content" | "product" | "number" = "content") => {
  const box = await cell(page, rowId, column).boundingBox();
  if (!box) throw new Error(`${rowId} is out of sight`);
  return box;
};
const fontSize = () => cell(page, "nhiem-vu-2", "content").evaluate((element) => getComputedStyle(element).fontSize);
/** Cells whose text does not fit the row that was measured for it. */
const clipped = () =>
  page
    .locator(".ag-row .ag-cell .plan-grid__content")
    .evaluateAll((contents) =>
      contents
        .filter((content) => content.scrollHeight > (content.closest(".ag-row")?.clientHeight ?? 0))
        .map((content) => content.textContent),
    );
const openViews = () => page.getByRole("button", { name: "Cách xem", exact: true }).click();
const chooseView = async (name: string) => {
  await openViews();
  await page.getByRole("menuitemcheckbox", { name, exact: true }).click();
};
const isChecked = async (name: string) => {
  await openViews();
  const checked = await page.getByRole("menuitemcheckbox", { name, exact: true }).getAttribute("aria-checked");
  await page.keyboard.press("Escape");
  return checked === "true";
};
async function saveView(name: string): Promise<void> {
  await openViews();
  await page.getByRole("menuitem", { name: "Lưu cách xem hiện tại…" }).click();
  await page.getByLabel("Tên cách xem").fill(name);
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await untilSaved(page);
}
async function fromColumnMenu(column: string, item: string): Promise<void> {
  await page.getByRole("columnheader", { name: column }).click({ button: "right" });
  await page.getByRole("menuitem", { name: item, exact: true }).click();
}

describe("zooming", () => {
  test.each([50, 75, 125, 200])(
    "at a zoom of %i text, rows and columns grow together and no line is cut",
    async (size) => {
      const before = await boxOf("nhiem-vu-2");
      await slider().fill(String(size));
      await expect.poll(percent).toBe(`${size} %`);
      await expect.poll(fontSize).toBe(`${(13 * size) / 100}px`);
      const after = await boxOf("nhiem-vu-2");
      expect(after.width).toBeCloseTo(Math.round((before.width * size) / 100), 0);
      expect(await clipped()).toEqual([]);
    },
  );

  test("Ctrl and the wheel zoom the grid, not the page, and leave the rows in sight where they are", async () => {
    await page.mouse.move(400, 400);
    await page.mouse.wheel(0, 700);
    const first = () =>
      page.locator(".ag-row").evaluateAll((rows) => {
        const top = document.querySelector(".ag-header")?.getBoundingClientRect().bottom ?? 0;
        const shown = rows.filter((row) => row.getBoundingClientRect().bottom > top + 4);
        shown.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
        return shown[0]?.getAttribute("row-id");
      });
    await expect.poll(first).not.toBe("muc-i");
    const before = await first();
    await page.keyboard.down("Control");
    for (let notch = 0; notch < 3; notch++) await page.mouse.wheel(0, -100);
    await page.keyboard.up("Control");
    await expect.poll(percent).toBe("130 %");
    await expect.poll(first).toBe(before);
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
  });

  test("Ctrl+Alt+Plus and Ctrl+Alt+Minus zoom by ten percent, and a click on the percentage goes back to 100 %", async () => {
    await cell(page, "nhiem-vu-2", "content").click();
    await page.keyboard.press("Control+Alt+Equal");
    await page.keyboard.press("Control+Alt+Equal");
    await expect.poll(percent).toBe("120 %");
    await page.keyboard.press("Control+Alt+Minus");
    await expect.poll(percent).toBe("110 %");
    await page.getByRole("button", { name: "110 %" }).click();
    await expect.poll(percent).toBe("100 %");
  });

  test("the zoom ends at 50 % and 200 %", async () => {
    await slider().fill("195");
    await page.getByRole("button", { name: /^Phóng to/ }).click();
    await expect.poll(percent).toBe("200 %");
    await expect.poll(() => page.getByRole("button", { name: /^Phóng to/ }).getAttribute("aria-disabled")).toBe("true");
    await slider().fill("50");
    await expect.poll(percent).toBe("50 %");
    await expect.poll(() => page.getByRole("button", { name: /^Thu nhỏ/ }).getAttribute("aria-disabled")).toBe("true");
  });

  test("typing at another zoom stays in its cell, in its size", async () => {
    await slider().fill("150");
    await cell(page, "nhiem-vu-2", "product").click();
    await page.keyboard.type("Báo cáo quý");
    const editor = page.locator(".plan-grid__editor--open");
    const [area, box] = [await editor.boundingBox(), await boxOf("nhiem-vu-2", "product")];
    expect(area?.x).toBeCloseTo(box.x, 0);
    expect(area?.y).toBeCloseTo(box.y, 0);
    expect(await editor.evaluate((element) => getComputedStyle(element).fontSize)).toBe("19.5px");
    await page.keyboard.press("Enter");
    expect(await cellText(page, "nhiem-vu-2", "product")).toBe("Báo cáo quý");
    await page.keyboard.press("Control+z");
    await expect.poll(() => cellText(page, "nhiem-vu-2", "product")).not.toBe("Báo cáo quý");
  });

  test("a column dragged wider at 150 % is as wide as it was dragged, and keeps its width when the zoom goes back", async () => {
    await slider().fill("150");
    const header = page.locator('.ag-header-cell[col-id="content"]');
    const before = await header.boundingBox();
    if (!before) throw new Error("no header");
    const edge = { x: before.x + before.width - 1, y: before.y + before.height / 2 };
    await page.mouse.move(edge.x, edge.y);
    await page.mouse.down();
    await page.mouse.move(edge.x + 60, edge.y, { steps: 5 });
    await page.mouse.up();
    await expect.poll(async () => (await header.boundingBox())?.width).toBeCloseTo(before.width + 60, 0);
    expect(await clipped()).toEqual([]);
    await slider().fill("100");
    await expect.poll(async () => (await header.boundingBox())?.width).toBeCloseTo((before.width + 60) / 1.5, 0);
  });

  test("the zoom and the room of the rows are remembered: the first rows come in that size", async () => {
    await slider().fill("80");
    await chooseView("Dòng gọn");
    const height = (await boxOf("nhiem-vu-2")).height;
    await page.reload({ waitUntil: "commit" });
    await cell(page, "nhiem-vu-2", "content").waitFor();
    expect(await fontSize()).toBe("10.4px");
    expect((await boxOf("nhiem-vu-2")).height).toBe(height);
    await page.locator("[data-search-box]").waitFor();
    expect(await percent()).toBe("80 %");
  });
});

describe("the room of rows", () => {
  test("rows are looser and tighter by choice, with the same text", async () => {
    const heights: number[] = [];
    for (const choice of ["Dòng thoáng", "Dòng vừa", "Dòng gọn"]) {
      await chooseView(choice);
      expect(await isChecked(choice)).toBe(true);
      heights.push((await boxOf("nhiem-vu-2")).height);
      expect(await clipped()).toEqual([]);
    }
    const [loose = 0, normal = 0, compact = 0] = heights;
    expect(loose).toBeGreaterThan(normal);
    expect(normal).toBeGreaterThan(compact);
  });
});

describe("freezing columns", () => {
  test("a frozen column stays at the left while the others scroll, at any zoom", async () => {
    await slider().fill("70");
    await fromColumnMenu("Nội dung thực hiện", "Cố định đến cột này");
    const before = await boxOf("nhiem-vu-2");
    await cell(page, "nhiem-vu-2", "content").click();
    await page.keyboard.press("End");
    await expect.poll(async () => (await boxOf("nhiem-vu-2")).x).toBeCloseTo(before.x, 0);
    await slider().fill("110");
    expect((await boxOf("nhiem-vu-2", "number")).x).toBe(0);
    await fromColumnMenu("Nội dung thực hiện", "Bỏ cố định cột");
  });

  test("frozen columns that a larger zoom or a smaller window leaves no room for scroll with the others, and are frozen again later", async () => {
    await fromColumnMenu("Sản phẩm/Kết quả", "Cố định đến cột này");
    const frozen = () =>
      page
        .locator(".ag-header .ag-grid-pinned-left-cells .ag-header-cell")
        .evaluateAll((cells) => cells.map((header) => header.getAttribute("col-id")));
    await expect.poll(frozen).toEqual(["number", "content", "product"]);
    await slider().fill("190");
    await expect.poll(frozen).toEqual(["number", "content"]);
    await slider().fill("100");
    await expect.poll(frozen).toEqual(["number", "content", "product"]);
    await page.setViewportSize({ width: 800, height: 700 });
    await expect.poll(frozen).toEqual(["number", "content"]);
    await page.setViewportSize({ width: 1366, height: 768 });
    await expect.poll(frozen).toEqual(["number", "content", "product"]);
    await fromColumnMenu("Nội dung thực hiện", "Bỏ cố định cột");
  });

  test("freezing more than the window holds is refused with a sentence", async () => {
    await slider().fill("200");
    await fromColumnMenu("Nội dung thực hiện", "Cố định đến cột này");
    await page.getByRole("columnheader", { name: "Sản phẩm/Kết quả" }).scrollIntoViewIfNeeded();
    await fromColumnMenu("Sản phẩm/Kết quả", "Cố định đến cột này");
    await page.getByText(/không còn chỗ cho các cột khác/).waitFor();
    await fromColumnMenu("Nội dung thực hiện", "Bỏ cố định cột");
  });
});

describe("named views", () => {
  test("a view brings back filter, sort, columns, folds and room under its name, also after a reload", async () => {
    await page.locator("[data-search-box]").fill("kiểm soát");
    await page.getByRole("button", { name: "Bỏ lọc: Có “kiểm soát”" }).waitFor();
    await fromColumnMenu("Sản phẩm/Kết quả", "Ẩn cột");
    await chooseView("Dòng gọn");
    const shown = await page.locator(".ag-row").count();
    await saveView("Kiểm soát");
    await chooseView("Toàn bộ phụ lục");
    await expect.poll(() => page.getByRole("columnheader", { name: "Sản phẩm/Kết quả" }).count()).toBe(1);
    await expect.poll(() => page.getByRole("button", { name: /^Bỏ lọc/ }).count()).toBe(0);
    await page.reload();
    await chooseView("Kiểm soát");
    await page.getByRole("button", { name: "Bỏ lọc: Có “kiểm soát”" }).waitFor();
    await expect.poll(() => page.getByRole("columnheader", { name: "Sản phẩm/Kết quả" }).count()).toBe(0);
    await expect.poll(() => page.locator(".ag-row").count()).toBe(shown);
    expect(await isChecked("Dòng gọn")).toBe(true);
    expect(await isChecked("Kiểm soát")).toBe(true);
    await chooseView("Toàn bộ phụ lục");
    await removeView("Kiểm soát");
  });

  test("saving, renaming and deleting a view are acts that can be undone", async () => {
    const names = async () =>
      (await storedRecords(page, "records")).flatMap((row) => {
        const { kind, record } = row as { kind: string; record: { name: string } };
        return kind === "view" ? record.name : [];
      });
    await saveView("Một");
    expect(await names()).toEqual(["Một"]);
    await page.keyboard.press("Control+k");
    await page.keyboard.type("quan ly cach xem");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Đổi tên cách xem Một" }).click();
    await page.keyboard.type("Việc tháng này");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Xóa cách xem Việc tháng này" }).waitFor();
    await untilSaved(page);
    expect(await names()).toEqual(["Việc tháng này"]);
    await page.getByRole("button", { name: "Xóa cách xem Việc tháng này" }).click();
    await page.getByText("Chưa có cách xem nào được lưu.").waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+z");
    await page.getByText("Đã hoàn tác: Xóa cách xem “Việc tháng này”").waitFor();
    await page.keyboard.press("Control+z");
    await page.getByText("Đã hoàn tác: Đổi tên cách xem thành “Việc tháng này”").waitFor();
    await untilSaved(page);
    expect(await names()).toEqual(["Một"]);
    await page.keyboard.press("Control+z");
    await page.getByText("Đã hoàn tác: Lưu cách xem “Một”").waitFor();
    await untilSaved(page);
    expect(await names()).toEqual([]);
  });

  test("a name there is already replaces the view only when that is said", async () => {
    await saveView("Trùng tên");
    await openViews();
    await page.getByRole("menuitem", { name: "Lưu cách xem hiện tại…" }).click();
    await page.getByLabel("Tên cách xem").fill("trùng TÊN");
    await page.getByRole("button", { name: "Thay cách xem đã có" }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await openViews();
    expect(await page.getByRole("menuitemcheckbox", { name: "Trùng tên" }).count()).toBe(1);
    await page.keyboard.press("Escape");
    await removeView("Trùng tên");
  });

  test("another window sees a view that was saved, and shows it", async () => {
    const other = await browser.open();
    await saveView("Cho cả hai cửa sổ");
    await expect
      .poll(async () => {
        await other.getByRole("button", { name: "Cách xem", exact: true }).click();
        const count = await other.getByRole("menuitemcheckbox", { name: "Cho cả hai cửa sổ" }).count();
        await other.keyboard.press("Escape");
        return count;
      })
      .toBe(1);
    await other.close();
    await removeView("Cho cả hai cửa sổ");
  });
});

async function removeView(name: string): Promise<void> {
  await openViews();
  await page.getByRole("menuitem", { name: "Quản lý cách xem…" }).click();
  await page.getByRole("button", { name: `Xóa cách xem ${name}` }).click();
  await page.getByText(`Đã xóa cách xem “${name}”`).waitFor();
  await page.keyboard.press("Escape");
  await untilSaved(page);
}
