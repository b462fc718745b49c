import "../theme/later.css";
import { FilterChips } from "../filter/filter-chips.tsx";
import { makeGridTools } from "../grid/grid-tools.ts";
import { Overlays } from "./overlays.tsx";
import { FilterSide, HistorySide } from "./sides.tsx";
import { StatusLine } from "./status-line.tsx";
import { ToolbarActs } from "./toolbar-acts.tsx";

/** What the page gets right after the first paint. The first screen knows it by its type alone. */
export const laterParts = {
  FilterChips,
  FilterSide,
  HistorySide,
  Overlays,
  StatusLine,
  ToolbarActs,
  makeGridTools,
} as const;

export type LaterParts = typeof laterParts;
