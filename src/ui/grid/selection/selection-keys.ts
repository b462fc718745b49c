import { type KeyParts, strokeOf } from "../../commands/stroke.ts";
import type { Reach } from "./extend-moves.ts";

/** The keys that extend a selection, by the names of their strokes. */
const EXTENDING_KEYS: Readonly<Record<string, Reach>> = {
  "Shift+ArrowUp": { to: "next", direction: "up" },
  "Shift+ArrowDown": { to: "next", direction: "down" },
  "Shift+ArrowLeft": { to: "next", direction: "left" },
  "Shift+ArrowRight": { to: "next", direction: "right" },
  "Ctrl+Shift+ArrowUp": { to: "edge", direction: "up" },
  "Ctrl+Shift+ArrowDown": { to: "edge", direction: "down" },
  "Ctrl+Shift+ArrowLeft": { to: "edge", direction: "left" },
  "Ctrl+Shift+ArrowRight": { to: "edge", direction: "right" },
  "Shift+PageUp": { to: "page", step: -1 },
  "Shift+PageDown": { to: "page", step: 1 },
  "Shift+Home": { to: "rowStart" },
  "Shift+End": { to: "rowEnd" },
  "Ctrl+Shift+Home": { to: "gridStart" },
  "Ctrl+Shift+End": { to: "gridEnd" },
};

/** How far a key takes the end of a selection; undefined for any other key. */
export function reachOf(event: KeyParts): Reach | undefined {
  const stroke = strokeOf(event);
  return Object.hasOwn(EXTENDING_KEYS, stroke) ? EXTENDING_KEYS[stroke] : undefined;
}
