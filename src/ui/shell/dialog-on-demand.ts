import type { Component } from "solid-js";
import { onDemand } from "./on-demand.tsx";
import { returnFocus } from "./return-focus.ts";

/**
 * A dialog loaded when it is first opened. Whoever asked for it is looking at it already: until it is there the
 * keyboard reaches nobody, so that no key meant for the dialog is written into a cell behind it.
 */
export function dialogOnDemand<Props extends object>(load: () => Promise<Component<Props>>): Component<Props> {
  return onDemand(async () => {
    const opener = document.activeElement;
    if (opener instanceof HTMLElement) opener.blur();
    try {
      return await load();
    } finally {
      returnFocus(opener);
    }
  });
}
