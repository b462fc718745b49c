export { createDexieStorage } from "./dexie-storage.ts";
export { createMemoryStorage } from "./memory-storage.ts";
