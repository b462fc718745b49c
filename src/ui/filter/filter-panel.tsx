import { createMemo, onMount } from "solid-js";
import { isEmptyFilter } from "../../core/filter/index.ts";
import { useApp } from "../state/app-model.ts";
import { filterText } from "../text/filter.ts";
import { AgencyFacet } from "./agency-facet.tsx";
import { DeadlineFacet } from "./deadline-facet.tsx";
import { StatusFacet } from "./status-facet.tsx";
import "./filter-panel.css";

/** The filters with how many tasks each choice would leave. Every choice takes effect at once. */
export function FilterPanel() {
  const { filter } = useApp();
  onMount(() => void filter.load());
  const counts = createMemo(() => filter.counts());
  return (
    <div class="filter-panel">
      <header class="filter-panel__header">
        <h2 class="filter-panel__title">{filterText.title}</h2>
        <button
          type="button"
          class="button-quiet filter-panel__clear"
          disabled={isEmptyFilter(filter.filter())}
          onClick={() => filter.setFilter({})}
        >
          {filterText.clearAll}
        </button>
      </header>
      <AgencyFacet counts={counts()} />
      <DeadlineFacet counts={counts()} />
      <StatusFacet counts={counts()} />
    </div>
  );
}
