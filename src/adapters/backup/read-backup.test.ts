import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { MADE_AT, sampleContent } from "../../../test/contracts/sample-backup.ts";
import { sampleRecords } from "../../../test/contracts/sample-plan.ts";
import { FORMAT_VERSION } from "./format.ts";
import { readBackup } from "./read-backup.ts";
import { sha256 } from "./sha256.ts";
import { writeBackup } from "./write-backup.ts";

const NAME = "phu-luc-sao-luu-2026-03-02.zip";

const read = (bytes: Uint8Array) => readBackup({ name: NAME, bytes });

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
    "manifest.json": (text) =>
      text.replace(`"version":${FORMAT_VERSION}`, `"version":${FORMAT_VERSION + 1},"news":[1]`),
    "plans/1.json": () => '{"quite":"different"}',
  });
  const outcome = await read(bytes);
  expect(!outcome.ok && outcome.issue).toEqual({
    code: "backup.newer-version",
    severity: "error",
    place: { file: NAME },
    detail: { version: FORMAT_VERSION + 1, known: FORMAT_VERSION },
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
