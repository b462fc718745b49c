import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { AppBrowser, cell, cellText, leave, typeOver, untilSaved } from "./harness/index.ts";

let browser: AppBrowser;
let page: Page;

beforeAll(async () => {
  browser = await AppBrowser.launch({ viewport: { width: 1366, height: 1600 } });
});
beforeEach(async () => {
  await leave(page);
  page = await browser.open();
});
afterAll(() => browser.close());

const row = (rowId: string) => page.locator(`.ag-row[row-id="${rowId}"]`).first();
const tasksInPlan = (count: number) => page.getByRole("contentinfo").getByText(`${count} nhiệm vụ`, { exact: true });
const numberOf = (rowId: string) => cellText(page, rowId, "number");

/** The rows drawn, from the top, as ids; a new task's id is "?". */
const shownRows = () =>
  page.locator('.ag-row[row-id] .ag-cell[col-id="number"]').evaluateAll((cells) =>
    cells
      .map((element) => element.closest(".ag-row"))
      .sort((a, b) => Number(a?.getAttribute("row-index")) - Number(b?.getAttribute("row-index")))
      .map((element) => element?.getAttribute("row-id") ?? "")
      .map((id) => (/^(muc|nhiem-vu)-/.test(id) ? id : "?")),
  );

const firstRows = async (count: number) => (await shownRows()).slice(0, count);

async function contextMenu(rowId: string, item: string | RegExp): Promise<void> {
  const column = rowId.startsWith("muc-") ? "number" : "content";
  await cell(page, rowId, column).click({ button: "right" });
  await page.getByRole("menuitem", { name: item }).click();
}

const undo = async () => {
  await page.getByRole("banner").getByRole("button", { name: "Hoàn tác" }).click();
};

test("a task dragged by its grip goes into another section, numbers follow, Esc lets go of it", async () => {
  const from = await cell(page, "nhiem-vu-1", "number").boundingBox();
  const to = await cell(page, "nhiem-vu-7", "content").boundingBox();
  if (!from || !to) throw new Error("not on the screen");
  const mark = page.locator(".plan-grid__drop-mark");
  const pickUp = async () => {
    await row("nhiem-vu-1").hover();
    await cell(page, "nhiem-vu-1", "number").hover();
    await cell(page, "nhiem-vu-1", "number").locator(".plan-grid__grip").hover();
    await page.mouse.down();
    await page.mouse.move(to.x + 60, to.y + to.height - 6, { steps: 6 });
    await mark.waitFor();
  };
  await pickUp();
  await page.keyboard.press("Escape");
  await mark.waitFor({ state: "hidden" });
  await page.mouse.up();
  expect(await numberOf("nhiem-vu-1")).toBe("1");

  await pickUp();
  await page.mouse.up();
  await expect.poll(() => numberOf("nhiem-vu-2")).toBe("1");
  await expect.poll(() => numberOf("nhiem-vu-7")).toBe("6");
  await expect.poll(() => numberOf("nhiem-vu-1")).toBe("7");
  await expect.poll(() => row("muc-i").innerText()).toContain("5 nhiệm vụ");
  await undo();
  await expect.poll(() => numberOf("nhiem-vu-1")).toBe("1");
  await expect.poll(() => row("muc-i").innerText()).toContain("6 nhiệm vụ");
  await untilSaved(page);
});

test("the row menu adds above and below, duplicates and deletes", async () => {
  expect(await firstRows(3)).toEqual(["muc-i", "nhiem-vu-1", "nhiem-vu-2"]);
  await contextMenu("nhiem-vu-1", "Thêm nhiệm vụ phía trên");
  await expect.poll(() => firstRows(3)).toEqual(["muc-i", "?", "nhiem-vu-1"]);
  await expect.poll(() => numberOf("nhiem-vu-1")).toBe("2");
  await contextMenu("nhiem-vu-1", /Thêm nhiệm vụ phía dưới/);
  await expect.poll(() => firstRows(5)).toEqual(["muc-i", "?", "nhiem-vu-1", "?", "nhiem-vu-2"]);
  await tasksInPlan(71).waitFor();
  await undo();
  await undo();
  await tasksInPlan(69).waitFor();

  await contextMenu("nhiem-vu-2", /Nhân đôi/);
  await expect.poll(() => firstRows(5)).toEqual(["muc-i", "nhiem-vu-1", "nhiem-vu-2", "?", "nhiem-vu-3"]);
  const copy = page.locator('.ag-row[row-index="3"] .ag-cell[col-id="content"]');
  expect((await copy.innerText()).trim()).toBe(await cellText(page, "nhiem-vu-2", "content"));
  await undo();
  await expect.poll(() => firstRows(4)).toEqual(["muc-i", "nhiem-vu-1", "nhiem-vu-2", "nhiem-vu-3"]);

  await contextMenu("nhiem-vu-2", /Xóa dòng/);
  await page.getByRole("status").getByText("Đã xóa nhiệm vụ.").waitFor();
  await expect.poll(() => firstRows(3)).toEqual(["muc-i", "nhiem-vu-1", "nhiem-vu-3"]);
  await undo();
  await tasksInPlan(69).waitFor();
  await untilSaved(page);
});

test("a section goes with its tasks and comes back with them", async () => {
  await contextMenu("muc-i", "Xóa mục và 6 nhiệm vụ");
  await page.getByText("Đã xóa mục cùng 6 nhiệm vụ.").waitFor();
  await tasksInPlan(63).waitFor();
  await expect.poll(() => firstRows(2)).toEqual(["muc-ii", "nhiem-vu-7"]);
  expect(await numberOf("nhiem-vu-7")).toBe("1");
  await page.locator(".notice").getByRole("button", { name: "Hoàn tác" }).click();
  await tasksInPlan(69).waitFor();
  await expect.poll(() => firstRows(2)).toEqual(["muc-i", "nhiem-vu-1"]);
  expect(await numberOf("nhiem-vu-7")).toBe("7");
  await untilSaved(page);
});

test("the way back beside a deletion takes back that deletion, not what was done after it", async () => {
  await contextMenu("nhiem-vu-2", /Xóa dòng/);
  await tasksInPlan(68).waitFor();
  await typeOver(page, "nhiem-vu-1", "support", "sửa sau khi xóa");
  await page.locator(".notice").getByRole("button", { name: "Hoàn tác" }).click();
  await tasksInPlan(69).waitFor();
  await expect.poll(() => firstRows(3)).toEqual(["muc-i", "nhiem-vu-1", "nhiem-vu-2"]);
  expect(await cellText(page, "nhiem-vu-1", "support")).toBe("sửa sau khi xóa");
  await undo();
  await expect.poll(() => cellText(page, "nhiem-vu-1", "support")).not.toBe("sửa sau khi xóa");
  await untilSaved(page);
});

test("a section's title is renamed in its place", async () => {
  await row("muc-i").getByText("Cải cách thể chế").dblclick();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Cải cách thể chế và pháp luật");
  await page.keyboard.press("Enter");
  await row("muc-i").getByText("Cải cách thể chế và pháp luật").waitFor();
  await untilSaved(page);
  await page.reload();
  await row("muc-i").getByText("Cải cách thể chế và pháp luật").waitFor();
  await undo();
  await row("muc-i").getByText("Cải cách thể chế", { exact: true }).waitFor();
  await untilSaved(page);
});

test("a section is folded and opened by mouse and by keyboard", async () => {
  await cell(page, "muc-i", "number").locator(".plan-grid__fold").click();
  await expect.poll(() => firstRows(2)).toEqual(["muc-i", "muc-ii"]);
  await cell(page, "muc-i", "number").locator(".plan-grid__fold").click();
  await expect.poll(() => firstRows(2)).toEqual(["muc-i", "nhiem-vu-1"]);
  await page.keyboard.press("Space");
  await expect.poll(() => firstRows(2)).toEqual(["muc-i", "muc-ii"]);
  await page.keyboard.press("Space");
  await expect.poll(() => firstRows(2)).toEqual(["muc-i", "nhiem-vu-1"]);
});
