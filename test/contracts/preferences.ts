import { describe, expect, test } from "vitest";
import type { Preferences } from "../../src/workspace/ports.ts";

/** What every `Preferences` keeps to. */
export function describePreferences(name: string, open: () => Preferences): void {
  describe(`${name} keep the preferences contract`, () => {
    test("a choice never made is undefined, one made is kept, the last one counts", () => {
      const preferences = open();
      expect(preferences.get("theme")).toBeUndefined();
      preferences.set("theme", "dark");
      preferences.set("theme", "light");
      expect(preferences.get("theme")).toBe("light");
      expect(preferences.get("other")).toBeUndefined();
    });

    test("a choice can be taken back; an empty one is a choice", () => {
      const preferences = open();
      preferences.set("theme", "");
      expect(preferences.get("theme")).toBe("");
      preferences.set("theme", undefined);
      expect(preferences.get("theme")).toBeUndefined();
    });

    test("names of object properties are names like any other", () => {
      const preferences = open();
      expect(preferences.get("constructor")).toBeUndefined();
      preferences.set("__proto__", "x");
      expect(preferences.get("__proto__")).toBe("x");
    });
  });
}
