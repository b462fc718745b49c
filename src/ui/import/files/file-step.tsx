import { createSignal, For, Match, Show, Switch } from "solid-js";
import { Icon } from "../../shell/icon.tsx";
import { importText } from "../../text/import.ts";
import { importSourcesText } from "../../text/import-sources.ts";
import { issueSentence } from "../../text/issues.ts";
import type { FileSession } from "../session/file-session.ts";
import "./file-step.css";
import type { ImportState } from "../import-state.ts";
import { SourceButtons } from "../sources/source-buttons.tsx";

/** Where files come in, and how far each of them is. The page itself takes what is dropped. */
export function FileStep(props: { readonly state: ImportState }) {
  const [isOver, setOver] = createSignal(false);
  return (
    <div class="file-step">
      <Show when={props.state.sessions().length > 0}>
        <ul class="file-list" aria-label={importText.fileList}>
          <For each={props.state.sessions()}>{(session) => <FileItem session={session} state={props.state} />}</For>
        </ul>
      </Show>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only lights up; dropping works anywhere and the button does the same by keyboard */}
      <div
        class="file-step__drop"
        classList={{ "file-step__drop--over": isOver(), "file-step__drop--more": props.state.sessions().length > 0 }}
        onDragEnter={() => setOver(true)}
        onDragOver={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={() => setOver(false)}
      >
        <span class="file-step__picture">
          <Icon name="import" />
        </span>
        <p class="file-step__title">{importText.dropTitle}</p>
        <SourceButtons state={props.state} />
        <p class="file-step__hint">{importSourcesText.hint}</p>
        <p class="file-step__hint">{importText.dropPromise}</p>
      </div>
    </div>
  );
}

function FileItem(props: { readonly session: FileSession; readonly state: ImportState }) {
  const name = () => props.session.source.name;
  const isReading = () => props.session.state().kind === "reading";
  return (
    <li class="file-item">
      <Icon name="plan" />
      <div class="file-item__main">
        <p class="file-item__name">{name()}</p>
        <FileState session={props.session} />
      </div>
      <Show when={isReading()}>
        <button type="button" aria-label={importText.cancelReading(name())} onClick={() => props.session.cancel()}>
          {importText.cancel}
        </button>
      </Show>
      <Show when={props.session.state().kind === "failed"}>
        <button type="button" onClick={() => props.state.retry(props.session)}>
          {importText.retry}
        </button>
      </Show>
      <Show when={props.session.understood()}>
        <button type="button" aria-label={importText.openFile(name())} onClick={() => props.state.open(props.session)}>
          {importText.open}
        </button>
      </Show>
      <Show when={!isReading()}>
        <button
          type="button"
          class="button-quiet file-item__remove"
          aria-label={importText.removeFile(name())}
          title={importText.remove}
          onClick={() => props.state.remove(props.session)}
        >
          <Icon name="close" />
        </button>
      </Show>
    </li>
  );
}

function FileState(props: { readonly session: FileSession }) {
  const problem = () => {
    const state = props.session.state();
    if (state.kind !== "failed") return undefined;
    return state.issue ? issueSentence({ ...state.issue, place: {} }) : importText.readerFailed;
  };
  return (
    <div class="file-item__state" role="status">
      <Switch fallback={importText.waiting}>
        <Match when={props.session.state().kind === "reading"}>
          {importText.reading}
          <progress class="file-item__progress" />
        </Match>
        <Match when={problem()}>{(sentence) => <span class="file-item__problem">{sentence()}</span>}</Match>
        <Match when={importedCount(props.session)}>
          {(count) => <span class="file-item__done">{importText.imported(count())}</span>}
        </Match>
        <Match when={taskCount(props.session)}>{(rows) => importText.ready(rows())}</Match>
        <Match when={props.session.understood()}>
          <span class="file-item__problem">{importText.noTable}</span>
        </Match>
      </Switch>
    </div>
  );
}

function importedCount(session: FileSession): number {
  return session.parts().reduce((sum, part) => sum + (part.importedCount() ?? 0), 0);
}

function taskCount(session: FileSession): number {
  return session.parts().reduce((sum, part) => sum + (part.sheet()?.rows.length ?? 0), 0);
}
