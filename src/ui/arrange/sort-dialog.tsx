import { createSignal, Index, Show } from "solid-js";
import type { SortLevel } from "../../core/arrange/index.ts";
import { Dialog } from "../shell/dialog.tsx";
import { useApp } from "../state/app-model.ts";
import { arrangeText } from "../text/arrange.ts";
import { SortLevelLine } from "./sort-level-line.tsx";
import { sortBy } from "./sorting.ts";
import "./sort-dialog.css";

const { dialog } = arrangeText;

/** Several columns to sort by, first to last. Nothing is sorted before the button is pressed. */
export function SortDialog() {
  const app = useApp();
  const columns = app.plan.columns;
  const [levels, setLevels] = createSignal<readonly SortLevel[]>(startingLevels());
  const close = () => app.showDialog(undefined);
  const unused = () => columns().filter(({ id }) => !levels().some(({ columnId }) => columnId === id));
  const put = (place: number, level: SortLevel) => setLevels((list) => list.with(place, level));
  const move = (from: number, to: number) => setLevels((list) => moved(list, from, to));

  function startingLevels(): readonly SortLevel[] {
    const { sort } = app.desk.arrange.arrangement();
    const focused = columns().find(({ id }) => id === app.grid()?.focusedCell()?.columnId) ?? columns()[0];
    return sort.length > 0 || !focused ? sort : [{ columnId: focused.id, direction: "ascending" }];
  }
  const add = () => {
    const [next] = unused();
    if (next) setLevels((list) => [...list, { columnId: next.id, direction: "ascending" }]);
  };
  const apply = () => {
    close();
    sortBy(app, levels());
  };

  return (
    <Dialog
      title={dialog.title}
      onClose={close}
      footer={
        <>
          <button type="button" class="sort-dialog__add" disabled={unused().length === 0} onClick={add}>
            {dialog.add}
          </button>
          <button type="button" onClick={close}>
            {dialog.cancel}
          </button>
          <button type="button" class="button-primary" onClick={apply}>
            {dialog.apply}
          </button>
        </>
      }
    >
      <p class="sort-dialog__explanation">{dialog.explanation}</p>
      <Show when={levels().length > 0} fallback={<p class="sort-dialog__nothing">{dialog.nothing}</p>}>
        <ol class="sort-dialog__levels">
          <Index each={levels()}>
            {(level, place) => (
              <SortLevelLine
                level={level()}
                place={place}
                count={levels().length}
                columns={columns().filter(({ id }) => id === level().columnId || unused().some((one) => one.id === id))}
                onChange={(next) => put(place, next)}
                onMove={(to) => move(place, to)}
                onRemove={() => setLevels((list) => list.filter((_, at) => at !== place))}
              />
            )}
          </Index>
        </ol>
      </Show>
    </Dialog>
  );
}

function moved(levels: readonly SortLevel[], from: number, to: number): readonly SortLevel[] {
  const level = levels[from];
  return level ? levels.toSpliced(from, 1).toSpliced(to, 0, level) : levels;
}
