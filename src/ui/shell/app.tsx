import { createSignal, Show } from "solid-js";
import { PlanGrid } from "../grid/plan-grid.tsx";
import { useApp } from "../state/app-model.ts";
import { createFlag } from "../state/flag.ts";
import { toolbarText } from "../text/toolbar.ts";
import "./app.css";
import type { LaterParts } from "./later.tsx";
import { Toolbar } from "./toolbar.tsx";

export interface AppProps {
  /** What stands around the first screen, once it is there; its room is kept. */
  readonly later: LaterParts | undefined;
  readonly onFirstPaint: () => void;
}

/** The whole page: the bar, the grid, and around it what comes after the first paint. */
export function App(props: AppProps) {
  const app = useApp();
  const filterPanel = createFlag(app.preferences, "panel/filter", window.innerWidth >= 1680);
  const historyPanel = createFlag(app.preferences, "panel/history", false);
  const [formulaBar, setFormulaBar] = createSignal(app.preferences.get("panel/formula"));
  return (
    <div class="app">
      <Toolbar filterPanel={filterPanel} historyPanel={historyPanel} later={props.later} />
      <main class="app__main">
        <Show when={props.later} keyed>
          {(later) => <later.FilterSide panel={filterPanel} />}
        </Show>
        <section class="app__grid" aria-label={toolbarText.gridRegion}>
          <Show when={props.later} keyed>
            {(later) => <later.AboveGrid />}
          </Show>
          <div class="app__formula" data-bar={formulaBar()}>
            <Show when={props.later} keyed>
              {(later) => <later.FormulaBar mode={formulaBar()} onMode={setFormulaBar} />}
            </Show>
          </div>
          <PlanGrid
            rows={app.rows.rows()}
            isEmpty={app.rows.rows().length === 0 && (app.filter.isReady() || app.arranging.waits())}
            columns={app.plan.columns()}
            layout={app.layout.layout()}
            scale={app.layout.scale()}
            rememberedLines={app.layout.rememberedLines}
            actions={app.actions}
            tools={props.later?.makeGridTools}
            onReady={app.setGrid}
            onFirstPaint={() => props.onFirstPaint()}
          />
        </section>
        <Show when={props.later} keyed>
          {(later) => <later.EndSide history={historyPanel} />}
        </Show>
      </main>
      <footer class="app__status">
        <Show when={props.later} keyed>
          {(later) => <later.StatusLine />}
        </Show>
      </footer>
      <Show when={props.later} keyed>
        {(later) => <later.Overlays />}
      </Show>
    </div>
  );
}
