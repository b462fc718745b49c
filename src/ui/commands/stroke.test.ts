import { expect, test } from "vitest";
import { type KeyParts, printedKeys, strokeOf } from "./stroke.ts";

const NOTHING_HELD: KeyParts = { key: "", ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };
const stroke = (parts: Partial<KeyParts>) => strokeOf({ ...NOTHING_HELD, ...parts });

test("a letter is one key whether Caps Lock or Shift makes it a capital", () => {
  expect(stroke({ key: "d", ctrlKey: true })).toBe("Ctrl+D");
  expect(stroke({ key: "D", ctrlKey: true })).toBe("Ctrl+D");
  expect(stroke({ key: "D", ctrlKey: true, shiftKey: true })).toBe("Ctrl+Shift+D");
});

test("a sign says by itself whether Shift was held, and the plus key may be pressed without it", () => {
  expect(stroke({ key: "+", ctrlKey: true, shiftKey: true })).toBe("Ctrl++");
  expect(stroke({ key: "=", ctrlKey: true })).toBe("Ctrl++");
  expect(stroke({ key: ";", ctrlKey: true })).toBe("Ctrl+;");
});

test("the command key of a Mac counts as Ctrl", () => {
  expect(stroke({ key: "k", metaKey: true })).toBe("Ctrl+K");
});

test("keys are named as they are printed", () => {
  expect(printedKeys("Ctrl++")).toEqual(["Ctrl", "+"]);
  expect(printedKeys("Alt+Shift+ArrowUp")).toEqual(["Alt", "Shift", "↑"]);
});
