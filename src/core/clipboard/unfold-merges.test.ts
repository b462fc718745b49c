import { expect, test } from "vitest";
import { type TableCell, unfoldMerges } from "./unfold-merges.ts";
import { withPlainSpaces } from "./with-plain-spaces.ts";

const cell = (text: string, rowSpan = 1, columnSpan = 1): TableCell => ({ text, rowSpan, columnSpan });

test("a merged cell has its text in its first place and blanks in the others", () => {
  const table = [[cell("a", 2), cell("b", 1, 2)], [cell("c"), cell("d")], [cell("e", 1, 3)]];
  expect(unfoldMerges(table)).toEqual([
    ["a", "b", ""],
    ["", "c", "d"],
    ["e", "", ""],
  ]);
});

test("a merge that reaches past the last row ends there", () => {
  expect(unfoldMerges([[cell("a", 65_534), cell("b")]])).toEqual([["a", "b"]]);
});

test("markup that claims millions of cells is refused", () => {
  const row = Array.from({ length: 1_000 }, () => cell("", 1, 1_000));
  expect(unfoldMerges([row])).toBeUndefined();
});

test("spaces come from the plain text where it says the same, line by line", () => {
  const markup = [["a b", "- A.\n- B.", "31/12/2026"]];
  expect(withPlainSpaces(markup, [["a   b", "- A. - B.", "########"]])).toEqual([
    ["a   b", "- A.\n- B.", "31/12/2026"],
  ]);
  expect(withPlainSpaces(markup, [["a   b"], ["x"]])).toEqual(markup);
});
