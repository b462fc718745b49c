import { type Accessor, createMemo, createSignal } from "solid-js";
import type { Column } from "../../core/model/index.ts";
import type { Preferences } from "../../workspace/ports.ts";
import type { ColumnLayout, RememberedLines } from "../grid/contract.ts";
import { settleLayout } from "../grid/layout.ts";
import { type GridScale, NATURAL_SCALE } from "../grid/metrics.ts";
import { parsed } from "./parsed.ts";

export interface LayoutState {
  readonly layout: Accessor<readonly ColumnLayout[]>;
  setLayout(layout: readonly ColumnLayout[]): void;
  reset(): void;
  readonly scale: Accessor<GridScale>;
  setScale(scale: GridScale): void;
  /** How many lines the first rows' texts took when last shown. */
  readonly rememberedLines: RememberedLines | undefined;
  rememberLines(lines: RememberedLines): void;
}

/** How the columns are arranged and how large all is shown, remembered for each plan on this device. New columns take their default place at the end. */
export function createLayoutState(
  planId: string,
  columns: Accessor<readonly Column[]>,
  preferences: Preferences,
): LayoutState {
  const key = `layout/${planId}`;
  const linesKey = `lines/${planId}`;
  const scaleKey = `scale/${planId}`;
  const [chosen, setChosen] = createSignal(readLayout(preferences.get(key)));
  const [scale, setScale] = createSignal(readScale(preferences.get(scaleKey)));
  const store = (layout: readonly ColumnLayout[] | undefined) => {
    setChosen(layout);
    preferences.set(key, layout && JSON.stringify(layout));
  };
  const layout = createMemo(() => settleLayout(columns(), chosen() ?? []));
  return {
    layout,
    setLayout: store,
    reset: () => store(undefined),
    scale,
    setScale(next) {
      setScale(next);
      preferences.set(scaleKey, JSON.stringify(next));
    },
    rememberedLines: parsed(preferences.get(linesKey)) as RememberedLines | undefined,
    rememberLines: (lines) => preferences.set(linesKey, JSON.stringify(lines)),
  };
}

function readLayout(text: string | undefined): readonly ColumnLayout[] | undefined {
  const value = parsed(text);
  return Array.isArray(value) && value.every(isLayout) ? value : undefined;
}

function readScale(text: string | undefined): GridScale {
  const scale = parsed(text) as GridScale | undefined;
  return scale && scale.zoom >= 0.5 && scale.zoom <= 2 && scale.paddingBlock >= 0 ? scale : NATURAL_SCALE;
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
