import { createUniqueId, For } from "solid-js";
import { DEADLINE_KINDS, type TaskFilter } from "../../core/filter/index.ts";
import { planOf } from "../../core/model/index.ts";
import { useApp } from "../state/app-model.ts";
import { filterText } from "../text/filter.ts";
import { toggled, withPart } from "./chip-list.ts";
import { ChoiceLine } from "./choice-line.tsx";
import { DUE_SOON_DAYS, type FacetCounts, yearInMind } from "./facet-counts.ts";

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
      <Period counts={props.counts} />
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

function Period(props: { readonly counts: FacetCounts | undefined }) {
  const { filter, plan, services } = useApp();
  const current = filter.filter;
  const yearForQuarter = () => current().year ?? yearInMind(planOf(plan.snapshot()), services.clock.today());
  const years = () => {
    const { firstYear, lastYear } = planOf(plan.snapshot());
    const covered = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
    const chosen = current().year;
    return chosen === undefined || covered.includes(chosen) ? covered : [...covered, chosen].sort((a, b) => a - b);
  };
  const chooseYear = (text: string) => {
    const { year: _, quarter, ...rest } = current();
    if (text === "") filter.setFilter(rest);
    else filter.setFilter({ ...rest, year: Number(text), ...(quarter === undefined ? {} : { quarter }) });
  };
  const chooseQuarter = (quarter: number) =>
    filter.setFilter(
      current().quarter === quarter
        ? withPart(current(), "quarter", undefined)
        : { ...current(), year: yearForQuarter(), quarter },
    );
  const yearId = createUniqueId();
  return (
    <div class="facet__period">
      <label class="facet__label" for={yearId}>
        {filterText.year}
      </label>
      <select id={yearId} value={current().year ?? ""} onChange={(event) => chooseYear(event.currentTarget.value)}>
        <option value="">{filterText.anyYear}</option>
        <For each={years()}>
          {(year) => (
            <option value={year} selected={current().year === year}>
              {year}
            </option>
          )}
        </For>
      </select>
      <span class="facet__label">{filterText.quarter}</span>
      <fieldset class="facet__quarters">
        <legend class="visually-hidden">{filterText.quartersOf(yearForQuarter())}</legend>
        <For each={[1, 2, 3, 4]}>
          {(quarter) => (
            <button
              type="button"
              class="quarter"
              aria-pressed={current().quarter === quarter}
              aria-label={filterText.countLabel(
                filterText.chips.quarter(quarter, yearForQuarter()),
                props.counts?.quarters[quarter - 1] ?? 0,
              )}
              onClick={() => chooseQuarter(quarter)}
            >
              <span>{filterText.quarters[quarter - 1]}</span>
              <span class="quarter__count tabular-numbers">{props.counts?.quarters[quarter - 1]}</span>
            </button>
          )}
        </For>
      </fieldset>
    </div>
  );
}
