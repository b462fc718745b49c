import { createSignal, onCleanup, onMount, Show } from "solid-js";
import { takeLostFocus, Working } from "../export/working.tsx";
import { Dialog } from "../shell/dialog.tsx";
import { Icon } from "../shell/icon.tsx";
import { useApp } from "../state/app-model.ts";
import type { StorageStatus } from "../state/services.ts";
import { backupText } from "../text/backup.ts";
import "./backup-dialog.css";
import { dayAndTime } from "./day-time.ts";
import { type BackupPhase, type BackupResult, writeBackup } from "./write-backup.ts";

/** One file with everything; and how safe what is kept in the browser is. */
export function BackupDialog() {
  const app = useApp();
  app.grid()?.commitEdit();
  const [phase, setPhase] = createSignal<BackupPhase>();
  const [trouble, setTrouble] = createSignal<Exclude<BackupResult["kind"], "saved">>();
  let cancelling = new AbortController();
  onCleanup(() => cancelling.abort());
  const close = () => app.showDialog(undefined);
  const save = async () => {
    cancelling = new AbortController();
    setTrouble(undefined);
    const result = await writeBackup(app, cancelling.signal, setPhase);
    if (result.kind !== "saved") {
      setPhase(undefined);
      setTrouble(result.kind);
      return;
    }
    app.notices.show({ text: backupText.done(result.plans, result.tasks), tone: "success" });
    close();
  };
  return (
    <Dialog
      title={backupText.title}
      onClose={close}
      footer={
        <Show
          when={phase()}
          fallback={
            <>
              <button type="button" onClick={close}>
                {backupText.close}
              </button>
              <button ref={takeLostFocus} type="button" class="button-primary" autofocus onClick={() => void save()}>
                {backupText.save}
              </button>
            </>
          }
        >
          {(now) => (
            <Working sentence={backupText[now()]} cancel={backupText.cancel} onCancel={() => cancelling.abort()} />
          )}
        </Show>
      }
    >
      <div class="backup-dialog">
        <p>{backupText.intro}</p>
        <Show when={trouble()}>
          {(kind) => (
            <p class="backup-dialog__problem" role="alert">
              {backupText[kind()]}
            </p>
          )}
        </Show>
        <StorageFacts />
      </div>
    </Dialog>
  );
}

function StorageFacts() {
  const { services, lastCopy } = useApp();
  const [status, setStatus] = createSignal<StorageStatus>();
  const [isRefused, setRefused] = createSignal(false);
  // Not a resource: one that is on its way would take the whole dialog out of the page until it is there.
  const look = async () => setStatus(await services.shell.storageStatus());
  onMount(() => void look());
  const ask = async () => {
    setRefused(!(await services.shell.requestPersistence()));
    await look();
  };
  const usage = () => {
    const now = status();
    return now?.usage === undefined ? backupText.unknownUsage : backupText.used(now.usage, now.quota);
  };
  return (
    <dl class="backup-facts">
      <dt>{backupText.lastCopy}</dt>
      <dd>
        <Show when={lastCopy.at()} fallback={<strong>{backupText.never}</strong>}>
          {(at) => dayAndTime(at())}
        </Show>
      </dd>
      <Show when={status()}>
        {(now) => (
          <>
            <dt>{backupText.storage}</dt>
            <dd class="backup-facts__keeping">
              <span class="backup-facts__state" classList={{ "backup-facts__state--safe": now().isPersistent }}>
                <Icon name={now().isPersistent ? "check" : "warning"} />
                {now().isPersistent ? backupText.persistent : backupText.notPersistent}
              </span>
              <Show when={!now().isPersistent}>
                <button type="button" onClick={() => void ask()}>
                  {backupText.askPersistence}
                </button>
              </Show>
              <Show when={isRefused()}>
                <p role="status">{backupText.persistenceRefused}</p>
              </Show>
            </dd>
            <dt>{backupText.usage}</dt>
            <dd>{usage()}</dd>
          </>
        )}
      </Show>
    </dl>
  );
}
