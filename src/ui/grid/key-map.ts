import type { Direction } from "./movement.ts";

/** What a key asks for while no cell is being edited, in a grid that knows no commands yet. */
export type GridCommand =
  | { readonly name: "move" | "edge"; readonly direction: Direction }
  | { readonly name: "tab"; readonly step: -1 | 1 }
  | { readonly name: "enter"; readonly step: -1 | 1 }
  | { readonly name: "page"; readonly step: -1 | 1 }
  | {
      readonly name: "rowStart" | "rowEnd" | "gridStart" | "gridEnd" | "edit" | "clear" | "choose" | "space";
    };

/** The parts of a keyboard event that decide; a `KeyboardEvent` fits. */
export interface KeyStroke {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

const PLAIN: Readonly<Record<string, GridCommand>> = {
  Home: { name: "rowStart" },
  End: { name: "rowEnd" },
  F2: { name: "edit" },
  Backspace: { name: "clear" },
  " ": { name: "space" },
};

const WITH_CONTROL: Readonly<Record<string, GridCommand>> = {
  Home: { name: "gridStart" },
  End: { name: "gridEnd" },
};

/** The bare arrow of a stroke; undefined with any modifier, which input methods use to select and retype. */
export function bareArrow(stroke: KeyStroke): Direction | undefined {
  return modifiersOf(stroke) === "" ? ARROWS[stroke.key] : undefined;
}

/** Undefined: the key is text, or not the grid's business (Ctrl+Space and Alt+Z belong to input methods). */
export function commandOf(stroke: KeyStroke): GridCommand | undefined {
  const step = stroke.shiftKey ? -1 : 1;
  switch (modifiersOf(stroke)) {
    case "":
      return arrow("move", stroke) ?? stepping(stroke.key, step) ?? paging(stroke.key) ?? PLAIN[stroke.key];
    case "shift":
      return arrow("move", stroke) ?? stepping(stroke.key, step);
    case "control":
      return arrow("edge", stroke) ?? WITH_CONTROL[stroke.key];
    case "control+shift":
      return arrow("edge", stroke);
    case "alt":
      return stroke.key === "ArrowDown" ? { name: "choose" } : undefined;
    default:
      return undefined;
  }
}

function modifiersOf({ ctrlKey, metaKey, altKey, shiftKey }: KeyStroke): string {
  const held = [];
  if (ctrlKey || metaKey) held.push("control");
  if (altKey) held.push("alt");
  if (shiftKey) held.push("shift");
  return held.join("+");
}

function arrow(name: "move" | "edge", { key }: KeyStroke): GridCommand | undefined {
  const direction = ARROWS[key];
  return direction && { name, direction };
}

function stepping(key: string, step: -1 | 1): GridCommand | undefined {
  if (key === "Enter") return { name: "enter", step };
  return key === "Tab" ? { name: "tab", step } : undefined;
}

function paging(key: string): GridCommand | undefined {
  if (key === "PageUp") return { name: "page", step: -1 };
  return key === "PageDown" ? { name: "page", step: 1 } : undefined;
}
