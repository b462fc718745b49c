import type { AppShell } from "../../ui/state/services.ts";
import { createInstallOffer } from "./install-offer.ts";
import { registerServiceWorker } from "./service-worker.ts";

/** The app as the browser runs it: its service worker, installing, how safe its storage is. */
export function createAppShell(): AppShell {
  const worker = registerServiceWorker();
  return {
    onUpdateReady: worker.onUpdateReady,
    applyUpdate: worker.applyUpdate,
    ...createInstallOffer(),
    async storageStatus() {
      const isPersistent = (await navigator.storage?.persisted?.()) ?? false;
      const estimate = await navigator.storage?.estimate?.();
      return { isPersistent, usage: estimate?.usage, quota: estimate?.quota };
    },
    requestPersistence: async () => (await navigator.storage?.persist?.()) ?? false,
  };
}
