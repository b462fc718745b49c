import { For } from "solid-js";
import type { LaneKind } from "../../core/timeline/index.ts";
import { taskLinesText } from "../text/task-lines.ts";
import { Mark } from "./lane-view.tsx";

const YEAR = { first: "2026-01-01", last: "2026-12-31" };
const MID_YEAR = { first: "2026-06-30", last: "2026-06-30" };
const SAMPLES: readonly LaneKind[] = ["due", "rhythm", "span", "start", "ongoing", "waiting", "daily"];

/** What each mark stands for. */
export function LaneLegend() {
  return (
    <ul class="lane-legend" aria-label={taskLinesText.legend}>
      <For each={SAMPLES}>
        {(kind) => (
          <li class="lane-legend__item">
            <svg class="lane-legend__sample" viewBox="0 6 28 20" aria-hidden="true">
              <Mark mark={{ kind, clause: 0, ...sampleDays(kind) }} shown={YEAR} isLate={false} />
            </svg>
            {taskLinesText.kinds[kind]}
          </li>
        )}
      </For>
    </ul>
  );
}

function sampleDays(kind: LaneKind) {
  return kind === "due" || kind === "rhythm" ? MID_YEAR : YEAR;
}
