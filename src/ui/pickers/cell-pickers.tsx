import { Match, Show, Switch } from "solid-js";
import { onDemand } from "../shell/on-demand.tsx";
import { useApp } from "../state/app-model.ts";
import type { PickerProps } from "./pick-request.ts";

const AgencyPicker = onDemand(async () => (await import("./agency-picker.tsx")).AgencyPicker);
const DatePicker = onDemand(async () => (await import("./date-picker.tsx")).DatePicker);
const DeadlinePicker = onDemand(async () => (await import("./deadline-picker.tsx")).DeadlinePicker);

/** The panel in which the text of a cell is chosen, while one is asked for. */
export function CellPickers() {
  const { desk } = useApp();
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
