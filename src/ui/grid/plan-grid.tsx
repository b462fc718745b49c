import { createEffect, createSignal, on, onCleanup, onMount, Show, untrack } from "solid-js";
import { Menu } from "../shell/menu.tsx";
import type { PlanGridProps } from "./contract.ts";
import type { OpenMenu } from "./grid-menus.ts";
import { GridSession } from "./grid-session.ts";
import "./plan-grid.css";

/** The plan as a grid. It fills its parent, which gives it its height. */
export function PlanGrid(props: PlanGridProps) {
  let host!: HTMLDivElement;
  const [menu, setMenu] = createSignal<OpenMenu>();

  onMount(() => {
    const session = new GridSession(host, () => props.actions, setMenu);
    createEffect(
      on([() => props.columns, () => props.layout], ([columns, layout]) => session.setColumns(columns, layout)),
    );
    let isPainted = false;
    createEffect(
      on(
        () => props.rows,
        (rows) => {
          session.setRows(rows);
          if (isPainted || rows.length === 0) return;
          isPainted = true;
          // Two frames: the first draws the rows, the second begins when they are on the screen.
          requestAnimationFrame(() => requestAnimationFrame(() => props.onFirstPaint?.()));
        },
      ),
    );
    onCleanup(() => session.destroy());
    untrack(() => props.onReady)?.(session);
  });

  return (
    <>
      <div ref={host} class="plan-grid" />
      <Show when={menu()} keyed>
        {(open) => <Menu {...open} onClose={() => setMenu(undefined)} />}
      </Show>
    </>
  );
}
