import { DATABASE_NAME } from "../adapters/storage/schema.ts";
import { once } from "../workspace/once.ts";
import type { PlanStorage } from "../workspace/ports.ts";

const outdatedListeners = new Set<() => void>();

/** Storage, loaded once: after the first screen where the plan was read early. */
export const loadStorage = once<PlanStorage>(async () => {
  const { createDexieStorage } = await import("../adapters/storage/index.ts");
  const onOutdated = () => {
    for (const listener of outdatedListeners) listener();
  };
  return createDexieStorage(DATABASE_NAME, { onOutdated });
});

/** Calls back when a newer version of the app has taken the database over. Returns the way to stop listening. */
export function onStorageOutdated(listener: () => void): () => void {
  outdatedListeners.add(listener);
  return () => outdatedListeners.delete(listener);
}
