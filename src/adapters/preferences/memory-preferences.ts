import type { Preferences } from "../../workspace/ports.ts";

/** Preferences that live as long as the page. */
export function createMemoryPreferences(): Preferences {
  const values = new Map<string, string>();
  return {
    get: (key) => values.get(key),
    set: (key, value) => {
      if (value === undefined) values.delete(key);
      else values.set(key, value);
    },
  };
}
