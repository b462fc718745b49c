import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { rolesOf } from "../../../test/samples/layouts/agency-table.ts";
import { AGENCY_TABLES } from "../../../test/samples/layouts.ts";
import { kindsOf } from "../../../test/samples/rows/kinds.ts";
import { sketch } from "../../../test/samples/rows/sketch.ts";
import { builtInColumns } from "../../core/model/index.ts";
import { recogniseSheet } from "../../core/sheet/index.ts";
import { readWorkbookBytes } from "./reading/read-workbook-bytes.ts";

async function recognise(name: string) {
  const outcome = await readWorkbookBytes(name, new Uint8Array(await readFile(`samples/layouts/${name}`)));
  const sheet = outcome.ok ? outcome.workbook.sheets[0] : undefined;
  return sheet ? recogniseSheet(sheet, { planColumns: builtInColumns() }) : expect.fail(`${name} was not read`);
}

describe("tables of agencies are understood without a correction", () => {
  test.each(Object.entries(AGENCY_TABLES))("%s.xlsx", async (name, table) => {
    const sheet = await recognise(`${name}.xlsx`);
    expect(sheet.verdict.isTaken).toBe(true);
    expect(sheet.mapping?.columns.map(({ role }) => role ?? "-")).toEqual(rolesOf(table));
    expect(kindsOf(sheet)).toEqual(sketch(table.drawing).kinds);
  });
});
