import { createUniqueId, Show } from "solid-js";
import { findText } from "../text/find.ts";
import type { ReplacePlan } from "./replace-plan.ts";
import type { SearchResult } from "./search.ts";

/** Under a filter: the rows on show alone, or those it hides too. */
export function ReplaceScope(props: { readonly plan: ReplacePlan; readonly result: SearchResult }) {
  const shown = () => props.result.shown.total;
  const hidden = () => props.result.hidden.total;
  const name = createUniqueId();
  const choice = (withHidden: boolean, label: string) => (
    <label class="replace-preview__choice">
      <input
        type="radio"
        name={name}
        checked={props.plan.withHidden() === withHidden}
        disabled={!withHidden && shown() === 0}
        onChange={() => props.plan.setWithHidden(withHidden)}
      />
      {label}
    </label>
  );
  return (
    <Show when={hidden() > 0}>
      <fieldset class="replace-preview__scope">
        <legend class="replace-preview__legend">{findText.scope}</legend>
        {choice(false, findText.shownOnly(shown()))}
        {choice(true, findText.withHidden(shown() + hidden()))}
      </fieldset>
    </Show>
  );
}
