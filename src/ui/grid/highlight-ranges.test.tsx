import { expect, test } from "vitest";
import { matcherOf } from "../../core/find/index.ts";
import { drawnRanges } from "./highlight-ranges.ts";
import { lineElements } from "./text-cell.ts";

/** The pieces of a drawn cell that are marked for a query. */
function marked(text: string, query: string): string[] {
  const root = document.createElement("div");
  root.append(...lineElements(text));
  const matcher = matcherOf({ text: query, isWholeCell: false, withAccents: false, withCase: false });
  return drawnRanges(root, text, matcher?.ranges(text) ?? []).map(String);
}

test("marks words in a single line", () => {
  expect(marked("Sở Nội vụ và Sở Tư pháp", "so")).toEqual(["Sở", "Sở"]);
});

test("marks words on lines drawn apart, whose blanks were left out", () => {
  expect(marked("- Sở Nội vụ. - Sở Tư pháp;\n  + Sở Y tế", "sở")).toEqual(["Sở", "Sở", "Sở"]);
});

test("marks over a line break what was found over it", () => {
  expect(marked("Sở\nNội vụ", "so noi")).toEqual(["SởNội"]);
});

test("does not mark blanks that are not drawn", () => {
  expect(marked("A. - B", " ")).toEqual([]);
});

test("takes a cell whole that shows something else than its text", () => {
  const root = document.createElement("div");
  root.append("Quá hạn");
  expect(drawnRanges(root, "Đang thực hiện", [{ start: 0, end: 4 }]).map(String)).toEqual(["Quá hạn"]);
});
