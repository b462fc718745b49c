import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readBackup } from "../../src/adapters/backup/read-backup.ts";
import { writeBackup } from "../../src/adapters/backup/write-backup.ts";
import { recordsOf, snapshotOf } from "../../src/core/model/index.ts";
import type { BackupContent } from "../../src/workspace/ports.ts";
import { AppBrowser, cell, cellText, savedBy, typeOver, untilSaved } from "./harness/index.ts";

let browser: AppBrowser;
let page: Page;

beforeAll(async () => {
  browser = await AppBrowser.launch();
  page = await browser.open();
});
afterAll(() => browser.close());

const OTHER = "ke-hoach-cua-tinh-khac";

/** The backup as another province would have made it: the same, under another id and title. */
function ofAnotherPlan({ plans, madeAt }: BackupContent): BackupContent {
  return {
    madeAt,
    plans: plans.map(({ snapshot, journal, files }) => ({
      snapshot: snapshotOf(
        recordsOf(snapshot).map((record) =>
          record.kind === "plan" ? { ...record, id: OTHER, title: "Kế hoạch của tỉnh khác" } : record,
        ),
      ),
      journal: journal.map((entry) => ({ ...entry, transaction: { ...entry.transaction, planId: OTHER } })),
      files: files.map((file) => ({ ...file, planId: OTHER })),
    })),
  };
}

test("a backup of another plan brings it to this device, where both are opened and kept apart", async () => {
  await typeOver(page, "nhiem-vu-2", "support", "chung lúc sao lưu");
  await untilSaved(page);
  await page.keyboard.press("Control+s");
  const copy = await savedBy(page, () => page.getByRole("button", { name: "Lưu bản sao lưu" }).click());
  const read = await readBackup(copy);
  if (!read.ok) throw new Error(read.issue.code);
  const bytes = await writeBackup(ofAnotherPlan(read.content));

  await page
    .getByRole("banner")
    .getByRole("button", { name: /Kế hoạch cải cách/ })
    .click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Lưu" }).waitFor();
  expect(await dialog.getByText("Kế hoạch khác trên máy này").count()).toBe(0);
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Thêm", exact: true }).click();
  await page.getByRole("menuitem", { name: /Khôi phục/ }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Chọn tệp sao lưu" }).click(),
  ]);
  await chooser.setFiles({ name: "tinh-khac.zip", mimeType: "application/zip", buffer: Buffer.from(bytes) });
  await dialog.getByText(/Máy này chưa có kế hoạch này/).waitFor();
  await dialog
    .getByRole("button", { name: /^Khôi phục/ })
    .last()
    .click();
  await page.getByText("Đã khôi phục từ bản sao lưu.").waitFor();
  await page.locator(".notice").getByRole("button", { name: "Mở kế hoạch" }).click();
  await page.getByRole("heading", { name: "Kế hoạch của tỉnh khác" }).waitFor();
  expect(new URL(page.url()).searchParams.get("ke-hoach")).toBe(OTHER);
  await cell(page, "nhiem-vu-2", "support").waitFor();
  expect(await cellText(page, "nhiem-vu-2", "support")).toBe("chung lúc sao lưu");
  await typeOver(page, "nhiem-vu-2", "support", "chỉ ở tỉnh khác");
  await untilSaved(page);

  // Back by the list of plans, with the keyboard's focus where it should be; each plan has its own cells.
  await page
    .getByRole("banner")
    .getByRole("button", { name: /Kế hoạch của tỉnh khác/ })
    .click();
  await dialog.getByRole("heading", { name: "Kế hoạch khác trên máy này" }).waitFor();
  await dialog.getByRole("button", { name: /^Mở kế hoạch “Kế hoạch cải cách hành chính/ }).click();
  await page.getByRole("heading", { name: /^Kế hoạch cải cách hành chính/ }).waitFor();
  await expect.poll(() => cellText(page, "nhiem-vu-2", "support")).toBe("chung lúc sao lưu");

  // Opened last, opened again; and each by its address.
  await page.goto(browser.address);
  await page.getByRole("heading", { name: /^Kế hoạch cải cách hành chính/ }).waitFor();
  await page.goto(new URL(`?ke-hoach=${OTHER}`, browser.address).href);
  await expect.poll(() => cellText(page, "nhiem-vu-2", "support")).toBe("chỉ ở tỉnh khác");
});
