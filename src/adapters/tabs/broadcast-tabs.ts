import type { TabChannel, TabMessage } from "../../workspace/ports.ts";

export interface ClosableTabs extends TabChannel {
  close(): void;
}

/** The other tabs of this browser, by `BroadcastChannel`; a browser without one simply hears nothing. */
export function createBroadcastTabs(name: string): ClosableTabs {
  const channel = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel(name);
  const listeners = new Set<(message: TabMessage) => void>();
  if (channel)
    channel.onmessage = ({ data }) => {
      if (isTabMessage(data)) for (const listener of [...listeners]) listener(data);
    };
  return {
    announce: (message) => channel?.postMessage(message),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => channel?.close(),
  };
}

/** A tab may run another version of the app: what is not understood is not for us. */
function isTabMessage(data: unknown): data is TabMessage {
  if (typeof data !== "object" || data === null) return false;
  const { type, planId, revision } = data as Record<string, unknown>;
  return type === "revision" && typeof planId === "string" && Number.isSafeInteger(revision);
}
