import type { AppShell } from "../../ui/state/services.ts";

/** Chromium's own event; other browsers install from their menus. */
interface InstallPromptEvent extends Event {
  prompt(): Promise<unknown>;
}

/** Keeps the browser's offer to install until the person asks for it. */
export function createInstallOffer(): Pick<AppShell, "onInstallable" | "install"> {
  let offer: InstallPromptEvent | undefined;
  const listeners = new Set<(isInstallable: boolean) => void>();
  const set = (next: InstallPromptEvent | undefined) => {
    offer = next;
    for (const listener of listeners) listener(offer !== undefined);
  };
  window.addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    set(event as InstallPromptEvent);
  });
  window.addEventListener("appinstalled", () => set(undefined));
  return {
    onInstallable(listener) {
      listeners.add(listener);
      listener(offer !== undefined);
      return () => listeners.delete(listener);
    },
    async install() {
      await offer?.prompt();
      set(undefined);
    },
  };
}
