import { createMemo, createSignal, For, Show } from "solid-js";
import { defaultLayout } from "../grid/layout.ts";
import { withHidden } from "../grid/layout-moves.ts";
import { Dialog } from "../shell/dialog.tsx";
import { Icon } from "../shell/icon.tsx";
import { useApp } from "../state/app-model.ts";
import { columnsText } from "../text/columns.ts";
import { ownColumnText } from "../text/own-columns.ts";
import { movedTo, withAllShown, withFrozen, withWidthsOf } from "./arrangement.ts";
import { createColumnAsks } from "./column-asks.ts";
import { ColumnItem } from "./column-item.tsx";
import "./columns-dialog.css";

/** Which columns are shown, in which order, and which stand still. Every choice is seen at once behind the dialog. */
export function ColumnsDialog() {
  const app = useApp();
  const { layout, plan, showDialog } = app;
  const asks = createColumnAsks(app);
  const [told, setTold] = createSignal("");
  const close = () => showDialog(undefined);
  const ids = createMemo(() => layout.layout().map(({ columnId }) => columnId));
  const entries = createMemo(() => new Map(layout.layout().map((entry) => [entry.columnId, entry])));
  const nameOf = (id: string) => plan.snapshot().column.get(id)?.name ?? id;
  const hiddenCount = () => layout.layout().filter(({ isHidden }) => isHidden).length;
  const move = (id: string, place: number) => {
    layout.setLayout(movedTo(layout.layout(), id, place));
    setTold(columnsText.moved(nameOf(id), ids().indexOf(id) + 1, ids().length));
  };
  const canMove = (id: string, step: -1 | 1) => {
    const neighbour = layout.layout()[ids().indexOf(id) + step];
    return neighbour !== undefined && neighbour.isFrozen === entries().get(id)?.isFrozen;
  };

  return (
    <Dialog
      title={columnsText.title}
      onClose={close}
      footer={
        <>
          <button type="button" class="button-quiet columns-dialog__reset" onClick={() => layout.reset()}>
            {columnsText.reset}
          </button>
          <button
            type="button"
            onClick={() => layout.setLayout(withWidthsOf(layout.layout(), defaultLayout(plan.columns())))}
          >
            {columnsText.resetWidths}
          </button>
          <button type="button" class="button-primary" onClick={close}>
            {columnsText.done}
          </button>
        </>
      }
    >
      <p class="columns-dialog__intro">{columnsText.intro}</p>
      <div class="columns-dialog__state">
        <span>{hiddenCount() === 0 ? columnsText.allShown : columnsText.hiddenCount(hiddenCount())}</span>
        <span class="columns-dialog__acts">
          <Show when={hiddenCount() > 0}>
            <button
              type="button"
              class="button-quiet columns-dialog__show-all"
              onClick={() => layout.setLayout(withAllShown(layout.layout()))}
            >
              {columnsText.showAll}
            </button>
          </Show>
          <button type="button" onClick={() => asks.add(undefined)}>
            <Icon name="add" />
            {ownColumnText.addTitle}
          </button>
        </span>
      </div>
      <ul class="columns-dialog__list" aria-label={columnsText.list}>
        <For each={ids()}>
          {(id, index) => (
            <Show when={entries().get(id)}>
              {(entry) => (
                <ColumnItem
                  entry={entry()}
                  name={nameOf(id)}
                  ownType={asks.isOwn(id) ? plan.snapshot().column.get(id)?.type : undefined}
                  onEdit={() => asks.rename(id)}
                  onDelete={() => asks.delete(id)}
                  isLastShown={!entry().isHidden && hiddenCount() === ids().length - 1}
                  canMoveUp={canMove(id, -1)}
                  canMoveDown={canMove(id, 1)}
                  onShow={(isShown) => layout.setLayout(withHidden(layout.layout(), id, !isShown))}
                  onFreeze={(isFrozen) => layout.setLayout(withFrozen(layout.layout(), id, isFrozen))}
                  onStep={(step) => move(id, index() + step)}
                  onDragTo={(place) => {
                    if (place !== index()) move(id, place);
                  }}
                />
              )}
            </Show>
          )}
        </For>
      </ul>
      <p class="visually-hidden" aria-live="polite">
        {told()}
      </p>
    </Dialog>
  );
}
