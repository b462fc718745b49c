import { createEffect } from "solid-js";

/**
 * Keeps one style of an element at a value that may change; give it to a `ref`. Solid's own way would bring a function
 * more to the first screen, which has no use for it.
 */
export function keepStyle(name: string, value: () => string): (element: HTMLElement) => void {
  return (element) => createEffect(() => element.style.setProperty(name, value()));
}
