import { Show } from "solid-js";
import type { ColumnType } from "../../core/model/index.ts";
import type { ColumnLayout } from "../grid/contract.ts";
import { Icon } from "../shell/icon.tsx";
import { columnTypeText } from "../text/column-types.ts";
import { columnsText } from "../text/columns.ts";
import { ownColumnText } from "../text/own-columns.ts";

export interface ColumnItemProps {
  readonly entry: ColumnLayout;
  readonly name: string;
  /** The type of a column somebody added; undefined for the plan's first ones, which stay. */
  readonly ownType: ColumnType | undefined;
  /** The only column in sight cannot be hidden. */
  readonly isLastShown: boolean;
  readonly canMoveUp: boolean;
  readonly canMoveDown: boolean;
  readonly onShow: (isShown: boolean) => void;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
  readonly onFreeze: (isFrozen: boolean) => void;
  readonly onStep: (step: -1 | 1) => void;
  /** Dragged over the item at this place of the list. */
  readonly onDragTo: (place: number) => void;
}

/** One column: drag it or step it, show or hide it, freeze it. */
export function ColumnItem(props: ColumnItemProps) {
  let item!: HTMLLIElement;
  const step = (by: -1 | 1, button: HTMLElement) => {
    props.onStep(by);
    // The item was moved in the page, which takes the focus from it.
    if (!button.matches(":disabled")) button.focus();
    else item.querySelector<HTMLElement>(".column-item__step:enabled")?.focus();
  };
  const drag = (start: PointerEvent) => {
    start.preventDefault();
    const ended = new AbortController();
    const follow = (event: PointerEvent) => props.onDragTo(placeAt(item, event.clientY));
    // On the window: the item itself is moved in the page while it is dragged and would lose the pointer.
    window.addEventListener("pointermove", follow, { signal: ended.signal });
    for (const end of ["pointerup", "pointercancel"] as const)
      window.addEventListener(end, () => ended.abort(), { signal: ended.signal });
  };
  return (
    <li ref={item} class="column-item" classList={{ "column-item--hidden": props.entry.isHidden }}>
      <span class="column-item__handle" title={columnsText.drag(props.name)} onPointerDown={drag}>
        <Icon name="grip" />
      </span>
      <label class="column-item__name">
        <input
          type="checkbox"
          aria-label={columnsText.show(props.name)}
          checked={!props.entry.isHidden}
          disabled={props.isLastShown}
          onChange={(event) => props.onShow(event.currentTarget.checked)}
        />
        <span>
          {props.name}
          <Show when={props.ownType}>
            {(type) => <span class="column-item__type">{columnTypeText[type()].name}</span>}
          </Show>
        </span>
      </label>
      <Show when={props.ownType}>
        <button
          type="button"
          class="button-quiet column-item__step"
          aria-label={ownColumnText.deleteColumn(props.name)}
          title={ownColumnText.deleteColumn(props.name)}
          onClick={() => props.onDelete()}
        >
          <Icon name="delete" />
        </button>
      </Show>
      <button
        type="button"
        class="button-quiet column-item__step"
        aria-label={ownColumnText.editColumn(props.name)}
        title={ownColumnText.editColumn(props.name)}
        onClick={() => props.onEdit()}
      >
        <Icon name="edit" />
      </button>
      <button
        type="button"
        class="button-quiet column-item__freeze"
        aria-label={columnsText.freezeColumn(props.name)}
        aria-pressed={props.entry.isFrozen}
        onClick={(event) => {
          props.onFreeze(!props.entry.isFrozen);
          event.currentTarget.focus();
        }}
      >
        <Icon name="pin" />
        {columnsText.freeze}
      </button>
      <button
        type="button"
        class="button-quiet column-item__step"
        aria-label={columnsText.up(props.name)}
        disabled={!props.canMoveUp}
        onClick={(event) => step(-1, event.currentTarget)}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        class="button-quiet column-item__step"
        aria-label={columnsText.down(props.name)}
        disabled={!props.canMoveDown}
        onClick={(event) => step(1, event.currentTarget)}
      >
        <Icon name="down" />
      </button>
    </li>
  );
}

/** The place in the list of the item that the pointer is over; the nearest end outside the list. */
function placeAt(item: HTMLElement, y: number): number {
  const items = [...(item.parentElement?.children ?? [])];
  const below = items.findIndex((other) => y < other.getBoundingClientRect().bottom);
  return below < 0 ? items.length - 1 : below;
}
