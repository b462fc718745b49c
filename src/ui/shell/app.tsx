import { createSignal, lazy, Match, onCleanup, onMount, Show, Suspense, Switch } from "solid-js";
import { PlanGrid } from "../grid/plan-grid.tsx";
import { useApp } from "../state/app-model.ts";
import { createFlag } from "../state/flag.ts";
import { shellText } from "../text/shell.ts";
import "./app.css";
import { DropArea } from "./drop-area.tsx";
import { NoticeList } from "./notice-list.tsx";
import { bindShellKeys } from "./shell-keys.ts";
import { StatusLine } from "./status-line.tsx";
import { Toolbar } from "./toolbar.tsx";

const FilterPanel = lazy(async () => ({ default: (await import("../filter/filter-panel.tsx")).FilterPanel }));
const FilterChips = lazy(async () => ({ default: (await import("../filter/filter-chips.tsx")).FilterChips }));
const HistoryPanel = lazy(async () => ({ default: (await import("../history/history-panel.tsx")).HistoryPanel }));
const ImportDialog = lazy(async () => ({ default: (await import("../import/import-dialog.tsx")).ImportDialog }));
const ExportDialog = lazy(async () => ({ default: (await import("../export/export-dialog.tsx")).ExportDialog }));
const BackupDialog = lazy(async () => ({ default: (await import("../backup/backup-dialog.tsx")).BackupDialog }));
const RestoreDialog = lazy(async () => ({ default: (await import("../backup/restore-dialog.tsx")).RestoreDialog }));
const ColumnsDialog = lazy(async () => ({ default: (await import("../columns/columns-dialog.tsx")).ColumnsDialog }));
const PlanDialog = lazy(async () => ({ default: (await import("../plan-info/plan-dialog.tsx")).PlanDialog }));
const HelpDialog = lazy(async () => ({ default: (await import("../help/help-dialog.tsx")).HelpDialog }));

/** The whole page: the bar, the panels around the grid, the status line, and what opens above them. */
export function App(props: { readonly onFirstPaint: () => void }) {
  const app = useApp();
  const { preferences } = app.services;
  const filterPanel = createFlag(preferences, "panel/filter", window.innerWidth >= 1680);
  const historyPanel = createFlag(preferences, "panel/history", false);
  const [isPainted, setPainted] = createSignal(false);
  onMount(() => onCleanup(bindShellKeys(app)));
  return (
    <DropArea>
      <Toolbar filterPanel={filterPanel} historyPanel={historyPanel} isPainted={isPainted()} />
      <main class="app__main">
        <Show when={isPainted() && filterPanel.isOn()}>
          <aside class="app__side app__side--start" aria-label={shellText.filterPanel}>
            <Suspense>
              <FilterPanel onClose={() => filterPanel.set(false)} />
            </Suspense>
          </aside>
        </Show>
        <section class="app__grid" aria-label={shellText.gridRegion}>
          <Show when={isPainted()}>
            <Suspense>
              <FilterChips />
            </Suspense>
          </Show>
          <PlanGrid
            rows={app.rows.rows()}
            isEmpty={app.filter.isReady() && app.rows.rows().length === 0}
            columns={app.plan.columns()}
            layout={app.layout.layout()}
            actions={app.actions}
            onReady={app.setGrid}
            onFirstPaint={() => {
              setPainted(true);
              props.onFirstPaint();
            }}
          />
        </section>
        <Show when={isPainted() && historyPanel.isOn()}>
          <aside class="app__side app__side--end" aria-label={shellText.historyPanel}>
            <Suspense>
              <HistoryPanel onClose={() => historyPanel.set(false)} />
            </Suspense>
          </aside>
        </Show>
      </main>
      <StatusLine />
      <NoticeList />
      <Suspense>
        <Switch>
          <Match when={app.openDialog() === "import"}>
            <ImportDialog />
          </Match>
          <Match when={app.openDialog() === "export"}>
            <ExportDialog />
          </Match>
          <Match when={app.openDialog() === "backup"}>
            <BackupDialog />
          </Match>
          <Match when={app.openDialog() === "restore"}>
            <RestoreDialog />
          </Match>
          <Match when={app.openDialog() === "columns"}>
            <ColumnsDialog />
          </Match>
          <Match when={app.openDialog() === "plan"}>
            <PlanDialog />
          </Match>
          <Match when={app.openDialog() === "help"}>
            <HelpDialog />
          </Match>
        </Switch>
      </Suspense>
    </DropArea>
  );
}
