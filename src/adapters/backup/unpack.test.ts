import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { unpack } from "./unpack.ts";

describe("unpacking keeps to its limits", () => {
  const zip = zipSync({ a: new Uint8Array(1000), b: new Uint8Array(1000) });

  test("by the sum of all sizes", () => {
    expect(unpack(zip, 1999)).toEqual({ ok: false, reason: "too-large" });
    expect(unpack(zip, 2000)).toMatchObject({ ok: true });
  });

  test("a size that lies is not inflated past what it says", () => {
    const lying = zip.slice();
    new DataView(lying.buffer).setUint32(directoryOf(lying) + 24, 10, true);
    const unpacked = unpack(lying, 2000);
    expect(unpacked.ok && unpacked.parts.get("a")?.length).toBe(10);
  });

  test("by how many parts there are", () => {
    const many = Object.fromEntries(Array.from({ length: 20_001 }, (_, index) => [`${index}`, new Uint8Array()]));
    expect(unpack(zipSync(many, { level: 0 }))).toEqual({ ok: false, reason: "too-large" });
  });
});

/** Where the zip's central directory begins. */
function directoryOf(zip: Uint8Array): number {
  return new DataView(zip.buffer).getUint32(zip.length - 22 + 16, true);
}
