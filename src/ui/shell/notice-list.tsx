import { createEffect, For, Show } from "solid-js";
import { useApp } from "../state/app-model.ts";
import { shellText } from "../text/shell.ts";
import { Icon } from "./icon.tsx";
import "./notice-list.css";
import { topDialog } from "./open-dialogs.ts";

/**
 * Short messages at the bottom; read aloud as they come. While a dialog is open they stand in it, since the page is
 * inert then; they have no role there, where the dialog's own words may be its status.
 */
export function NoticeList() {
  const { notices } = useApp();
  let home!: HTMLDivElement;
  let region!: HTMLDivElement;
  createEffect(() => (topDialog() ?? home).append(region));
  return (
    <div ref={home}>
      <div ref={region} class="notices" role={topDialog() ? undefined : "status"} aria-live="polite">
        <For each={notices.list()}>
          {(notice) => (
            <div class={`notice notice--${notice.tone}`}>
              <span class="notice__text">{notice.text}</span>
              <Show when={notice.action}>
                {(action) => (
                  <button
                    type="button"
                    class="button-quiet notice__action"
                    onClick={() => {
                      notices.dismiss(notice.id);
                      action().run();
                    }}
                  >
                    {action().label}
                  </button>
                )}
              </Show>
              <button
                type="button"
                class="button-quiet notice__close"
                aria-label={shellText.close}
                onClick={() => notices.dismiss(notice.id)}
              >
                <Icon name="close" />
              </button>
            </div>
          )}
        </For>
      </div>
    </div>
  );
}
