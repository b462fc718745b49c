import { planOf } from "../../core/model/index.ts";
import { collectBackup } from "../../workspace/backup/index.ts";
import type { AppModel } from "../state/app-model.ts";
import { backupText } from "../text/backup.ts";
import { fileDayAndTime } from "./day-time.ts";

export type BackupPhase = "collecting" | "writing" | "checking";

export type BackupResult =
  | { readonly kind: "saved"; readonly plans: number; readonly tasks: number }
  | { readonly kind: "unreadable" | "cancelled" | "failed" };

/** Writes everything into one file, reads it back, and hands it over only if it can be read. Resolves in every case. */
export async function writeBackup(
  { services, workspace, lastCopy }: AppModel,
  signal: AbortSignal,
  onPhase: (phase: BackupPhase) => void,
): Promise<BackupResult> {
  try {
    onPhase("collecting");
    // What cannot be stored is copied from memory all the same.
    await workspace.whenSaved().catch(() => undefined);
    const content = await collectBackup({ storage: services.storage, clock: services.clock, open: workspace.snapshot });
    onPhase("writing");
    const backup = await services.backup();
    const bytes = await backup.write(content, { signal });
    onPhase("checking");
    const name = backupText.fileName(...fileDayAndTime(content.madeAt));
    const read = await backup.read({ name, bytes: bytes.slice().buffer }, { signal });
    if (signal.aborted) return { kind: "cancelled" };
    if (!read.ok || read.content.plans.length !== content.plans.length) return { kind: "unreadable" };
    await services.saveFile(name, bytes, "zip");
    lastCopy.remember(content.plans.map(({ snapshot }) => planOf(snapshot).id));
    const tasks = content.plans.reduce((sum, { snapshot }) => sum + snapshot.task.size, 0);
    return { kind: "saved", plans: content.plans.length, tasks };
  } catch {
    return { kind: signal.aborted ? "cancelled" : "failed" };
  }
}
