import { For, Show } from "solid-js";
import { useApp } from "../state/app-model.ts";
import { shellText } from "../text/shell.ts";
import { Icon } from "./icon.tsx";
import "./notice-list.css";

/** Short messages at the bottom; read aloud as they come. */
export function NoticeList() {
  const { notices } = useApp();
  return (
    <div class="notices" role="status" aria-live="polite">
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
  );
}
