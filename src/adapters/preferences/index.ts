export { createLocalPreferences } from "./local-preferences.ts";
export { createMemoryPreferences } from "./memory-preferences.ts";
