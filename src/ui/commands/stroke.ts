import { spaceBar } from "../text/commands.ts";

/** The parts of a keyboard event that tell which keys are pressed; a `KeyboardEvent` fits. */
export interface KeyParts {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

/** Keys whose name would be hard to read, or differ between keyboards. */
const NAMES: Readonly<Record<string, string>> = { " ": "Space", "=": "+", _: "-" };

/**
 * Keys pressed together under one name: "Ctrl+Shift+D", "Alt+Shift+ArrowUp", "Ctrl++". The command key of a Mac counts
 * as Ctrl. A sign says by itself whether Shift was held, so only letters and named keys carry it; "=" is the "+" key.
 */
export function strokeOf({ key, ctrlKey, altKey, shiftKey, metaKey }: KeyParts): string {
  const isSign = key.length === 1 && key !== " " && key.toLowerCase() === key.toUpperCase();
  const held = [];
  if (ctrlKey || metaKey) held.push("Ctrl");
  if (altKey) held.push("Alt");
  if (shiftKey && !isSign) held.push("Shift");
  return [...held, NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key)].join("+");
}

/** Names of keys as they are printed on keyboards in Vietnam. */
const PRINTED: Readonly<Record<string, string>> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  Escape: "Esc",
  PageUp: "Page Up",
  PageDown: "Page Down",
  Space: spaceBar,
  "-": "−",
};

/** The keys of a stroke one by one, as a person reads them: ["Ctrl", "Shift", "↑"]. */
export function printedKeys(stroke: string): string[] {
  const keys = stroke.endsWith("++") ? [...stroke.slice(0, -2).split("+"), "+"] : stroke.split("+");
  return keys.map((key) => PRINTED[key] ?? key);
}
