import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recogniseSheet } from "../../src/core/sheet/index.ts";
import { composedTables } from "./composed-tables.ts";

const RUN = { seed: 20260105, numRuns: 400 };

describe("whatever parts a table is put together from", () => {
  test("each row is what a planner sees in it, and each task stands under its heading", () => {
    fc.assert(
      fc.property(composedTables, ({ sheet, kinds, tasks }) => {
        const { lines, rows } = recogniseSheet(sheet);
        const taken = kinds.map((allowed, row) => {
          const kind = lines[row]?.kind ?? "blank";
          return allowed.includes(kind) ? "as seen" : `row ${row + 1} is ${kind}, not ${allowed.join(" or ")}`;
        });
        expect(taken.filter((each) => each !== "as seen")).toEqual([]);
        expect(rows.map(({ rowNumber, sectionRow }) => [rowNumber, sectionRow])).toEqual(tasks);
      }),
      RUN,
    );
  });

  test("its columns are the same", () => {
    fc.assert(
      fc.property(composedTables, ({ sheet, roles }) => {
        expect(recogniseSheet(sheet).mapping?.columns.map(({ role }) => role)).toEqual(roles);
      }),
      RUN,
    );
  });
});
