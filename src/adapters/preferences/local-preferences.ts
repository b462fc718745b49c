import type { Preferences } from "../../workspace/ports.ts";
import { createMemoryPreferences } from "./memory-preferences.ts";

/**
 * Preferences in `localStorage`, every key behind the prefix. Where the browser forbids it or it is full, a choice
 * lasts as long as the page: no preference is worth an error.
 */
export function createLocalPreferences(prefix: string): Preferences {
  const thisPage = createMemoryPreferences();
  return {
    get: (key) => thisPage.get(key) ?? read(prefix + key),
    set: (key, value) => thisPage.set(key, write(prefix + key, value) ? undefined : value),
  };
}

function read(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Whether it was kept. */
function write(key: string, value: string | undefined): boolean {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}
