import { type Accessor, createEffect, createSignal, on, onCleanup } from "solid-js";

/** What came of a question that is answered later. */
export interface Answer<A> {
  /** The newest answer there is, which may be that to an earlier question; undefined before the first. */
  readonly latest: Accessor<A | undefined>;
  readonly isPending: Accessor<boolean>;
}

/**
 * Answers each new question, the newest one counting. The library's own resources would bring their code into the first
 * screen. Call while a component is being made; `answer` must not reject.
 */
export function createAnswer<Q, A>(question: Accessor<Q>, answer: (question: Q) => Promise<A>): Answer<A> {
  const [latest, setLatest] = createSignal<A>();
  const [isPending, setPending] = createSignal(true);
  createEffect(
    on(question, (asked) => {
      let isNewest = true;
      onCleanup(() => {
        isNewest = false;
      });
      setPending(true);
      void answer(asked).then((given) => {
        if (!isNewest) return;
        setLatest(() => given);
        setPending(false);
      });
    }),
  );
  return { latest, isPending };
}
