import "../count-tabs.css";
import { For, Show } from "solid-js";
import { importFilesText } from "../../text/import-files.ts";
import { FILE_FILTERS, type FileList } from "./file-list.ts";

/** Which files are shown, with how many there are of each kind. A kind without files is not offered. */
export function FileFilters(props: { readonly list: FileList }) {
  const isOffered = (filter: (typeof FILE_FILTERS)[number]) =>
    filter === "all" || filter === props.list.filter() || props.list.counts()[filter] > 0;
  return (
    <fieldset class="count-tabs">
      <legend class="visually-hidden">{importFilesText.filterLabel}</legend>
      <For each={FILE_FILTERS}>
        {(filter) => (
          <Show when={isOffered(filter)}>
            <button
              type="button"
              class="button-quiet count-tab"
              aria-pressed={props.list.filter() === filter}
              onClick={() => props.list.setFilter(filter)}
            >
              {importFilesText.filters[filter]}
              <span class="count-tab__count tabular-numbers">
                {props.list.counts()[filter].toLocaleString("vi-VN")}
              </span>
            </button>
          </Show>
        )}
      </For>
    </fieldset>
  );
}
