import { expect, test } from "vitest";
import { ListStyles } from "./list-styles.ts";

test("a mark that is a book is cut to what a mark can be", () => {
  const styles = new ListStyles();
  const book = "x".repeat(60_000);
  styles.open("list-style", new Map([["name", "L"]]));
  styles.open(
    "list-level-style-number",
    new Map(Object.entries({ level: "1", "num-format": "1", "num-prefix": book })),
  );
  styles.open("list-level-style-bullet", new Map(Object.entries({ level: "2", "bullet-char": book })));
  expect([1, 2].map((level) => styles.markOf("L", level, []).trim().length)).toEqual([255, 255]);
});
