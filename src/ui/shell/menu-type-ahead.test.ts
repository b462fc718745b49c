import { expect, test } from "vitest";
import { typeAheadPlace } from "./menu-type-ahead.ts";

const LABELS = ["Thêm nhiệm vụ", "Thêm mục", "Nhân đôi", "Đổi tên mục", "Xóa nhiệm vụ"];

test.each([
  ["x", 0, 4],
  ["d", 0, 3],
  ["Đ", 0, 3],
  ["t", 0, 1],
  ["t", 1, 0],
  ["tt", 0, 1],
  ["them m", 0, 1],
  ["nhân", 3, 2],
  ["q", 0, undefined],
  [" ", 0, undefined],
  ["n", -1, 2],
])("%j typed at item %i goes to %s", (typed, from, place) => {
  expect(typeAheadPlace(LABELS, typed, from)).toBe(place);
});
