import { expect, test } from "vitest";
import { placeBeside } from "./menu-place.ts";

const SIZE = { width: 200, height: 300 };
const VIEWPORT = { width: 1000, height: 700 };
const button = (left: number, top: number) => ({ left, top, right: left + 40, bottom: top + 30 });

test("hangs under its anchor", () => {
  expect(placeBeside(button(100, 50), SIZE, VIEWPORT)).toEqual({ left: 100, top: 80 });
});

test("stands over an anchor with more room above", () => {
  expect(placeBeside(button(100, 600), SIZE, VIEWPORT)).toEqual({ left: 100, top: 300 });
});

test("is moved back inside the viewport", () => {
  expect(placeBeside(button(950, 50), SIZE, VIEWPORT).left).toBe(796);
  expect(placeBeside(button(-20, 50), SIZE, VIEWPORT).left).toBe(4);
  expect(placeBeside(button(0, 150), { width: 200, height: 690 }, VIEWPORT).top).toBe(6);
});

test("one larger than the viewport shows its beginning", () => {
  expect(placeBeside(button(0, 0), { width: 2000, height: 2000 }, VIEWPORT)).toEqual({ left: 4, top: 4 });
});
