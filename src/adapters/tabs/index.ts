export { type ClosableTabs, createBroadcastTabs } from "./broadcast-tabs.ts";
export { createMemoryTabs } from "./memory-tabs.ts";
