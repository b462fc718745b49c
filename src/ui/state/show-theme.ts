import type { Preferences } from "../../workspace/ports.ts";

/** Gives the page the theme chosen on this device; without a choice it follows the operating system. */
export function showTheme(preferences: Preferences): void {
  document.documentElement.dataset.theme = preferences.get("theme") ?? "";
}
