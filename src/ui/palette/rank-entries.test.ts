import { describe, expect, test } from "vitest";
import { commandGroups, commandText } from "../text/commands.ts";
import { rankEntries } from "./rank-entries.ts";

const entries = Object.entries(commandText).map(([id, text]) => ({
  id,
  title: text.title,
  words: "words" in text ? text.words : "",
  group: commandGroups[text.group],
}));

const found = (query: string, recent: readonly string[] = []) =>
  rankEntries(entries, query, recent).map(({ id }) => id);

describe("a command is found", () => {
  test.each([
    ["by its title without accents", "phong to", "view.zoomIn"],
    ["in capitals, with accents, decomposed", "PHÓNG TO".normalize("NFD"), "view.zoomIn"],
    ["by its words in any order", "duoi them nhiem", "row.insertBelow"],
    ["by the beginnings of words", "nh do do", "row.duplicate"],
    ["by its initials", "tnvpd", "row.insertBelow"],
    ["by other words for it", "undo", "edit.undo"],
    ["by đ written as d", "di toi", "goto.open"],
    ["by words split between title and others", "chen duoi", "row.insertBelow"],
  ])("%s", (_, query, id) => {
    expect(found(query)[0]).toBe(id);
  });
});

test("the title says more than other words do", () => {
  expect(found("tim")[0]).toBe("find.open");
  expect(found("copy")[0]).toBe("edit.copy");
});

test("nothing is found where a word fits nowhere", () => {
  expect(found("phong xyz")).toEqual([]);
});

test("without a query all are there, those used last first", () => {
  expect(found("", ["view.zoomIn", "edit.undo"]).slice(0, 2)).toEqual(["view.zoomIn", "edit.undo"]);
  expect(found("  ")).toHaveLength(entries.length);
});

test("used ones come first only among equals", () => {
  expect(found("nhom theo", ["group.quarter"])[0]).toBe("group.quarter");
  expect(found("tim", ["filter.search"])[0]).toBe("find.open");
});
