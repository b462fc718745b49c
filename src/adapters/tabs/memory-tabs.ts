import type { TabChannel, TabMessage } from "../../workspace/ports.ts";

/** Tabs within one program, for tests: each call of the function given back opens one more. */
export function createMemoryTabs(): () => TabChannel {
  const tabs = new Set<Set<(message: TabMessage) => void>>();
  return () => {
    const own = new Set<(message: TabMessage) => void>();
    tabs.add(own);
    return {
      announce: (message) => {
        const copy = structuredClone(message);
        queueMicrotask(() => {
          for (const listeners of tabs) if (listeners !== own) for (const listener of [...listeners]) listener(copy);
        });
      },
      listen: (listener) => {
        own.add(listener);
        return () => own.delete(listener);
      },
    };
  };
}
