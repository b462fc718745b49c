import { For, Show } from "solid-js";
import { Icon } from "../../shell/icon.tsx";
import { importFilesText } from "../../text/import-files.ts";
import type { ImportState } from "../import-state.ts";
import { Pager } from "../pager.tsx";
import type { FileList, FileSort } from "./file-list.ts";
import { FileRow } from "./file-row.tsx";
import "./file-table.css";

/** The files, a page at a time. */
export function FileTable(props: { readonly state: ImportState; readonly list: FileList }) {
  return (
    <Show when={props.list.shown().length > 0} fallback={<p class="file-step__none">{importFilesText.noneShown}</p>}>
      <div class="file-table__frame">
        <table class="import-table file-table" aria-label={importFilesText.list}>
          <thead>
            <tr>
              <SortHead list={props.list} sort="name" label={importFilesText.file} class="file-table__file" />
              <SortHead list={props.list} sort="sender" label={importFilesText.sender} class="file-table__sender" />
              <th scope="col">{importFilesText.understood}</th>
              <th scope="col">{importFilesText.compared}</th>
              <SortHead
                list={props.list}
                sort="standing"
                label={importFilesText.standing}
                class="file-table__standing"
              />
              <th scope="col" class="file-table__acts">
                <span class="visually-hidden">{importFilesText.acts}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={props.list.page.slice(props.list.shown())}>
              {(session) => <FileRow session={session} state={props.state} />}
            </For>
          </tbody>
        </table>
      </div>
      <Pager page={props.list.page} />
    </Show>
  );
}

interface SortHeadProps {
  readonly list: FileList;
  readonly sort: FileSort;
  readonly label: string;
  readonly class: string;
}

function SortHead(props: SortHeadProps) {
  const isSorted = () => props.list.sort() === props.sort;
  return (
    <th scope="col" class={props.class} aria-sort={isSorted() ? "ascending" : "none"}>
      <button
        type="button"
        class="button-quiet file-table__sort"
        title={importFilesText.sortBy(props.label)}
        onClick={() => props.list.setSort(props.sort)}
      >
        {props.label}
        <Show when={isSorted()}>
          <Icon name="fold" />
        </Show>
      </button>
    </th>
  );
}
