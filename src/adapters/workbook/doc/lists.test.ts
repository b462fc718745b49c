import { expect, test } from "vitest";
import { ListCounter } from "../docx/list-counter.ts";
import { readLists } from "./lists.ts";

const long = (value: number) => [value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff, (value >> 24) & 0xff];
const zeros = (count: number) => new Array<number>(count).fill(0);
const wide = (text: string) => [text.length, 0, ...Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0])];

/** A level "LVL": start, format, what stands behind the number, and a text with the numbers' places in it. */
const level = (start: number, format: number, suffix: number, text: string) => [
  ...long(start),
  format,
  ...zeros(10),
  suffix,
  ...zeros(12),
  ...wide(text),
];

/** One list of a single level, used twice; the second use begins at 5. */
const LISTS = [1, 0, ...long(77), ...zeros(22), 1, 0, ...level(1, 1, 1, "\0.")];
const USES = [
  ...long(2),
  ...[...long(77), ...zeros(12)],
  ...[...long(77), ...zeros(8), 1, ...zeros(3)],
  ...long(-1),
  ...long(-1),
  ...[...long(5), ...long(0x10)],
];

test("numbers go on through a list, and begin anew where one of its uses says so", () => {
  const numbering = readLists(Uint8Array.from(LISTS), Uint8Array.from(USES), []);
  const counter = new ListCounter(numbering, { list: () => ({}) });
  const marks = ["1", "1", "2", "2", "0"].map((listId) => counter.next({ listId, level: 0 }, undefined)?.text);
  expect(marks).toEqual(["I. ", "II. ", "V. ", "VI. ", undefined]);
});

test("what is cut off is no list", () => {
  const numbering = readLists(Uint8Array.from(LISTS.slice(0, 20)), Uint8Array.from(USES.slice(0, 9)), []);
  expect(numbering.abstract.size).toBe(0);
  expect(numbering.lists.size).toBeLessThanOrEqual(1);
});
