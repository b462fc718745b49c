import { type Accessor, createSignal } from "solid-js";
import type { Preferences } from "../../workspace/ports.ts";
import { showTheme } from "./show-theme.ts";

export type ThemeChoice = "system" | "light" | "dark";

const CHOICES: readonly ThemeChoice[] = ["system", "light", "dark"];

export interface ThemeState {
  readonly choice: Accessor<ThemeChoice>;
  choose(choice: ThemeChoice): void;
}

/** Light or dark, as chosen on this device; `system` follows the operating system. */
export function createTheme(preferences: Preferences): ThemeState {
  const stored = CHOICES.find((choice) => choice === preferences.get("theme"));
  const [choice, setChoice] = createSignal<ThemeChoice>(stored ?? "system");
  return {
    choice,
    choose(chosen) {
      setChoice(chosen);
      preferences.set("theme", chosen === "system" ? undefined : chosen);
      showTheme(preferences);
    },
  };
}
