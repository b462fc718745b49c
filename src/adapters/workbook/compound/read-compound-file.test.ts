import { describe, expect, test } from "vitest";
import { CFB } from "xlsx";
import { Refusal } from "../reading/refusal.ts";
import { readCompoundFile } from "./read-compound-file.ts";

const SECTOR = 512;

function compound(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const container = CFB.utils.cfb_new();
  for (const [path, content] of Object.entries(streams)) CFB.utils.cfb_add(container, path, content);
  return Uint8Array.from(CFB.write(container, { type: "array" }));
}

const bytesOf = (length: number, seed: number) => Uint8Array.from({ length }, (_, i) => (i * 7 + seed) & 0xff);

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (reason) {
    if (reason instanceof Refusal) return reason.code;
    throw reason;
  }
  return "read";
}

describe("readCompoundFile", () => {
  test("gives streams in large and in small sectors, by name without case", () => {
    const file = readCompoundFile(compound({ "/Workbook": bytesOf(9000, 1), "/Note": bytesOf(100, 2) }));
    expect(file.stream("WORKBOOK")).toEqual(bytesOf(9000, 1));
    expect(file.stream("note")).toEqual(bytesOf(100, 2));
    expect(file.stream("Book")).toBeUndefined();
  });

  test("takes the workbook of the file itself, not one inside an embedded object", () => {
    const file = readCompoundFile(compound({ "/Object/Workbook": bytesOf(5000, 1), "/Workbook": bytesOf(5000, 2) }));
    expect(file.stream("Workbook")).toEqual(bytesOf(5000, 2));
    expect(file.names.has("Object")).toBe(true);
  });

  test("refuses a stream whose sectors are cut off", () => {
    const whole = compound({ "/Workbook": bytesOf(9000, 1) });
    expect(codeOf(() => readCompoundFile(whole.subarray(0, 12 * SECTOR)).stream("Workbook"))).toBe("file.damaged");
    expect(codeOf(() => readCompoundFile(whole.subarray(0, 700)))).toBe("file.damaged");
  });

  test("ends where a chain of sectors comes back to itself", () => {
    const looped = compound({ "/Workbook": bytesOf(9000, 1) });
    const view = new DataView(looped.buffer);
    const table = (view.getUint32(76, true) + 1) * SECTOR;
    for (let i = 0; i < SECTOR / 4; i++) view.setUint32(table + i * 4, i, true);
    // Every sector follows itself: the stream is the first of its sectors over and over, and no longer than it says.
    expect(readCompoundFile(looped).stream("Workbook")).toHaveLength(9000);
  });
});
