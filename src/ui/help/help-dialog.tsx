import { For, Show } from "solid-js";
import { Dialog } from "../shell/dialog.tsx";
import { useApp } from "../state/app-model.ts";
import { helpText, type KeyGroup, type KeyLine } from "../text/help.ts";
import "./help-dialog.css";

/** All keys, by what they are for, and a few things worth knowing. */
export function HelpDialog() {
  const { showDialog } = useApp();
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
      <section class="help-dialog__groups" aria-label={helpText.title} tabindex="0" autofocus>
        <For each={helpText.groups}>{(group) => <Group group={group} />}</For>
      </section>
      <h3 class="help-dialog__title">{helpText.notesTitle}</h3>
      <ul class="help-dialog__notes">
        <For each={helpText.notes}>{(note) => <li>{note}</li>}</For>
      </ul>
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
