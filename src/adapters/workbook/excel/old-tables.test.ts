import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readWorkbookBytes } from "../reading/read-workbook-bytes.ts";

async function endOf(bytes: Uint8Array): Promise<string> {
  const outcome = await readWorkbookBytes("x", bytes);
  return outcome.ok ? "read" : outcome.issue.code;
}

describe("files of old programs that would never end", () => {
  test("a Lotus sheet cut within a text", async () => {
    const whole = new Uint8Array(readFileSync("samples/formats/lotus.wk3"));
    expect(await endOf(whole)).toBe("read");
    expect(await endOf(whole.subarray(0, whole.length - 8))).toBe("file.damaged");
  });

  test("a dBASE table that says it has two thousand million records", async () => {
    const changed = new Uint8Array(readFileSync("samples/formats/dbase.dbf"));
    expect(await endOf(changed)).toBe("read");
    new DataView(changed.buffer).setUint32(4, 0x7fffffff, true);
    expect(await endOf(changed)).toBe("file.damaged");
  });
});
