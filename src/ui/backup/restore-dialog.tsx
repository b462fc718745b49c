import { createSignal, For, Match, onCleanup, Show, Switch } from "solid-js";
import { takeLostFocus, Working } from "../export/working.tsx";
import { Dialog } from "../shell/dialog.tsx";
import { useApp } from "../state/app-model.ts";
import { createTakeBack } from "../state/take-back.ts";
import { restoreText } from "../text/backup.ts";
import { issueSentence } from "../text/issues.ts";
import "./backup-dialog.css";
import { dayAndTime } from "./day-time.ts";
import { RestorePlan } from "./restore-plan.tsx";
import { type BackupReading, createWanted, readBackup, restoreItems } from "./restore-state.ts";

/** Reads a backup, shows what it would change plan by plan, and restores what the person ticks. */
export function RestoreDialog() {
  const app = useApp();
  app.grid()?.commitEdit();
  const [file, setFile] = createSignal<File>();
  const [reading, setReading] = createSignal<BackupReading>();
  const [work, setWork] = createSignal<"reading" | "restoring">();
  const [trouble, setTrouble] = createSignal<string>();
  let cancelling = new AbortController();
  onCleanup(() => cancelling.abort());
  const found = () => {
    const now = reading();
    return now?.ok ? now : undefined;
  };
  const items = () => found()?.items ?? [];
  const wanted = createWanted(items);
  const close = () => app.showDialog(undefined);
  const takeBack = createTakeBack(app);

  const choose = async () => {
    const [chosen] = await app.services.pickFiles({ accept: ".zip", multiple: false });
    if (!chosen) return;
    cancelling = new AbortController();
    setFile(chosen);
    setTrouble(undefined);
    setReading(undefined);
    setWork("reading");
    const result = await readBackup(app, chosen, cancelling.signal);
    setWork(undefined);
    setReading(result);
    if (!result.ok) setTrouble(result.issue ? issueSentence({ ...result.issue, place: {} }) : restoreText.failed);
  };
  const restore = async () => {
    setTrouble(undefined);
    setWork("restoring");
    const result = await restoreItems(app, wanted(), file()?.name ?? "");
    setWork(undefined);
    if (result.kind !== "done") {
      setTrouble(result.kind === "moved-on" ? restoreText.movedOn : restoreText.storeFailed);
      return;
    }
    app.notices.show({ text: restoreText.done(result.plans), tone: "success", action: actionOf(result) });
    close();
  };
  const actionOf = ({ transactionId, created }: { readonly transactionId?: string; readonly created?: string }) => {
    if (transactionId) return { label: restoreText.undo, run: () => void takeBack(transactionId) };
    return created ? { label: restoreText.openPlan, run: () => app.services.openPlan(created) } : undefined;
  };

  return (
    <Dialog
      title={restoreText.title}
      size={found() ? "large" : "medium"}
      onClose={close}
      footer={
        <>
          <Switch>
            <Match when={work() === "restoring"}>
              <p class="backup-dialog__phase" role="status">
                <progress class="backup-dialog__progress" />
                {restoreText.working}
              </p>
            </Match>
            <Match when={found()}>
              <button type="button" class="backup-dialog__other" onClick={() => void choose()}>
                {restoreText.chooseOther}
              </button>
            </Match>
          </Switch>
          <button type="button" disabled={work() === "restoring"} onClick={close}>
            {restoreText.close}
          </button>
          <Show when={found()}>
            <button
              ref={takeLostFocus}
              type="button"
              class="button-primary"
              disabled={wanted().length === 0 || work() !== undefined}
              onClick={() => void restore()}
            >
              {wanted().length === 0 ? restoreText.nothing : restoreText.restore}
            </button>
          </Show>
        </>
      }
    >
      <div class="backup-dialog">
        <Show when={trouble()}>
          {(sentence) => (
            <p class="backup-dialog__problem" role="alert">
              {sentence()}
            </p>
          )}
        </Show>
        <Show
          when={found()}
          fallback={
            <>
              <p>{restoreText.intro}</p>
              <Show
                when={work() === "reading"}
                fallback={
                  <button
                    type="button"
                    class="button-primary backup-dialog__choose"
                    autofocus
                    onClick={() => void choose()}
                  >
                    {restoreText.choose}
                  </button>
                }
              >
                <Working
                  sentence={restoreText.reading}
                  cancel={restoreText.cancel}
                  onCancel={() => cancelling.abort()}
                />
              </Show>
            </>
          }
        >
          {(now) => (
            <>
              <p class="backup-dialog__source">
                {restoreText.madeAt(file()?.name ?? "", dayAndTime(now().content.madeAt))}
              </p>
              <For each={now().items}>{(item) => <RestorePlan item={item} />}</For>
            </>
          )}
        </Show>
      </div>
    </Dialog>
  );
}
