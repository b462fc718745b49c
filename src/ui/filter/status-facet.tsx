import { createUniqueId, For } from "solid-js";
import { SHOWN_STATUSES } from "../../core/filter/index.ts";
import { useApp } from "../state/app-model.ts";
import { filterText } from "../text/filter.ts";
import { toggled, withPart } from "./chip-list.ts";
import { ChoiceLine } from "./choice-line.tsx";
import type { FacetCounts } from "./facet-counts.ts";

/** Choosing by the state a task shows; words that are no known state are offered only where there are some. */
export function StatusFacet(props: { readonly counts: FacetCounts | undefined }) {
  const { filter } = useApp();
  const chosen = () => filter.filter().statuses ?? [];
  const countOf = (status: (typeof SHOWN_STATUSES)[number]) => props.counts?.statuses.get(status) ?? 0;
  const offered = () =>
    SHOWN_STATUSES.filter((status) => status !== "unknown" || countOf(status) > 0 || chosen().includes(status));
  const headingId = createUniqueId();
  return (
    <section class="facet" aria-labelledby={headingId}>
      <h3 id={headingId} class="facet__title">
        {filterText.status}
      </h3>
      <ul class="facet__list">
        <For each={offered()}>
          {(status) => (
            <li>
              <ChoiceLine
                label={filterText.statuses[status]}
                count={props.counts && countOf(status)}
                isChosen={chosen().includes(status)}
                onToggle={() => filter.setFilter(withPart(filter.filter(), "statuses", toggled(chosen(), status)))}
              />
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
