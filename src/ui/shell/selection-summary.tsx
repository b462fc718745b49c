import { createEffect, createMemo, createSignal, For, on, onCleanup, Show } from "solid-js";
import type { SelectionReport } from "../grid/selection/selection-report.ts";
import { useApp } from "../state/app-model.ts";
import { selectionText } from "../text/selection.ts";
import "./selection-summary.css";

/** In the status line: what is selected, and how many tasks the filter hides. */
export function SelectionSummary() {
  const app = useApp();
  const [report, setReport] = createSignal<SelectionReport>();
  createEffect(
    on(app.desk.gridTools, (tools) => {
      if (tools) onCleanup(tools.selectionTools.onReport(setReport));
    }),
  );
  const hiddenCount = createMemo(() => {
    const hits = app.filter.hits();
    return hits ? app.plan.snapshot().task.size - hits.size - app.filter.held().size : 0;
  });
  return (
    <div class="selection-summary">
      <Show when={hiddenCount() > 0}>
        <span class="selection-summary__part">{selectionText.hiddenByFilter(hiddenCount())}</span>
      </Show>
      <For each={report()?.parts}>{(part) => <span class="selection-summary__part">{part}</span>}</For>
      <span class="visually-hidden" aria-live="polite">
        {report()?.spoken}
      </span>
    </div>
  );
}
