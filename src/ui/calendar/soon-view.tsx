import { createMemo, createSignal, createUniqueId, For, Show } from "solid-js";
import { upcoming } from "../../core/timeline/index.ts";
import { useApp } from "../state/app-model.ts";
import { calendarText } from "../text/calendar.ts";
import { ItemList } from "./item-list.tsx";
import "./soon-view.css";
import type { ShownTasks } from "./task-names.ts";

const HORIZONS = [7, 30, 90] as const;

type Horizon = (typeof HORIZONS)[number];

/** What is late, and what is due within a week, a month or a quarter. */
export function SoonView(props: { readonly shown: ShownTasks }) {
  const { services } = useApp();
  const today = services.clock.today();
  const [horizon, setHorizon] = createSignal<Horizon>(30);
  const found = createMemo(() => upcoming(props.shown.tasks(), today, horizon()));
  const name = createUniqueId();
  return (
    <div class="soon-view">
      <fieldset class="soon-view__horizon">
        <legend>{calendarText.horizon}</legend>
        <For each={HORIZONS}>
          {(days) => (
            <label class="soon-view__choice">
              <input type="radio" name={name} checked={horizon() === days} onChange={() => setHorizon(days)} />
              {calendarText.horizons[days]}
            </label>
          )}
        </For>
      </fieldset>
      <section>
        <h3 class="soon-view__title soon-view__title--late">{calendarText.overdue(found().overdue.length)}</h3>
        <Show when={found().overdue.length > 0} fallback={<p class="soon-view__none">{calendarText.noOverdue}</p>}>
          <ItemList items={found().overdue} shown={props.shown} today={today} />
        </Show>
      </section>
      <section>
        <h3 class="soon-view__title" aria-live="polite">
          {calendarText.ahead(horizon(), found().ahead.length)}
        </h3>
        <Show
          when={found().ahead.length > 0}
          fallback={<p class="soon-view__none">{calendarText.noAhead(horizon())}</p>}
        >
          <ItemList items={found().ahead} shown={props.shown} today={today} />
        </Show>
      </section>
    </div>
  );
}
