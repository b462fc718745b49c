import type { Preferences } from "../../workspace/ports.ts";

const KEY = "palette/recent";

/** Enough to fill the first lines of the palette. */
const KEPT = 8;

/** What was chosen last in the palette, latest first; remembered on this device. */
export function recentCommands(preferences: Preferences): readonly string[] {
  return preferences.get(KEY)?.split("\n") ?? [];
}

export function rememberCommand(preferences: Preferences, id: string): void {
  const others = recentCommands(preferences).filter((other) => other !== id);
  preferences.set(KEY, [id, ...others].slice(0, KEPT).join("\n"));
}
