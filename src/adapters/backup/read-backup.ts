import { strFromU8 } from "fflate";
import * as v from "valibot";
import type { Issue, IssueCode } from "../../core/issue/index.ts";
import { snapshotOf } from "../../core/model/index.ts";
import type { BackupContent, BackupOutcome, KeptFile } from "../../workspace/ports.ts";
import {
  FORMAT_VERSION,
  MANIFEST_NAME,
  type Manifest,
  manifest,
  manifestHead,
  PACKED_LIMIT,
  type Part,
  upgraded,
} from "./format.ts";
import { sha256 } from "./sha256.ts";
import { type PlanPart, planPart } from "./shapes.ts";
import { unpack } from "./unpack.ts";

type Parts = ReadonlyMap<string, Uint8Array>;
type BackupPlan = BackupContent["plans"][number];

/** Stops the reading; never leaves this file. */
class Refusal extends Error {
  readonly code: IssueCode;
  readonly detail: NonNullable<Issue["detail"]>;
  constructor(code: IssueCode, detail: NonNullable<Issue["detail"]> = {}) {
    super(code);
    this.code = code;
    this.detail = detail;
  }
}

/** Reads what `writeBackup` wrote, of this version or an older one; everything in it is checked. Never rejects. */
export async function readBackup(
  file: { readonly name: string; readonly bytes: Uint8Array },
  onProgress: (share: number) => void = () => undefined,
): Promise<BackupOutcome> {
  try {
    return { ok: true, content: await contentOf(file.bytes, onProgress) };
  } catch (error) {
    const { code, detail } = error instanceof Refusal ? error : new Refusal("backup.damaged");
    return { ok: false, issue: { code, severity: "error", place: { file: file.name }, detail } };
  }
}

async function contentOf(bytes: Uint8Array, onProgress: (share: number) => void): Promise<BackupContent> {
  const parts = partsOf(bytes);
  const rawManifest = jsonOf(parts, MANIFEST_NAME);
  const head = v.safeParse(manifestHead, rawManifest);
  if (!head.success) throw new Refusal("backup.not-a-backup");
  const { version } = head.output;
  if (version > FORMAT_VERSION) throw new Refusal("backup.newer-version", { version, known: FORMAT_VERSION });
  const planNames = [...parts.keys()].filter((name) => name.endsWith(".json") && name !== MANIFEST_NAME);
  const plans = new Map(planNames.map((name) => [name, jsonOf(parts, name)]));
  const newest = upgraded({ manifest: rawManifest, plans }, version);
  const checked = parsed(manifest, newest.manifest, MANIFEST_NAME);
  await checkParts(checked.parts, parts, onProgress);
  return { madeAt: checked.madeAt, plans: plansOf(checked, newest.plans, parts) };
}

function partsOf(bytes: Uint8Array): Parts {
  if (bytes.length === 0) throw new Refusal("file.empty");
  if (bytes.length > PACKED_LIMIT) throw new Refusal("file.too-large", { size: bytes.length, limit: PACKED_LIMIT });
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Refusal("backup.not-a-backup");
  const unpacked = unpack(bytes);
  if (!unpacked.ok) throw new Refusal(unpacked.reason === "too-large" ? "file.unpacks-too-large" : "backup.damaged");
  if (!unpacked.parts.has(MANIFEST_NAME)) throw new Refusal("backup.not-a-backup");
  return unpacked.parts;
}

/** Every part that is listed is there and unharmed, and nothing else is. */
async function checkParts(listed: readonly Part[], parts: Parts, onProgress: (share: number) => void): Promise<void> {
  if (listed.length !== parts.size - 1) throw new Refusal("backup.damaged", { part: MANIFEST_NAME });
  for (const [index, { name, size, sha256: expected }] of listed.entries()) {
    const bytes = partOf(parts, name);
    if (bytes.length !== size || (await sha256(bytes)) !== expected)
      throw new Refusal("backup.damaged", { part: name });
    onProgress((index + 1) / listed.length);
  }
}

function plansOf({ plans }: Manifest, json: ReadonlyMap<string, unknown>, parts: Parts): BackupPlan[] {
  const read = plans.map((name) => planOfPart(parsed(planPart, json.get(name), name), name, parts));
  const ids = read.flatMap(({ snapshot }) => [...snapshot.plan.keys()]);
  if (new Set(ids).size !== ids.length) throw new Refusal("backup.damaged", { part: MANIFEST_NAME });
  return read;
}

function planOfPart({ records, journal, files }: PlanPart, name: string, parts: Parts): BackupPlan {
  const snapshot = snapshotOf(records);
  const [planId = ""] = snapshot.plan.keys();
  const [first] = journal;
  const isWhole =
    [...snapshot.task.values()].every(({ sectionId }) => snapshot.section.has(sectionId)) &&
    journal.every(({ revision }, index) => first && revision === first.revision + index) &&
    journal.every(({ transaction }) => transaction.planId === planId) &&
    new Set(files.map(({ id }) => id)).size === files.length;
  if (!isWhole) throw new Refusal("backup.damaged", { part: name });
  const kept = files.map(({ part, ...file }): KeptFile => ({ ...file, planId, bytes: partOf(parts, part) }));
  return { snapshot, journal, files: kept };
}

function partOf(parts: Parts, name: string): Uint8Array {
  const bytes = parts.get(name);
  if (!bytes) throw new Refusal("backup.damaged", { part: name });
  return bytes;
}

function jsonOf(parts: Parts, name: string): unknown {
  try {
    return JSON.parse(strFromU8(partOf(parts, name)));
  } catch {
    throw new Refusal("backup.damaged", { part: name });
  }
}

function parsed<T>(schema: v.GenericSchema<unknown, T>, input: unknown, part: string): T {
  const result = v.safeParse(schema, input, { abortEarly: true });
  if (!result.success) throw new Refusal("backup.damaged", { part });
  return result.output;
}
