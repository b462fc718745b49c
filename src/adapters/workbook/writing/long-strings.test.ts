import { describe, expect, test } from "vitest";
import type { LaidOutSheet } from "../../../core/sheet/index.ts";
import { readWorkbookBytes } from "../reading/read-workbook-bytes.ts";
import { writeXls } from "./write-plain-spreadsheet.ts";

describe("long texts in .xls", () => {
  test.each([4_000, 4_001, 4_106, 4_107, 8_219, 32_767])(
    "one of %d characters, among others, is read back whole",
    async (length) => {
      const long = `đầu ${"ệ".repeat(length - 9)} cuối`;
      const texts = ["TT", "ngắn", long, `${long}!`.slice(1), "sau"];
      const sheet: LaidOutSheet = {
        sheetName: "S",
        columns: texts.map((header) => ({ header, width: 10, align: "left" })),
        rows: [{ kind: "header", cells: texts }],
      };
      const outcome = await readWorkbookBytes("x.xls", writeXls(sheet));
      expect(outcome.ok && outcome.workbook.sheets[0]?.rows[0]?.map((cell) => cell?.text)).toEqual(texts);
    },
  );
});
