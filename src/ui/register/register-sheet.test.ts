import { expect, test } from "vitest";
import { thanhHoaRegistry } from "../../core/agency/index.ts";
import type { Agency } from "../../core/model/index.ts";
import { dayOf, readRegisterSheet, registerSheet } from "../../core/register/index.ts";
import type { RawSheet } from "../../core/sheet/index.ts";
import { registerText } from "../text/register.ts";

const { words } = registerText;
const known: Partial<Agency> = {
  ...{ agencyKind: "department", shortNames: ["NV"], validFrom: "2025-07-01", validTo: "2030-12-31", contact: "a@b" },
};
const registry = thanhHoaRegistry().map((agency) => (agency.id === "so-noi-vu" ? { ...agency, ...known } : agency));

function asRead(cells: readonly (readonly string[])[]): RawSheet {
  const rows = cells.map((row) => row.map((text) => ({ text, type: "text" as const })));
  return { name: "", hidden: false, rows, merges: [], hiddenRows: [], hiddenColumns: [] };
}

test("a register written as a sheet reads back as the same agencies", () => {
  const cells = registerSheet(registry, words).rows.map((row) => ("cells" in row ? row.cells : []));
  const nameOf = new Map(registry.map(({ id, name }) => [id, name]));
  const wanted = registry.map(({ kind: _, id: __, groups, ...rest }) => ({
    ...rest,
    groups: groups.map((group) => nameOf.get(group)),
  }));
  expect(readRegisterSheet(asRead([["Danh sách"], ...cells]), words)).toEqual(wanted);
});

test("a sheet without the column of names is none", () => {
  expect(readRegisterSheet(asRead([["TT", "Nội dung"]]), words)).toBeUndefined();
});

test.each([
  ["1/7/2025", "2025-07-01"],
  ["2025-07-01", "2025-07-01"],
  ["31/02/2025", undefined],
  ["tháng 7", undefined],
])("the day %j is %j", (text, day) => {
  expect(dayOf(text)).toBe(day);
});
