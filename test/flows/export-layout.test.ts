import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { AppBrowser, savedBy } from "./harness/index.ts";

let browser: AppBrowser;
let page: Page;
let parts: Readonly<Record<string, string>>;
let fileName: string;

/** The part of the workbook by the end of its name. */
function part(ending: string): string {
  const name = Object.keys(parts).find((each) => each.endsWith(ending));
  if (name === undefined) throw new RangeError(`no part ${ending} among ${Object.keys(parts)}`);
  return parts[name] ?? "";
}

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? "");

/** The rows of the sheet, each as its drawn texts from column A. */
function sheetRows(): string[][] {
  const strings = matches(part("sharedStrings.xml"), /<si>(.*?)<\/si>/gs).map((item) =>
    matches(item, /<t[^>]*>([^<]*)<\/t>/g).join(""),
  );
  return matches(part("sheet1.xml"), /<row [^>]*>(.*?)<\/row>/gs).map((row) =>
    [...row.matchAll(/<c r="[A-Z]+\d+"( t="s")?[^>]*?(?:\/>|>(?:<v>(.*?)<\/v>)?<\/c>)/g)].map(
      ([, isText, value = ""]) => (isText ? (strings[Number(value)] ?? "") : value),
    ),
  );
}

beforeAll(async () => {
  browser = await AppBrowser.launch();
  page = await browser.open("?cq=so-tu-phap");
  await page.getByRole("button", { name: "Bỏ lọc: Chủ trì: Sở Tư pháp" }).waitFor();
  await page.getByRole("banner").getByRole("button", { name: "Xuất tệp" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: "Phần đang xem (3 nhiệm vụ)" }).check();
  const file = await savedBy(page, () => dialog.getByRole("button", { name: "Xuất tệp" }).click());
  fileName = file.name;
  parts = Object.fromEntries(Object.entries(unzipSync(file.bytes)).map(([name, bytes]) => [name, strFromU8(bytes)]));
});
afterAll(() => browser.close());

test("what is filtered is exported under its own name, with the numbers the plan gives", () => {
  expect(fileName).toMatch(/^Phụ lục 54-QĐ-UBND ngày \d{2}-\d{2}-\d{4} \(trích\)\.xlsx$/);
  const rows = sheetRows();
  expect(rows.map(([number]) => number).slice(5)).toEqual(["I", "2", "3", "II", "10"]);
  expect(rows[5]?.[1]).toBe("Cải cách thể chế");
});

test("a title block stands above the header, and the header is repeated on every page", () => {
  const rows = sheetRows();
  expect(rows[0]?.[0]).toBe("Phụ lục");
  expect(rows[1]?.[0]).toMatch(/cải cách hành chính trên địa bàn tỉnh Thanh Hóa/i);
  expect(rows[2]?.[0]).toMatch(/54\/QĐ-UBND.*05.*01.*2026/);
  expect(rows[4]).toEqual([
    "TT",
    "Nội dung thực hiện",
    "Sản phẩm/Kết quả",
    "Cơ quan chủ trì",
    "Cơ quan phối hợp",
    "Thời gian hoàn thành",
    "phu-luc:1 content product lead support deadline",
  ]);
  expect(part("workbook.xml")).toContain("'Phụ lục'!$5:$5");
  expect(part("workbook.xml")).toContain("_xlnm.Print_Titles");
});

test("the column by which a returned sheet knows its tasks is the last one, and hidden", () => {
  expect(sheetRows()[6]?.[6]).toMatch(/^nhiem-vu-2( \w+){5}$/);
  expect(part("sheet1.xml").match(/<col [^>]*hidden="true"[^>]*>/g)).toEqual([
    expect.stringContaining('min="7" max="7"'),
  ]);
});

test("titles and section rows are merged across the page", () => {
  expect(matches(part("sheet1.xml"), /<mergeCell ref="([^"]+)"/g)).toEqual([
    "A1:F1",
    "A2:F2",
    "A3:F3",
    "B6:F6",
    "B9:F9",
  ]);
});

test("it prints on landscape A4 in Times New Roman, wrapped, with borders, rows as high as their text", () => {
  const sheet = part("sheet1.xml");
  expect(sheet).toMatch(/<pageSetup [^>]*paperSize="9"[^>]*orientation="landscape"/);
  expect(sheet).toMatch(/<pageSetup [^>]*fitToWidth="1"[^>]*fitToHeight="0"/);
  const styles = part("styles.xml");
  expect(new Set(matches(styles, /<name val="([^"]+)"/g))).toEqual(new Set(["Times New Roman"]));
  const formats = matches(styles.slice(styles.indexOf("<cellXfs")), /(<xf .*?(?:\/>|<\/xf>))/gs);
  const borders = matches(styles, /(<border>.*?<\/border>)/gs);
  const styleOf = (cell: string) => Number(new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"`).exec(sheet)?.[1]);
  for (const cell of ["A5", "B5", "A7", "B7", "F7", "B6", "F6"]) {
    const format = formats[styleOf(cell)] ?? "";
    expect([cell, format]).toEqual([cell, expect.stringContaining('wrapText="true"')]);
    const border = borders[Number(/borderId="(\d+)"/.exec(format)?.[1])] ?? "";
    for (const side of ["left", "right", "top", "bottom"]) expect(border).toContain(`<${side} style="thin"/>`);
  }
  const heights = matches(sheet, /<row [^>]*ht="([\d.]+)" customHeight="1"/g).map(Number);
  expect(heights).toHaveLength(10);
  // Task 3 has the longest text of the three; a section row is one line.
  expect(heights[7]).toBeGreaterThan((heights[8] ?? 0) * 5);
});

test("no cell is a formula, and every cell but the numbers is text", () => {
  const sheet = part("sheet1.xml");
  expect(sheet).not.toContain("<f");
  expect(matches(sheet, /<c r="([A-Z]+\d+)"(?! t="s")[^>]*><v>/g)).toEqual(["A7", "A8", "A10"]);
});
