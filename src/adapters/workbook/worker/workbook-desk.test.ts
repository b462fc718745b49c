import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { createWorkbookDesk } from "./workbook-desk.ts";

test("side-by-side.xlsx: the second table is a sheet of its own, its rows are shown where they stood", async () => {
  const desk = createWorkbookDesk();
  const bytes = new Uint8Array(await readFile("samples/rows/side-by-side.xlsx")).slice().buffer;
  const file = { id: "1", name: "side-by-side.xlsx", bytes };
  const answer = await desk({ kind: "understand", file, options: { planColumns: [], senders: [] } });
  if (answer.kind !== "understood" || !answer.outcome.ok) expect.fail("it was not understood");
  const { sheets } = answer.outcome.file.workbook;
  expect(sheets.map(({ name, rows }) => [name, rows.map(({ cells }) => cells.lead)])).toEqual([
    ["Sheet1", ["Phòng Kinh tế", "Phòng Kinh tế"]],
    ["Sheet1 (F:I)", ["Ban Chỉ huy quân sự", "Công an xã"]],
  ]);
  const shown = await desk({ kind: "rows", file: { id: "1", name: file.name }, sheet: 1, from: 3, count: 1 });
  if (shown.kind !== "rows") expect.fail("its rows were not shown");
  expect(shown.rows[0]?.texts.slice(4, 7)).toEqual(["", "3", "Khám sức khỏe nghĩa vụ quân sự"]);
});

test("of several jobs each has its answer, also when one of them fails", async () => {
  const desk = createWorkbookDesk();
  const bytes = new Uint8Array(await readFile("samples/rows/side-by-side.xlsx")).slice().buffer;
  const file = { id: "1", name: "side-by-side.xlsx", bytes };
  const options = { planColumns: [], senders: [] };
  const failing = {
    kind: "expand",
    archive: {
      slice: () => {
        throw new Error("no such part");
      },
    } as unknown as Blob,
  } as const;
  const answer = await desk({ kind: "several", jobs: [failing, { kind: "understand", file, options }] });
  if (answer.kind !== "several") expect.fail("they were not answered together");
  expect(answer.answers.map(({ kind }) => kind)).toEqual(["failed", "understood"]);
});
