import { expect, test } from "vitest";
import { row, xlsx } from "../../../../test/samples/hostile/parts-of-xlsx.ts";
import { READING_LIMITS } from "../reading/limits.ts";
import { readWorkbookBytes } from "../reading/read-workbook-bytes.ts";

test("how much of a workbook is unpacked is told from nothing to all, and never goes back", async () => {
  const rows = Array.from({ length: 5000 }, (_, i) => row(i + 1, String(i + 1), `Rà soát thủ tục hành chính số ${i}`));
  const shares: number[] = [];
  const outcome = await readWorkbookBytes(
    "x",
    xlsx({ sheet: `<sheetData>${rows.join("")}</sheetData>` }),
    READING_LIMITS,
    (share) => shares.push(share),
  );
  expect(outcome.ok).toBe(true);
  expect(shares.length).toBeGreaterThan(3);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares[0]).toBeLessThan(0.5);
  expect(shares.at(-1)).toBe(1);
});
