import fc from "fast-check";
import { expect, test } from "vitest";
import { keptFile, MADE_AT, sampleContent } from "../../../test/contracts/sample-backup.ts";
import { sampleTransaction } from "../../../test/contracts/sample-plan.ts";
import { changeFor, intents, SEED, snapshots } from "../../../test/laws/plan-arbitraries.ts";
import { planOf } from "../../core/model/index.ts";
import type { BackupContent } from "../../workspace/ports.ts";
import { readBackup } from "./read-backup.ts";
import { writeBackup } from "./write-backup.ts";

const read = (bytes: Uint8Array) => readBackup({ name: "b.zip", bytes });

test("what was written reads back equal, absent sides of a change and all", async () => {
  const outcome = await read(await writeBackup(sampleContent()));
  expect(outcome).toStrictEqual({ ok: true, content: sampleContent() });
});

test("the periods of a plan's regular reports read back", async () => {
  const content = sampleContent();
  const [first, ...more] = content.plans;
  if (!first) throw new Error("the sample has no plan");
  const plans = [...first.snapshot.plan.values()].map((plan) => ({
    ...plan,
    reporting: { quarterly: { cutOffDay: 14 }, yearly: { cutOffDay: 14 } },
  }));
  const snapshot = { ...first.snapshot, plan: new Map(plans.map((plan) => [plan.id, plan])) };
  const reported: BackupContent = { ...content, plans: [{ ...first, snapshot }, ...more] };
  expect(await read(await writeBackup(reported))).toStrictEqual({ ok: true, content: reported });
});

test("a plan without a day of issue reads back", async () => {
  const content = sampleContent();
  const [first, ...more] = content.plans;
  if (!first) throw new Error("the sample has no plan");
  const { issuedOn: _, ...plan } = planOf(first.snapshot);
  const snapshot = { ...first.snapshot, plan: new Map([[plan.id, plan]]) };
  const undated: BackupContent = { ...content, plans: [{ ...first, snapshot }, ...more] };
  expect(await read(await writeBackup(undated))).toStrictEqual({ ok: true, content: undated });
});

test("an empty backup reads back", async () => {
  const content: BackupContent = { madeAt: MADE_AT, plans: [] };
  expect(await read(await writeBackup(content))).toStrictEqual({ ok: true, content });
});

test("the same content gives the same bytes", async () => {
  expect(await writeBackup(sampleContent())).toEqual(await writeBackup(sampleContent()));
});

test("progress rises to 1", async () => {
  const shares: number[] = [];
  const bytes = await writeBackup(sampleContent(), (share) => shares.push(share));
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
  const readShares: number[] = [];
  await readBackup({ name: "b.zip", bytes }, (share) => readShares.push(share));
  expect(readShares.at(-1)).toBe(1);
});

test("any plan with any journal and any file reads back equal", async () => {
  const contents = fc
    .tuple(snapshots, intents, fc.uint8Array({ maxLength: 40 }))
    .map(([snapshot, acts, bytes]): BackupContent => {
      const transaction = sampleTransaction("x1", changeFor(snapshot, acts, "n-"));
      return {
        madeAt: MADE_AT,
        plans: [{ snapshot, journal: [{ revision: 1, transaction }], files: [keptFile("f1", bytes)] }],
      };
    });
  await fc.assert(
    fc.asyncProperty(contents, async (content) => {
      expect(await read(await writeBackup(content))).toEqual({ ok: true, content });
    }),
    { seed: SEED, numRuns: 150 },
  );
});

test("a backup with one byte changed anywhere is refused, or nothing of the plans has changed", async () => {
  const bytes = await writeBackup(sampleContent());
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (place, flip) => {
      const harmed = bytes.slice();
      harmed[place] = (harmed[place] ?? 0) ^ flip;
      const outcome = await read(harmed);
      if (outcome.ok) expect(outcome.content.plans).toStrictEqual(sampleContent().plans);
      else expect(outcome.issue.code).toMatch(/^(backup|file)\./);
    }),
    { seed: SEED, numRuns: 600 },
  );
});

test("a backup cut off anywhere is refused", async () => {
  const bytes = await writeBackup(sampleContent());
  for (let length = 0; length < bytes.length; length += 7) expect((await read(bytes.slice(0, length))).ok).toBe(false);
});
