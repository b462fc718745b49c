import { onCleanup, Show } from "solid-js";
import { FilterChips } from "../filter/filter-chips.tsx";
import { onDemand } from "../shell/on-demand.tsx";
import { useApp } from "../state/app-model.ts";
import { createFlag } from "../state/flag.ts";

const TimelineStrip = onDemand(async () => (await import("./timeline-strip.tsx")).TimelineStrip);

/** What stands above the grid: the strip of quarters where a person keeps it open, and what is filtered by. */
export function AboveGrid() {
  const app = useApp();
  const strip = createFlag(app.preferences, "panel/timeline", false);
  const hide = () => {
    strip.set(false);
    const cell = app.grid()?.focusedCell();
    if (cell) app.grid()?.focusCell(cell);
  };
  onCleanup(
    app.desk.commands.register({
      "timeline.toggle": { run: () => strip.set(!strip.isOn()), isOn: strip.isOn },
    }),
  );
  return (
    <>
      <Show when={strip.isOn()}>
        <TimelineStrip onHide={hide} />
      </Show>
      <FilterChips />
    </>
  );
}
