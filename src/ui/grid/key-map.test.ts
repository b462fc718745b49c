import { describe, expect, test } from "vitest";
import { bareArrow, commandOf, type KeyStroke } from "./key-map.ts";

function stroke(text: string): KeyStroke {
  const parts = text.split(" ");
  const key = parts.at(-1) ?? "";
  return {
    key: key === "Space" ? " " : key,
    ctrlKey: parts.includes("Ctrl"),
    shiftKey: parts.includes("Shift"),
    altKey: parts.includes("Alt"),
    metaKey: parts.includes("Meta"),
  };
}

describe("commandOf", () => {
  test.each([
    ["ArrowDown", { name: "move", direction: "down" }],
    ["Ctrl ArrowRight", { name: "edge", direction: "right" }],
    ["Enter", { name: "enter", step: 1 }],
    ["Shift Enter", { name: "enter", step: -1 }],
    ["Tab", { name: "tab", step: 1 }],
    ["Shift Tab", { name: "tab", step: -1 }],
    ["Home", { name: "rowStart" }],
    ["Ctrl Home", { name: "gridStart" }],
    ["Ctrl End", { name: "gridEnd" }],
    ["PageDown", { name: "page", step: 1 }],
    ["F2", { name: "edit" }],
    ["Backspace", { name: "clear" }],
    ["Alt ArrowDown", { name: "choose" }],
    ["Meta Home", { name: "gridStart" }],
    ["Space", { name: "space" }],
  ])("%s", (text, command) => {
    expect(commandOf(stroke(text))).toEqual(command);
  });

  test.each([
    "a",
    "đ",
    "Shift A",
    "Ctrl Space",
    "Alt z",
    "Ctrl Shift Shift",
    "Ctrl d",
    "Ctrl f",
    "Alt ArrowLeft",
    "F5",
    "Delete",
    "Ctrl z",
    "Alt Shift ArrowUp",
  ])("%s is text or a command's", (text) => {
    expect(commandOf(stroke(text))).toBeUndefined();
  });
});

test("only an arrow without any modifier leaves a cell that is being typed over", () => {
  expect(bareArrow(stroke("ArrowLeft"))).toBe("left");
  for (const text of ["Shift ArrowLeft", "Ctrl ArrowLeft", "Alt ArrowLeft", "Meta ArrowLeft", "Enter"]) {
    expect(bareArrow(stroke(text))).toBeUndefined();
  }
});
