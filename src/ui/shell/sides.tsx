import { Match, Show, Switch } from "solid-js";
import type { ChecksState } from "../checks/checks-state.ts";
import type { Flag } from "../state/flag.ts";
import { checksText } from "../text/checks.ts";
import { toolbarText } from "../text/toolbar.ts";
import { onDemand } from "./on-demand.tsx";
import "./sides.css";

const FilterPanel = onDemand(async () => (await import("../filter/filter-panel.tsx")).FilterPanel);
const ChecksPanel = onDemand(async () => (await import("../checks/checks-panel.tsx")).ChecksPanel);
const HistoryPanel = onDemand(async () => (await import("../history/history-panel.tsx")).HistoryPanel);

/** The panel before the grid, while it is on. */
export function FilterSide(props: { readonly panel: Flag }) {
  return (
    <Show when={props.panel.isOn()}>
      <aside class="app__side app__side--start" aria-label={toolbarText.filterPanel}>
        <FilterPanel onClose={() => props.panel.set(false)} />
      </aside>
    </Show>
  );
}

/** The panel after the grid: what the checks found while that is open, else what was done. */
export function EndSide(props: { readonly history: Flag; readonly checks: ChecksState }) {
  return (
    <Switch>
      <Match when={props.checks.isOpen()}>
        <aside class="app__side app__side--end" aria-label={checksText.title}>
          <ChecksPanel checks={props.checks} onClose={() => props.checks.open(false)} />
        </aside>
      </Match>
      <Match when={props.history.isOn()}>
        <aside class="app__side app__side--end" aria-label={toolbarText.historyPanel}>
          <HistoryPanel onClose={() => props.history.set(false)} />
        </aside>
      </Match>
    </Switch>
  );
}
