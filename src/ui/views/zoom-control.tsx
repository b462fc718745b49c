import { shortcutLabel } from "../commands/shortcuts.ts";
import { useApp } from "../state/app-model.ts";
import { viewsText } from "../text/views.ts";
import { atPercent, percentOf, ZOOM } from "./scale-steps.ts";
import "./zoom-control.css";

/** Dragged near the natural size the slider stays on it. Percent. */
const DETENT = 4;

/** The zoom at the end of the status line: smaller, a slider, larger, the percentage. */
export function ZoomControl() {
  const { desk, layout } = useApp();
  const percent = () => percentOf(layout.scale());
  const slide = (value: number) =>
    layout.setScale(atPercent(layout.scale(), Math.abs(value - 100) < DETENT ? 100 : value));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own look for four small controls
    <div class="zoom-control" role="group" aria-label={viewsText.zoom}>
      <button
        type="button"
        class="button-quiet zoom-control__step"
        title={viewsText.zoomOut(shortcutLabel("view.zoomOut") ?? "")}
        aria-label={viewsText.zoomOut(shortcutLabel("view.zoomOut") ?? "")}
        aria-disabled={percent() <= ZOOM.least}
        onClick={() => desk.commands.run("view.zoomOut")}
      >
        −
      </button>
      <input
        class="zoom-control__slider"
        type="range"
        min={ZOOM.least}
        max={ZOOM.most}
        step={1}
        value={percent()}
        aria-label={viewsText.zoom}
        aria-valuetext={viewsText.percent(percent())}
        onInput={(event) => slide(event.currentTarget.valueAsNumber)}
        onKeyDown={(event) => {
          // The arrows go by the steps of the buttons, not by single percents.
          const isUp = event.key === "ArrowUp" || event.key === "ArrowRight";
          if (!isUp && event.key !== "ArrowDown" && event.key !== "ArrowLeft") return;
          event.preventDefault();
          desk.commands.run(isUp ? "view.zoomIn" : "view.zoomOut");
        }}
      />
      <button
        type="button"
        class="button-quiet zoom-control__step"
        title={viewsText.zoomIn(shortcutLabel("view.zoomIn") ?? "")}
        aria-label={viewsText.zoomIn(shortcutLabel("view.zoomIn") ?? "")}
        aria-disabled={percent() >= ZOOM.most}
        onClick={() => desk.commands.run("view.zoomIn")}
      >
        +
      </button>
      <button
        type="button"
        class="button-quiet zoom-control__percent tabular-numbers"
        title={viewsText.zoomReset}
        onClick={() => desk.commands.run("view.zoomReset")}
      >
        {viewsText.percent(percent())}
      </button>
    </div>
  );
}
