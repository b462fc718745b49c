import { describe, expect, test } from "vitest";
import { type RawSheet, recogniseSheet } from "../../src/core/sheet/index.ts";
import { LAYOUTS } from "../samples/rows/layouts.ts";
import { PUBLISHED_LAYOUTS } from "../samples/rows/published-layouts.ts";
import { sketch } from "../samples/rows/sketch.ts";

type Cells = RawSheet["rows"][number];

const cells = (...texts: readonly string[]): Cells =>
  texts.map((text) => (text === "" ? undefined : ({ text, type: "text" } as const)));

const TITLES = [
  cells("ỦY BAN NHÂN DÂN", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
  cells("TỈNH THANH HÓA", "", "", "Độc lập - Tự do - Hạnh phúc"),
  cells("(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/01/2026)"),
];
const SIGNATURES = [
  cells(),
  cells("Nơi nhận:", "", "TM. ỦY BAN NHÂN DÂN"),
  cells("- Như trên;", "", "KT. CHỦ TỊCH"),
  cells("- Lưu: VT.", "", "PHÓ CHỦ TỊCH"),
];

function within(sheet: RawSheet): RawSheet {
  const moved = sheet.merges.map((merge) => ({
    ...merge,
    top: merge.top + TITLES.length,
    bottom: merge.bottom + TITLES.length,
  }));
  return { ...sheet, rows: [...TITLES, ...sheet.rows, ...SIGNATURES], merges: moved };
}

const told = (sheet: RawSheet) => {
  const { mapping, rows } = recogniseSheet(sheet);
  return {
    roles: mapping?.columns.map(({ letter, role }) => [letter, role]),
    contents: rows.map(({ cells: { content } }) => content),
  };
};

describe("what stands around a table changes neither its columns nor its tasks", () => {
  test.each(Object.entries({ ...LAYOUTS, ...PUBLISHED_LAYOUTS }))("%s", (_, drawing) => {
    const { sheet } = sketch(drawing);
    expect(told(within(sheet))).toEqual(told(sheet));
  });
});
