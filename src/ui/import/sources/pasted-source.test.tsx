import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { readWorkbookBytes } from "../../../adapters/workbook/reading/read-workbook-bytes.ts";
import type { RawSheet } from "../../../core/sheet/raw-sheet.ts";
import { pastedSource } from "./pasted-source.ts";

// The reader is loaded on demand: that takes its time on a busy machine, and is no part of any test.
beforeAll(async () => {
  await readWorkbookBytes("x", new TextEncoder().encode("<html><table><tr><td>a</td></tr></table></html>"));
}, 60_000);

const clipboard = (formats: Readonly<Record<string, string>>) => ({ getData: (type: string) => formats[type] ?? "" });

async function textOf(formats: Readonly<Record<string, string>>): Promise<string | undefined> {
  const bytes = await pastedSource(clipboard(formats), 1)?.bytes();
  return bytes && new TextDecoder().decode(bytes);
}

/** What the worker makes of a sample of `samples/clipboard`, pasted. */
async function pasted(sample: string): Promise<readonly RawSheet[]> {
  const html = readFileSync(`samples/clipboard/${sample}.html`, "utf8");
  const page = await textOf({ "text/html": html, "text/plain": "" });
  const outcome = await readWorkbookBytes(sample, new TextEncoder().encode(page));
  return outcome.ok ? outcome.workbook.sheets : expect.fail(outcome.issue.code);
}

const texts = (sheets: readonly RawSheet[]) =>
  sheets.map(({ rows }) => rows.map((row) => row.map((cell) => cell?.text ?? "")));

test("word-table: lists keep their marks, merges stay merges", async () => {
  const sheets = await pasted("word-table");
  expect(texts(sheets)).toEqual([
    [
      ["TT", "Nội dung thực hiện", "Cơ quan"],
      ["1", "- Rà soát thủ tục.\n- Công bố danh mục.", "Sở Nội vụ;\nVăn phòng UBND tỉnh"],
      ["• Số hóa hồ sơ"],
    ],
  ]);
  expect(sheets[0]?.rows[0]?.[0]?.bold).toBe(true);
  expect(sheets[0]?.merges).toEqual([
    { top: 1, left: 2, bottom: 2, right: 2 },
    { top: 2, left: 0, bottom: 2, right: 1 },
  ]);
});

test("libreoffice-writer-lists: items have their marks", async () => {
  expect(texts(await pasted("libreoffice-writer-lists"))[0]?.[1]).toEqual([
    "- Sở Nội vụ\n- Sở Tư pháp",
    "1. Rà soát\n2. Công bố",
  ]);
});

test("libreoffice-writer-prose: the lines beside the table stay with it", async () => {
  expect(texts(await pasted("libreoffice-writer-prose"))).toEqual([
    [["Kế hoạch quý I"], ["Cơ quan", "Việc"], ["Sở Nội vụ", "Rà soát"], ["Lời cuối."]],
  ]);
});

test("web-page-frame: a table around tables is no table", async () => {
  const [first] = texts(await pasted("web-page-frame"));
  expect(first?.slice(0, 2)).toEqual([
    ["Cơ quan", "Việc"],
    ["Sở Nội vụ", "- Rà soát\n- Công bố"],
  ]);
});

test("old letters keep the font that tells them, in a run or in the style of all paragraphs", async () => {
  const cell = (words: string) => `<table><tr><td><p class=MsoNormal>${words}</p></td><td>b</td></tr></table>`;
  const styled = `<style>p.MsoNormal {font-family:".VnTime";}</style>${cell("KÕ ho¹ch c«ng t¸c")}`;
  const direct = cell(`<span style='font-family:".VnTime"'>KÕ ho¹ch c«ng t¸c</span>`);
  for (const html of [styled, direct]) {
    const page = (await textOf({ "text/html": `<html><body>${html}</body></html>` })) ?? "";
    const outcome = await readWorkbookBytes("x", new TextEncoder().encode(page));
    expect(outcome.ok && outcome.workbook.sheets[0]?.rows[0]?.[0]).toMatchObject({
      text: "Kế hoạch công tác",
      font: ".VnTime",
    });
  }
});

test("a text with tabs is a table, where the markup has none", async () => {
  expect(await textOf({ "text/html": "<p>TT</p>", "text/plain": "TT\tNội dung\r\n" })).toBe("TT\tNội dung\r\n");
});

test("words alone are no table", () => {
  expect(pastedSource(clipboard({ "text/plain": "Kính gửi: Sở Y tế" }), 1)).toBeUndefined();
});

test("every paste has a name and an identity of its own", () => {
  const [first, second] = [1, 2].map((count) => pastedSource(clipboard({ "text/plain": "a\tb" }), count));
  expect([first?.name, second?.name]).toEqual(["Bảng đã dán", "Bảng đã dán 2"]);
  expect(first?.id).not.toBe(second?.id);
});
