import { createUniqueId, For, Show } from "solid-js";
import { Icon } from "../shell/icon.tsx";
import { planInfoText } from "../text/plan-info.ts";
import { DECREE_09, isCutOffDay, REPORTS, type ReportingTexts } from "./reporting.ts";

/** On which day the figures of each regular report close; blank where it closes with its month. */
export function ReportingFields(props: {
  readonly texts: ReportingTexts;
  readonly onChange: (texts: Partial<ReportingTexts>) => void;
}) {
  const hintId = createUniqueId();
  return (
    <fieldset class="reporting-fields" aria-describedby={hintId}>
      <legend class="plan-field__label">{planInfoText.reporting.title}</legend>
      <p id={hintId} class="plan-field__hint">
        {planInfoText.reporting.hint}
      </p>
      <div class="reporting-fields__row">
        <For each={REPORTS}>
          {(report) => (
            <label class="reporting-fields__field">
              {planInfoText.reporting.reports[report]}
              <input
                name={report}
                value={props.texts[report]}
                inputmode="numeric"
                autocomplete="off"
                aria-invalid={!isCutOffDay(props.texts[report])}
                onInput={(event) => props.onChange({ [report]: event.currentTarget.value })}
              />
            </label>
          )}
        </For>
        <button type="button" onClick={() => props.onChange(DECREE_09)}>
          {planInfoText.reporting.decree}
        </button>
      </div>
      <Show when={!REPORTS.every((report) => isCutOffDay(props.texts[report]))}>
        <p class="plan-field__problem" role="status">
          <Icon name="warning" />
          {planInfoText.reporting.problem}
        </p>
      </Show>
    </fieldset>
  );
}
