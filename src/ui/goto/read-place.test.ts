import { describe, expect, test } from "vitest";
import { readPlace } from "./read-place.ts";

const tasks = (from: number, to = from) => ({ kind: "tasks", from, to });

describe("a place to go to", () => {
  test.each([
    ["12", tasks(12)],
    [" TT 12 ", tasks(12)],
    ["12:20", tasks(12, 20)],
    ["20 - 12", tasks(12, 20)],
    ["12 đến 20", tasks(12, 20)],
    ["TT 3 – TT 5", tasks(3, 5)],
    ["III", { kind: "section", place: 3 }],
    ["mục iv", { kind: "section", place: 4 }],
    ["Phần II", { kind: "section", place: 2 }],
  ])("%s", (text, place) => {
    expect(readPlace(text)).toEqual(place);
  });
  test.each(["", "mười hai", "IIII", "12:", "1234567", "B12"])("%j is none", (text) => {
    expect(readPlace(text)).toBeUndefined();
  });
});
