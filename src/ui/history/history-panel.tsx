import { createMemo, createSignal, For, onCleanup, onMount, Show } from "solid-js";
import { taskLabels } from "../../core/model/index.ts";
import { Icon } from "../shell/icon.tsx";
import { useApp } from "../state/app-model.ts";
import { dayOf } from "../state/days.ts";
import { eventSentence } from "../text/events.ts";
import { historyText } from "../text/history.ts";
import { ActItem } from "./act-item.tsx";
import { type Act, actsByDay, actsOf, touchedTask } from "./act-list.ts";
import { createHistoryActions } from "./history-actions.ts";
import "./history-panel.css";

/** Everything that was done to the plan, newest first, over reloads, with the ways back. */
export function HistoryPanel(props: { readonly onClose: () => void }) {
  const { workspace, services, plan } = useApp();
  const actions = createHistoryActions();
  const [openId, setOpenId] = createSignal<string>();
  const [isLoaded, setLoaded] = createSignal(false);
  void workspace.loadHistory().then(() => setLoaded(true));
  const numbers = createMemo(() => taskLabels(plan.outline()));
  const acts = createMemo(() => new Map(actsOf(plan.history()).map((act) => [act.transaction.id, act])));
  const days = createMemo(() =>
    actsByDay([...acts().values()], ({ at }) => historyText.day(dayOf(at), services.clock.today())),
  );
  const sentenceOf = ({ transaction }: Act) => {
    const taskId = touchedTask(transaction.change);
    return eventSentence({ ...transaction, taskNumber: taskId === undefined ? undefined : numbers().get(taskId) });
  };
  let panel!: HTMLDivElement;
  let heading!: HTMLHeadingElement;
  const opener = document.activeElement;
  onMount(() => {
    // Opened by its button the panel comes next; one that was open when the page came leaves the focus alone.
    if (opener instanceof HTMLButtonElement) heading.focus();
  });
  onCleanup(() => {
    if (panel.contains(document.activeElement) && opener instanceof HTMLElement) opener.focus();
  });

  // Lists go by day and id, so that lines, and the focus in them, stay where they are while acts come and go.
  return (
    <div class="history-panel" ref={panel}>
      <header class="history-panel__header">
        <h2 class="history-panel__title" tabindex="-1" ref={heading}>
          {historyText.title}
        </h2>
        <button
          type="button"
          class="button-quiet history-panel__close"
          aria-label={historyText.close}
          onClick={() => props.onClose()}
        >
          <Icon name="close" />
        </button>
      </header>
      <div class="history-panel__body">
        <Show
          when={days().size > 0}
          fallback={<p class="history-panel__empty">{isLoaded() ? historyText.empty : historyText.loading}</p>}
        >
          <For each={[...days().keys()]}>
            {(day) => (
              <section>
                <h3 class="history-panel__day">{day}</h3>
                <ol class="history-panel__acts">
                  <For each={days().get(day)}>
                    {(id) => (
                      <Show when={acts().get(id)}>
                        {(act) => (
                          <ActItem
                            act={act()}
                            sentence={sentenceOf(act())}
                            isOpen={openId() === id}
                            onToggle={() => setOpenId((opened) => (opened === id ? undefined : id))}
                            context={{ snapshot: plan.snapshot(), numberOf: (taskId) => numbers().get(taskId) }}
                            actions={actions}
                          />
                        )}
                      </Show>
                    )}
                  </For>
                </ol>
              </section>
            )}
          </For>
        </Show>
      </div>
    </div>
  );
}
