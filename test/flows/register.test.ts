import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { AppBrowser, cellText, savedBy, typeOver, untilSaved } from "./harness/index.ts";

let browser: AppBrowser;
let page: Page;

beforeAll(async () => {
  browser = await AppBrowser.launch();
  page = await browser.open();
});
afterEach(async () => {
  while ((await dialog().count()) > 0) await page.keyboard.press("Escape");
});
afterAll(() => browser.close());

const dialog = () => page.getByRole("dialog");
const told = () => dialog().getByRole("status");

async function openRegister(): Promise<void> {
  await page.getByRole("button", { name: "Thêm", exact: true }).click();
  await page.getByRole("menuitem", { name: "Danh sách cơ quan" }).click();
  await dialog().getByRole("searchbox").waitFor();
}

async function close(): Promise<void> {
  await dialog().getByRole("button", { name: "Xong" }).click();
  await dialog().waitFor({ state: "detached" });
}

test("the register opens by name from the palette and is searched without accents", async () => {
  await page.keyboard.press("Control+k");
  await page.keyboard.type("danh sach co quan");
  await page.keyboard.press("Enter");
  await dialog().getByRole("searchbox").waitFor();
  await page.keyboard.type("gdđt");
  await expect.poll(() => dialog().getByRole("row").count()).toBe(2);
  expect(await dialog().getByRole("rowheader").innerText()).toContain("Sở Giáo dục và Đào tạo");
  await close();
});

test("the tasks of an agency, its own and its groups', are one press away", async () => {
  await openRegister();
  await page.keyboard.type("so tu phap");
  const own = Number(
    await dialog()
      .getByRole("button", { name: /^Lọc \d+ nhiệm vụ của Sở Tư pháp$/ })
      .innerText(),
  );
  const group = dialog().getByRole("button", { name: /gồm cả nhiệm vụ giao qua nhóm/ });
  const all = own + Number(await group.innerText());
  await group.click();
  await dialog().waitFor({ state: "detached" });
  await page
    .getByText(new RegExp(`${all} (trong|/) 69|${all}/69`))
    .first()
    .waitFor();
  await page.getByRole("button", { name: "Bỏ lọc" }).first().click();
});

test("a new agency is added, understood in cells at once, and undone", async () => {
  await openRegister();
  await dialog().getByRole("button", { name: "Thêm cơ quan" }).click();
  await dialog().getByLabel("Tên đầy đủ").fill("Sở Ngoại vụ");
  await dialog().getByLabel("Tên ngắn").fill("SNgV");
  await page.keyboard.press("Enter");
  await dialog().getByLabel("Loại").selectOption("Sở, ban, ngành");
  await dialog().getByRole("button", { name: "Lưu" }).click();
  await expect.poll(() => told().innerText()).toContain("Thêm cơ quan “Sở Ngoại vụ”");
  await dialog().getByRole("searchbox").fill("SNgV");
  await expect.poll(() => dialog().getByRole("rowheader").allInnerTexts()).toHaveLength(1);
  await told().getByRole("button", { name: "Hoàn tác" }).click();
  await dialog().getByText("Không có cơ quan nào khớp.").waitFor();
  await close();
});

test("a name that is taken is refused in words", async () => {
  await openRegister();
  await dialog().getByRole("button", { name: "Thêm cơ quan" }).click();
  await dialog().getByLabel("Tên đầy đủ").fill("sở nội vụ");
  await page.keyboard.press("Enter");
  await dialog().getByRole("alert").getByText("Tên này đã có trong danh sách.").waitFor();
  await dialog().getByRole("button", { name: "Quay lại" }).click();
  await close();
});

test("a way of writing is merged after its preview, the cell keeps its words, and undo forgets it", async () => {
  await typeOver(page, "nhiem-vu-3", "lead", "Ban KKT Nghi Sơn");
  await untilSaved(page);
  await openRegister();
  await dialog()
    .getByText(/^Cách viết cần xem \(1\)$/)
    .click();
  await dialog()
    .getByLabel("Gộp vào", { exact: true })
    .selectOption({ label: "Ban Quản lý Khu kinh tế Nghi Sơn và các khu công nghiệp" });
  await dialog().getByText("1 ô được hiểu khác đi:").waitFor();
  await dialog()
    .getByText(/^sau: Ban Quản lý Khu kinh tế Nghi Sơn/)
    .waitFor();
  await dialog()
    .getByRole("button", { name: /^Gộp vào/ })
    .click();
  await dialog().getByText("Mọi tên trong các ô đều đã có trong danh sách.").waitFor();
  expect(await cellText(page, "nhiem-vu-3", "lead")).toBe("Ban KKT Nghi Sơn");
  await told().getByRole("button", { name: "Hoàn tác" }).click();
  await dialog()
    .getByText(/^Cách viết cần xem \(1\)$/)
    .waitFor();
  await close();
});

test("merging can write the cells anew, and the choice outlives a reload", async () => {
  await openRegister();
  await dialog()
    .getByText(/^Cách viết cần xem/)
    .click();
  await dialog().getByLabel("Gộp vào", { exact: true }).selectOption({ label: "Sở Nội vụ" });
  await dialog().getByLabel("Viết lại tên trong các ô cho thống nhất").check();
  await dialog()
    .getByRole("button", { name: /^Gộp vào/ })
    .click();
  await expect.poll(() => told().innerText()).toContain("viết lại 1 ô");
  await close();
  await untilSaved(page);
  await page.reload();
  await page.locator("[data-search-box]").waitFor();
  expect(await cellText(page, "nhiem-vu-3", "lead")).toBe("Sở Nội vụ");
});

test("the register is saved as a spreadsheet and read back without a change", async () => {
  await openRegister();
  const file = await savedBy(page, () => dialog().getByRole("button", { name: "Xuất ra bảng tính" }).click());
  await expect.poll(() => told().innerText()).toContain("Đã lưu");
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    dialog().getByRole("button", { name: "Nhập từ bảng tính" }).click(),
  ]);
  await chooser.setFiles({ name: file.name, mimeType: "", buffer: Buffer.from(file.bytes) });
  await expect.poll(() => told().innerText()).toContain("không có gì mới");
  const csv = Buffer.from('Tên cơ quan,Loại,Liên hệ\nSở Ngoại vụ,"Sở, ban, ngành",ngoaivu@example\n');
  const [next] = await Promise.all([
    page.waitForEvent("filechooser"),
    dialog().getByRole("button", { name: "Nhập từ bảng tính" }).click(),
  ]);
  await next.setFiles({ name: "co-quan.csv", mimeType: "text/csv", buffer: csv });
  await expect.poll(() => told().innerText()).toContain("Nhập danh sách cơ quan: 1 mới");
});
