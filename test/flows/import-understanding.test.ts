import { expect, test } from "vitest";
import {
  appendixTask,
  cellText,
  csvFile,
  giveFile,
  giveFiles,
  importFlow,
  sample,
  untilSaved,
} from "./harness/index.ts";

const flow = importFlow({ isFresh: false });
const { dialog } = flow;
const step = (name: RegExp) => dialog().getByRole("list", { name: "Các bước nhập tệp" }).getByRole("button", { name });
const row = (number: number) => dialog().getByRole("button", { name: new RegExp(`^Dòng ${number}:`) });
const sum = () => dialog().getByText(/dòng nhiệm vụ trong tệp/);
const done = () => dialog().waitFor({ state: "detached" });

const HEADER = ["TT", "Nội dung thực hiện", "Cơ quan chủ trì", "Thời gian hoàn thành"];
const taskRow = (number: number, ...more: string[]) => [String(number), appendixTask(number).content, ...more];

async function close(): Promise<void> {
  await flow.page.keyboard.press("Escape");
  await done();
}

test("of many sheets those with tasks are taken, each with its reason, and one press takes another", async () => {
  await giveFile(flow.page, sample("layouts/nhieu-trang.xlsx"));
  const sheets = dialog().getByRole("list", { name: "Trang tính của tệp" });
  await step(/Cách hiểu/).click();
  expect(await sheets.getByRole("button", { name: "Hướng dẫn" }).innerText()).toContain("không lấy");
  expect(await sheets.getByRole("button", { name: /^Quý II/ }).innerText()).toContain("2 nhiệm vụ");
  await sheets.getByRole("button", { name: /^Quý I \(2\)/ }).click();
  await dialog().getByText("Giống hệt một trang tính khác trong tệp.").waitFor();
  await dialog().getByRole("checkbox", { name: "Lấy các nhiệm vụ ở trang tính này" }).check();
  await dialog().getByText("Bạn đã chọn.", { exact: true }).waitFor();
  await expect.poll(() => sheets.getByRole("button", { name: /^Quý I \(2\)/ }).innerText()).toContain("2 nhiệm vụ");
  await close();
});

test("a header in row 7 is found, shown with its rows, and can be moved", async () => {
  const titles = ["UBND TỈNH THANH HÓA", "SỞ TƯ PHÁP", "", "PHỤ LỤC", "Kết quả thực hiện nhiệm vụ", ""].map((text) => [
    text,
  ]);
  await giveFile(flow.page, csvFile("so-tu-phap.csv", [...titles, HEADER, taskRow(3, "Sở Tư pháp", "Quý III/2026")]));
  await sum().waitFor();
  await step(/Cách hiểu/).click();
  const header = dialog().getByRole("spinbutton", { name: "Dòng tiêu đề" });
  expect(await header.inputValue()).toBe("7");
  expect(await row(7).innerText()).toContain("Tiêu đề cột");
  expect(await row(8).innerText()).toMatch(/Nhiệm vụ\s+có số thứ tự/);
  expect(await row(2).innerText()).toContain("Tiêu đề bảng");
  await header.fill("8");
  await header.press("Tab");
  await expect.poll(() => row(8).innerText()).toContain("Tiêu đề cột");
  await row(7).click();
  await flow.page.getByRole("menuitemcheckbox", { name: "Tiêu đề cột" }).click();
  await expect.poll(() => header.inputValue()).toBe("7");
  await close();
});

test("where no header is known the sheet asks for it, and one press on a row takes the sheet in", async () => {
  await giveFile(
    flow.page,
    csvFile("giao-viec.csv", [
      ["x1", "y1", "z1"],
      ["rau", appendixTask(1).content, "cá"],
      ["", "", ""],
      ["củ", appendixTask(2).content, "thịt"],
    ]),
  );
  // A single file whose sheet is not understood is opened at the sheet.
  await dialog().getByText("Dòng nào là tiêu đề cột?").waitFor();
  expect(await dialog().getByRole("button", { name: "Dòng 3 là tiêu đề cột" }).count()).toBe(0);
  await dialog().getByRole("button", { name: "Dòng 1 là tiêu đề cột" }).click();
  await dialog().getByRole("checkbox", { name: "Lấy các nhiệm vụ ở trang tính này", checked: true }).waitFor();
  expect(await row(1).innerText()).toContain("Tiêu đề cột");
  expect(await row(1).evaluate((button) => button === document.activeElement)).toBe(true);
  await dialog().getByRole("combobox", { name: "Cột B “y1” ghép với" }).selectOption({ label: "Nội dung thực hiện" });
  await step(/Xem trước/).click();
  await sum().waitFor();
  expect(await sum().innerText()).toMatch(/^2 dòng .* = 2 không đổi/);

  // Back to no header at all.
  await step(/Cách hiểu/).click();
  await row(1).click();
  await flow.page.getByRole("menuitem", { name: "Để ứng dụng tự nhận" }).click();
  await dialog().getByText("Dòng nào là tiêu đề cột?").waitFor();
  await close();
});

test("the header that was pointed at is found by its words in the sender's next file", async () => {
  const sheet = (name: string, above: readonly string[][], number: number, lead: string) =>
    csvFile(name, [...above, ["x1", "y1", "z1"], ["rau", appendixTask(number).content, lead]]);
  await giveFile(flow.page, sheet("phieu giao lan 1.csv", [], 3, "Sở Một"));
  await step(/Cách hiểu/).click();
  await dialog().getByRole("button", { name: "Dòng 1 là tiêu đề cột" }).click();
  await dialog().getByRole("combobox", { name: "Cột B “y1” ghép với" }).selectOption({ label: "Nội dung thực hiện" });
  await dialog().getByRole("combobox", { name: "Cột C “z1” ghép với" }).selectOption({ label: "Cơ quan chủ trì" });
  await step(/Xem trước/).click();
  await dialog().getByRole("button", { name: "Nhập 1 thay đổi" }).click();
  await done();
  await untilSaved(flow.page);
  await giveFile(flow.page, sheet("phieu giao lan 2.csv", [["Phiếu giao"], ["Lần hai"]], 4, "Sở Hai"));
  await dialog().getByRole("button", { name: "Nhập 1 thay đổi" }).waitFor();
  await step(/Cách hiểu/).click();
  await dialog()
    .getByText(/Một số chỗ được hiểu như lần trước/)
    .waitFor();
  expect(await row(3).innerText()).toContain("Tiêu đề cột");
  await close();
  await flow.page.getByRole("banner").getByRole("button", { name: "Hoàn tác" }).click();
  await flow.page.getByText("Đã hoàn tác: Nhập tệp").first().waitFor();
});

test("of several sheets with tasks the preview says which one it shows", async () => {
  await giveFile(flow.page, sample("rows/side-by-side.xlsx"));
  await dialog().getByText("Trang “Sheet1” (1 / 2 trang có nhiệm vụ)").waitFor();
  await dialog()
    .getByRole("button", { name: /^Nhập \d+ thay đổi$/ })
    .click();
  await dialog().getByText("Trang “Sheet1 (F:I)” (2 / 2 trang có nhiệm vụ)").waitFor();
  await dialog().getByText("Khám sức khỏe nghĩa vụ quân sự").waitFor();
  await dialog().getByRole("button", { name: "Hoàn tác" }).click();
  await dialog().getByText("Trang “Sheet1 (F:I)” (2 / 2 trang có nhiệm vụ)").waitFor();
  await untilSaved(flow.page);
  await close();
  await flow.page.getByRole("contentinfo").getByText("69 nhiệm vụ", { exact: true }).waitFor();
});

test("a file that says what one before it said, and one that says nothing new, are told as such", async () => {
  const report = (name: string, number: number, deadline: string) =>
    csvFile(name, [
      ["TT", "Nội dung thực hiện", "Thời gian hoàn thành"],
      [String(number), appendixTask(number).content, deadline],
    ]);
  await giveFiles(flow.page, [
    report("so-a.csv", 1, "Quý IV/2029"),
    report("so-b.csv", 1, "Quý IV/2029"),
    report("so-c.csv", 2, ""),
  ]);
  await dialog().getByText("1 tệp rõ ràng không có gì mới nên không cần nhập.").waitFor();
  await dialog().getByRole("button", { name: "Nhập tất cả tệp đã rõ (2)" }).click();
  const told = (name: string) =>
    dialog()
      .getByRole("row", { name: new RegExp(name) })
      .innerText();
  await dialog().getByText("Nhập tất cả tệp đã rõ").waitFor();
  await expect.poll(() => told("so-b.csv")).toContain("Các tệp ở trên đã ghi như tệp này, không còn gì mới.");
  expect(await told("so-a.csv")).not.toContain("không còn gì mới");
  await close();
});

test("what a row is, is corrected with the keyboard alone, and can be left to be guessed again", async () => {
  await giveFile(
    flow.page,
    csvFile("so-y-te.csv", [HEADER, taskRow(3, "Sở Tư pháp", "Quý III/2026"), taskRow(10, "Sở A", "")]),
  );
  await sum().waitFor();
  expect(await sum().innerText()).toMatch(/^2 dòng/);
  await step(/Cách hiểu/).click();
  await row(1).focus();
  await flow.page.keyboard.press("ArrowDown");
  await flow.page.keyboard.press("ArrowDown");
  expect(await flow.page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toMatch(
    /^Dòng 3: Nhiệm vụ, /,
  );
  await flow.page.keyboard.press("Enter");
  await flow.page.getByRole("menuitemcheckbox", { name: "Bỏ qua, không nhập" }).waitFor();
  await flow.page.keyboard.press("End");
  await flow.page.keyboard.press("Enter");
  await expect.poll(() => row(3).innerText()).toMatch(/Ghi chú\s+bạn đã chọn/);
  expect(await flow.page.evaluate(() => document.activeElement?.getAttribute("data-row"))).toBe("3");
  await dialog().getByRole("button", { name: "Xem trước thay đổi" }).click();
  await expect.poll(() => sum().innerText()).toMatch(/^1 dòng/);
  await step(/Cách hiểu/).click();
  await row(3).click();
  await flow.page.getByRole("menuitem", { name: "Để ứng dụng tự nhận" }).click();
  await expect.poll(() => row(3).innerText()).toContain("Nhiệm vụ");
  await close();
});

test("what was corrected is done by itself in the sender's next file, is said, and can be dropped or forgotten", async () => {
  const header = ["TT", "Nội dung thực hiện", "Việc cần nói thêm", "Cơ quan chủ trì"];
  const quarter = (name: string, words: string) =>
    csvFile(name, [header, taskRow(3, words, ""), ["", "Người lập biểu tự ghi", "", ""]]);
  const columnC = () => dialog().getByRole("combobox", { name: /“Việc cần nói thêm” ghép với/ });
  await giveFile(flow.page, quarter("Sở Tư pháp quý 1.csv", "Đã xong bước một"));
  await step(/Cách hiểu/).click();
  await columnC().selectOption({ label: "Ghi chú" });
  await dialog().getByText("Bạn đã chọn", { exact: true }).first().waitFor();
  await row(3).click();
  await flow.page.getByRole("menuitemcheckbox", { name: "Bỏ qua, không nhập" }).click();
  await expect.poll(() => row(3).innerText()).toContain("bạn đã chọn");
  await dialog().getByRole("button", { name: "Xem trước thay đổi" }).click();
  await dialog().getByRole("button", { name: "Nhập 1 thay đổi" }).click();
  await done();
  await untilSaved(flow.page);
  expect(await cellText(flow.page, "nhiem-vu-3", "note")).toBe("Đã xong bước một");

  await giveFile(flow.page, quarter("Sở Tư pháp quý 2.csv", "Đã xong bước hai"));
  await sum().waitFor();
  expect(await sum().innerText()).toBe("1 dòng nhiệm vụ trong tệp = 1 thay đổi");
  await step(/Cách hiểu/).click();
  await dialog().getByText("Một số chỗ được hiểu như lần trước bạn đã sửa cho “Sở Tư pháp”.").waitFor();
  expect(await row(3).innerText()).toMatch(/Ghi chú\s+như lần trước/);
  expect(await columnC().locator("option:checked").innerText()).toBe("Ghi chú");
  await dialog().getByRole("button", { name: "Bỏ, nhận lại từ đầu" }).click();
  await expect.poll(() => columnC().locator("option:checked").innerText()).not.toBe("Ghi chú");
  await step(/Chọn tệp/).click();
  await dialog().getByRole("button", { name: "Nơi gửi đã nhớ (1)" }).click();
  await dialog().getByText("1 cột, 1 dòng").waitFor();
  await dialog().getByRole("button", { name: "Quên nơi gửi Sở Tư pháp" }).click();
  await dialog().getByText("Chưa nhớ nơi gửi nào.").waitFor();
  await close();
});

test("a role chosen for a column of a later table is for that table alone, can be taken back, and is remembered", async () => {
  const tables = (name: string, words: string) =>
    csvFile(name, [
      ["TT", "Nội dung thực hiện", "Cơ quan chủ trì", "Căn cứ giao"],
      ["1", appendixTask(3).content, appendixTask(3).lead, "Kế hoạch 15"],
      ["", "", "", ""],
      ["TT", "Nội dung công việc", "Điều cần nói thêm", "Cơ quan chủ trì"],
      ["1", appendixTask(10).content, words, appendixTask(10).lead],
    ]);
  const first = () => dialog().getByRole("combobox", { name: "Cột C “Cơ quan chủ trì” ghép với" });
  const later = () => dialog().getByRole("combobox", { name: "Cột C “Điều cần nói thêm” của bảng từ dòng 4 ghép với" });
  const chosen = (column: typeof later) => column().locator("option:checked").innerText();
  const expectPreview = async (words: string) => {
    await step(/Xem trước/).click();
    await expect.poll(() => sum().innerText()).toBe(words);
  };
  await giveFile(flow.page, tables("Sở Nội vụ quý 1.csv", "Chờ kinh phí"));
  await sum().waitFor();
  await step(/Cách hiểu/).click();
  await dialog()
    .getByText(/2 nhiệm vụ, 0 mục trong 2 bảng nối nhau\.$/)
    .waitFor();
  await later().focus();
  await later().selectOption({ label: "Ghi chú" });
  await dialog().getByText("Bạn đã chọn", { exact: true }).waitFor();
  expect(await chosen(first)).toBe("Cơ quan chủ trì");
  expect(await later().evaluate((select) => select === document.activeElement)).toBe(true);
  await expectPreview("2 dòng nhiệm vụ trong tệp = 1 thay đổi + 1 không đổi");

  await step(/Cách hiểu/).click();
  await later().selectOption({ label: "(không nhập)" });
  await dialog().getByText("Bạn đã chọn", { exact: true }).waitFor({ state: "detached" });
  await expectPreview("2 dòng nhiệm vụ trong tệp = 2 không đổi");
  await step(/Cách hiểu/).click();
  await later().selectOption({ label: "Ghi chú" });
  await step(/Xem trước/).click();
  await dialog().getByRole("button", { name: "Nhập 1 thay đổi" }).click();
  await done();
  await untilSaved(flow.page);
  expect(await cellText(flow.page, "nhiem-vu-10", "note")).toBe("Chờ kinh phí");

  await giveFile(flow.page, tables("Sở Nội vụ quý 2.csv", "Đã có kinh phí"));
  await sum().waitFor();
  expect(await sum().innerText()).toBe("2 dòng nhiệm vụ trong tệp = 1 thay đổi + 1 không đổi");
  await step(/Cách hiểu/).click();
  await dialog().getByText("Một số chỗ được hiểu như lần trước bạn đã sửa cho “Sở Nội vụ”.").waitFor();
  expect([await chosen(first), await chosen(later)]).toEqual(["Cơ quan chủ trì", "Ghi chú"]);
  await close();
  await flow.page.getByRole("banner").getByRole("button", { name: "Hoàn tác" }).click();
  await flow.page.getByText("Đã hoàn tác: Nhập tệp").first().waitFor();
});

test("a table that was left out is read once it is said which of its columns holds the tasks", async () => {
  await giveFile(flow.page, sample("layouts/hai-bang-khac-cot.xlsx"));
  await sum().waitFor();
  await step(/Cách hiểu/).click();
  const margin = (words: string) => dialog().getByRole("columnheader", { name: words, exact: true });
  const names = dialog().getByRole("combobox", { name: "Cột B “Tên đơn vị” của bảng từ dòng 4 ghép với" });
  await margin("Bảng từ dòng 4, chưa lấy").waitFor();
  expect(await row(5).innerText()).toContain("Ngoài bảng");
  await names.selectOption({ label: "Nội dung thực hiện" });
  await margin("Bảng từ dòng 4").waitFor();
  expect(await row(5).innerText()).toContain("Nhiệm vụ");
  await names.selectOption({ label: "(không nhập)" });
  await margin("Bảng từ dòng 4, chưa lấy").waitFor();
  await close();
});

test("letters of an old font are shown as read, and as they stand in the file when asked for", async () => {
  await giveFile(flow.page, sample("letters/vn-time.xlsx"));
  await step(/Cách hiểu/).click();
  const originals = dialog().getByRole("checkbox", { name: "Hiện chữ gốc trước khi chuyển mã" });
  await originals.check();
  expect(
    await dialog()
      .getByText(/^Chữ gốc: /)
      .count(),
  ).toBeGreaterThan(0);
  await originals.uncheck();
  expect(
    await dialog()
      .getByText(/^Chữ gốc: /)
      .count(),
  ).toBe(0);
  await close();
});
