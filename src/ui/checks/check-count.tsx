import { Show } from "solid-js";
import { Icon } from "../shell/icon.tsx";
import { checksText } from "../text/checks.ts";
import type { ChecksState } from "./checks-state.ts";

/** In the status line: how much there is to look at, and the way to it. */
export function CheckCount(props: { readonly checks: ChecksState }) {
  return (
    <Show when={props.checks.findings()}>
      <button
        type="button"
        class="button-quiet status-line__copy"
        aria-pressed={props.checks.isOpen()}
        onClick={() => props.checks.open(!props.checks.isOpen())}
      >
        <Icon name={props.checks.count() === 0 ? "check" : "info"} />
        {checksText.status(props.checks.count())}
      </button>
    </Show>
  );
}
