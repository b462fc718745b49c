import { expect, test } from "vitest";
import {
  appendixTask,
  cellText,
  csvFile,
  giveFile,
  importFlow,
  previewCounts,
  sample,
  storedRecords,
  typeOver,
  untilSaved,
} from "./harness/index.ts";

const flow = importFlow({ isFresh: true });
const { dialog } = flow;
const tab = (name: string) => dialog().getByRole("button", { name: new RegExp(`^${name}`) });
const sum = () => dialog().getByText(/dòng nhiệm vụ trong tệp/);

async function commit(): Promise<void> {
  await dialog()
    .getByRole("button", { name: /^Nhập \d+ thay đổi/ })
    .click();
  await dialog().waitFor({ state: "detached" });
  await untilSaved(flow.page);
}

test("the counts of the tabs add up to the rows of the file, and a row in doubt waits for a word", async () => {
  await giveFile(flow.page, sample("returned/split-and-joined.xlsx"));
  await sum().waitFor();
  const words = await sum().innerText();
  const [all = 0, ...parts] = (words.match(/\d+/g) ?? []).map(Number);
  expect(parts.reduce((total, part) => total + part, 0)).toBe(all);
  await tab("Còn ngờ").click();
  const rows = dialog().getByRole("group", { name: /^Dòng \d+ của tệp là/ });
  await rows.first().waitFor();
  const count = await rows.count();
  expect(await rows.first().getByRole("radio", { name: "Để lại, chưa nhập" }).isChecked()).toBe(true);
  await rows
    .first()
    .getByRole("radio", { name: /^Nhiệm vụ \d+ \(giống/ })
    .first()
    .check();
  await expect.poll(() => tab("Còn ngờ").innerText()).toMatch(new RegExp(`${count - 1}$`));
  expect(await rows.count()).toBe(count);
  await rows.first().getByRole("radio", { name: "Để lại, chưa nhập" }).check();
  await expect.poll(() => tab("Còn ngờ").innerText()).toMatch(new RegExp(`${count}$`));
  await rows.first().getByRole("radio", { name: "Nhiệm vụ khác…" }).check();
  await dialog().getByRole("searchbox", { name: "Tìm nhiệm vụ" }).fill("40");
  await dialog()
    .getByRole("button", { name: /^Nhiệm vụ 40 / })
    .click();
  await rows
    .first()
    .getByRole("radio", { name: /^Nhiệm vụ 40 / })
    .waitFor();
  // The task may be the other candidate of another row in doubt, which is then settled too.
  await expect.poll(async () => Number((await tab("Còn ngờ").innerText()).replaceAll(/\D/g, ""))).toBeLessThan(count);
});

test("a matched row can be made a task of its own, and be matched again", async () => {
  await giveFile(
    flow.page,
    csvFile("a.csv", [
      ["TT", "Nội dung thực hiện", "Cơ quan chủ trì", "Ghi chú"],
      ["3", appendixTask(3).content, "", "Xong"],
    ]),
  );
  await expect.poll(() => previewCounts(flow.page)).toMatchObject({ "Thay đổi": 1, Mới: 0 });
  await dialog().getByRole("button", { name: "Ghép lại dòng 2 với nhiệm vụ khác" }).click();
  await dialog().getByRole("button", { name: "Là nhiệm vụ mới" }).click();
  await expect.poll(() => previewCounts(flow.page)).toMatchObject({ "Thay đổi": 0, Mới: 1 });
  await tab("Mới").click();
  await dialog().getByRole("button", { name: "Ghép lại dòng 2 với nhiệm vụ khác" }).click();
  await dialog().getByRole("searchbox", { name: "Tìm nhiệm vụ" }).fill("kiem soat chat che");
  await dialog()
    .getByRole("button", { name: /^Nhiệm vụ 10 / })
    .click();
  await expect.poll(() => previewCounts(flow.page)).toMatchObject({ "Thay đổi": 1, Mới: 0 });
  await tab("Thay đổi").click();
  await dialog().getByText("bạn đã ghép").waitFor();
});

test("a cell that plan and file both changed keeps the plan's text until the file is chosen", async () => {
  await typeOver(flow.page, "nhiem-vu-3", "deadline", "Quý I/2027");
  await untilSaved(flow.page);
  await giveFile(flow.page, sample("returned/marks-both-changed.xlsx"));
  await tab("Mâu thuẫn").click();
  const cell = dialog().getByRole("group", { name: "“Thời gian hoàn thành” của Nhiệm vụ 3" });
  await cell.getByText("Kế hoạch và tệp đều đã sửa ô này").waitFor();
  expect(await cell.getByRole("radio", { name: "Giữ kế hoạch" }).isChecked()).toBe(true);
  await dialog().getByRole("button", { name: "Lấy tất cả theo tệp" }).click();
  await expect.poll(() => cell.getByRole("radio", { name: "Lấy theo tệp" }).isChecked()).toBe(true);
  await dialog().getByRole("button", { name: "Giữ tất cả như kế hoạch" }).click();
  await expect.poll(() => cell.getByRole("radio", { name: "Lấy theo tệp" }).isChecked()).toBe(false);
  await cell.getByRole("radio", { name: "Lấy theo tệp" }).check();
  const group = dialog().locator(".import-table__group").filter({ hasText: "Nhiệm vụ 3" });
  const inFile = await group.locator("td.text-diff").last().innerText();
  await commit();
  expect(await cellText(flow.page, "nhiem-vu-3", "deadline")).toBe(inFile);
});

test("the three ways to fill: given texts, blanks only, everything", async () => {
  const { content } = appendixTask(3);
  const rows = [
    ["TT", "Nội dung thực hiện", "Cơ quan chủ trì", "Thời gian hoàn thành", "Ghi chú"],
    ["3", content, "Sở Y tế", "", "Mới ghi"],
  ];
  await giveFile(flow.page, csvFile("a.csv", rows));
  const summary = (words: string) => dialog().getByText(words, { exact: true }).waitFor();
  await summary("Sửa 2 ô ở 1 nhiệm vụ");
  await dialog().getByRole("radio", { name: "Chỉ điền vào ô còn trống" }).check();
  await summary("Sửa 1 ô ở 1 nhiệm vụ");
  await dialog().getByRole("radio", { name: "Thay tất cả, ô trống trong tệp thì xóa" }).check();
  await summary("Sửa 3 ô ở 1 nhiệm vụ");
  await commit();
  expect(await cellText(flow.page, "nhiem-vu-3", "deadline")).toBe("");
  expect(await cellText(flow.page, "nhiem-vu-3", "lead")).toBe("Sở Y tế");
  expect(await cellText(flow.page, "nhiem-vu-3", "note")).toBe("Mới ghi");
});

interface StoredTask {
  readonly record: { readonly sectionId?: string; readonly cells?: Readonly<Record<string, string>> };
}

test("new tasks say where they go, and are moved to another section by keyboard, one or all", async () => {
  const header = ["TT", "Nội dung thực hiện", "Cơ quan chủ trì"];
  const added = ["Số hóa kho bản đồ địa chính của tỉnh", "Mở lớp bồi dưỡng kỹ năng viết báo cáo"];
  const known = appendixTask(1);
  await giveFile(
    flow.page,
    csvFile("them.csv", [header, ["1", known.content, known.lead], ...added.map((content) => ["", content, "Sở A"])]),
  );
  await tab("Mới").click();
  const select = (row: number) => dialog().getByRole("combobox", { name: `Mục của nhiệm vụ mới ở dòng ${row}` });
  const chosen = (row: number) => select(row).locator("option:checked").innerText();
  await select(3).waitFor();
  const titles = await select(3).locator("option").allInnerTexts();
  // Where the task before them stands: the first section.
  expect([await chosen(3), await chosen(4)]).toEqual([titles[0], titles[0]]);
  await select(4).focus();
  await flow.page.keyboard.press("ArrowDown");
  await expect.poll(() => chosen(4)).toBe(titles[1]);
  await expect.poll(() => select(4).evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await chosen(3)).toBe(titles[0]);
  await dialog()
    .getByRole("combobox", { name: "Mục của tất cả nhiệm vụ mới" })
    .selectOption({ label: titles[2] ?? "" });
  await expect.poll(async () => [await chosen(3), await chosen(4)]).toEqual([titles[2], titles[2]]);
  await commit();
  const records = (await storedRecords(flow.page, "records")) as readonly StoredTask[];
  const sectionOf = (content: string) =>
    records.find(({ record }) => record.cells?.content === content)?.record.sectionId;
  expect(sectionOf(added[0] ?? "")).toBe(sectionOf(added[1] ?? ""));
  expect(sectionOf(added[0] ?? "")).not.toBe(sectionOf(known.content));
});
