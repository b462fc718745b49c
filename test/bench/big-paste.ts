import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { buildForProduction } from "../../.scripts/build/production-build.ts";
import { writeHtml, writePlainText } from "../../src/core/clipboard/index.ts";
import { type ClipboardContent, OtherProgram } from "../flows/harness/clipboard.ts";
import { benchBrowser } from "./browser.ts";
import { served } from "./built-page.ts";
import { appendixTasks } from "./plan-rows.ts";
import { type BenchResult, compared } from "./result.ts";
import { interleaved } from "./rounds.ts";

const ROWS = 5_000;
const ROUNDS = 5;

/**
 * Ctrl+V of 5,000 rows and 10 columns of real texts, TT among them, over as many tasks: from the paste event to the
 * status line that says they are on the disk, in the built app. Against one raw strict bulk write of the same rows.
 */
export async function bigPaste(): Promise<BenchResult[]> {
  buildForProduction();
  const app = await served(resolve("dist"));
  const browser = await benchBrowser();
  const other = await OtherProgram.start(browser.context);
  try {
    const page = await browser.context.newPage();
    await page.goto(app.address);
    await page.locator("[data-search-box]").waitFor();
    await makeRoom(page, other);
    const samples = await interleaved(
      [
        { name: "raw", measure: (round) => page.evaluate(bulkWrite, rowTexts(round)) },
        { name: "ours", measure: (round) => pasteOver(page, other, round) },
      ],
      { rounds: ROUNDS, warmUp: 1 },
    );
    const [floor, ours] = [samples.get("raw") ?? [], samples.get("ours") ?? []];
    return [compared({ name: "pasting 5,000 x 10 cells, durable", floor, ours, unit: "ms", atMost: 3 })];
  } finally {
    await other.close();
    await browser.close();
    await app.close();
  }
}

/** Pastes at the last task, so that the plan has tasks enough for all that follows. */
async function makeRoom(page: Page, other: OtherProgram): Promise<void> {
  await other.copy(content(-1));
  await page.bringToFront();
  await page.locator('.ag-cell[col-id="content"]').first().click();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Home");
  await page.keyboard.press("Control+v");
  await page.getByRole("dialog").getByRole("button", { name: /^Thêm/ }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.locator('[data-save-state="saved"]').waitFor();
}

/** Milliseconds from the paste event to the word that it is stored. */
async function pasteOver(page: Page, other: OtherProgram, round: number): Promise<number> {
  await other.copy(content(round));
  await page.bringToFront();
  await page.keyboard.press("Control+Home");
  const cost = page.evaluate(timeOfPaste);
  await page.evaluate(() => undefined);
  await page.keyboard.press("Control+v");
  return cost;
}

function timeOfPaste(): Promise<number> {
  return new Promise((done) => {
    let start = 0;
    const state = document.querySelector("[data-save-state]");
    const observer = new MutationObserver(() => {
      if (start === 0 || state?.getAttribute("data-save-state") !== "saved") return;
      observer.disconnect();
      done(performance.now() - start);
    });
    const begin = () => {
      start = performance.now();
    };
    document.addEventListener("paste", begin, { capture: true, once: true });
    if (state) observer.observe(state, { attributeFilter: ["data-save-state"] });
  });
}

/** Milliseconds of one strict transaction that puts the rows, each as a task is stored. */
async function bulkWrite(rows: readonly (readonly string[])[]): Promise<number> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open("raw", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("rows", { keyPath: "id" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const records = rows.map((texts, index) => ({
    kind: "task",
    id: `row-${index}`,
    sectionId: "section",
    order: `a${index}`,
    cells: Object.fromEntries(texts.map((text, column) => [`column-${column}`, text])),
  }));
  const start = performance.now();
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction("rows", "readwrite", { durability: "strict" });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    for (const record of records) transaction.objectStore("rows").put(record);
    transaction.commit();
  });
  const cost = performance.now() - start;
  database.close();
  return cost;
}

/** Nine texts a row, every one of them another in every round. */
function rowTexts(round: number): string[][] {
  return appendixTasks(ROWS).map(({ content, product, lead, support, deadline }, row) =>
    [content, product, lead, support, deadline, "Đang thực hiện", "50%", "- Đã trình.\n- Chờ ký.", "Ghi chú"].map(
      (text) => `${text} (${row}, lần ${round})`,
    ),
  );
}

function content(round: number): ClipboardContent {
  const rows = rowTexts(round).map((texts, row) => [String(row + 1), ...texts]);
  return {
    html: writeHtml({ id: "bench", hasNumbers: true, rows: rows.map((texts) => ({ kind: "cells", texts })) }),
    text: writePlainText(rows),
  };
}
