import type { Address } from "../ui/state/filter-state.ts";

/** The browser's address bar. Filters replace the address in place: each keystroke is no page of its own. */
export const browserAddress: Address = {
  read: () => new URLSearchParams(location.search),
  write(parameters) {
    const query = parameters.toString();
    history.replaceState(history.state, "", `${location.pathname}${query ? `?${query}` : ""}${location.hash}`);
  },
  onChange(listener) {
    window.addEventListener("popstate", listener);
    return () => window.removeEventListener("popstate", listener);
  },
};
