import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { unpackSmallPart } from "./small-parts.ts";
import { readZipDirectory } from "./zip-directory.ts";

const zipped = (text: string) => zipSync({ "styles.xml": strToU8(text) });
const unpacked = (bytes: Uint8Array) =>
  readZipDirectory(bytes, { parts: 1 }).map((part) => unpackSmallPart(bytes, part))[0];

describe("a small part", () => {
  test("of the same bytes in two files is unpacked once", () => {
    expect(unpacked(zipped("<styles/>"))).toBe(unpacked(zipped("<styles/>")));
    expect(unpacked(zipped("<styles/>"))).toEqual(strToU8("<styles/>"));
  });

  test("that only claims the checksum of another is unpacked and found damaged", () => {
    unpacked(zipped("<styles one/>"));
    const [genuine] = readZipDirectory(zipped("<styles one/>"), { parts: 1 });
    const forged = zipped("<styles two/>");
    const [part] = readZipDirectory(forged, { parts: 1 });
    if (!genuine || !part) throw new Error("no part");
    expect(() => unpackSmallPart(forged, { ...part, crc: genuine.crc })).toThrow("file.damaged");
  });

  test("that is large once unpacked is not kept", () => {
    const large = zipped("a".repeat(100_000));
    expect(unpacked(large)).not.toBe(unpacked(large));
    expect(unpacked(large)).toHaveLength(100_000);
  });
});
