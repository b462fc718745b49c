import { describe, expect, test } from "vitest";
import { SHORTCUTS } from "../commands/shortcuts.ts";
import { printedKeys } from "../commands/stroke.ts";
import { type CommandId, commandText } from "../text/commands.ts";
import { type FixedKeys, helpText } from "../text/help.ts";
import { foundKeys, keyList } from "./key-list.ts";

const shortcuts = Object.entries(SHORTCUTS).flatMap(([id, { scope, keys }]) =>
  keys.map((stroke) => ({ id: id as CommandId, scope, stroke })),
);
const listed = keyList().flatMap(({ lines }) => lines);

describe("the list of keys", () => {
  test.each(shortcuts)("has $stroke of $id", ({ id, stroke }) => {
    const line = listed.find(({ does }) => does === commandText[id].title);
    expect(line?.keys).toContainEqual(printedKeys(stroke));
  });

  test("has no line twice", () => {
    const lines = listed.map(({ does }) => does);
    expect(new Set(lines).size).toBe(lines.length);
  });

  test("names by hand no key that a command has", () => {
    const named = (lines: readonly FixedKeys[]) => lines.flatMap(({ keys }) => keys);
    const ofCommands = (isEdit: boolean) =>
      new Set(shortcuts.filter(({ scope }) => (scope === "edit") === isEdit).map(({ stroke }) => stroke));
    expect(named(helpText.moving.lines).filter((stroke) => ofCommands(false).has(stroke))).toEqual([]);
    expect(named(helpText.editing.lines).filter((stroke) => ofCommands(true).has(stroke))).toEqual([]);
  });

  test("is searched by what keys do and by their names, without accents", () => {
    const found = (query: string) => foundKeys(keyList(), query).flatMap(({ lines }) => lines.map(({ does }) => does));
    expect(found("nhan doi")).toEqual([commandText["row.duplicate"].title]);
    expect(found("ctrl+k")).toEqual([commandText["palette.open"].title]);
    expect(found("không có phím này")).toEqual([]);
    expect(found("")).toHaveLength(listed.length);
  });
});

test("no key means two commands where both could be meant", () => {
  // A grid at rest asks the grid's keys, then the page's, then the app's; an editor its own, then the app's.
  for (const together of [
    ["grid", "page", "app", "browser"],
    ["edit", "app", "browser"],
  ]) {
    const strokes = shortcuts.filter(({ scope }) => together.includes(scope)).map(({ stroke }) => stroke);
    expect(strokes.filter((stroke, at) => strokes.indexOf(stroke) !== at)).toEqual([]);
  }
});

test("input methods keep their keys", () => {
  const theirs = ["Ctrl+Space", "Alt+Z", "Ctrl+Shift", "Alt+Shift", "Shift"];
  expect(shortcuts.filter(({ stroke }) => theirs.includes(stroke))).toEqual([]);
});
