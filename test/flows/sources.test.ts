import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  cell,
  cellText,
  dropFromDisk,
  dropSamples,
  forgetApp,
  giveFile,
  holdBack,
  importFlow,
  LATER_PARTS,
  OtherProgram,
  previewCounts,
  sample,
  untilSaved,
} from "./harness/index.ts";

const flow = importFlow({ isFresh: false });
let page: Page;
const folder = mkdtempSync(join(tmpdir(), "phu-luc-"));

beforeAll(() => {
  mkdirSync(join(folder, "Quý I", "Sở Y tế"), { recursive: true });
  copyFileSync(sample("appendix-changed.xlsx"), join(folder, "Quý I", "Sở Y tế", "bao-cao.xlsx"));
  copyFileSync(sample("documents/appendix.docx"), join(folder, "Quý I", "phu-luc.docx"));
  writeFileSync(join(folder, "Quý I", "~$phu-luc.docx"), new Uint8Array(162));
  for (let i = 1; i <= 120; i++) writeFileSync(join(folder, "Quý I", `anh-${i}.jpg`), "x");
});
beforeEach(() => {
  page = flow.page;
});
afterAll(() => rmSync(folder, { recursive: true }));

const { dialog } = flow;
/** Folder and name of each file stand on lines of their own. */
const fileNames = async () =>
  (await dialog().getByRole("rowheader").allInnerTexts()).map((text) => text.replaceAll(/\s*\n\s*/g, ""));
const openImport = () => page.getByRole("banner").getByRole("button", { name: "Nhập tệp" }).click();
const stateOf = (name: string) => dialog().getByRole("row").filter({ hasText: name });

describe("folders", () => {
  test("a folder dropped on the page gives the files in it, and says how many it passed over", async () => {
    await dropFromDisk(page, [join(folder, "Quý I")]);
    await expect.poll(fileNames).toEqual(["Quý I/phu-luc.docx", "Quý I/Sở Y tế/bao-cao.xlsx"]);
    await dialog().getByText("Đã bỏ qua 121 tệp").waitFor();
    await expect.poll(() => stateOf("phu-luc.docx").innerText()).toContain("69 nhiệm vụ");
  });

  test("a folder chosen by the button does the same", async () => {
    await openImport();
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      dialog().getByRole("button", { name: "Chọn thư mục" }).click(),
    ]);
    await chooser.setFiles(join(folder, "Quý I"));
    await expect
      .poll(async () => (await fileNames()).sort())
      .toEqual(["Quý I/Sở Y tế/bao-cao.xlsx", "Quý I/phu-luc.docx"]);
  });
});

test("an archive gives its files; a bad one and a locked one say so and stop no other", async () => {
  await dropSamples(page, ["documents/bundle.zip", "documents/password.zip"]);
  await expect
    .poll(fileNames)
    .toEqual([
      "bundle.zip › Sở Y tế/bao-cao.xlsx",
      "bundle.zip › Sở Tư pháp/bao-cao.docx",
      "bundle.zip › hong.xlsx",
      "bundle.zip › ngoai.csv",
      "password.zip › mat.csv",
      "password.zip › thuong.csv",
    ]);
  await expect.poll(() => stateOf("thuong.csv").innerText()).toContain("3 nhiệm vụ");
  await expect.poll(() => stateOf("hong.xlsx").innerText()).toContain("bị hỏng");
  await expect.poll(() => stateOf("mat.csv").innerText()).toContain("mật khẩu");
  await expect.poll(() => stateOf("Sở Tư pháp/bao-cao.docx").innerText()).toContain("3 nhiệm vụ");
});

test("the appendix as a Word document is the plan, with nothing to change", async () => {
  await giveFile(page, sample("documents/appendix.docx"));
  expect(await previewCounts(page)).toMatchObject({ "Thay đổi": 0, Mới: 0, "Không đổi": 69 });
});

test("a table copied in another program is pasted into the import, taken in and undone", async () => {
  const other = await OtherProgram.start(flow.browser.context);
  const lead = await cellText(page, "nhiem-vu-2", "lead");
  const content = await cellText(page, "nhiem-vu-2", "content");
  const row = (cells: readonly string[]) =>
    `<tr>${cells.map((text) => `<td><p class=MsoNormal>${text}</p></td>`).join("")}</tr>`;
  await other.copy({
    html: `<html><body><table>${row(["TT", "Nội dung thực hiện", "Cơ quan chủ trì"])}${row(["2", content, "Sở Nội vụ."])}</table></body></html>`,
    text: "TT",
  });
  await page.bringToFront();
  await openImport();
  await dialog().getByRole("button", { name: "Chọn tệp", exact: true }).focus();
  await page.keyboard.press("Control+V");
  expect((await previewCounts(page))["Thay đổi"]).toBe(1);
  await dialog().getByRole("button", { name: "Nhập 1 thay đổi" }).click();
  await expect.poll(() => cellText(page, "nhiem-vu-2", "lead")).toBe("Sở Nội vụ.");
  await untilSaved(page);
  await page.getByRole("banner").getByRole("button", { name: "Hoàn tác" }).click();
  await expect.poll(() => cellText(page, "nhiem-vu-2", "lead")).toBe(lead);
  await untilSaved(page);
  await other.close();
});

test("pasting words alone says what to copy", async () => {
  const other = await OtherProgram.start(flow.browser.context);
  await other.copy({ html: "", text: "Kính gửi: Sở Y tế" });
  await page.bringToFront();
  await openImport();
  await dialog().getByRole("button", { name: "Chọn tệp", exact: true }).focus();
  await page.keyboard.press("Control+V");
  await dialog().getByText("Không có bảng nào để dán").waitFor();
  await other.close();
});

test("a file dropped before the rest of the app is there waits for it", async () => {
  await forgetApp(flow.browser, page);
  const release = await holdBack(page, LATER_PARTS);
  await page.goto(flow.browser.address);
  await cell(page, "nhiem-vu-2", "support").waitFor();
  await dropFromDisk(page, [sample("documents/appendix.docx")]);
  release();
  expect((await previewCounts(page))["Không đổi"]).toBe(69);
});
