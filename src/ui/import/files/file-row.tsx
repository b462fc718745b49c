import { For, Show } from "solid-js";
import type { RecognisedSheet } from "../../../core/sheet/index.ts";
import { Icon } from "../../shell/icon.tsx";
import { importFilesText } from "../../text/import-files.ts";
import { sheetTitle } from "../../text/sheet-title.ts";
import { shownName } from "../../text/shown-name.ts";
import type { ImportState } from "../import-state.ts";
import type { FileSession } from "../session/file-session.ts";
import { countsOf } from "./file-counts.ts";
import { FileStanding } from "./file-standing.tsx";
import { SenderField } from "./sender-field.tsx";

export interface FileRowProps {
  readonly session: FileSession;
  readonly state: ImportState;
}

/** One file: who sent it, what was understood of it, what it would do, and what can be done with it. */
export function FileRow(props: FileRowProps) {
  const place = () => splitName(props.session.source.name);
  return (
    <tr>
      <th scope="row" class="file-table__file">
        <bdi class="file-table__folder">{shownName(place().folder)}</bdi>
        <bdi class="file-table__name">{shownName(place().name)}</bdi>
      </th>
      <td class="file-table__sender">
        <Show when={props.session.sender()}>
          <SenderField session={props.session} />
        </Show>
      </td>
      <td>
        <Understood session={props.session} />
      </td>
      <td>
        <Compared session={props.session} />
      </td>
      <td class="file-table__standing">
        <FileStanding session={props.session} />
      </td>
      <td class="file-table__acts">
        <FileActs state={props.state} session={props.session} />
      </td>
    </tr>
  );
}

function Understood(props: { readonly session: FileSession }) {
  const parts = () => props.session.parts();
  const sheets = () => props.session.understood()?.workbook.sheets ?? [];
  const total = (countIn: (sheet: RecognisedSheet) => number) =>
    parts().reduce((sum, part) => {
      const sheet = part.sheet();
      return sheet ? sum + countIn(sheet) : sum;
    }, 0);
  return (
    <Show when={parts().length > 0}>
      <p>
        {importFilesText.tasks(
          total(({ rows }) => rows.length),
          total(({ sections }) => sections.length),
        )}
      </p>
      <Show when={sheets().length > 1}>
        <p class="file-table__quiet">
          {importFilesText.sheets(
            parts().map((part) => sheetTitle(part.sheet()?.name ?? "")),
            sheets().length,
          )}
        </p>
      </Show>
    </Show>
  );
}

function Compared(props: { readonly session: FileSession }) {
  const counts = () => countsOf(props.session);
  return (
    <Show when={counts()}>
      {(found) => (
        <ul class="file-counts">
          <For each={importFilesText.counts(found()).filter(([count]) => count > 0)}>
            {([count, word]) => (
              <li class="file-counts__count">
                <b class="tabular-numbers">{count.toLocaleString("vi-VN")}</b> {word}
              </li>
            )}
          </For>
        </ul>
      )}
    </Show>
  );
}

function FileActs(props: FileRowProps) {
  const name = () => props.session.source.name;
  const kind = () => props.session.state().kind;
  return (
    <div class="file-table__buttons">
      <Show when={kind() === "reading"}>
        <button type="button" aria-label={importFilesText.cancelReading(name())} onClick={() => props.session.cancel()}>
          {importFilesText.cancel}
        </button>
      </Show>
      <Show when={kind() === "failed"}>
        <button
          type="button"
          aria-label={importFilesText.retryFile(name())}
          onClick={() => props.state.retry(props.session)}
        >
          {importFilesText.retry}
        </button>
      </Show>
      <Show when={kind() === "understood"}>
        <button
          type="button"
          data-file={props.session.source.id}
          aria-label={importFilesText.openFile(name())}
          onClick={() => props.state.open(props.session)}
        >
          {importFilesText.open}
        </button>
      </Show>
      <Show when={kind() !== "reading"}>
        <button
          type="button"
          class="button-quiet file-table__remove"
          aria-label={importFilesText.removeFile(name())}
          title={importFilesText.remove}
          onClick={(event) => {
            const row = event.currentTarget.closest("tr");
            const near = row?.nextElementSibling ?? row?.previousElementSibling;
            props.state.remove(props.session);
            // The button has gone with its row: the one beside it, or the button that brings files, is next.
            const next = near?.querySelector<HTMLElement>(".file-table__remove");
            (next ?? document.querySelector<HTMLElement>(".choose-files button"))?.focus();
          }}
        >
          <Icon name="close" />
        </button>
      </Show>
    </div>
  );
}

const BEFORE_NAME = /^.*(?:\/|› )/;

/** The folders before the name stand in the background. */
function splitName(path: string): { readonly folder: string; readonly name: string } {
  const folder = BEFORE_NAME.exec(path)?.[0] ?? "";
  return { folder, name: path.slice(folder.length) };
}
