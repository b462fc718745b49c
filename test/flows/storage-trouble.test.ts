import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readBackup } from "../../src/adapters/backup/read-backup.ts";
import { AppBrowser, cell, cellText, savedBy, typeOver, untilSaved } from "./harness/index.ts";

let browser: AppBrowser;

beforeEach(async () => {
  browser = await AppBrowser.launch();
});
afterEach(() => browser.close());

const trouble = (page: Page) => page.getByRole("contentinfo").getByRole("alert");

/** From now on the disk of this page is full: every record put into IndexedDB is refused, until told otherwise. */
async function fillDisk(page: Page, isFull: boolean): Promise<void> {
  await page.evaluate((full) => {
    const key = Symbol.for("put before the disk was full");
    const prototype = IDBObjectStore.prototype as IDBObjectStore & { [key]?: IDBObjectStore["put"] };
    prototype[key] ??= prototype.put;
    const put = prototype[key];
    prototype.put = full
      ? () => {
          throw new DOMException("the disk is full", "QuotaExceededError");
        }
      : put;
    const add = Symbol.for("add before the disk was full");
    const adder = IDBObjectStore.prototype as IDBObjectStore & { [add]?: IDBObjectStore["add"] };
    adder[add] ??= adder.add;
    adder.add = full ? prototype.put : adder[add];
  }, isFull);
}

test("on a full disk the work stays on the screen, can be copied out, and is stored once there is room", async () => {
  const page = await browser.open();
  await fillDisk(page, true);
  await typeOver(page, "nhiem-vu-2", "support", "chưa vào ổ đĩa");
  await trouble(page).getByText("Chưa lưu được").waitFor();
  expect(await trouble(page).innerText()).toContain("đã đầy");
  expect(await cellText(page, "nhiem-vu-2", "support")).toBe("chưa vào ổ đĩa");

  await trouble(page).getByRole("button", { name: "Sao lưu ra tệp" }).click();
  const dialog = page.getByRole("dialog");
  const copy = await savedBy(page, () => dialog.getByRole("button", { name: "Lưu bản sao lưu" }).click());
  await dialog.waitFor({ state: "detached" });
  const read = await readBackup(copy);
  const content = read.ok ? read.content : undefined;
  expect(content?.plans[0]?.snapshot.task.get("nhiem-vu-2")?.cells.support).toBe("chưa vào ổ đĩa");

  // Work goes on, and undo too.
  await typeOver(page, "nhiem-vu-3", "support", "cũng chưa");
  await page.keyboard.press("Control+z");
  await expect.poll(() => cellText(page, "nhiem-vu-3", "support")).not.toBe("cũng chưa");

  await fillDisk(page, false);
  await trouble(page).getByRole("button", { name: "Thử lại" }).click();
  await untilSaved(page);
  await trouble(page).waitFor({ state: "detached" });
  await page.reload();
  await expect.poll(() => cellText(page, "nhiem-vu-2", "support")).toBe("chưa vào ổ đĩa");
});

test("a page whose database a newer version took over says so and keeps the work for a copy", async () => {
  const page = await browser.open();
  const other = await browser.open();
  const taken = await other.evaluate(async () => {
    const request = indexedDB.open("phu-luc", 1000);
    return await new Promise<string>((resolve) => {
      request.onsuccess = () => resolve("taken");
      request.onerror = () => resolve(String(request.error));
    });
  });
  expect(taken).toBe("taken");
  await other.close();
  await trouble(page)
    .getByText(/Ứng dụng đã được cập nhật ở cửa sổ khác/)
    .waitFor();
  await typeOver(page, "nhiem-vu-2", "support", "sau khi bị cập nhật");
  expect(await cellText(page, "nhiem-vu-2", "support")).toBe("sau khi bị cập nhật");
  await trouble(page).getByRole("button", { name: "Sao lưu ra tệp" }).click();
  const dialog = page.getByRole("dialog");
  const copy = await savedBy(page, () => dialog.getByRole("button", { name: "Lưu bản sao lưu" }).click());
  const read = await readBackup(copy);
  const content = read.ok ? read.content : undefined;
  expect(content?.plans[0]?.snapshot.task.get("nhiem-vu-2")?.cells.support).toBe("sau khi bị cập nhật");

  // The version this page is of cannot open the database any more, and must not pretend to.
  const old = await browser.context.newPage();
  await old.goto(browser.address);
  await old.getByRole("heading", { name: "Chưa mở được dữ liệu trên máy này" }).waitFor();
  expect(await old.getByRole("alert").innerText()).toMatch(/bản mới hơn/);
  expect(await cell(old, "nhiem-vu-1", "content").count()).toBe(0);
  expect(browser.takeTrouble().join("\n")).toMatch(/^page error: .*outdated/s);
  // What is not stored must not be left without a word.
  page.on("dialog", (asked) => void asked.accept());
});
