import { expect, test } from "vitest";
import { keepingLast } from "./keeping-last.ts";
import { readStyles } from "./styles-part.ts";

test("what a small part says is read once for all files that have it", () => {
  const xml = '<styleSheet><cellXfs count="1"><xf numFmtId="14"/></cellXfs></styleSheet>';
  expect(readStyles(xml)).toBe(readStyles(`${xml}`));
});

test("large parts, and more than a few, are not kept", () => {
  let reads = 0;
  const read = keepingLast((xml) => ({ length: xml.length, read: ++reads }));
  const large = "a".repeat(20_000);
  expect(read(large)).not.toBe(read(large));
  const first = read("0");
  for (let at = 0; at <= 20; at++) read(String(at));
  expect(read("0")).not.toBe(first);
  expect(reads).toBe(24);
});
