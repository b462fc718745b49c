import { batch as atOnce } from "solid-js";
import type { BatchProposal } from "../../../core/merge/index.ts";
import { applyBatch, applyProposal } from "../../../workspace/import/index.ts";
import type { RunOutcome } from "../../../workspace/index.ts";
import type { FileSource, LongTask } from "../../../workspace/ports.ts";
import type { AppModel } from "../../state/app-model.ts";
import type { FileSession } from "./file-session.ts";
import { lessonsOf, type TakenPart } from "./lesson.ts";
import type { PartSession } from "./part-session.ts";

/** `file-gone`: a file can no longer be read from the disk, so that it could not be kept with the import. */
export type ImportOutcome =
  | RunOutcome
  | { readonly ok: false; readonly refusal: "cancelled" }
  | { readonly ok: false; readonly refusal: "file-gone"; readonly file: string };

/** The files that were kept with an earlier act of this dialog, by their ids: none is stored twice. */
export type KeptFiles = Set<string>;

/** Takes in what the part shows, as one act, with the file as it came and what is learned of its sender. */
export async function commitPart(
  app: AppModel,
  session: FileSession,
  part: PartSession,
  kept: KeptFiles,
  task: LongTask = {},
): Promise<ImportOutcome> {
  const proposal = part.proposal();
  if (!proposal || !part.isCompared()) return { ok: false, refusal: "moved-on" };
  const read = await readAll([session.source], kept, task);
  if (!read.ok) return read;
  const lessons = lessonsOf(proposal.snapshot, [{ session, part, proposal }]);
  const outcome = app.workspace.run(applyProposal(proposal, session.source.name, lessons), read.files);
  if (!outcome.ok) return outcome;
  kept.add(session.source.id);
  const { added, changed } = outcome.transaction.detail;
  part.settle(Number(added) + Number(changed));
  return outcome;
}

/** Takes in all parts of a batch exactly as shown, as one act. `taken` are its parts, in its order. */
export async function commitBatch(
  app: AppModel,
  batch: BatchProposal,
  taken: readonly TakenPart[],
  kept: KeptFiles,
  task: LongTask,
): Promise<ImportOutcome> {
  const sources = [...new Set(taken.map(({ session }) => session.source))];
  const read = await readAll(sources, kept, task);
  if (!read.ok) return read;
  const outcome = app.workspace.run(applyBatch(batch, lessonsOf(batch.snapshot, taken)), read.files);
  if (!outcome.ok) return outcome;
  for (const { id } of sources) kept.add(id);
  atOnce(() => {
    taken.forEach(({ part }, at) => {
      const counts = batch.parts[at]?.taken;
      part.settle(counts ? counts.added + counts.changed : 0);
    });
  });
  return outcome;
}

type ReadFiles =
  | {
      readonly ok: true;
      readonly files: { readonly id: string; readonly name: string; readonly bytes: Uint8Array }[];
    }
  | Extract<ImportOutcome, { readonly refusal: "cancelled" | "file-gone" }>;

/** The bytes of the files that were not kept before. */
async function readAll(
  sources: readonly FileSource[],
  kept: KeptFiles,
  { signal, onProgress }: LongTask,
): Promise<ReadFiles> {
  const wanted = sources.filter(({ id }) => !kept.has(id));
  const files: { readonly id: string; readonly name: string; readonly bytes: Uint8Array }[] = [];
  // A slow disk must not keep a person who cancels waiting.
  const cancelled = new Promise<undefined>((resolve) => {
    signal?.addEventListener("abort", () => resolve(undefined), { once: true });
  });
  for (const { name, bytes } of wanted) {
    const read = await Promise.race([bytes().catch(() => undefined), cancelled]);
    if (signal?.aborted) return { ok: false, refusal: "cancelled" };
    if (!read) return { ok: false, refusal: "file-gone", file: name };
    files.push({ id: crypto.randomUUID(), name, bytes: new Uint8Array(read) });
    onProgress?.(files.length / wanted.length);
  }
  return signal?.aborted ? { ok: false, refusal: "cancelled" } : { ok: true, files };
}
