import { createEffect, createMemo, createSignal, createUniqueId, For, on, Show } from "solid-js";
import { Dialog } from "../shell/dialog.tsx";
import { Icon } from "../shell/icon.tsx";
import { useApp } from "../state/app-model.ts";
import { paletteText } from "../text/palette.ts";
import { commandEntries } from "./command-entries.ts";
import "./palette-dialog.css";
import type { PaletteEntry } from "./palette-entry.ts";
import { placeEntries, taskEntries } from "./place-entries.ts";
import { rankEntries } from "./rank-entries.ts";
import { recentCommands, rememberCommand } from "./recent-commands.ts";

/** Every command by its name, and places to go to. The focus stays in the box; the arrows move through the list. */
export function PaletteDialog() {
  const app = useApp();
  const listId = createUniqueId();
  const recent = recentCommands(app.preferences);
  const entries = [...commandEntries(app.desk.commands), ...placeEntries(app)];
  const [query, setQuery] = createSignal("");
  const found = createMemo(() => [...taskEntries(app, query()), ...rankEntries(entries, query(), recent)]);
  const [place, setPlace] = createSignal(0);
  createEffect(on(query, () => setPlace(0)));
  const close = () => app.showDialog(undefined);
  const run = (entry: PaletteEntry | undefined) => {
    if (!entry || entry.obstacle !== undefined) return;
    rememberCommand(app.preferences, entry.id);
    // The focus goes back to where it was first: what is run may move it on.
    close();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.keyCode === 229) return;
    const last = found().length - 1;
    const moves: Record<string, () => void> = {
      ArrowDown: () => setPlace((at) => (at >= last ? 0 : at + 1)),
      ArrowUp: () => setPlace((at) => (at <= 0 ? Math.max(last, 0) : at - 1)),
      PageDown: () => setPlace((at) => Math.min(at + 8, Math.max(last, 0))),
      PageUp: () => setPlace((at) => Math.max(at - 8, 0)),
      Enter: () => run(found()[place()]),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  };
  const optionId = (at: number) => `${listId}-${at}`;
  return (
    <Dialog title={paletteText.title} onClose={close}>
      <input
        class="palette__box"
        type="text"
        role="combobox"
        autofocus
        autocomplete="off"
        spellcheck={false}
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={listId}
        aria-activedescendant={found().length > 0 ? optionId(place()) : undefined}
        aria-label={paletteText.box}
        placeholder={paletteText.placeholder}
        onInput={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div id={listId} class="palette__list" role="listbox" aria-label={paletteText.results}>
        <For each={found()}>
          {(entry, at) => (
            <Entry entry={entry} id={optionId(at())} isCurrent={at() === place()} onChoose={() => run(entry)} />
          )}
        </For>
      </div>
      <Show when={found().length === 0}>
        <p class="palette__nothing">{paletteText.nothing(query())}</p>
      </Show>
      <p class="palette__hint">{paletteText.hint}</p>
      <div class="visually-hidden" role="status">
        {query() === "" ? "" : paletteText.count(found().length)}
      </div>
    </Dialog>
  );
}

function Entry(props: {
  readonly entry: PaletteEntry;
  readonly id: string;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
}) {
  let element!: HTMLDivElement;
  createEffect(() => {
    if (props.isCurrent) element.scrollIntoView({ block: "nearest" });
  });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the box above has the focus and its keys choose
    // biome-ignore lint/a11y/useFocusableInteractive: as above
    <div
      ref={element}
      id={props.id}
      class="palette__entry"
      role="option"
      aria-selected={props.isCurrent}
      aria-disabled={props.entry.obstacle !== undefined}
      onClick={() => props.onChoose()}
    >
      <span class="palette__mark">
        <Show when={props.entry.isOn}>
          <Icon name="check" />
        </Show>
      </span>
      <span class="palette__title">{props.entry.title}</span>
      <span class="palette__group">{props.entry.obstacle ?? props.entry.group}</span>
      <Show when={props.entry.keys}>
        <kbd class="palette__keys">{props.entry.keys}</kbd>
      </Show>
    </div>
  );
}
