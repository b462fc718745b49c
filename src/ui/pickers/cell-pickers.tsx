import { Match, onMount, Show, Switch } from "solid-js";
import { afterPaint } from "../grid/after-paint.ts";
import { dialogOnDemand } from "../shell/dialog-on-demand.ts";
import { useApp } from "../state/app-model.ts";
import type { PickerProps } from "./pick-request.ts";

const loadAgencyPicker = async () => (await import("./agency-picker.tsx")).AgencyPicker;
const loadDatePicker = async () => (await import("./date-picker.tsx")).DatePicker;
const loadDeadlinePicker = async () => (await import("./deadline-picker.tsx")).DeadlinePicker;

const AgencyPicker = dialogOnDemand(loadAgencyPicker);
const DatePicker = dialogOnDemand(loadDatePicker);
const DeadlinePicker = dialogOnDemand(loadDeadlinePicker);

/** Fetched before they are asked for, so that the key after Alt+Down is typed into the panel and not lost. */
function fetchAhead(): void {
  void Promise.allSettled([loadAgencyPicker(), loadDatePicker(), loadDeadlinePicker()]);
}

/** The panel in which the text of a cell is chosen, while one is asked for. */
export function CellPickers() {
  const { desk } = useApp();
  onMount(() => afterPaint(fetchAhead));
  return (
    <Show when={desk.gridTools()?.picks} keyed>
      {(picks) => {
        const done: PickerProps["onDone"] = (picked, returnsFocus) => picks.done(picked, returnsFocus);
        const cancel = () => picks.cancel();
        return (
          <Show when={picks.request()} keyed>
            {(request) => (
              <Switch>
                <Match when={request.kind === "agencies"}>
                  <AgencyPicker request={request} onDone={done} onCancel={cancel} />
                </Match>
                <Match when={request.kind === "date"}>
                  <DatePicker request={request} onDone={done} onCancel={cancel} />
                </Match>
                <Match when={request.kind === "deadline"}>
                  <DeadlinePicker request={request} onDone={done} onCancel={cancel} />
                </Match>
              </Switch>
            )}
          </Show>
        );
      }}
    </Show>
  );
}
