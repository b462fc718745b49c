import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { cellEdit, samplePlan, sampleRecords, sampleTransaction } from "../../../test/contracts/sample-plan.ts";
import { changeFor, intents, SEED, snapshots } from "../../../test/laws/plan-arbitraries.ts";
import type { BackupContent, KeptFile } from "../../workspace/ports.ts";
import { readBackup } from "./read-backup.ts";
import { sha256 } from "./sha256.ts";
import { unpack } from "./unpack.ts";
import { writeBackup } from "./write-backup.ts";

const MADE_AT = "2026-03-02T01:02:03.004Z";
const NAME = "phu-luc-sao-luu-2026-03-02.zip";

const read = (bytes: Uint8Array) => readBackup({ name: NAME, bytes });

function keptFile(id: string, bytes: Uint8Array): KeptFile {
  return { id, planId: "plan-54", name: `../Sở "Y tế" ${id}.xlsx`, at: MADE_AT, bytes, transactionId: "x1" };
}

function sampleContent(): BackupContent {
  const journal = [
    { revision: 3, transaction: cellEdit("x1", undefined, "Sở Y tế") },
    {
      revision: 4,
      transaction: { ...cellEdit("x2", "Sở Y tế", undefined), event: "history.undo", target: "x1" } as const,
    },
  ];
  return {
    madeAt: MADE_AT,
    plans: [
      {
        snapshot: samplePlan(),
        journal,
        files: [keptFile("f1", new Uint8Array([0, 255, 80, 75])), keptFile("f2", new Uint8Array())],
      },
      { snapshot: samplePlan("plan-55"), journal: [], files: [] },
    ],
  };
}

/** The sample with some parts of its zip replaced; hashes are set right unless the part is `manifest.json` itself. */
async function tampered(parts: Readonly<Record<string, (text: string) => string>>): Promise<Uint8Array> {
  const entries: Zippable = { ...unzipSync(await writeBackup(sampleContent())) };
  const manifest = JSON.parse(strFromU8(entries["manifest.json"] as Uint8Array));
  for (const [name, change] of Object.entries(parts)) {
    if (name === "manifest.json") continue;
    const bytes = strToU8(change(strFromU8(entries[name] as Uint8Array)));
    entries[name] = bytes;
    const listed = manifest.parts.find((part: { name: string }) => part.name === name);
    Object.assign(listed, { size: bytes.length, sha256: await sha256(bytes) });
  }
  const changeManifest = parts["manifest.json"] ?? ((text: string) => text);
  return zipSync({ ...entries, "manifest.json": strToU8(changeManifest(JSON.stringify(manifest))) });
}

const editManifest = (edit: (manifest: Record<string, unknown>) => void) => (text: string) => {
  const manifest = JSON.parse(text);
  edit(manifest);
  return JSON.stringify(manifest);
};

test("what was written reads back equal, absent sides of a change and all", async () => {
  const outcome = await read(await writeBackup(sampleContent()));
  expect(outcome).toStrictEqual({ ok: true, content: sampleContent() });
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
  await readBackup({ name: NAME, bytes }, (share) => readShares.push(share));
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

describe("what is no backup is said to be so", () => {
  test.each([
    ["nothing", new Uint8Array(), "file.empty"],
    ["a text", strToU8("Phụ lục"), "backup.not-a-backup"],
    ["a zip of something else", zipSync({ "xl/workbook.xml": strToU8("<x/>") }), "backup.not-a-backup"],
    ["another program's manifest", zipSync({ "manifest.json": strToU8('{"name":"x"}') }), "backup.not-a-backup"],
    ["a manifest that is no JSON", zipSync({ "manifest.json": strToU8("{") }), "backup.damaged"],
    ["half a zip", zipSync({ "manifest.json": strToU8("{}") }).slice(0, 40), "backup.damaged"],
  ])("%s", async (_, bytes, code) => {
    expect(await read(bytes)).toEqual({
      ok: false,
      issue: expect.objectContaining({ code, severity: "error", place: { file: NAME } }),
    });
  });
});

test("a backup of a newer version is called newer, not damaged, whatever else it holds", async () => {
  const bytes = await tampered({
    "manifest.json": (text) => text.replace('"version":1', '"version":2,"news":[1]'),
    "plans/1.json": () => '{"quite":"different"}',
  });
  const outcome = await read(bytes);
  expect(!outcome.ok && outcome.issue).toEqual({
    code: "backup.newer-version",
    severity: "error",
    place: { file: NAME },
    detail: { version: 2, known: 1 },
  });
});

describe("a backup is damaged when", () => {
  const record = (index: number, edit: Record<string, unknown>) => (text: string) => {
    const plan = JSON.parse(text);
    Object.assign(plan.records[index], edit);
    return JSON.stringify(plan);
  };
  const taskIndex = sampleRecords().findIndex(({ id }) => id === "t1");
  const columnIndex = sampleRecords().findIndex(({ kind }) => kind === "column");
  const inPlan = (from: string, to: string) => (text: string) => {
    if (!text.includes(from)) throw new Error(`the sample does not hold ${from}`);
    return text.replace(from, to);
  };

  test.each<[string, (text: string) => string]>([
    ["a record has a field more", record(taskIndex, { colour: "red" })],
    ["a record has a field less", record(taskIndex, { cells: undefined })],
    ["a cell is a number", record(taskIndex, { cells: { lead: 1 } })],
    ["cells are a list", record(taskIndex, { cells: ["a"] })],
    ["a kind is unknown", record(taskIndex, { kind: "report" })],
    ["an order key is none", record(taskIndex, { order: "a00" })],
    ["an order key has other letters", record(taskIndex, { order: "a0é" })],
    ["a column type is unknown", record(columnIndex, { type: "picture" })],
    ["a day is none", record(0, { issuedOn: "07/01/2026" })],
    ["two records share an id", record(taskIndex, { id: "t2" })],
    ["a task's section is not there", record(taskIndex, { sectionId: "s9" })],
    ["there is no plan record", (text) => JSON.stringify({ ...JSON.parse(text), records: [] })],
    ["the journal has a gap", inPlan('"revision":4', '"revision":5')],
    ["an event is unknown", inPlan('"event":"cell.edit"', '"event":"cell.eat"')],
    ["a transaction belongs to another plan", inPlan('"planId":"plan-54"', '"planId":"plan-99"')],
    ["a time is none", inPlan(`"at":"${MADE_AT}"`, '"at":"yesterday"')],
    ["a changed field holds more than from and to", inPlan('{"to":"Sở Y tế"}', '{"to":"Sở Y tế","by":"me"}')],
    ["a kept file's part is not there", inPlan('"part":"files/1/1"', '"part":"files/9/9"')],
    ["two kept files share an id", inPlan('"id":"f2"', '"id":"f1"')],
    ["a part is no JSON", () => "{"],
  ])("%s", async (_, change) => {
    const outcome = await read(await tampered({ "plans/1.json": change }));
    expect(!outcome.ok && outcome.issue.code).toBe("backup.damaged");
  });

  test.each<[string, (manifest: Record<string, unknown>) => void]>([
    ["the manifest says more than it should", (manifest) => Object.assign(manifest, { by: "me" })],
    [
      "a listed part is not there",
      (manifest) => (manifest.parts as unknown[]).push({ name: "x", size: 0, sha256: "0".repeat(64) }),
    ],
    ["a part is not listed", (manifest) => (manifest.parts as unknown[]).pop()],
    ["a plan is named twice", (manifest) => Object.assign(manifest, { plans: ["plans/1.json", "plans/1.json"] })],
    ["a plan's part is a kept file", (manifest) => Object.assign(manifest, { plans: ["files/1/1"] })],
  ])("%s", async (_, edit) => {
    const outcome = await read(await tampered({ "manifest.json": editManifest(edit) }));
    expect(!outcome.ok && outcome.issue.code).toBe("backup.damaged");
  });

  test("two of its plans have one id", async () => {
    const outcome = await read(await tampered({ "plans/2.json": (text) => text.replaceAll("plan-55", "plan-54") }));
    expect(!outcome.ok && outcome.issue.code).toBe("backup.damaged");
  });

  test("the harmed part is named", async () => {
    const outcome = await read(await tampered({ "plans/1.json": () => "[]" }));
    expect(!outcome.ok && outcome.issue.detail).toEqual({ part: "plans/1.json" });
  });
});

describe("unpacking keeps to its limits", () => {
  const zip = zipSync({ a: new Uint8Array(1000), b: new Uint8Array(1000) });

  test("by the sum of all sizes", () => {
    expect(unpack(zip, 1999)).toEqual({ ok: false, reason: "too-large" });
    expect(unpack(zip, 2000)).toMatchObject({ ok: true });
  });

  test("a size that lies is not inflated past what it says", () => {
    const lying = zip.slice();
    new DataView(lying.buffer).setUint32(directoryOf(lying) + 24, 10, true);
    const unpacked = unpack(lying, 2000);
    expect(unpacked.ok && unpacked.parts.get("a")?.length).toBe(10);
  });

  test("by how many parts there are", () => {
    const many = Object.fromEntries(Array.from({ length: 20_001 }, (_, index) => [`${index}`, new Uint8Array()]));
    expect(unpack(zipSync(many, { level: 0 }))).toEqual({ ok: false, reason: "too-large" });
  });
});

/** Where the zip's central directory begins. */
function directoryOf(zip: Uint8Array): number {
  return new DataView(zip.buffer).getUint32(zip.length - 22 + 16, true);
}
