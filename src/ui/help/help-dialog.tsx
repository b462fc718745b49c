import { createMemo, createSignal, For, Show } from "solid-js";
import { Dialog } from "../shell/dialog.tsx";
import { useApp } from "../state/app-model.ts";
import { helpText } from "../text/help.ts";
import "./help-dialog.css";
import { foundKeys, type KeyGroup, type KeyLine, keyList } from "./key-list.ts";

/** All keys, by what they are for, with a search; and a few things worth knowing. */
export function HelpDialog() {
  const { showDialog } = useApp();
  const groups = keyList();
  const [query, setQuery] = createSignal("");
  const found = createMemo(() => foundKeys(groups, query()));
  const close = () => showDialog(undefined);
  return (
    <Dialog
      title={helpText.title}
      size="medium"
      onClose={close}
      footer={
        <button type="button" class="button-primary" onClick={close}>
          {helpText.close}
        </button>
      }
    >
      <input
        class="help-dialog__search"
        type="search"
        autofocus
        autocomplete="off"
        aria-label={helpText.search}
        placeholder={helpText.searchPlaceholder}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <section class="help-dialog__groups" aria-label={helpText.keyList} tabindex="0">
        <For each={found()} fallback={<p>{helpText.nothing(query())}</p>}>
          {(group) => <Group group={group} />}
        </For>
      </section>
      <div class="visually-hidden" role="status">
        <Show when={query() !== ""}>{helpText.count(found().flatMap(({ lines }) => lines).length)}</Show>
      </div>
      <Show when={query() === ""}>
        <h3 class="help-dialog__title">{helpText.notesTitle}</h3>
        <ul class="help-dialog__notes">
          <For each={helpText.notes}>{(note) => <li>{note}</li>}</For>
        </ul>
      </Show>
    </Dialog>
  );
}

function Group(props: { readonly group: KeyGroup }) {
  return (
    <section class="help-dialog__group">
      <h3 class="help-dialog__title">{props.group.title}</h3>
      <dl class="help-dialog__lines">
        <For each={props.group.lines}>
          {(line) => (
            <div class="help-dialog__line">
              <dt>
                <Keys line={line} />
              </dt>
              <dd>{line.does}</dd>
            </div>
          )}
        </For>
      </dl>
    </section>
  );
}

function Keys(props: { readonly line: KeyLine }) {
  return (
    <For each={props.line.keys}>
      {(stroke, index) => (
        <span class="help-dialog__stroke">
          <Show when={index() > 0}>
            <span class="visually-hidden">{helpText.or}</span>
          </Show>
          <For each={stroke}>{(key) => <kbd>{key}</kbd>}</For>
        </span>
      )}
    </For>
  );
}
