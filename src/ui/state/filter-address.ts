import type { filterFromParams, filterToParams, TaskFilter } from "../../core/filter/index.ts";
import type { Address } from "./filter-state.ts";

interface Parameters {
  readonly filterFromParams: typeof filterFromParams;
  readonly filterToParams: typeof filterToParams;
}

export interface FilterAddress {
  read(): TaskFilter;
  /** Puts the filter into the address a moment later, and only the last of a quick row of filters. */
  write(filter: TaskFilter): void;
  /** Writes at once what still waits. */
  flush(): void;
}

/** Browsers refuse an address that is rewritten with every letter. */
const DELAY = 250;

/** The filter among the other parameters of the address. */
export function createFilterAddress(address: Address, { filterFromParams, filterToParams }: Parameters): FilterAddress {
  let waiting: { readonly timer: ReturnType<typeof setTimeout>; readonly filter: TaskFilter } | undefined;
  const read = () => filterFromParams(address.read());
  const flush = () => {
    if (!waiting) return;
    clearTimeout(waiting.timer);
    const pairs = filterToParams(waiting.filter);
    const parameters = address.read();
    for (const [key] of [...filterToParams(read()), ...pairs]) parameters.delete(key);
    for (const [key, value] of pairs) parameters.append(key, value);
    waiting = undefined;
    address.write(parameters);
  };
  return {
    read,
    flush,
    write(filter) {
      if (waiting) clearTimeout(waiting.timer);
      waiting = { filter, timer: setTimeout(flush, DELAY) };
    },
  };
}
