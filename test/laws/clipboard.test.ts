import fc from "fast-check";
import { expect, test } from "vitest";
import {
  blockOfTexts,
  type PasteShape,
  planPaste,
  readPlainText,
  type ShownRow,
  writePlainText,
} from "../../src/core/clipboard/index.ts";
import { SEED } from "./plan-arbitraries.ts";

const cellTexts = fc
  .oneof(
    fc.constantFrom("", " ", '"', '""', '"a"', '"a', "- A.\n- B.", "=1+1", "a\tb", "\n", 'x"\ny', '"\n"'),
    fc.string({ maxLength: 6, unit: fc.constantFrom('"', "\t", "\n", "a", " ", "đ") }),
  )
  .map((text) => text.normalize("NFC"));

const tables = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([height, width]) =>
    fc.array(fc.array(cellTexts, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
  );

test("what is written as plain text is read back cell by cell", () => {
  fc.assert(
    fc.property(tables, (rows) => {
      expect(readPlainText(writePlainText(rows))).toEqual(rows);
    }),
    { seed: SEED, numRuns: 2_000 },
  );
});

const shapes: fc.Arbitrary<PasteShape> = fc.array(fc.nat(3), { minLength: 1, maxLength: 4 }).map((counts) => {
  let number = 0;
  const rows = counts.flatMap((taskCount, index): ShownRow[] => [
    { kind: "section", id: `s${index}`, taskCount },
    ...Array.from({ length: taskCount }, (): ShownRow => {
      number++;
      return { kind: "task", id: `t${number}`, sectionId: `s${index}`, number };
    }),
  ]);
  return { rows, columns: ["number", "a", "b", "c"] };
});

test("a paste writes every filled text of a block once, or says that there is no room for it; never TT", () => {
  const marked = tables.map((rows) =>
    rows.map((row, y) => row.map((text, x) => (text.trim() === "" ? "" : `${y},${x}`))),
  );
  fc.assert(
    fc.property(marked, shapes, fc.nat(20), fc.integer({ min: 1, max: 3 }), (rows, shape, at, left) => {
      const block = blockOfTexts(rows);
      const top = at % shape.rows.length;
      const outcome = block && planPaste(block, [{ top, bottom: top, left, right: left }], shape);
      if (!outcome?.ok || outcome.plan.titles.length > 0) return;
      const { cells, rest, columnsBeyond } = outcome.plan;
      expect(cells.every(({ columnId }) => columnId !== "number")).toBe(true);
      const placed = [...cells.map(({ text }) => text), ...rest.flatMap((row) => Object.values(row))];
      const filled = placed.filter((text) => text !== "");
      expect(new Set(filled).size).toBe(filled.length);
      if (columnsBeyond === 0)
        expect([...filled].sort()).toEqual(
          rows
            .flat()
            .filter((text) => text !== "")
            .sort(),
        );
    }),
    { seed: SEED, numRuns: 1_000 },
  );
});
