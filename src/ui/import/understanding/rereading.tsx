import { createEffect, createSignal, onCleanup, Show } from "solid-js";
import { understandingText } from "../../text/import-understanding.ts";

/** An answer within this time needs no words. */
const NOTICED = 300;

/** Says quietly that a correction is still being taken in, where that takes a while. */
export function Rereading(props: { readonly isRereading: boolean }) {
  const [isLong, setLong] = createSignal(false);
  createEffect(() => {
    if (!props.isRereading) return setLong(false);
    const timer = setTimeout(() => setLong(true), NOTICED);
    onCleanup(() => clearTimeout(timer));
  });
  return (
    <Show when={isLong()}>
      <span class="rereading"> {understandingText.rereading}</span>
    </Show>
  );
}
