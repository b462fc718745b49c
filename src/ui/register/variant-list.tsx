import { For, Show } from "solid-js";
import { registerText } from "../text/register.ts";
import type { RegisterState } from "./register-state.ts";
import { VariantItem } from "./variant-item.tsx";
import "./variant-list.css";

const MOST_SHOWN = 60;

/** Ways of writing that the register lacks, each offered to be merged into an agency. */
export function VariantList(props: { readonly state: RegisterState }) {
  const text = registerText.variants;
  const shown = () => props.state.clusters().slice(0, MOST_SHOWN);
  let intro: HTMLParagraphElement | undefined;
  const rest = () => props.state.clusters().length - shown().length;
  return (
    <Show when={shown().length > 0} fallback={<p class="register__none">{text.none}</p>}>
      <p ref={intro} class="variant-list__intro" tabindex="-1">
        {text.intro}
      </p>
      <ul class="variant-list">
        <For each={shown()}>
          {(cluster) => <VariantItem cluster={cluster} state={props.state} onMerged={() => intro?.focus()} />}
        </For>
      </ul>
      <Show when={rest() > 0}>
        <p class="variant-list__intro">{text.more(rest())}</p>
      </Show>
    </Show>
  );
}
