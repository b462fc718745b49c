import fc from "fast-check";
import { type ComposedTable, TableComposer } from "./table-composer.ts";

/** Tables as officials lay them out, in every way of putting their parts together. */
export const composedTables: fc.Arbitrary<ComposedTable> = fc
  .record({
    header: fc.constantFrom("single", "merged", "spread", "deep"),
    numerals: fc.constantFrom("none", "roman", "letters over roman", "counted", "titles"),
    headings: fc.constantFrom("across", "behind TT", "alone"),
    subRows: fc.constantFrom("none", "bullets", "letters", "own", "products"),
    above: fc.constantFrom("nothing", "title", "letterhead"),
    counts: fc.constantFrom("none", "(1)", "A"),
    below: fc.constantFrom("nothing", "signatures", "notes", "footnote", "total"),
    isBold: fc.boolean(),
    isRepeated: fc.boolean(),
    hasMargin: fc.boolean(),
    taskCount: fc.integer({ min: 2, max: 4 }),
  })
  .map((parts) => new TableComposer(parts).compose());
