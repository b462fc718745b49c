import { expect, test } from "vitest";
import { ENDLESS } from "../../../test/samples/hostile/endless-files.ts";
import { builtInColumns } from "../../core/model/index.ts";
import { createWorkbookDesk } from "./worker/workbook-desk.ts";

const OPTIONS = { planColumns: builtInColumns(), senders: [] };
/** Milliseconds. Unbounded, each of them would take minutes or all memory. */
const LONGEST = 20_000;

test.each(ENDLESS)(
  "$what: comes to an end",
  async ({ bytes }) => {
    const file = { id: "file", name: "file", bytes: bytes().slice().buffer };
    const answer = await createWorkbookDesk()({ kind: "understand", file, options: OPTIONS });
    if (answer.kind !== "understood") throw new Error(answer.kind);
    if (!answer.outcome.ok) expect(answer.outcome.issue.code).toMatch(/^file\./);
  },
  LONGEST,
);
