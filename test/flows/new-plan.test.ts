import type { Page } from "playwright-core";
import { beforeEach, expect, test } from "vitest";
import { readBackup } from "../../src/adapters/backup/read-backup.ts";
import { readWorkbookBytes } from "../../src/adapters/workbook/reading/read-workbook-bytes.ts";
import { planOf } from "../../src/core/model/index.ts";
import {
  cell,
  cellText,
  columnTexts,
  dropSamples,
  focusedCell,
  importFlow,
  sample,
  savedBy,
  typeOver,
  untilSaved,
} from "./harness/index.ts";

const flow = importFlow({ isFresh: true });
let page: Page;

beforeEach(() => {
  page = flow.page;
});

const FIRST_PLAN = /^Kế hoạch cải cách hành chính/;
const { dialog } = flow;
const button = (name: string | RegExp) => dialog().getByRole("button", { name, exact: true });

/** Drops a file and goes to the new plan of it. */
async function planOfSample(name: string): Promise<void> {
  await dropSamples(page, [name]);
  await dialog()
    .getByRole("button", { name: /Cách hiểu$/ })
    .and(page.locator(":enabled"))
    .click();
  await button("Lập kế hoạch mới từ tệp này").click();
  await dialog().getByRole("heading", { name: "Lập kế hoạch mới" }).waitFor();
}

async function make(title?: string): Promise<void> {
  if (title !== undefined) await dialog().getByLabel("Tên kế hoạch").fill(title);
  await button("Lập kế hoạch").click();
  await button("Mở kế hoạch mới").waitFor();
}

async function openMade(title: string): Promise<void> {
  await button("Mở kế hoạch mới").click();
  await page.getByRole("heading", { name: title }).waitFor();
  await page.locator('.ag-cell[col-id="content"]').first().waitFor();
}

/** The buttons that open other plans, as soon as there are `count` of them. */
async function otherPlans(count: number): Promise<string[]> {
  await page.getByRole("banner").locator(".toolbar__plan").click();
  await button("Lưu").waitFor();
  const buttons = dialog().getByRole("button", { name: /^Mở kế hoạch/ });
  if (count > 0) await buttons.nth(count - 1).waitFor();
  else await page.waitForLoadState("networkidle");
  return buttons.evaluateAll((all) => all.map((each) => each.getAttribute("aria-label") ?? ""));
}

const numbers = async () => [...(await columnTexts(page, "number")).values()];
const idOf = async (content: string) =>
  (await page.locator(".ag-row", { hasText: content }).first().getAttribute("row-id")) ?? "";

test("a foreign workbook becomes a plan beside the first, with its own columns, headings and numbers", async () => {
  await planOfSample("layouts/hai-cap-muc.xlsx");
  await dialog().getByText("Sẽ có 4 nhiệm vụ, 4 mục, 3 cột:").waitFor();
  await make("Kinh tế số");
  await openMade("Kinh tế số");
  expect(await page.getByRole("columnheader").allInnerTexts()).toEqual([
    "TT",
    "Nhiệm vụ, giải pháp",
    "Chủ trì",
    "Thời gian",
  ]);
  expect(await numbers()).toEqual(["A", "I", "1", "2", "II", "1", "B", "1"]);

  // Edited, added to and filtered like any plan.
  const second = await idOf("Rà soát quy định về dữ liệu");
  await typeOver(page, second, "deadline", "Quý IV/2026");
  await untilSaved(page);
  await page.reload();
  await expect.poll(() => cellText(page, second, "deadline")).toBe("Quý IV/2026");
  await page.locator("[data-search-box]").fill("du lieu cua tung nganh");
  await page.getByText("1/4 nhiệm vụ").first().waitFor();
  await page.locator("[data-search-box]").fill("");
  await page.getByRole("contentinfo").getByText("4 nhiệm vụ", { exact: true }).waitFor();

  // What is exported reads as the file did.
  await page.getByRole("banner").getByRole("button", { name: "Xuất tệp" }).click();
  const saved = await savedBy(page, () => button("Xuất tệp").click());
  const read = await readWorkbookBytes(saved.name, saved.bytes);
  const rows = read.ok ? (read.workbook.sheets[0]?.rows ?? []) : [];
  const texts = rows.map((row) => row.slice(0, 4).map((cell) => cell?.text ?? ""));
  const header = texts.findIndex(([first]) => first === "TT");
  expect(texts[header]).toEqual(["TT", "Nhiệm vụ, giải pháp", "Chủ trì", "Thời gian"]);
  expect(texts.slice(header + 1).map(([first]) => first)).toEqual(["A", "I", "1", "2", "II", "1", "B", "1"]);
  await page.keyboard.press("Escape");

  expect(await otherPlans(1)).toEqual([expect.stringMatching(/Kế hoạch cải cách hành chính/)]);
  await dialog()
    .getByRole("button", { name: /^Mở kế hoạch/ })
    .click();
  await page.getByRole("heading", { name: FIRST_PLAN }).waitFor();
  await page.getByRole("contentinfo").getByText("69 nhiệm vụ", { exact: true }).waitFor();
});

test("what the file does not say of its plan is told and left blank, never made up", async () => {
  await page.keyboard.press("Control+k");
  await page.keyboard.type("lap ke hoach moi");
  await page.keyboard.press("Enter");
  await dialog().getByText("Kế hoạch mới chỉ được lưu khi bạn bấm “Lập kế hoạch”").waitFor();
  expect(await dialog().getByText("Kế hoạch chỉ thay đổi khi bạn bấm “Nhập”").count()).toBe(0);
  await dropSamples(page, ["layouts/theo-doi-nhiem-vu-giao.xlsx"]);
  await dialog().getByText("chưa biết thì để trống: “Loại văn bản”, “Số, ký hiệu”, “Ngày ban hành”").waitFor();
  await dialog().getByText("tạm lấy theo kế hoạch đang mở, hãy sửa nếu khác: “Từ năm”, “Đến năm”.").waitFor();
  expect(await dialog().getByLabel("Ngày ban hành").inputValue()).toBe("");
  // The file has no headings: none are counted.
  await expect.poll(() => dialog().innerText()).toMatch(/Sẽ có \d+ nhiệm vụ, \d+ cột:/);
  await make("Nhiệm vụ giao");
  await openMade("Nhiệm vụ giao");
  expect(await page.locator(".toolbar__issued").innerText()).toBe("");
});

test("what stays behind in the file is said before; the sheets that are taken become one plan", async () => {
  await planOfSample("layouts/nhieu-trang.xlsx");
  await expect
    .poll(() => dialog().innerText())
    .toMatch(/Không đưa vào kế hoạch: .*trang tính.* Tệp gốc được lưu cùng kế hoạch/);
  await make("Hai quý");
  await openMade("Hai quý");
  for (const heading of ["Quý I", "Quý II"])
    await page.locator(".ag-row").getByText(heading, { exact: true }).waitFor();
  await expect.poll(numbers).toEqual(["", "1", "2", "", "1", "2"]);
});

test("numbers that no place gives are kept; what is added has none, and the tasks are found by them", async () => {
  await planOfSample("rows/task-codes.xlsx");
  await make("Mã nhiệm vụ");
  await openMade("Mã nhiệm vụ");
  const before = await numbers();
  expect(before).toEqual(expect.arrayContaining(["NV-2026-001", "12a"]));
  const first = await idOf("Xây dựng kế hoạch");
  await cell(page, first, "content").click();
  await page.keyboard.press("Control+g");
  await dialog().getByRole("textbox").fill("12A");
  await page.keyboard.press("Enter");
  await dialog().waitFor({ state: "detached" });
  await expect.poll(() => focusedCell(page)).toBe(`${await idOf("Giám sát")} content`);
  await page.keyboard.press("Control+Shift+d");
  await untilSaved(page);
  await expect.poll(numbers).toEqual([...before, ""]);

  // The new task's number is typed like any other text, kept, and undone.
  const addedId = (await focusedCell(page))?.split(" ")[0] ?? "";
  await page.keyboard.press("Home");
  await expect.poll(() => focusedCell(page)).toBe(`${addedId} number`);
  await page.keyboard.type("12b");
  await page.keyboard.press("Enter");
  await untilSaved(page);
  await expect.poll(numbers).toEqual([...before, "12b"]);
  await page.reload();
  await cell(page, addedId, "content").waitFor();
  await expect.poll(() => cellText(page, addedId, "number")).toBe("12b");
  await page.getByRole("banner").getByRole("button", { name: "Hoàn tác" }).click();
  await expect.poll(numbers).toEqual([...before, ""]);
  await page.getByRole("banner").getByRole("button", { name: "Hoàn tác" }).click();
  await expect.poll(numbers).toEqual(before);
});

/** The texts of the first column of what is exported, below its header. */
async function exportedNumbers(): Promise<string[]> {
  await page.getByRole("banner").getByRole("button", { name: "Xuất tệp" }).click();
  const saved = await savedBy(page, () => button("Xuất tệp").click());
  await page.keyboard.press("Escape");
  const read = await readWorkbookBytes(saved.name, saved.bytes);
  const firsts = (read.ok ? (read.workbook.sheets[0]?.rows ?? []) : []).map(([first]) => first?.text ?? "");
  return firsts.slice(firsts.indexOf("TT") + 1);
}

test("a numeral of the document's own is typed, kept, exported, deleted and undone", async () => {
  await planOfSample("layouts/hai-cap-muc.xlsx");
  await make("Số La Mã");
  await openMade("Số La Mã");
  const [first = ""] = await columnTexts(page, "number").then((texts) => [...texts.keys()]);
  const focusNumeral = async () => {
    await cell(page, await idOf("Rà soát quy định về dữ liệu"), "content").click();
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("Home");
    await expect.poll(() => focusedCell(page)).toBe(`${first} number`);
  };
  await focusNumeral();
  await page.keyboard.type("Phần C");
  await page.keyboard.press("Enter");
  await untilSaved(page);
  await page.reload();
  await expect.poll(() => cellText(page, first, "number")).toBe("Phần C");
  expect(await exportedNumbers()).toEqual(["Phần C", "I", "1", "2", "II", "1", "B", "1"]);
  await focusNumeral();
  await page.keyboard.press("Delete");
  await expect.poll(numbers).toEqual(["", "I", "1", "2", "II", "1", "B", "1"]);
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect.poll(numbers).toEqual(["A", "I", "1", "2", "II", "1", "B", "1"]);

  // Numbers of tasks go by their places here, and that is said.
  await cell(page, await idOf("Rà soát quy định về dữ liệu"), "content").click();
  await page.keyboard.press("Home");
  await page.keyboard.press("Delete");
  await page.locator(".notice").getByText("Cột TT tự đánh số theo vị trí nên không sửa được.").waitFor();
});

test("kept numbers are pasted and deleted one by one, and exported; filling says why it does not", async () => {
  await planOfSample("rows/task-codes.xlsx");
  await make("Mã");
  await openMade("Mã");
  const before = await numbers();
  const id = await idOf("Giám sát");
  const at = before.indexOf("12a");
  const withNumber = (text: string) => before.map((number, place) => (place === at ? text : number));
  await cell(page, id, "content").click();
  await page.keyboard.press("Home");
  await page.keyboard.press("Delete");
  await expect.poll(numbers).toEqual(withNumber(""));
  await page.keyboard.press("ArrowUp");
  const above = before[at - 1] ?? "";
  await page.keyboard.press("Control+c");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Control+v");
  await expect.poll(numbers).toEqual(withNumber(above));
  await untilSaved(page);
  expect(await exportedNumbers()).toEqual(withNumber(above).filter((number) => number !== ""));

  const why = page.locator(".notice", { hasText: /chỉ sửa được từng ô/ });
  for (const key of ["Delete", "Control+d", "Control+v"]) {
    await cell(page, id, "content").click();
    await page.keyboard.press("Home");
    await page.keyboard.press("Shift+ArrowUp");
    await page.keyboard.press(key);
    await why.getByRole("button").last().click();
    await why.waitFor({ state: "detached" });
  }
  expect(await numbers()).toEqual(withNumber(above));
});

test("a new plan begins in the palette or in the plan's own dialog, and comes to the file's plan by itself", async () => {
  page.on("filechooser", (chooser) => void chooser.setFiles(sample("layouts/hai-cap-muc.xlsx")));
  await page.getByRole("heading", { name: FIRST_PLAN }).click();
  await button("Lập kế hoạch mới từ tệp…").click();
  await dialog().getByRole("button", { name: "Chọn tệp", exact: true }).waitFor();
  await page.keyboard.press("Escape");
  await dialog().waitFor({ state: "detached" });
  await page.keyboard.press("Control+k");
  await page.keyboard.type("lap ke hoach moi");
  await page
    .getByRole("option", { name: /Lập kế hoạch mới từ tệp/ })
    .first()
    .waitFor();
  await page.keyboard.press("Enter");
  await dialog().getByRole("button", { name: "Chọn tệp", exact: true }).click();
  await dialog().getByText("Sẽ có 4 nhiệm vụ, 4 mục, 3 cột:").waitFor();
  const steps = dialog().getByRole("list", { name: "Các bước lập kế hoạch mới" });
  expect(await steps.getByRole("button").allInnerTexts()).toEqual([
    expect.stringContaining("Chọn tệp"),
    expect.stringContaining("Cách hiểu"),
    expect.stringContaining("Kế hoạch mới"),
  ]);
  // From how it was understood the way leads to the new plan again, never into the open one.
  await steps.getByRole("button", { name: "Cách hiểu" }).click();
  await dialog().getByRole("button", { name: "Tiếp tục lập kế hoạch" }).click();
  await dialog().getByText("Sẽ có 4 nhiệm vụ, 4 mục, 3 cột:").waitFor();
  await make("Từ lệnh");
});

test("a table of a Word document becomes a plan; taken back it is gone, and made again it is there", async () => {
  await planOfSample("documents/sections-by-merge.docx");
  await make("Từ Word");
  await button("Bỏ kế hoạch vừa lập").click();
  await dialog().getByText("Đã bỏ kế hoạch vừa lập.").waitFor();
  await page.keyboard.press("Escape");
  expect(await otherPlans(0)).toEqual([]);
  await page.keyboard.press("Escape");

  await planOfSample("documents/sections-by-merge.docx");
  await make("Từ Word");
  await page.keyboard.press("Escape");
  expect(await otherPlans(1)).toEqual(["Mở kế hoạch “Từ Word”"]);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+s");
  const copy = await savedBy(page, () => page.getByRole("button", { name: "Lưu bản sao lưu" }).click());
  const read = await readBackup(copy);
  const plans = read.ok ? read.content.plans : [];
  expect(plans.map(({ snapshot }) => planOf(snapshot).title)).toEqual(
    expect.arrayContaining(["Từ Word", expect.stringMatching(FIRST_PLAN)]),
  );
  expect(plans.flatMap(({ files }) => files.map(({ name }) => name))).toEqual(["sections-by-merge.docx"]);
});
