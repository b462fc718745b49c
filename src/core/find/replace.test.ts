import { expect, test } from "vitest";
import { matcherOf, replacementsIn } from "./index.ts";

/** What replacing makes of a text; undefined where it stays as it is. */
function replaced(text: string, wanted: string, replacement: string, isWholeCell = false): string | undefined {
  const matcher = matcherOf({ text: wanted, isWholeCell, withAccents: false, withCase: false });
  if (!matcher) throw new Error("the query asks for nothing");
  const cell = { rowId: "row", columnId: "content", text, count: matcher.count(text) };
  return replacementsIn([cell], matcher, replacement)[0]?.after;
}

test("replaces every place and leaves everything else as it was written", () => {
  expect(replaced("- Sở Nội vụ;\n  - SO NOI VU", "so noi vu", "Ban")).toBe("- Ban;\n  - Ban");
});

test("a replacement that holds the text sought is put in once", () => {
  expect(replaced("Sở A, Sở B", "sở", "các sở")).toBe("các sở A, các sở B");
});

test("an empty replacement takes the text away", () => {
  expect(replaced("Quý II (dự kiến)", " (du kien)", "")).toBe("Quý II");
});

test("a whole cell is replaced with the blanks around it", () => {
  expect(replaced(" Thường xuyên ", "thuong xuyen", "Hằng năm", true)).toBe("Hằng năm");
});

test("a cell that would stay the same is no change", () => {
  expect(replaced("Sở Nội vụ", "sở", "Sở")).toBeUndefined();
});

test("a mark put after a letter becomes one letter with it", () => {
  expect(replaced("ax", "x", "\u0301")).toBe("á");
});
