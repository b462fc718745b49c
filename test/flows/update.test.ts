import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type PreviewServer, preview } from "vite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { AppBrowser, cell, cellText, untilSaved } from "./harness/index.ts";

let folder: string;
let server: PreviewServer;
let browser: AppBrowser;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "phu-luc-dist-"));
  cpSync("dist", folder, { recursive: true });
  server = await preview({
    build: { outDir: folder },
    preview: { port: 0, host: "127.0.0.1" },
    logLevel: "error",
  });
  const address = server.resolvedUrls?.local[0];
  browser = await AppBrowser.launch({ ...(address && { address }) });
});
afterEach(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

test("a new version is offered, waits while somebody types, and takes no edit with it", async () => {
  const page = await browser.open();
  await browser.untilOffline(page);
  await page.reload();
  await cell(page, "nhiem-vu-2", "support").click();
  await page.keyboard.type("đang gõ dở");
  let loads = 0;
  page.on("load", () => loads++);

  appendFileSync(join(folder, "sw.js"), "\n// another version\n");
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await page.getByRole("contentinfo").getByText("Đã có bản mới của ứng dụng.").waitFor();
  // The old version goes on and so does the typing.
  await page.keyboard.type(" rồi xong");
  expect(loads).toBe(0);

  await page.getByRole("contentinfo").getByRole("button", { name: "Cập nhật ngay" }).click();
  await expect.poll(() => loads).toBe(1);
  await expect.poll(() => cellText(page, "nhiem-vu-2", "support")).toBe("đang gõ dở rồi xong");
  await untilSaved(page);
  expect(await page.getByText("Đã có bản mới của ứng dụng.").count()).toBe(0);
  const waiting = await page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));
  expect(waiting).toBe(false);
});
