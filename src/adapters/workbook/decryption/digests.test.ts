import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { md5 } from "./md5.ts";
import { rc4Stream } from "./rc4.ts";

test("MD5 is what others compute, for every length around its blocks", () => {
  for (let length = 0; length < 200; length++) {
    const data = Uint8Array.from({ length }, (_, at) => (at * 7919) & 255);
    expect(md5(data)).toEqual(Uint8Array.from(createHash("md5").update(data).digest()));
  }
});

test("RC4 makes the bytes it is known for (RFC 6229, 2)", () => {
  expect(rc4Stream(Uint8Array.of(1, 2, 3, 4, 5), 8)).toEqual(
    Uint8Array.of(0xb2, 0x39, 0x63, 0x05, 0xf0, 0x3d, 0xc0, 0x27),
  );
});
