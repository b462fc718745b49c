import { expect, test } from "vitest";
import { STATUSES } from "../../../core/model/index.ts";
import { choiceFor } from "./choice-match.ts";

test.each([
  ["h", "Hoàn thành"],
  ["hoan", "Hoàn thành"],
  ["Hoàn th", "Hoàn thành"],
  ["d", "Đang thực hiện"],
  ["đ", "Đang thực hiện"],
  ["CHƯA", "Chưa thực hiện"],
  ["hoãn", undefined],
  ["Chờ", undefined],
  ["thành", undefined],
  [" ", undefined],
])("%j means %s", (typed, choice) => {
  expect(choiceFor(typed, STATUSES)).toBe(choice);
  expect(choiceFor(typed.normalize("NFD"), STATUSES)).toBe(choice);
});
