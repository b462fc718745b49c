import { createEffect, createSignal, on, onCleanup, onMount, Show, untrack } from "solid-js";
import { afterPaint } from "./after-paint.ts";
import type { PlanGridProps } from "./contract.ts";
import type { OpenMenu } from "./grid-menus.ts";
import { GridSession } from "./grid-session.ts";
import "./plan-grid.css";

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
