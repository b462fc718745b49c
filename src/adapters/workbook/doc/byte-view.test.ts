import { expect, test } from "vitest";
import { ByteView } from "./byte-view.ts";

test("texts of one byte are windows-1252, and bytes that it leaves open stay", () => {
  expect(new ByteView(Uint8Array.of(0x64, 0x92, 0x75, 0x6e, 0x8d, 0xad)).narrowText(0, 6)).toBe("d’un\u008d\u00ad");
});

test("numbers beyond the end are 0", () => {
  const view = new ByteView(Uint8Array.of(0x01, 0x02, 0xff, 0xff));
  expect([view.long(0), view.short(2), view.word(3), view.long(9)]).toEqual([0xffff0201, -1, 0xff, 0]);
});
