import type { Quarter } from "../../core/timeline/index.ts";
import { periodName } from "../filter/period-name.ts";
import { filterText } from "../text/filter.ts";
import { timelineText } from "../text/timeline.ts";
import { keepStyle } from "./keep-style.ts";
import type { Counted, StripYear } from "./strip-state.ts";

/** A year's name over its quarters; a press takes all four. */
export function YearButton(props: {
  readonly year: StripYear;
  readonly isChosen: boolean;
  readonly onPress: () => void;
}) {
  const label = () => timelineText.yearLabel(props.year.year, props.year.whole.due, props.year.whole.starting);
  return (
    <button
      type="button"
      class="timeline-strip__whole"
      aria-pressed={props.isChosen}
      aria-label={label()}
      title={label()}
      onClick={() => props.onPress()}
    >
      {timelineText.year(props.year.year)}
    </button>
  );
}

/** A quarter with its tasks counted. */
export function QuarterButton(props: {
  readonly counted: Counted<Quarter>;
  readonly isChosen: boolean;
  readonly isNow: boolean;
  readonly isTabStop: boolean;
  readonly onPress: (event: MouseEvent) => void;
}) {
  const stretch = () => props.counted.stretch;
  const label = () => timelineText.quarterLabel(periodName(stretch()), props.counted.due, props.counted.starting);
  const total = () => props.counted.due + props.counted.starting;
  return (
    <button
      type="button"
      class="timeline-strip__quarter"
      data-quarter={stretch().first}
      tabindex={props.isTabStop ? 0 : -1}
      aria-pressed={props.isChosen}
      aria-current={props.isNow ? "date" : undefined}
      title={label()}
      ref={keepStyle("--share", () => String(props.counted.share))}
      onClick={(event) => props.onPress(event)}
    >
      <span class="visually-hidden">{label()}</span>
      <span class="timeline-strip__name" aria-hidden="true">
        {filterText.quarters[stretch().quarter - 1]}
      </span>
      <span
        aria-hidden="true"
        class="timeline-strip__count tabular-numbers"
        classList={{ "timeline-strip__count--none": total() === 0 }}
      >
        {total()}
      </span>
    </button>
  );
}
