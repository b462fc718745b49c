import { type Accessor, createMemo, createSignal } from "solid-js";
import type { Column } from "../../core/model/index.ts";
import type { Preferences } from "../../workspace/ports.ts";
import type { ColumnLayout } from "../grid/contract.ts";
import { defaultLayout, settleLayout, withHidden } from "../grid/layout.ts";

export interface LayoutState {
  readonly layout: Accessor<readonly ColumnLayout[]>;
  setLayout(layout: readonly ColumnLayout[]): void;
  setHidden(columnId: string, hidden: boolean): void;
  reset(): void;
}

/** How the columns are arranged, remembered for each plan on this device. New columns take their default place at the end. */
export function createLayoutState(
  planId: string,
  columns: Accessor<readonly Column[]>,
  preferences: Preferences,
): LayoutState {
  const key = `layout/${planId}`;
  const [chosen, setChosen] = createSignal(readLayout(preferences.get(key)));
  const store = (layout: readonly ColumnLayout[] | undefined) => {
    setChosen(layout);
    preferences.set(key, layout && JSON.stringify(layout));
  };
  const layout = createMemo(() => {
    const own = chosen();
    return own ? settleLayout(columns(), own) : defaultLayout(columns());
  });
  return {
    layout,
    setLayout: store,
    setHidden: (columnId, isHidden) => store(withHidden(layout(), columnId, isHidden)),
    reset: () => store(undefined),
  };
}

function readLayout(text: string | undefined): readonly ColumnLayout[] | undefined {
  try {
    const value: unknown = text === undefined ? undefined : JSON.parse(text);
    return Array.isArray(value) && value.every(isLayout) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isLayout(value: unknown): value is ColumnLayout {
  const entry = value as Partial<ColumnLayout> | null;
  return (
    typeof entry?.columnId === "string" &&
    typeof entry.width === "number" &&
    typeof entry.isHidden === "boolean" &&
    typeof entry.isFrozen === "boolean"
  );
}
