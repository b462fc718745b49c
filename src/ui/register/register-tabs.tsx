import { createUniqueId, For } from "solid-js";
import { registerText } from "../text/register.ts";

export type RegisterTab = "list" | "variants";

/** The two parts of the register, one of which is shown. */
export function RegisterTabs(props: {
  readonly tab: RegisterTab;
  readonly listCount: number;
  readonly variantCount: number;
  readonly onChoose: (tab: RegisterTab) => void;
}) {
  const name = createUniqueId();
  const label = (tab: RegisterTab) =>
    tab === "list" ? registerText.tabList(props.listCount) : registerText.tabVariants(props.variantCount);
  return (
    <fieldset class="register__tabs">
      <legend class="visually-hidden">{registerText.tabs}</legend>
      <For each={["list", "variants"] as const}>
        {(tab) => (
          <label class="register__tab">
            <input type="radio" name={name} checked={props.tab === tab} onChange={() => props.onChoose(tab)} />
            {label(tab)}
          </label>
        )}
      </For>
    </fieldset>
  );
}
