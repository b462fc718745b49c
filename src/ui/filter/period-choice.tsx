import { createUniqueId, For } from "solid-js";
import { planOf } from "../../core/model/index.ts";
import { useApp } from "../state/app-model.ts";
import { filterText } from "../text/filter.ts";
import { withPart } from "./chip-list.ts";
import { type FacetCounts, yearInMind } from "./facet-counts.ts";

/** A year and a quarter of it. A quarter chosen without a year means the one this year, or the plan's nearest. */
export function PeriodChoice(props: { readonly counts: FacetCounts | undefined }) {
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
    const { year: _, quarter, period: _period, ...rest } = current();
    if (text === "") filter.setFilter(rest);
    else filter.setFilter({ ...rest, year: Number(text), ...(quarter === undefined ? {} : { quarter }) });
  };
  const chooseQuarter = (quarter: number) =>
    filter.setFilter(
      current().quarter === quarter
        ? withPart(current(), "quarter", undefined)
        : { ...withPart(current(), "period", undefined), year: yearForQuarter(), quarter },
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
