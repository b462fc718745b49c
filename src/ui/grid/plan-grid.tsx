import { createEffect, createSignal, on, onCleanup, onMount, Show, untrack } from "solid-js";
import type { Column } from "../../core/model/index.ts";
import { afterPaint } from "./after-paint.ts";
import type { ColumnLayout, GridActions, GridHandle, GridRow, RememberedLines } from "./contract.ts";
import type { OpenMenu } from "./grid-menus.ts";
import { GridSession } from "./grid-session.ts";
import type { GridScale } from "./metrics.ts";
import type { MakeGridTools } from "./tool-contract.ts";
import "./plan-grid.css";

export interface PlanGridProps {
  readonly rows: readonly GridRow[];
  readonly columns: readonly Column[];
  readonly layout: readonly ColumnLayout[];
  readonly scale: GridScale;
  readonly rememberedLines?: RememberedLines | undefined;
  readonly actions: GridActions;
  /** Undefined until they are loaded. */
  readonly tools: MakeGridTools | undefined;
  readonly onReady?: (handle: GridHandle) => void;
  /** There are no rows and none are on their way: an empty grid is the first screen. */
  readonly isEmpty?: boolean;
  /** After the first rows are on the screen, or the empty grid. */
  readonly onFirstPaint?: () => void;
}

/** The plan as a grid. It fills its parent, which gives it its height. */
export function PlanGrid(props: PlanGridProps) {
  let host!: HTMLDivElement;
  const [menu, setMenu] = createSignal<OpenMenu>();

  onMount(() => {
    const session = new GridSession(host, props, () => props.actions, setMenu);
    createEffect(
      on([() => props.columns, () => props.layout], ([columns, layout]) => session.setColumns(columns, layout), {
        defer: true,
      }),
    );
    createEffect(
      on(
        () => props.scale,
        (scale) => session.setScale(scale),
        { defer: true },
      ),
    );
    createEffect(
      on(
        () => props.tools,
        (tools) => tools && session.equip(tools),
      ),
    );
    createEffect(
      on(
        () => props.rows,
        (rows) => session.setRows(rows),
        { defer: true },
      ),
    );
    createEffect((isPainted: boolean) => {
      if (isPainted || (props.rows.length === 0 && !props.isEmpty)) return isPainted;
      afterPaint(() => props.onFirstPaint?.());
      return true;
    }, false);
    onCleanup(() => session.destroy());
    untrack(() => props.onReady)?.(session);
  });

  return (
    <>
      <div ref={host} class="plan-grid" />
      <Show when={menu()} keyed>
        {(open) => (
          <open.View label={open.label} items={open.items} anchor={open.anchor} onClose={() => setMenu(undefined)} />
        )}
      </Show>
    </>
  );
}
