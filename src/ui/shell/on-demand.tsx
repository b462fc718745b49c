import { type Component, createMemo, createSignal, type JSX, untrack } from "solid-js";

/**
 * A component loaded when it is first shown; until then there is nothing in its place. Solid's own `lazy` does more, at
 * a size that the first screen would pay for.
 */
export function onDemand<Props extends object>(load: () => Promise<Component<Props>>): Component<Props> {
  const [view, setView] = createSignal<Component<Props>>();
  return (props) => {
    if (!untrack(view)) void load().then((loaded) => setView(() => loaded));
    const shown = createMemo(() => {
      const loaded = view();
      return loaded && untrack(() => loaded(props));
    });
    return shown as unknown as JSX.Element;
  };
}
