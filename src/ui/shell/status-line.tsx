import { createMemo, createSignal, Match, onCleanup, onMount, Show, Switch } from "solid-js";
import type { StorageFailureCode } from "../../workspace/ports.ts";
import { CheckCount } from "../checks/check-count.tsx";
import type { ChecksState } from "../checks/checks-state.ts";
import { useApp } from "../state/app-model.ts";
import { dayOf, daysBetween, formatTime } from "../state/days.ts";
import { shellText } from "../text/shell.ts";
import { storageText } from "../text/storage.ts";
import { ZoomControl } from "../views/zoom-control.tsx";
import { Icon } from "./icon.tsx";
import { SelectionSummary } from "./selection-summary.tsx";
import "./status-line.css";
import { CopiedCells } from "./copied-cells.tsx";

/** The line at the bottom: whether the work is on the disk, how old the copy outside is, a new version. */
export function StatusLine(props: { readonly checks: ChecksState }) {
  const app = useApp();
  const [isOnline, setOnline] = createSignal(navigator.onLine);
  onMount(() => {
    const update = () => setOnline(navigator.onLine);
    window.addEventListener("online", update);
    window.addEventListener("offline", update);
    onCleanup(() => {
      window.removeEventListener("online", update);
      window.removeEventListener("offline", update);
    });
  });
  return (
    <>
      <SaveStatus />
      <CopyAge />
      <CheckCount checks={props.checks} />
      <Show when={!isOnline()}>
        <span class="status-line__item">
          <Icon name="offline" />
          {storageText.offline}
        </span>
      </Show>
      <UpdateOffer />
      <CopiedCells />
      <SelectionSummary />
      <span class="status-line__end">{storageText.tasks(app.plan.snapshot().task.size)}</span>
      <ZoomControl />
    </>
  );
}

/** After these the page can store nothing more, however often it tries. */
const ENDED: readonly StorageFailureCode[] = ["outdated", "closed"];

function SaveStatus() {
  const app = useApp();
  const [isOutdated, setOutdated] = createSignal(false);
  onMount(() => onCleanup(app.services.onOutdated(() => setOutdated(true))));
  const failure = createMemo(() => {
    const state = app.plan.saveState();
    if (state.kind === "failed") return state;
    return isOutdated() ? ({ code: "outdated" } as const) : undefined;
  });
  const savedAt = () => {
    const state = app.plan.saveState();
    return state.kind === "saved" ? state.at : undefined;
  };
  return (
    <div class="status-line__item" role="status" aria-live="polite" data-save-state={app.plan.saveState().kind}>
      <Switch>
        <Match when={failure()}>
          {(state) => (
            <div class="status-line__failure" role="alert">
              <Icon name="warning" />
              <strong>{storageText.failed}</strong>
              <span>{storageText.failures[state().code]}</span>
              <Show
                when={!ENDED.includes(state().code)}
                fallback={
                  <button type="button" onClick={() => location.reload()}>
                    {storageText.reload}
                  </button>
                }
              >
                <button type="button" onClick={() => void app.workspace.catchUp()}>
                  {storageText.retry}
                </button>
              </Show>
              <button type="button" onClick={() => app.showDialog("backup")}>
                {storageText.exportNow}
              </button>
            </div>
          )}
        </Match>
        <Match when={app.plan.saveState().kind === "saving"}>
          <span class="status-line__saving">{storageText.saving}</span>
        </Match>
        <Match when={true}>
          <span class="status-line__saved">
            <Icon name="check" />
            <Show when={savedAt()} fallback={storageText.saved}>
              {(at) => storageText.savedAt(formatTime(at()))}
            </Show>
          </span>
        </Match>
      </Switch>
    </div>
  );
}

/** A copy outside the browser is the only one that outlives it. */
function CopyAge() {
  const app = useApp();
  const age = () => {
    const at = app.lastCopy.at();
    return at === undefined ? undefined : daysBetween(dayOf(at), app.services.clock.today());
  };
  const sentence = () => {
    const days = age();
    if (days === undefined) return storageText.copyNever;
    return days <= 0 ? storageText.copyToday : storageText.copyDays(days);
  };
  return (
    <button
      type="button"
      class="button-quiet status-line__copy"
      classList={{ "status-line__copy--old": (age() ?? 8) > 7 }}
      onClick={() => app.showDialog("backup")}
    >
      {sentence()}
    </button>
  );
}

function UpdateOffer() {
  const app = useApp();
  const [isReady, setReady] = createSignal(false);
  onMount(() => onCleanup(app.services.shell.onUpdateReady(() => setReady(true))));
  const update = async () => {
    app.grid()?.commitEdit();
    try {
      await app.workspace.whenSaved();
      await app.services.shell.applyUpdate();
    } catch {
      app.notices.show({ text: shellText.updateAfterSave, tone: "warning" });
    }
  };
  return (
    <Show when={isReady()}>
      <span class="status-line__item status-line__update" role="status">
        <Icon name="info" />
        {shellText.updateReady}
        <button type="button" onClick={() => void update()}>
          {shellText.updateNow}
        </button>
      </span>
    </Show>
  );
}
