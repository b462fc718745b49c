import { For } from "solid-js";
import { DIRECTIONS, type Direction, type SortLevel } from "../../core/arrange/index.ts";
import type { Column } from "../../core/model/index.ts";
import { Icon, type IconName } from "../shell/icon.tsx";
import { arrangeText } from "../text/arrange.ts";

const { dialog } = arrangeText;

/** One column to sort by: which, in which direction, and its place among the others. */
export function SortLevelLine(props: {
  readonly level: SortLevel;
  /** Counts from 0. */
  readonly place: number;
  readonly count: number;
  /** Those that may stand here. */
  readonly columns: readonly Column[];
  readonly onChange: (level: SortLevel) => void;
  readonly onMove: (place: number) => void;
  readonly onRemove: () => void;
}) {
  const column = () => props.columns.find(({ id }) => id === props.level.columnId);
  const name = () => column()?.name ?? "";
  const orders = () => arrangeText.orders[column()?.type ?? "text"];
  const choose = (direction: string) =>
    props.onChange({ ...props.level, direction: DIRECTIONS.find((one) => one === direction) ?? "ascending" });
  return (
    <li class="sort-level">
      <span class="sort-level__place">{dialog.column(props.place + 1)}</span>
      <select
        class="sort-level__column"
        aria-label={dialog.columnLabel(props.place + 1)}
        onChange={(event) => props.onChange({ ...props.level, columnId: event.currentTarget.value })}
      >
        <For each={props.columns}>
          {({ id, name: label }) => (
            <option value={id} selected={id === props.level.columnId}>
              {label}
            </option>
          )}
        </For>
      </select>
      <select
        class="sort-level__direction"
        aria-label={dialog.direction(props.place + 1)}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <For each={DIRECTIONS}>
          {(direction: Direction) => (
            <option value={direction} selected={direction === props.level.direction}>
              {orders()[direction]}
            </option>
          )}
        </For>
      </select>
      <LineButton
        icon="up"
        label={dialog.up(name())}
        isDisabled={props.place === 0}
        onPress={() => props.onMove(props.place - 1)}
      />
      <LineButton
        icon="down"
        label={dialog.down(name())}
        isDisabled={props.place === props.count - 1}
        onPress={() => props.onMove(props.place + 1)}
      />
      <LineButton icon="close" label={dialog.remove(name())} isDisabled={false} onPress={() => props.onRemove()} />
    </li>
  );
}

function LineButton(props: {
  readonly icon: IconName;
  readonly label: string;
  readonly isDisabled: boolean;
  readonly onPress: () => void;
}) {
  return (
    <button
      type="button"
      class="button-quiet sort-level__button"
      aria-label={props.label}
      title={props.label}
      disabled={props.isDisabled}
      onClick={() => props.onPress()}
    >
      <Icon name={props.icon} />
    </button>
  );
}
