// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { createLocalPreferences, createMemoryPreferences } from "../../src/adapters/preferences/index.ts";
import { describePreferences } from "./preferences.ts";

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

describePreferences("memory preferences", createMemoryPreferences);
describePreferences("local preferences", () => createLocalPreferences("phu-luc."));

test("local preferences outlive the page, behind their prefix", () => {
  createLocalPreferences("phu-luc.").set("theme", "dark");
  expect(localStorage.getItem("phu-luc.theme")).toBe("dark");
  expect(createLocalPreferences("phu-luc.").get("theme")).toBe("dark");
  expect(createLocalPreferences("other.").get("theme")).toBeUndefined();
});

test("a full localStorage keeps the choice for this page", () => {
  const preferences = createLocalPreferences("phu-luc.");
  preferences.set("theme", "dark");
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("no room", "QuotaExceededError");
  });
  preferences.set("theme", "light");
  expect(preferences.get("theme")).toBe("light");
  vi.restoreAllMocks();
  preferences.set("theme", "system");
  expect(createLocalPreferences("phu-luc.").get("theme")).toBe("system");
  expect(preferences.get("theme")).toBe("system");
});

describePreferences("local preferences where the browser forbids them", () => {
  for (const method of ["getItem", "setItem", "removeItem"] as const)
    vi.spyOn(Storage.prototype, method).mockImplementation(() => {
      throw new DOMException("forbidden", "SecurityError");
    });
  return createLocalPreferences("phu-luc.");
});
