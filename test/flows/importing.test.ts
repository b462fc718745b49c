import { describe, expect, test } from "vitest";
import {
  cellText,
  dropSamples,
  giveFile,
  importFlow,
  previewCounts,
  sample,
  storedRecords,
  untilSaved,
} from "./harness/index.ts";

const flow = importFlow({ isFresh: false });
const { dialog } = flow;
const tasksInPlan = (count: number) =>
  flow.page.getByRole("contentinfo").getByText(`${count} nhiệm vụ`, { exact: true });

const undo = async () => {
  await flow.page.getByRole("banner").getByRole("button", { name: "Hoàn tác" }).click();
  await flow.page.getByText("Đã hoàn tác: Nhập tệp").first().waitFor();
  await tasksInPlan(69).waitFor();
  await untilSaved(flow.page);
};

async function notes(): Promise<string> {
  const list = dialog().locator("details.issue-list");
  if ((await list.getAttribute("open")) === null) await list.locator("summary").click();
  return (await list.getByRole("listitem").allInnerTexts()).join("\n");
}

test("a file dropped on the page opens the import; cells and rows left out are not taken", async () => {
  const before = await cellText(flow.page, "nhiem-vu-3", "deadline");
  await dropSamples(flow.page, ["appendix-changed.xlsx"]);
  expect((await previewCounts(flow.page))["Thay đổi"]).toBe(2);
  await dialog().getByRole("checkbox", { name: "Lấy “Thời gian hoàn thành” của Nhiệm vụ 3" }).uncheck();
  await dialog().getByRole("button", { name: /^Mới/ }).click();
  await dialog().getByRole("checkbox", { name: /^Lấy / }).last().uncheck();
  await dialog().getByText("Sửa 1 ô ở 1 nhiệm vụ").waitFor();
  await dialog().getByRole("button", { name: "Nhập 1 thay đổi" }).click();
  await dialog().waitFor({ state: "detached" });
  await untilSaved(flow.page);
  expect(await cellText(flow.page, "nhiem-vu-3", "deadline")).toBe(before);
  expect(await cellText(flow.page, "nhiem-vu-10", "lead")).toBe("- Sở Khoa học và Công nghệ.");
  await tasksInPlan(69).waitFor();
  await undo();
  expect(await cellText(flow.page, "nhiem-vu-10", "lead")).not.toBe("- Sở Khoa học và Công nghệ.");
});

test("a row left out is left out whole", async () => {
  await giveFile(flow.page, sample("appendix-changed.xlsx"));
  await previewCounts(flow.page);
  await dialog().getByRole("checkbox", { name: "Lấy Nhiệm vụ 10", exact: true }).uncheck();
  await dialog().getByText("Thêm 1 nhiệm vụ, sửa 1 ô ở 1 nhiệm vụ").waitFor();
  await dialog().getByRole("button", { name: "Nhập 2 thay đổi" }).click();
  await tasksInPlan(70).waitFor();
  expect(await cellText(flow.page, "nhiem-vu-3", "deadline")).toBe("- Quý II/2026.");
  await undo();
});

test("a column taken for another is corrected by its list, and the preview follows", async () => {
  const acts = await storedRecords(flow.page, "journal");
  await giveFile(flow.page, sample("appendix-changed.xlsx"));
  await previewCounts(flow.page);
  await dialog()
    .getByRole("button", { name: /Cách hiểu/ })
    .click();
  await dialog()
    .getByRole("combobox", { name: /“Cơ quan chủ trì” ghép với/ })
    .selectOption({ label: "(không nhập)" });
  await dialog()
    .getByRole("combobox", { name: /“Thời gian hoàn thành” ghép với/ })
    .selectOption({ label: "Ghi chú" });
  await dialog().getByText("Bạn đã chọn").first().waitFor();
  await dialog()
    .getByRole("button", { name: /Xem trước/ })
    .last()
    .click();
  // Every deadline of the file would now become a note; the agency is told of as left out.
  await expect.poll(async () => (await previewCounts(flow.page))["Thay đổi"]).toBe(68);
  expect(await notes()).toMatch(/Tệp không có cột “Cơ quan chủ trì”/);
  await dialog().getByRole("button", { name: "Đóng" }).first().click();
  await dialog().waitFor({ state: "detached" });
  await tasksInPlan(69).waitFor();
  expect(await storedRecords(flow.page, "journal")).toEqual(acts);
});

test("of several files the person chooses which to look at; one that cannot be read says so beside its name", async () => {
  await dropSamples(flow.page, ["damaged.xlsx", "appendix-changed.xlsx", "semicolon.csv"]);
  const files = dialog().getByRole("table", { name: "Các tệp đã chọn" }).locator("tbody tr");
  await expect.poll(() => files.count()).toBe(3);
  const stateOf = (name: string) => files.filter({ hasText: name }).innerText();
  await expect.poll(() => stateOf("damaged.xlsx")).toMatch(/bị hỏng/);
  await expect.poll(() => stateOf("semicolon.csv")).toMatch(/3 nhiệm vụ[\s\S]*Rõ ràng/);
  await dialog().getByRole("button", { name: "Bỏ tệp damaged.xlsx" }).click();
  await dialog().getByRole("button", { name: "Xem tệp semicolon.csv" }).click();
  expect((await previewCounts(flow.page))["Thay đổi"]).toBe(3);
  await flow.page.keyboard.press("Escape");
  await dialog().waitFor({ state: "detached" });
  await tasksInPlan(69).waitFor();
});

test("reading a large file can be cancelled, and tried again", async () => {
  const row = (number: number) =>
    `${number},Nhiệm vụ ${number} ${"rất dài ".repeat(20)},Báo cáo,Sở Y tế,Sở Tài chính,Năm 2027`;
  const header = "TT,Nội dung thực hiện,Sản phẩm,Cơ quan chủ trì,Cơ quan phối hợp,Thời gian hoàn thành";
  const text = [header, ...Array.from({ length: 60_000 }, (_, index) => row(index + 1))].join("\n");
  await giveFile(flow.page, { name: "lớn.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  const cancel = dialog().getByRole("button", { name: "Hủy đọc tệp lớn.csv" });
  await cancel.click();
  await dialog().getByText("Đã hủy. Kế hoạch không thay đổi.").waitFor();
  await dialog().getByRole("button", { name: "Đọc lại" }).click();
  await cancel.click();
  await dialog().getByText("Đã hủy. Kế hoạch không thay đổi.").waitFor();
});

describe("what is odd in a file is said with the file, the sheet and the row", () => {
  test.each([
    [
      "longest-cell.xlsx",
      "Tệp “longest-cell.xlsx”, trang “Sheet1”, dòng 2, cột B: Ô dài đến giới hạn của Excel (32.767 ký tự) nên phần cuối có thể đã bị cắt. Hãy so với bản gốc.",
    ],
    [
      "header-named-proto.xlsx",
      "Tệp “header-named-proto.xlsx”, trang “Sheet1”, cột G: Cột “__proto__” chưa ghép với cột nào của kế hoạch nên không nhập.",
    ],
    [
      "duplicate-rows.xlsx",
      "Tệp “duplicate-rows.xlsx”, trang “Sheet1”, dòng 7: Giống hệt dòng 3 nhưng ở mục khác nên được coi là một nhiệm vụ riêng. Nếu là dòng thừa, hãy bỏ chọn.",
    ],
    [
      "row-without-content.xlsx",
      "Tệp “row-without-content.xlsx”, trang “Sheet1”, dòng 7: Dòng không có nội dung nhiệm vụ nên không nhập.",
    ],
    [
      "formula-cells.xlsx",
      /Tệp “formula-cells.xlsx”, trang “Sheet1”, dòng \d+, cột [A-Z]: Có \d+ ô là công thức; đã lấy kết quả hiển thị/,
    ],
  ] as const)("%s", async (name, sentence) => {
    await giveFile(flow.page, sample(name));
    await previewCounts(flow.page);
    const told = await notes();
    if (typeof sentence === "string") expect(told).toContain(sentence);
    else expect(told).toMatch(sentence);
    await flow.page.keyboard.press("Escape");
    await dialog().waitFor({ state: "detached" });
    await tasksInPlan(69).waitFor();
  });
});

test("a column headed __proto__ becomes a column of the plan like any other", async () => {
  await giveFile(flow.page, sample("header-named-proto.xlsx"));
  await previewCounts(flow.page);
  await dialog()
    .getByRole("checkbox", { name: /^constructor/ })
    .check();
  await dialog()
    .getByRole("checkbox", { name: /^__proto__/ })
    .first()
    .check();
  await dialog().getByRole("button", { name: /^Nhập/ }).last().click();
  await dialog().waitFor({ state: "detached" });
  await untilSaved(flow.page);
  await flow.page.getByRole("button", { name: "Thêm", exact: true }).click();
  await flow.page.getByRole("menuitem", { name: /Cột hiển thị/ }).click();
  await dialog().getByRole("checkbox", { name: "Hiện cột __proto__" }).waitFor();
  await dialog().getByRole("checkbox", { name: "Hiện cột constructor" }).waitFor();
  await flow.page.keyboard.press("Escape");
  await undo();
});

describe("text files", () => {
  test.each([
    ["semicolon.csv", undefined],
    ["windows-1258.csv", /đã đọc theo bảng mã Windows-1258\. Hãy xem kỹ chữ tiếng Việt trước khi nhập\./],
    ["tcvn3.csv", /đã đọc theo bảng mã TCVN3 \(phông \.VnTime\)\. Hãy xem kỹ chữ tiếng Việt trước khi nhập\./],
  ] as const)("%s: its Vietnamese letters are right, and a guessed encoding is said at once", async (name, warning) => {
    await giveFile(flow.page, sample(name));
    expect(await previewCounts(flow.page)).toMatchObject({ "Thay đổi": 3, Mới: 0 });
    const shown = await dialog().innerText();
    expect(shown).toContain("- Các sở, ngành, đơn vị cấp tỉnh.");
    if (warning) expect(shown).toMatch(warning);
    else expect(shown).not.toMatch(/bảng mã/);
    await flow.page.keyboard.press("Escape");
    await dialog().waitFor({ state: "detached" });
  });
});
