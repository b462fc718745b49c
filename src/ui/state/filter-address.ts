import { filterFromParams, filterToParams, type TaskFilter } from "../../core/filter/index.ts";
import type { Address } from "./address.ts";

export interface FilterAddress {
  read(): TaskFilter;
  /** Puts the filter into the address a moment later, and only the last of a quick row of filters. */
  write(filter: TaskFilter): void;
  /** Writes at once what still waits, and stops listening. */
  close(): void;
}

/** Browsers refuse an address that is rewritten with every letter. Milliseconds. */
const DELAY = 250;

/** The filter among the other parameters of the address. `onReturn` gets the filter of an address gone back to. */
export function createFilterAddress(address: Address, onReturn: (filter: TaskFilter) => void): FilterAddress {
  let waiting: TaskFilter | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const read = () => filterFromParams(address.read());
  const flush = () => {
    clearTimeout(timer);
    if (!waiting) return;
    const pairs = filterToParams(waiting);
    waiting = undefined;
    const parameters = address.read();
    for (const [key] of [...filterToParams(read()), ...pairs]) parameters.delete(key);
    for (const [key, value] of pairs) parameters.append(key, value);
    address.write(parameters);
  };
  const stopListening = address.onChange(() => {
    waiting = undefined;
    onReturn(read());
  });
  return {
    read,
    write(filter) {
      waiting = filter;
      clearTimeout(timer);
      timer = setTimeout(flush, DELAY);
    },
    close() {
      flush();
      stopListening();
    },
  };
}
