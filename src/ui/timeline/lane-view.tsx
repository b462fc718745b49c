import { createMemo, For, Match, Switch } from "solid-js";
import type { DayRange } from "../../core/filter/index.ts";
import { type LaneMark, laneOf, type TimedTask } from "../../core/timeline/index.ts";
import { bandOf } from "./lane-scale.ts";
import { LANE_HEIGHT } from "./row-window.ts";
import "./lane-view.css";

const MIDDLE = LANE_HEIGHT / 2;

/** The marks of one task along the days shown. Decorative: the row around it says the same in words. */
export function LaneView(props: { readonly task: TimedTask; readonly shown: DayRange; readonly lateBefore: string }) {
  const marks = createMemo(() => laneOf(props.task.deadline, props.shown));
  const isLate = (mark: LaneMark) => mark.kind === "due" && !props.task.isDone && mark.last < props.lateBefore;
  return (
    <svg class="lane" height={LANE_HEIGHT} aria-hidden="true">
      <For each={marks()}>{(mark) => <Mark mark={mark} shown={props.shown} isLate={isLate(mark)} />}</For>
    </svg>
  );
}

/** Widths are percent of the picture, so that it follows the window without being drawn anew. */
export function Mark(props: { readonly mark: LaneMark; readonly shown: DayRange; readonly isLate: boolean }) {
  const band = () => bandOf(props.mark, props.shown);
  const kind = () => props.mark.kind;
  const [left, right] = [() => `${band().at}%`, () => `${band().at + band().width}%`];
  return (
    <Switch>
      <Match when={kind() === "due"}>
        <circle class="lane__due" classList={{ "lane__due--late": props.isLate }} cx={right()} cy={MIDDLE} r={5} />
      </Match>
      <Match when={kind() === "rhythm"}>
        <line class="lane__rhythm" x1={right()} x2={right()} y1={MIDDLE - 7} y2={MIDDLE + 7} />
      </Match>
      <Match when={kind() === "waiting" || kind() === "daily"}>
        <line class={`lane__${kind()}`} x1={left()} x2={right()} y1={MIDDLE} y2={MIDDLE} />
      </Match>
      <Match when={kind() === "start"}>
        <rect class="lane__start" x={left()} y={MIDDLE - 3} width={`${band().width}%`} height={6} />
        <line class="lane__begin" x1={left()} x2={left()} y1={MIDDLE - 8} y2={MIDDLE + 8} />
      </Match>
      <Match when={kind() === "span" || kind() === "ongoing"}>
        <rect class={`lane__${kind()}`} x={left()} y={MIDDLE - 5} width={`${band().width}%`} height={10} rx={3} />
      </Match>
    </Switch>
  );
}
