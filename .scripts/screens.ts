import { mkdirSync, writeFileSync } from "node:fs";
import { type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { preview } from "vite";
import { browserArguments, requireBrowser } from "./browser/find.ts";
import { buildForProduction } from "./build/production-build.ts";

interface Screen {
  readonly name: string;
  readonly options?: BrowserContextOptions;
  readonly show?: (page: Page) => Promise<void>;
}

const office: BrowserContextOptions = { viewport: { width: 1366, height: 768 } };
const phone: BrowserContextOptions = { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2 };

/** "wide" and "narrow" are what a browser shows before it installs the app; the README's tour uses the others too. */
const screens: readonly Screen[] = [
  { name: "wide" },
  { name: "narrow", options: phone },
  {
    name: "grid",
    async show(page) {
      const cell = (row: number, column: string) =>
        page.locator(`.ag-row[row-id="nhiem-vu-${row}"] .ag-cell[col-id="${column}"]`);
      await cell(2, "product").click();
      await cell(5, "lead").click({ modifiers: ["Shift"] });
      await page.keyboard.press("Control+f");
      await page.keyboard.type("so tu phap");
      await page
        .getByText(/^\d+\/\d+$/)
        .first()
        .waitFor();
      await cell(2, "product").click();
      await cell(5, "lead").click({ modifiers: ["Shift"] });
    },
  },
  {
    name: "filter",
    async show(page) {
      await page.getByRole("banner").getByRole("button", { name: "Bộ lọc" }).click();
      await page.getByRole("checkbox", { name: /^Sở Nội vụ/ }).check();
      await page.getByRole("button", { name: "Bỏ lọc: Chủ trì: Sở Nội vụ" }).waitFor();
    },
  },
  {
    name: "deadlines",
    async show(page) {
      for (const command of ["dai thoi gian", "kiem tra ke hoach"]) {
        await page.keyboard.press("Control+k");
        await page.keyboard.type(command);
        await page.keyboard.press("Enter");
      }
      await page.getByRole("complementary", { name: "Kiểm tra kế hoạch" }).getByText("TT 1").first().waitFor();
      await page.locator('.ag-row[row-id="nhiem-vu-2"] .ag-cell[col-id="content"]').click();
    },
  },
  {
    name: "import",
    async show(page) {
      await giveFiles(page, ["appendix-changed.xlsx"]);
      await page.getByRole("button", { name: /^Nhập 3/ }).waitFor();
    },
  },
  {
    name: "files",
    async show(page) {
      await giveFiles(page, [
        "documents/bundle.zip",
        "returned/marks-both-changed.xlsx",
        "letters/vn-time.xls",
        "documents/appendix.docx",
        "layouts/theo-doi-nhiem-vu-giao.xlsx",
      ]);
      await page.getByRole("button", { name: /^Nhập tất cả tệp đã rõ/ }).waitFor();
      await page.getByRole("button", { name: "Dừng đọc" }).waitFor({ state: "hidden" });
    },
  },
  {
    name: "export",
    async show(page) {
      await page.getByRole("banner").getByRole("button", { name: "Xuất tệp" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Xuất tệp" }).waitFor();
    },
  },
];

async function giveFiles(page: Page, names: readonly string[]): Promise<void> {
  await page.getByRole("banner").getByRole("button", { name: "Nhập tệp" }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Chọn tệp", exact: true }).click(),
  ]);
  await chooser.setFiles(names.map((name) => `samples/${name}`));
}

buildForProduction();
mkdirSync("public/screens", { recursive: true });
const server = await preview({ preview: { port: 0, host: "127.0.0.1" }, logLevel: "error" });
const browser = await chromium.launch({
  executablePath: requireBrowser(),
  args: [...browserArguments],
  // Without scroll bars the grid leaves a blank strip where its own would be.
  ignoreDefaultArgs: ["--hide-scrollbars"],
});
try {
  for (const { name, options = office, show } of screens) {
    const context = await browser.newContext({ ...options, locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh" });
    const page = await context.newPage();
    await page.goto(server.resolvedUrls?.local[0] ?? "");
    await page.locator('.ag-cell[col-id="content"]').first().waitFor();
    // Until what is fetched after the first rows stands too.
    await page.waitForLoadState("networkidle");
    await show?.(page);
    writeFileSync(`public/screens/${name}.png`, await page.screenshot());
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
}
