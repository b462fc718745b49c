import { type Accessor, createSignal } from "solid-js";
import { type CommandRegistry, createCommandRegistry } from "../commands/registry.ts";
import type { GridTools } from "../grid/grid-tools.ts";

/** What a person works with once the first rows are on the screen. */
export interface Desk {
  readonly commands: CommandRegistry;
  /** The mounted grid's tools. */
  readonly gridTools: Accessor<GridTools | undefined>;
  setGridTools(tools: GridTools | undefined): void;
}

export function createDesk(): Desk {
  const [gridTools, setGridTools] = createSignal<GridTools>();
  return { commands: createCommandRegistry(), gridTools, setGridTools };
}
