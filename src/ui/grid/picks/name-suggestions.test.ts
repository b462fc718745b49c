import { expect, test } from "vitest";
import { thanhHoaRegistry } from "../../../core/agency/index.ts";
import { nameSuggestions } from "./name-suggestions.ts";

const register = new Map(thanhHoaRegistry().map((agency) => [agency.id, agency]));

/** The suggestions where a bar marks the caret, and the text they would take the place of. */
function at(marked: string) {
  const caret = marked.indexOf("|");
  const text = marked.replace("|", "");
  const made = nameSuggestions(text, caret, register);
  return made && { begun: text.slice(made.range.start, made.range.end), names: made.names };
}

test("names are offered for the one at the caret alone", () => {
  expect(at("- Sở Y tế. - so noi|")).toEqual({ begun: "so noi", names: ["Sở Nội vụ"] });
  expect(at("- so noi|. - Sở Y tế.")).toEqual({ begun: "so noi", names: ["Sở Nội vụ"] });
  expect(at("thanh tra|\nSở Y tế")?.begun).toBe("thanh tra");
});

test.each(["", "|", "s|", "- |", "Sở Nội vụ|", "không có|", "Sở Y tế; |"])("none are offered at %j", (marked) => {
  expect(at(marked.includes("|") ? marked : `${marked}|`)).toBeUndefined();
});

test("the list stays short", () => {
  expect(at("sở|")?.names.length).toBe(8);
});
