import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { AppBrowser, cell, cellText, storedRecords, typeOver, untilSaved } from "./harness/index.ts";

let browser: AppBrowser;

beforeEach(async () => {
  browser = await AppBrowser.launch();
});
afterEach(() => browser.close());

test("without a network the page opens on the last edit and takes new ones", async () => {
  const page = await browser.open();
  await browser.untilOffline(page);
  await typeOver(page, "nhiem-vu-3", "support", "trước khi mất mạng");
  await untilSaved(page);
  await browser.context.setOffline(true);
  await page.reload();
  await expect.poll(() => cellText(page, "nhiem-vu-3", "support")).toBe("trước khi mất mạng");
  await typeOver(page, "nhiem-vu-3", "support", "khi mất mạng");
  await untilSaved(page);
  await page.reload();
  await expect.poll(() => cellText(page, "nhiem-vu-3", "support")).toBe("khi mất mạng");
});

/** Milliseconds until a page has read past the app what was stored last: what the disk and the machine take for it now. */
async function diskTime(page: Page): Promise<number> {
  const start = performance.now();
  await storedRecords(page, "journal");
  return performance.now() - start;
}

test("two tabs see each other's edits in under a second and lose none", async () => {
  const left = await browser.open();
  const right = await browser.open();
  await typeOver(left, "nhiem-vu-1", "support", "từ cửa sổ trái");
  await untilSaved(left);
  const stored = performance.now();
  const [disk] = await Promise.all([
    diskTime(right),
    expect.poll(() => cellText(right, "nhiem-vu-1", "support")).toBe("từ cửa sổ trái"),
  ]);
  expect(performance.now() - stored - disk).toBeLessThan(1_000);
  const rounds = 10;
  for (let i = 0; i < rounds; i++)
    await Promise.all([
      typeOver(left, "nhiem-vu-2", "product", `trái ${i}`),
      typeOver(right, "nhiem-vu-2", "support", `phải ${i}`),
    ]);
  await untilSaved(left);
  await untilSaved(right);
  for (const page of [left, right]) {
    await expect.poll(() => cellText(page, "nhiem-vu-2", "product")).toBe(`trái ${rounds - 1}`);
    await expect.poll(() => cellText(page, "nhiem-vu-2", "support")).toBe(`phải ${rounds - 1}`);
  }
  const journal = (await storedRecords(left, "journal")) as {
    transaction: { event: string; detail: { text?: string } };
  }[];
  const texts = journal.map(({ transaction }) => transaction.detail.text);
  for (let i = 0; i < rounds; i++) {
    expect(texts).toContain(`trái ${i}`);
    expect(texts).toContain(`phải ${i}`);
  }
});

test("what is being typed into a row that another tab deletes is not lost", async () => {
  const left = await browser.open();
  const right = await browser.open();
  await cell(left, "nhiem-vu-2", "support").click();
  await left.keyboard.type("đang gõ dở");
  await cell(right, "nhiem-vu-2", "content").click();
  await right.keyboard.press("Control+Minus");
  await cell(left, "nhiem-vu-2", "support").waitFor({ state: "detached" });
  await left.getByText(/Dòng đang sửa vừa bị xóa ở cửa sổ khác nên chưa ghi được chữ vừa gõ: “đang gõ dở”/).waitFor();
  await browser.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await left.bringToFront();
  await left.locator(".notice").getByRole("button", { name: "Sao chép" }).click();
  await expect.poll(() => left.evaluate(() => navigator.clipboard.readText())).toBe("đang gõ dở");
});

test("after the browser is killed in the middle of editing every acknowledged edit is there", async () => {
  const page = await browser.open();
  const acknowledged: string[] = [];
  const typing = (async () => {
    for (let i = 0; ; i++) {
      await typeOver(page, "nhiem-vu-1", "support", `lần ${i}`);
      await untilSaved(page);
      acknowledged.push(`lần ${i}`);
    }
  })().catch(() => undefined);
  await expect.poll(() => acknowledged.length, { timeout: 60_000 }).toBeGreaterThan(5);
  await browser.kill();
  await typing;
  await browser.start();
  const again = await browser.open();
  const last = Number(acknowledged.at(-1)?.split(" ")[1]);
  // One more edit may have reached the disk without its acknowledgement being seen.
  expect([`lần ${last}`, `lần ${last + 1}`]).toContain(await cellText(again, "nhiem-vu-1", "support"));
  const journal = (await storedRecords(again, "journal")) as { transaction: { detail: { text?: string } } }[];
  const texts = journal.map(({ transaction }) => transaction.detail.text);
  expect(acknowledged.filter((text) => !texts.includes(text))).toEqual([]);
  await cell(again, "nhiem-vu-1", "support").waitFor();
});
