import { createMemo, Show } from "solid-js";
import { useApp } from "../state/app-model.ts";
import { findText } from "../text/find.ts";
import type { Finding } from "./finding.ts";

/** "3/17" in the text box; a screen reader hears the cell too, for the keyboard stays in the bar. */
export function FoundCount(props: { readonly finding: Finding }) {
  const { desk } = useApp();
  const total = () => props.finding.result()?.shown.total;
  const text = () => props.finding.options.query().text;
  const shown = () => {
    const all = total();
    if (all === undefined) return "";
    return all === 0 ? findText.none : findText.count(props.finding.current()?.ordinal ?? 0, all);
  };
  const spoken = createMemo(() => {
    const [all, hit] = [total(), props.finding.current()];
    if (all === undefined) return "";
    if (!hit) return findText.noneSpoken(text());
    const cell = desk.gridTools()?.labelOf({ rowId: hit.rowId, columnId: hit.columnId ?? "content" });
    return findText.spokenCount(hit.ordinal, all, cell ?? "");
  });
  return (
    <>
      <Show when={shown() !== ""}>
        <span
          class="find-bar__count tabular-numbers"
          classList={{ "find-bar__count--none": total() === 0 }}
          aria-hidden="true"
        >
          {shown()}
        </span>
      </Show>
      <span class="visually-hidden" role="status">
        {spoken()}
      </span>
    </>
  );
}
