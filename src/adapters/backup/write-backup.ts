import { strToU8, type Zippable, zipSync } from "fflate";
import { recordsOf } from "../../core/model/index.ts";
import type { BackupContent } from "../../workspace/ports.ts";
import { FORMAT_NAME, FORMAT_VERSION, MANIFEST_NAME, type Manifest, type Part } from "./format.ts";
import { sha256 } from "./sha256.ts";
import type { PlanPart } from "./shapes.ts";

type BackupPlan = BackupContent["plans"][number];

/** Kept files are packed already; trying again would only take time. */
const STORED = 0;
const DEFLATED = 6;

interface WrittenPart {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly level: typeof STORED | typeof DEFLATED;
}

/** One zip with a manifest, one JSON part a plan and the kept files as they came. The same content gives the same bytes. */
export async function writeBackup(
  content: BackupContent,
  onProgress: (share: number) => void = () => undefined,
): Promise<Uint8Array> {
  const parts = content.plans.flatMap(partsOfPlan);
  const listed: Part[] = [];
  for (const { name, bytes } of parts) {
    listed.push({ name, size: bytes.length, sha256: await sha256(bytes) });
    onProgress((listed.length / parts.length) * 0.5);
  }
  const manifest: Manifest = {
    format: FORMAT_NAME,
    version: FORMAT_VERSION,
    madeAt: content.madeAt,
    plans: content.plans.map((_, index) => planPartName(index)),
    parts: listed,
  };
  const zip = packed([{ name: MANIFEST_NAME, bytes: json(manifest), level: DEFLATED }, ...parts], content.madeAt);
  onProgress(1);
  return zip;
}

function partsOfPlan(plan: BackupPlan, index: number): WrittenPart[] {
  const files = plan.files.map(
    ({ bytes }, place): WrittenPart => ({
      name: filePartName(index, place),
      bytes,
      level: STORED,
    }),
  );
  return [{ name: planPartName(index), bytes: json(planPartOf(plan, index)), level: DEFLATED }, ...files];
}

function planPartOf({ snapshot, journal, files }: BackupPlan, index: number): PlanPart {
  return {
    records: recordsOf(snapshot),
    journal: [...journal],
    files: files.map(({ id, name, at, transactionId }, place) => ({
      id,
      name,
      at,
      transactionId,
      part: filePartName(index, place),
    })),
  };
}

function packed(parts: readonly WrittenPart[], madeAt: string): Uint8Array {
  const entries: Zippable = {};
  for (const { name, bytes, level } of parts) entries[name] = [bytes, { level, mtime: madeAt }];
  return zipSync(entries);
}

/** Names inside the zip say nothing of the files' own, which may hold anything. */
function filePartName(plan: number, place: number): string {
  return `files/${plan + 1}/${place + 1}`;
}

function planPartName(plan: number): string {
  return `plans/${plan + 1}.json`;
}

function json(value: unknown): Uint8Array {
  return strToU8(JSON.stringify(value));
}
