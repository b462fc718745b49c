import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { marked } from "./markup-bytes.ts";
import { plainNumber, wholeNumber } from "./plain-number.ts";

const plain = (text: string) => plainNumber(marked(text), 0, text.length);

describe("a number of digits", () => {
  test.each(["0", "7", "-12", "0.1", "-0.35", "46023.5", "123456789012345", ".5", "5.", "0.00000000000001", "-0"])(
    "%s is what the language reads",
    (text) => expect(plain(text)).toBe(Number(text)),
  );

  test.each(["", "-", ".", "1e5", "1.2.3", " 1", "1 ", "+1", "0x10", "1234567890123456", "1,5", "--1"])(
    "%j is left to others",
    (text) => expect(plain(text)).toBeNaN(),
  );

  test("is exactly the number written", () => {
    const written = fc.tuple(fc.nat(999_999_999), fc.nat(999_999)).map(([whole, part]) => `${whole}.${part}`);
    fc.assert(
      fc.property(written, (text) => plain(text) === Number(text)),
      { seed: 20260105 },
    );
  });
});

test.each([
  ["12", 12],
  ["007", 7],
  ["", -1],
  ["-1", -1],
  ["1.0", -1],
  ["1234567890123456", -1],
])("the whole number %j", (text, number) => expect(wholeNumber(marked(text), 0, text.length)).toBe(number));
