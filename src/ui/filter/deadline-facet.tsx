import { createUniqueId, For } from "solid-js";
import { DEADLINE_KINDS, type TaskFilter } from "../../core/filter/index.ts";
import { useApp } from "../state/app-model.ts";
import { filterText } from "../text/filter.ts";
import { toggled, withPart } from "./chip-list.ts";
import { ChoiceLine } from "./choice-line.tsx";
import { DUE_SOON_DAYS, type FacetCounts } from "./facet-counts.ts";
import { PeriodChoice } from "./period-choice.tsx";

/** Choosing by time: the kind of deadline, a year and a quarter, what is late or soon due. */
export function DeadlineFacet(props: { readonly counts: FacetCounts | undefined }) {
  const { filter } = useApp();
  const current = filter.filter;
  const set = <Part extends keyof TaskFilter>(part: Part, value: TaskFilter[Part] | undefined) =>
    filter.setFilter(withPart(current(), part, value));
  const headingId = createUniqueId();
  return (
    <section class="facet" aria-labelledby={headingId}>
      <h3 id={headingId} class="facet__title">
        {filterText.deadline}
      </h3>
      <ul class="facet__list">
        <For each={DEADLINE_KINDS}>
          {(kind) => (
            <li>
              <ChoiceLine
                label={filterText.kinds[kind]}
                count={props.counts && (props.counts.kinds.get(kind) ?? 0)}
                isChosen={current().deadlineKinds?.includes(kind) ?? false}
                onToggle={() => set("deadlineKinds", toggled(current().deadlineKinds, kind))}
              />
            </li>
          )}
        </For>
      </ul>
      <PeriodChoice counts={props.counts} />
      <ul class="facet__list">
        <li>
          <ChoiceLine
            label={filterText.overdue}
            count={props.counts?.overdue}
            isChosen={current().overdue ?? false}
            onToggle={() => set("overdue", !current().overdue)}
          />
        </li>
        <li>
          <ChoiceLine
            label={filterText.dueSoon(current().dueWithinDays ?? DUE_SOON_DAYS)}
            count={props.counts?.dueSoon}
            isChosen={current().dueWithinDays !== undefined}
            onToggle={() => set("dueWithinDays", current().dueWithinDays === undefined ? DUE_SOON_DAYS : undefined)}
          />
        </li>
      </ul>
    </section>
  );
}
