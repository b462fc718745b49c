import { Show } from "solid-js";
import { planOf } from "../../core/model/index.ts";
import { useApp } from "../state/app-model.ts";
import type { Flag } from "../state/flag.ts";
import { formatDay } from "../state/format-day.ts";
import { toolbarText } from "../text/toolbar.ts";
import type { LaterParts } from "./later.tsx";
import { FILTER_PATH, LineIcon } from "./line-icon.tsx";
import "./toolbar.css";

/** The bar at the top: the filter panel's button, the plan's name, and room for the acts that come after the first paint. */
export function Toolbar(props: {
  readonly filterPanel: Flag;
  readonly historyPanel: Flag;
  readonly later: LaterParts | undefined;
}) {
  const app = useApp();
  const plan = () => planOf(app.plan.snapshot());
  const issued = () => {
    const { number, issuedOn, issuer } = plan();
    return toolbarText.issued(number, issuedOn ? formatDay(issuedOn) : "", issuer);
  };
  return (
    <header class="toolbar">
      <button
        type="button"
        class="button-quiet toolbar__filter"
        aria-pressed={props.filterPanel.isOn()}
        onClick={() => props.filterPanel.set(!props.filterPanel.isOn())}
      >
        <LineIcon path={FILTER_PATH} />
        {toolbarText.filterPanel}
      </button>
      <button type="button" class="button-quiet toolbar__plan" onClick={() => app.showDialog("plan")}>
        <h1 class="toolbar__title">{plan().title}</h1>
        <span class="toolbar__issued">{issued()}</span>
      </button>
      <Show when={props.later} keyed fallback={<div class="toolbar__room" />}>
        {(later) => <later.ToolbarActs filterPanel={props.filterPanel} historyPanel={props.historyPanel} />}
      </Show>
    </header>
  );
}
