import { createMemo, Show } from "solid-js";
import { isPlanOrder } from "../../core/arrange/index.ts";
import { Icon } from "../shell/icon.tsx";
import { type AppModel, useApp } from "../state/app-model.ts";
import { arrangeText } from "../text/arrange.ts";
import { sortBy, sortedColumnNames, sortForGood } from "./sorting.ts";

/** Whether rows are shown in another order or under other headings than the plan's. */
export function isArranged({ desk }: AppModel): boolean {
  return !isPlanOrder(desk.arrange.arrangement());
}

/** In the bar above the grid: by what rows are sorted and grouped, and the ways out. */
export function ArrangeChips(props: { readonly onGone: () => void }) {
  const app = useApp();
  const { arrange } = app.desk;
  const arrangement = arrange.arrangement;
  const group = createMemo(() => {
    const { group } = arrangement();
    return group === "section" ? undefined : arrangeText.groupedBy[group];
  });
  const levels = () => {
    const names = sortedColumnNames(app);
    return arrangement().sort.map(({ direction }, at) => arrangeText.level(names[at] ?? "", direction));
  };
  const leave = (act: () => void) => {
    act();
    props.onGone();
  };
  return (
    <>
      <Show when={arrangement().sort.length > 0}>
        <Chip label={arrangeText.sortedBy(levels())} onRemove={() => leave(() => sortBy(app, []))} />
        <button
          type="button"
          class="filter-chips__act"
          title={arrangeText.forGoodHint}
          onClick={() => leave(() => sortForGood(app))}
        >
          {arrangeText.forGood}
        </button>
      </Show>
      <Show when={group()}>
        {(label) => (
          <Chip
            label={label()}
            onRemove={() => leave(() => arrange.setArrangement({ ...arrangement(), group: "section" }))}
          />
        )}
      </Show>
    </>
  );
}

function Chip(props: { readonly label: string; readonly onRemove: () => void }) {
  return (
    <button
      type="button"
      class="filter-chip"
      aria-label={arrangeText.remove(props.label)}
      onClick={() => props.onRemove()}
      onKeyDown={(event) => {
        if (event.key === "Delete" || event.key === "Backspace") props.onRemove();
      }}
    >
      <span class="filter-chip__label">{props.label}</span>
      <Icon name="close" />
    </button>
  );
}
