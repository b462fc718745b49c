import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readWorkbookBytes } from "./reading/read-workbook-bytes.ts";

/** One sample of each format that says itself where it ends. */
const CLOSED = [
  "appendix.xlsx",
  "xlsx/macros.xlsm",
  "formats/binary.xlsb",
  "formats/libreoffice.ods",
  "formats/libreoffice.fods",
  "formats/libreoffice.xls",
  "formats/excel-2.xls",
  "formats/excel-4.xls",
  "formats/excel-2003.xml",
  "formats/lotus.wk3",
  "documents/appendix.docx",
  "documents/appendix.odt",
];
/** Formats that may end anywhere: what is there is read. */
const OPEN = [
  "semicolon.csv",
  "tcvn3.csv",
  "formats/libreoffice.html",
  "formats/web-archive.mht",
  "formats/libreoffice.slk",
];

const cutAt = (bytes: Uint8Array, tenth: number) => bytes.subarray(0, Math.floor((bytes.length * tenth) / 10));

async function ends(name: string): Promise<(string | undefined)[]> {
  const bytes = new Uint8Array(readFileSync(`samples/${name}`));
  const found: (string | undefined)[] = [];
  for (let tenth = 0; tenth < 10; tenth++) {
    const outcome = await readWorkbookBytes(name, cutAt(bytes, tenth));
    found.push(outcome.ok ? undefined : outcome.issue.code);
  }
  return found;
}

describe("a file cut at every tenth of its length", () => {
  test.each(CLOSED)("%s is refused", async (name) => {
    const found = await ends(name);
    expect(found[0]).toBe("file.empty");
    for (const code of found.slice(1)) expect(code).toMatch(/^file\.(damaged|not-a-spreadsheet|empty)$/);
  });

  test.each(OPEN)("%s is read as far as it goes, or refused", async (name) => {
    const [first, ...others] = await ends(name);
    expect(first).toBe("file.empty");
    for (const code of others) if (code !== undefined) expect(code).toMatch(/^file\./);
    expect(others.at(-1)).toBeUndefined();
  });
});
