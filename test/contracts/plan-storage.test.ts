import "fake-indexeddb/auto";
import { createDexieStorage, createMemoryStorage } from "../../src/adapters/storage/index.ts";
import { describePlanStorage } from "./plan-storage.ts";

let databases = 0;

describePlanStorage("memory storage", createMemoryStorage);
describePlanStorage("Dexie storage", () => createDexieStorage(`contract-${++databases}`));
