import type { AppShell } from "../../ui/state/services.ts";

/** How often a page that stays open all day looks for a new version. */
const CHECK_INTERVAL = 60 * 60 * 1000;

/**
 * Registers the service worker, which makes the app work without a network. A new version waits until the person
 * takes it: it never replaces a page in which somebody is typing.
 */
export function registerServiceWorker(): Pick<AppShell, "onUpdateReady" | "applyUpdate"> {
  const listeners = new Set<() => void>();
  let waiting: ServiceWorker | undefined;
  const offer = (worker: ServiceWorker) => {
    waiting = worker;
    for (const listener of listeners) listener();
  };
  if (import.meta.env.PROD && "serviceWorker" in navigator) void register(offer);
  return {
    onUpdateReady(listener) {
      listeners.add(listener);
      if (waiting) listener();
      return () => listeners.delete(listener);
    },
    async applyUpdate() {
      if (!waiting) return;
      navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
      waiting.postMessage({ type: "SKIP_WAITING" });
    },
  };
}

async function register(offer: (worker: ServiceWorker) => void): Promise<void> {
  const registration = await navigator.serviceWorker.register("./sw.js", { scope: "./", updateViaCache: "none" });
  const check = () => void registration.update().catch(() => undefined);
  setInterval(check, CHECK_INTERVAL);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && check());
  // A first installation is no update: only a worker that waits behind another one is.
  if (registration.waiting && navigator.serviceWorker.controller) offer(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const worker = registration.installing;
    worker?.addEventListener("statechange", () => {
      if (worker.state === "installed" && navigator.serviceWorker.controller) offer(worker);
    });
  });
}
