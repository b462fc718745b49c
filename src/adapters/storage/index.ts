export type { ConnectionOptions } from "./connection.ts";
export { createDexieStorage } from "./dexie-storage.ts";
export { createMemoryStorage } from "./memory-storage.ts";
export { DATABASE_NAME } from "./schema.ts";
