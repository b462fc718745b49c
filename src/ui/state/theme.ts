import { type Accessor, createEffect, createSignal } from "solid-js";
import type { Preferences } from "../../workspace/ports.ts";

export type ThemeChoice = "system" | "light" | "dark";

const CHOICES: readonly ThemeChoice[] = ["system", "light", "dark"];

export interface ThemeState {
  readonly choice: Accessor<ThemeChoice>;
  choose(choice: ThemeChoice): void;
}

/** Light or dark, as chosen on this device; `system` follows the operating system. */
export function createTheme(preferences: Preferences): ThemeState {
  const stored = CHOICES.find((choice) => choice === preferences.get("theme"));
  const [choice, choose] = createSignal<ThemeChoice>(stored ?? "system");
  createEffect(() => {
    const chosen = choice();
    preferences.set("theme", chosen === "system" ? undefined : chosen);
    if (chosen === "system") document.documentElement.removeAttribute("data-theme");
    else document.documentElement.setAttribute("data-theme", chosen);
  });
  return { choice, choose };
}
