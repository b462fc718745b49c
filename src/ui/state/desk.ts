import { type Accessor, createSignal } from "solid-js";
import { type CommandRegistry, createCommandRegistry } from "../commands/registry.ts";
import type { FilterRequest } from "../filter/column/filter-request.ts";
import type { CopiedSize } from "../grid/clipboard/held-copy.ts";
import type { PasteQuestion } from "../grid/clipboard/paste-question.ts";
import type { GridTools } from "../grid/tool-contract.ts";
import type { ArrangeState } from "./arranging.ts";
import { createLastCopy, type LastCopy } from "./last-copy.ts";
import { createNotices, type Notices } from "./notices.ts";
import type { FirstServices } from "./services.ts";
import { createTheme, type ThemeState } from "./theme.ts";

/** What a person works with once the first rows are on the screen. */
export interface Desk {
  readonly commands: CommandRegistry;
  readonly arrange: ArrangeState;
  readonly notices: Notices;
  readonly theme: ThemeState;
  readonly lastCopy: LastCopy;
  /** The mounted grid's tools. */
  readonly gridTools: Accessor<GridTools | undefined>;
  setGridTools(tools: GridTools | undefined): void;
  /** The column whose values are being chosen. */
  readonly filterRequest: Accessor<FilterRequest | undefined>;
  askFilter(request: FilterRequest | undefined): void;
  /** What a paste waits to be told. */
  readonly pasteQuestion: Accessor<PasteQuestion | undefined>;
  askPaste(question: PasteQuestion | undefined): void;
  /** What was copied and waits to be pasted. */
  readonly copied: Accessor<CopiedSize | undefined>;
  tellCopied(copied: CopiedSize | undefined): void;
}

export interface DeskOptions extends FirstServices {
  readonly planId: string;
  readonly arrange: ArrangeState;
}

export function createDesk({ planId, arrange, clock, preferences }: DeskOptions): Desk {
  const [gridTools, setGridTools] = createSignal<GridTools>();
  const [filterRequest, askFilter] = createSignal<FilterRequest>();
  const [pasteQuestion, askPaste] = createSignal<PasteQuestion>();
  const [copied, tellCopied] = createSignal<CopiedSize>();
  return {
    commands: createCommandRegistry(),
    arrange,
    notices: createNotices(),
    theme: createTheme(preferences),
    lastCopy: createLastCopy(planId, preferences, clock),
    gridTools,
    setGridTools,
    filterRequest,
    askFilter,
    pasteQuestion,
    askPaste,
    copied,
    tellCopied,
  };
}
