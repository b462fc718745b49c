import { createMemo, onCleanup, onMount } from "solid-js";
import { isEmptyFilter } from "../../core/filter/index.ts";
import { Icon } from "../shell/icon.tsx";
import { useApp } from "../state/app-model.ts";
import { filterText } from "../text/filter.ts";
import { AgencyFacet } from "./agency-facet.tsx";
import { DeadlineFacet } from "./deadline-facet.tsx";
import { StatusFacet } from "./status-facet.tsx";
import "./filter-panel.css";

/** The filters with how many tasks each choice would leave. Every choice takes effect at once; Esc closes. */
export function FilterPanel(props: { readonly onClose: () => void }) {
  const { filter } = useApp();
  let panel!: HTMLDivElement;
  let heading!: HTMLHeadingElement;
  const opener = document.activeElement;
  onMount(() => {
    void filter.load();
    // Opened by its button the panel comes next; one that was open when the page came leaves the focus alone.
    if (opener instanceof HTMLButtonElement) heading.focus();
  });
  onCleanup(() => {
    if (panel.contains(document.activeElement) && opener instanceof HTMLElement) opener.focus();
  });
  const counts = createMemo(() => filter.ask((engine, today) => engine.counts(filter.filter(), today)));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc is a shortcut for the close button
    <div
      class="filter-panel"
      ref={panel}
      onKeyDown={(event) => {
        if (event.key === "Escape") props.onClose();
      }}
    >
      <header class="filter-panel__header">
        <h2 class="filter-panel__title" tabindex="-1" ref={heading}>
          {filterText.title}
        </h2>
        <button
          type="button"
          class="button-quiet filter-panel__clear"
          disabled={isEmptyFilter(filter.filter())}
          onClick={() => filter.setFilter({})}
        >
          {filterText.clearAll}
        </button>
        <button
          type="button"
          class="button-quiet filter-panel__close"
          aria-label={filterText.close}
          onClick={() => props.onClose()}
        >
          <Icon name="close" />
        </button>
      </header>
      <AgencyFacet counts={counts()} />
      <DeadlineFacet counts={counts()} />
      <StatusFacet counts={counts()} />
    </div>
  );
}
