import { expect, test } from "vitest";
import {
  appendixTask,
  cellText,
  csvFile,
  giveFiles,
  importFlow,
  sample,
  storedRecords,
  untilSaved,
} from "./harness/index.ts";

const flow = importFlow({ isFresh: true });
const { dialog } = flow;
const filter = (name: string) =>
  dialog().getByRole("group", { name: "Lọc theo tình trạng" }).getByRole("button", { name });
const file = (name: string) => dialog().getByRole("row").filter({ hasText: name });

/** The file of one agency: what came of one task. */
const report = (number: number, text = `Đã xong phần ${number}`) =>
  csvFile(`so-${number}.csv`, [
    ["TT", "Nội dung thực hiện", "Kết quả thực hiện"],
    [String(number), appendixTask(number).content, text],
  ]);
const reports = (count: number) => Array.from({ length: count }, (_, index) => report(index + 1));

test("forty files, a bad one among them, are taken in as one act and undone in one step", async () => {
  const acts = (await storedRecords(flow.page, "journal")).length;
  const bad = { name: "hong.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("PK\u0003\u0004 hỏng") };
  await giveFiles(flow.page, [...reports(20), bad, ...reports(40).slice(20)]);
  await filter("Rõ ràng 40").waitFor();
  await filter("Không đọc được 1").click();
  await expect.poll(() => file("hong.xlsx").innerText()).toMatch(/Không đọc được/);
  await dialog().getByRole("button", { name: "Nhập tất cả tệp đã rõ (40)" }).click();
  await dialog().getByText("Sửa 40 ô ở 40 nhiệm vụ").waitFor();
  await dialog().getByRole("button", { name: "Nhập 40 tệp" }).click();
  await dialog()
    .getByText(/^Đã nhập 40 tệp/)
    .waitFor();
  await filter("Đã nhập 40").waitFor();
  await flow.page.keyboard.press("Escape");
  await untilSaved(flow.page);
  expect(await cellText(flow.page, "nhiem-vu-2", "result")).toBe("Đã xong phần 2");
  expect(await storedRecords(flow.page, "journal")).toHaveLength(acts + 1);
  expect(await storedRecords(flow.page, "files")).toHaveLength(40);
  await flow.page.getByRole("banner").getByRole("button", { name: "Hoàn tác" }).click();
  await expect.poll(() => cellText(flow.page, "nhiem-vu-2", "result")).toBe("");
  await untilSaved(flow.page);
});

test("after one file the next is on show; undone in the dialog, the first can be taken in again", async () => {
  await giveFiles(flow.page, reports(2));
  await dialog().getByRole("button", { name: "Xem tệp so-1.csv" }).click();
  await dialog().getByRole("button", { name: "Nhập 1 thay đổi" }).click();
  await dialog().getByText("Đã nhập “so-1.csv”: sửa 1 nhiệm vụ.").waitFor();
  // The next file is on show: what is decided now is decided for it.
  await dialog().getByRole("checkbox", { name: "Lấy Nhiệm vụ 2", exact: true }).uncheck();
  await dialog().getByText("Chưa chọn thay đổi nào.").waitFor();
  await dialog().getByRole("checkbox", { name: "Lấy Nhiệm vụ 2", exact: true }).check();
  await dialog().getByText("Sửa 1 ô ở 1 nhiệm vụ").waitFor();
  await dialog().getByRole("button", { name: "Hoàn tác", exact: true }).click();
  await dialog().getByRole("button", { name: "1 Chọn tệp" }).click();
  await filter("Rõ ràng 2").waitFor();
});

test("a copy of the plan as it was undoes nothing of files taken in before it, and says what it left as it is", async () => {
  const row = (number: number, lead: string) => [String(number), appendixTask(number).content, lead];
  const header = ["TT", "Nội dung thực hiện", "Cơ quan chủ trì"];
  const news = csvFile("so-moi.csv", [header, row(1, "Sở Mới")]);
  const copy = csvFile("ban-cu.csv", [header, ...[1, 2].map((number) => row(number, appendixTask(number).lead))]);
  const other = csvFile("so-khac.csv", [header, row(1, "Sở Khác")]);
  await giveFiles(flow.page, [news, copy, other]);
  await dialog().getByRole("button", { name: "Xem tệp so-moi.csv" }).click();
  await dialog().getByRole("button", { name: "Nhập 1 thay đổi" }).click();
  await dialog()
    .getByText(/^Đã nhập “so-moi.csv”/)
    .waitFor();
  await dialog()
    .getByRole("button", { name: /Chọn tệp$/ })
    .click();
  await file("ban-cu.csv").getByText("Không có gì mới so với kế hoạch.").waitFor();
  await file("so-khac.csv").getByText("1 ô mâu thuẫn.").waitFor();
  await dialog().getByRole("button", { name: "Xem tệp ban-cu.csv" }).click();
  await dialog()
    .getByText(/kế hoạch đã có nội dung mới hơn, giữ nguyên: Cơ quan chủ trì/)
    .waitFor();
  await dialog()
    .getByRole("button", { name: /Chọn tệp$/ })
    .click();
  await dialog().getByRole("button", { name: "Xem tệp so-khac.csv" }).click();
  await dialog().getByText("Tệp khác trong lần nhập này ghi khác").waitFor();
});

test("where two files disagree the later one waits for a choice, and says with whom", async () => {
  await giveFiles(flow.page, [sample("returned/disagree-1.xlsx"), sample("returned/disagree-2.xlsx")]);
  await filter("Rõ ràng 2").waitFor();
  await dialog().getByRole("button", { name: "Nhập tất cả tệp đã rõ (2)" }).click();
  await dialog().getByRole("heading", { name: "Tệp “disagree-2.xlsx” ghi khác “disagree-1.xlsx”" }).waitFor();
  const cell = dialog()
    .getByRole("group", { name: /của Nhiệm vụ 3$/ })
    .first();
  await cell.getByRole("radio", { name: "Lấy theo tệp" }).check();
  await expect.poll(() => cell.getByRole("radio", { name: "Lấy theo tệp" }).isChecked()).toBe(true);
  await dialog().getByRole("button", { name: "Quay lại" }).click();
  await file("disagree-1.xlsx").waitFor();
});

test("who sent a file can be put right, and files are sorted by it", async () => {
  await giveFiles(flow.page, reports(3));
  await filter("Rõ ràng 3").waitFor();
  const sender = dialog().getByRole("textbox", { name: "Nơi gửi của tệp so-3.csv" });
  await sender.fill("An toàn thực phẩm");
  await sender.press("Enter");
  await dialog().getByRole("button", { name: "Nơi gửi", exact: true }).click();
  await expect.poll(() => dialog().locator("tbody tr").first().innerText()).toContain("so-3.csv");
  expect(await dialog().getByRole("columnheader", { name: "Nơi gửi" }).getAttribute("aria-sort")).toBe("ascending");
});

test("reading many files can be stopped, and goes on when asked", async () => {
  const row = (number: number) => [String(number), `Nhiệm vụ ${number} ${"rất dài ".repeat(20)}`, "Xong"];
  const large = csvFile("lon.csv", [
    ["TT", "Nội dung thực hiện", "Kết quả thực hiện"],
    ...Array.from({ length: 30_000 }, (_, index) => row(index + 1)),
  ]);
  await giveFiles(flow.page, [large, ...reports(5)]);
  await dialog().getByRole("button", { name: "Dừng đọc" }).click();
  await dialog().getByText("Đã dừng, còn 6 tệp chưa đọc.").waitFor();
  await dialog().getByRole("button", { name: "Bỏ tệp lon.csv" }).click();
  await dialog().getByRole("button", { name: "Đọc tiếp" }).click();
  await filter("Rõ ràng 5").waitFor();
});
