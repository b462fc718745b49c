import { MEDIA_TYPES, pickFiles, saveFile } from "../adapters/files/index.ts";
import { DATABASE_NAME } from "../adapters/storage/schema.ts";
import type { AppServices, AppShell } from "../ui/state/services.ts";
import type { PlanStorage, Preferences } from "../workspace/ports.ts";
import { systemClock } from "./clock.ts";
import { goToPlan } from "./opening.ts";

const outdatedListeners = new Set<() => void>();

/** Storage, loaded once and after the first screen. */
export const loadStorage = once<PlanStorage>(async () => {
  const { createDexieStorage } = await import("../adapters/storage/index.ts");
  const onOutdated = () => {
    for (const listener of outdatedListeners) listener();
  };
  return createDexieStorage(DATABASE_NAME, { onOutdated });
});

export function createServices(parts: { readonly preferences: Preferences; readonly shell: AppShell }): AppServices {
  return {
    ...parts,
    clock: systemClock,
    storage: loadStorage,
    reader: once(async () => (await import("../adapters/workbook/index.ts")).createWorkbookReader()),
    writer: once(async () => (await import("../adapters/workbook/index.ts")).createWorkbookWriter()),
    backup: once(async () => (await import("../adapters/backup/index.ts")).createBackupFile()),
    pickFiles: ({ accept, multiple }) => pickFiles(accept, multiple),
    saveFile: async (name, bytes, format) => saveFile(name, bytes, MEDIA_TYPES[format]),
    openPlan: goToPlan,
    onOutdated(listener) {
      outdatedListeners.add(listener);
      return () => outdatedListeners.delete(listener);
    },
  };
}

/** Makes a thing at the first call and gives the same one ever after; a failed making may be tried again. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
