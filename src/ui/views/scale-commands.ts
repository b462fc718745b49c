import type { Command, Commands } from "../commands/registry.ts";
import type { LayoutState } from "../state/layout-state.ts";
import { atPercent, percentOf, SPACINGS, type Spacing, spacingOf, stepped, ZOOM } from "./scale-steps.ts";

/** How large the grid is shown, and how much room its rows have. */
export function scaleCommands({ scale, setScale }: Pick<LayoutState, "scale" | "setScale">): Commands {
  const spacing = (name: Spacing): Command => ({
    run: () => setScale({ ...scale(), paddingBlock: SPACINGS[name] }),
    isOn: () => spacingOf(scale()) === name,
  });
  return {
    "view.zoomIn": { run: () => setScale(stepped(scale(), 1)), isEnabled: () => percentOf(scale()) < ZOOM.most },
    "view.zoomOut": { run: () => setScale(stepped(scale(), -1)), isEnabled: () => percentOf(scale()) > ZOOM.least },
    "view.zoomReset": { run: () => setScale(atPercent(scale(), 100)), isEnabled: () => percentOf(scale()) !== 100 },
    "view.loose": spacing("loose"),
    "view.normal": spacing("normal"),
    "view.compact": spacing("compact"),
  };
}
