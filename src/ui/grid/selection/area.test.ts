import { describe, expect, test } from "vitest";
import { type Area, areasWithout, type Lattice, rangeOf } from "./area.ts";
import { type Before, survivingArea } from "./survivors.ts";

/** Rows named by letters, a capital being a section's title; columns 0, 1, 2 … */
function lattice(rows: string, columns = "0123"): Lattice {
  const place = (ids: string, id: string) => (ids.includes(id) ? ids.indexOf(id) : undefined);
  return {
    rowCount: rows.length,
    columnCount: columns.length,
    rowPlace: (id) => place(rows, id),
    columnPlace: (id) => place(columns, id),
    addressAt: ({ row, column }) => ({ rowId: rows[row] ?? "", columnId: columns[column] ?? "" }),
    isTitleRow: (row) => /[A-Z]/.test(rows[row] ?? ""),
  };
}

const area = (kind: Area["kind"], from: string, to: string): Area => {
  const [anchor, head] = [from, to].map((cell) => ({ rowId: cell[0] ?? "", columnId: cell[1] ?? "" }));
  if (!anchor || !head) throw new RangeError("an area has two ends");
  return { kind, anchor, head };
};

describe("the range of an area", () => {
  const rows = lattice("AbcDef");
  test.each([
    ["cells", "c2", "b1", { top: 1, bottom: 2, left: 1, right: 2 }],
    ["cells over a title keep their columns", "c2", "e2", { top: 2, bottom: 4, left: 2, right: 2 }],
    ["a title alone is whole", "D2", "D2", { top: 3, bottom: 3, left: 1, right: 3 }],
    ["a title from TT on", "D0", "D2", { top: 3, bottom: 3, left: 0, right: 3 }],
    ["TT of a title", "D0", "D0", { top: 3, bottom: 3, left: 0, right: 0 }],
  ] as const)("%s", (_, from, to, range) => {
    expect(rangeOf(rows, area("cells", from, to))).toEqual(range);
  });
  test("whole rows and columns reach to the end, whatever comes", () => {
    expect(rangeOf(rows, area("rows", "b1", "c2"))).toEqual({ top: 1, bottom: 2, left: 0, right: 3 });
    expect(rangeOf(lattice("Abcdefgh"), area("columns", "b1", "c2"))).toEqual({ top: 0, bottom: 7, left: 1, right: 2 });
    expect(rangeOf(lattice("Ab", "012"), area("all", "b1", "b1"))).toEqual({ top: 0, bottom: 1, left: 0, right: 2 });
    expect(rangeOf(lattice(""), area("all", "b1", "b1"))).toBeUndefined();
  });
});

describe("an area after rows or columns changed", () => {
  const before: Before = { rowIds: () => [..."Abcdef"], columnIds: () => [..."0123"] };
  const left = (rows: string, columns?: string) =>
    survivingArea(area("cells", "b1", "e2"), before, lattice(rows, columns));
  test("goes along with its ends", () => {
    expect(left("eAbf")).toEqual(area("cells", "b1", "e2"));
  });
  test("shrinks to what is left of it", () => {
    expect(left("Acdf")).toEqual(area("cells", "c1", "d2"));
    expect(left("Abcdef", "013")).toEqual(area("cells", "b1", "e1"));
  });
  test("is gone when nothing of it is left", () => {
    expect(left("Af")).toBeUndefined();
    expect(left("Abcdef", "03")).toBeUndefined();
  });
  test("keeps its direction", () => {
    const upwards = survivingArea(area("cells", "e2", "b1"), before, lattice("Acdf"));
    expect(upwards).toEqual(area("cells", "d2", "c1"));
  });
});

describe("taking out of areas", () => {
  const rows = lattice("AbcDef");
  test("a row out of whole rows leaves whole rows", () => {
    const rest = areasWithout(rows, [area("rows", "b1", "e1")], area("rows", "c0", "c0"));
    expect(rest).toEqual([area("rows", "b0", "b3"), area("rows", "D0", "e3")]);
  });
  test("a cell out of whole rows leaves cells", () => {
    const rest = areasWithout(rows, [area("rows", "b1", "b1")], area("cells", "b2", "b2"));
    expect(rest).toEqual([area("cells", "b0", "b1"), area("cells", "b3", "b3")]);
  });
  test("what it does not touch stays as it is", () => {
    const areas = [area("cells", "f3", "e2")];
    expect(areasWithout(rows, areas, area("cells", "b1", "b1"))).toEqual(areas);
  });
});
