import "../theme/later.css";
import { FilterChips } from "../filter/filter-chips.tsx";
import { SearchBox } from "../filter/search-box.tsx";
import { makeGridTools } from "../grid/grid-tools.ts";
import { MoreMenu } from "./more-menu.tsx";
import { Overlays } from "./overlays.tsx";
import { FilterSide, HistorySide } from "./sides.tsx";
import { StatusLine } from "./status-line.tsx";

/** What the page gets right after the first paint. The first screen knows it by its type alone. */
export const laterParts = {
  FilterChips,
  FilterSide,
  HistorySide,
  MoreMenu,
  Overlays,
  SearchBox,
  StatusLine,
  makeGridTools,
} as const;

export type LaterParts = typeof laterParts;
