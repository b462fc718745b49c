import { toolbarText } from "../text/toolbar.ts";
import { onDemand } from "./on-demand.tsx";
import "./sides.css";

const FilterPanel = onDemand(async () => (await import("../filter/filter-panel.tsx")).FilterPanel);
const HistoryPanel = onDemand(async () => (await import("../history/history-panel.tsx")).HistoryPanel);

/** The panel before the grid. */
export function FilterSide(props: { readonly onClose: () => void }) {
  return (
    <aside class="app__side app__side--start" aria-label={toolbarText.filterPanel}>
      <FilterPanel onClose={() => props.onClose()} />
    </aside>
  );
}

/** The panel after the grid. */
export function HistorySide(props: { readonly onClose: () => void }) {
  return (
    <aside class="app__side app__side--end" aria-label={toolbarText.historyPanel}>
      <HistoryPanel onClose={() => props.onClose()} />
    </aside>
  );
}
