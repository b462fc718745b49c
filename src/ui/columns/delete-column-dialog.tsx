import { columnTexts } from "../../workspace/commands/index.ts";
import { Dialog } from "../shell/dialog.tsx";
import { useApp } from "../state/app-model.ts";
import { ownColumnText } from "../text/own-columns.ts";
import { createColumnActs } from "./column-acts.ts";
import "./column-dialog.css";

/** Asks before a column with texts goes. */
export function DeleteColumnDialog(props: { readonly columnId: string }) {
  const app = useApp();
  const acts = createColumnActs(app);
  const name = app.plan.snapshot().column.get(props.columnId)?.name ?? "";
  const filled = () => columnTexts(app.plan.snapshot(), props.columnId).length;
  const close = () => app.showDialog(undefined);
  const closeAnd = (act: (columnId: string) => void) => {
    const { columnId } = props;
    close();
    act(columnId);
  };
  return (
    <Dialog
      title={ownColumnText.deleteTitle(name)}
      size="small"
      onClose={close}
      footer={
        <>
          <button type="button" onClick={() => closeAnd(acts.hide)}>
            {ownColumnText.hide}
          </button>
          <button type="button" class="button-danger" onClick={() => closeAnd(acts.delete)}>
            {ownColumnText.delete}
          </button>
          <button type="button" class="button-primary" autofocus onClick={close}>
            {ownColumnText.keep}
          </button>
        </>
      }
    >
      <p>{ownColumnText.deleteQuestion(filled())}</p>
      <p class="column-dialog__hint">{ownColumnText.hideInstead}</p>
    </Dialog>
  );
}
