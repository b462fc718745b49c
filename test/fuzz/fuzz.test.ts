import { describe, expect, test } from "vitest";
import { createWorkbookDesk } from "../../src/adapters/workbook/worker/workbook-desk.ts";
import { builtInColumns } from "../../src/core/model/index.ts";
import { mutatedFile } from "./mutations/mutate.ts";
import { sampleFiles } from "./sample-files.ts";

/** A first look at every run; `npm run fuzz` goes on from here, in the browser's own worker. */
const FILES = 600;
const IN_A_TEST = 100;
const OPTIONS = { planColumns: builtInColumns(), senders: [] };

describe("mutated files", () => {
  const samples = sampleFiles();
  const work = createWorkbookDesk();
  const prototypes = [Object.prototype, Array.prototype, Map.prototype];
  const keysBefore = prototypes.map((prototype) => Reflect.ownKeys(prototype).length);

  for (let first = 0; first < FILES; first += IN_A_TEST) {
    test(`${first} to ${first + IN_A_TEST - 1} are understood or refused, each with a reason`, async () => {
      for (let seed = first; seed < first + IN_A_TEST; seed++) {
        const { name, how, bytes } = mutatedFile(samples, seed);
        const file = { id: `file ${seed}`, name, bytes: bytes.slice().buffer };
        const answer = await work({ kind: "understand", file, options: OPTIONS });
        if (answer.kind !== "understood") throw new Error(`${name} (${how}, seed ${seed}): ${answer.kind}`);
        if (!answer.outcome.ok) expect(answer.outcome.issue.code, `${name} (${how}, seed ${seed})`).toMatch(/^file\./);
      }
      expect(prototypes.map((prototype) => Reflect.ownKeys(prototype).length)).toEqual(keysBefore);
    }, 120_000);
  }
});
