import { applyProposal } from "../../../workspace/import/index.ts";
import type { RunOutcome } from "../../../workspace/index.ts";
import type { FileSource } from "../../../workspace/ports.ts";
import type { AppModel } from "../../state/app-model.ts";
import type { PartSession } from "./part-session.ts";

/** `file-gone`: the file can no longer be read from the disk, so that it could not be kept with the import. */
export type PartOutcome = RunOutcome | { readonly ok: false; readonly refusal: "file-gone" };

/**
 * Takes in what the part shows, as one act, with the file as it came; `isKept` says that an earlier act brought the
 * file already.
 */
export async function commitPart(
  app: AppModel,
  source: FileSource,
  part: PartSession,
  isKept: boolean,
): Promise<PartOutcome> {
  const shown = part.proposal();
  if (!shown || !part.isCompared()) return { ok: false, refusal: "moved-on" };
  const bytes = isKept ? undefined : await source.bytes().catch(() => undefined);
  if (!isKept && !bytes) return { ok: false, refusal: "file-gone" };
  const kept = bytes ? [{ id: crypto.randomUUID(), name: source.name, bytes: new Uint8Array(bytes) }] : [];
  const outcome = app.workspace.run(applyProposal(shown, source.name), kept);
  if (!outcome.ok) return outcome;
  const { added, changed } = outcome.transaction.detail;
  part.settle(Number(added) + Number(changed));
  return outcome;
}
