import { createMemo, createSignal, For, onCleanup, onMount, Show } from "solid-js";
import { contains } from "../../core/timeline/index.ts";
import { Icon } from "../shell/icon.tsx";
import { useApp } from "../state/app-model.ts";
import { timelineText } from "../text/timeline.ts";
import { QuarterButton, YearButton } from "./strip-buttons.tsx";
import { quarterByKey } from "./strip-keys.ts";
import { bindStripDrag } from "./strip-pointer.ts";
import { createStripState } from "./strip-state.ts";
import "./timeline-strip.css";

/**
 * The plan's years by quarter, each with its tasks counted, above the table. A press filters, a drag or Shift takes
 * several quarters. One quarter is reached by Tab, the others by arrows; an arrow with Shift extends the choice.
 */
export function TimelineStrip(props: { readonly onHide: () => void }) {
  const app = useApp();
  const state = createStripState(app);
  const quarters = createMemo(() => state.years().flatMap((year) => year.quarters));
  const today = () => app.services.clock.today();
  const nowPlace = () => quarters().findIndex(({ stretch }) => contains(stretch, { first: today(), last: today() }));
  const [reached, setReached] = createSignal<number>();
  const tabPlace = () => Math.min(reached() ?? Math.max(nowPlace(), 0), quarters().length - 1);
  let strip!: HTMLElement;

  onMount(() => {
    void app.filter.load();
    const stretchOf = (element: Element | null) => {
      const first = element?.closest<HTMLElement>("[data-quarter]")?.dataset.quarter;
      return quarters().find(({ stretch }) => stretch.first === first)?.stretch;
    };
    onCleanup(bindStripDrag(strip, state, stretchOf));
  });

  const goTo = (place: number) => {
    setReached(place);
    const first = quarters()[place]?.stretch.first;
    strip.querySelector<HTMLElement>(`[data-quarter="${first}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const next = quarterByKey(tabPlace(), event.key, quarters().length);
    if (next === undefined) return;
    event.preventDefault();
    goTo(next);
    const counted = quarters()[next];
    if (event.shiftKey && counted) state.extendTo(counted.stretch);
  };
  const press = (place: number, event: MouseEvent) => {
    setReached(place);
    const stretch = quarters()[place]?.stretch;
    if (!stretch) return;
    if (event.shiftKey) state.extendTo(stretch);
    else state.toggle(stretch);
  };

  const quarterAt = (place: number) => (
    <Show when={quarters()[place]}>
      {(counted) => (
        <QuarterButton
          counted={counted()}
          isChosen={state.isPartOfChoice(counted().stretch)}
          isNow={place === nowPlace()}
          isTabStop={place === tabPlace()}
          onPress={(event) => press(place, event)}
        />
      )}
    </Show>
  );

  return (
    <section ref={strip} class="timeline-strip" aria-label={timelineText.strip}>
      <div class="timeline-strip__years">
        <For each={placesOf(state.years())}>
          {(place) => (
            <Show when={state.years()[place]}>
              {(year) => (
                <div class="timeline-strip__year">
                  <YearButton
                    year={year()}
                    isChosen={state.isPartOfChoice(year().whole.stretch)}
                    onPress={() => state.toggle(year().whole.stretch)}
                  />
                  {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows go from one of its buttons to another */}
                  <div class="timeline-strip__quarters" onKeyDown={onKeyDown}>
                    <For each={placesOf(year().quarters)}>{(at) => quarterAt(place * 4 + at)}</For>
                  </div>
                </div>
              )}
            </Show>
          )}
        </For>
      </div>
      <div class="timeline-strip__acts">
        <StripAct icon="calendar" label={timelineText.calendar} onPress={() => app.showDialog("calendar")} />
        <StripAct icon="lines" label={timelineText.lines} onPress={() => app.showDialog("task-lines")} />
        <StripAct icon="close" label={timelineText.hide} onPress={() => props.onHide()} />
      </div>
    </section>
  );
}

/** Buttons are known by their places, so that they and the focus stay when the counts change. */
function placesOf(list: readonly unknown[]): readonly number[] {
  return [...list.keys()];
}

function StripAct(props: {
  readonly icon: "calendar" | "lines" | "close";
  readonly label: string;
  readonly onPress: () => void;
}) {
  return (
    <button
      type="button"
      class="button-quiet timeline-strip__act"
      aria-label={props.label}
      title={props.label}
      onClick={() => props.onPress()}
    >
      <Icon name={props.icon} />
    </button>
  );
}
