import { createMemo, For } from "solid-js";
import { viewsInOrder } from "../../core/model/index.ts";
import { Dialog } from "../shell/dialog.tsx";
import { useApp } from "../state/app-model.ts";
import { viewsText } from "../text/views.ts";
import { ViewItem } from "./view-item.tsx";
import "./views-dialog.css";

/** Renames, updates and deletes the plan's named views. */
export function ViewsDialog() {
  const app = useApp();
  const ids = createMemo(() => viewsInOrder(app.plan.snapshot()).map(({ id }) => id));
  const close = () => app.showDialog(undefined);
  return (
    <Dialog
      title={viewsText.manageTitle}
      onClose={close}
      footer={
        <button type="button" class="button-primary" onClick={close}>
          {viewsText.close}
        </button>
      }
    >
      <ul class="views-dialog__list" aria-label={viewsText.list}>
        <For each={ids()} fallback={<li class="views-dialog__none">{viewsText.none}</li>}>
          {(id) => <ViewItem viewId={id} />}
        </For>
      </ul>
    </Dialog>
  );
}
