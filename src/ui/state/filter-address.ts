import type { filterFromParams, filterToParams, TaskFilter } from "../../core/filter/index.ts";

/** The address bar: its query, read and written whole. */
export interface Address {
  read(): URLSearchParams;
  /** Replaces the query without a new entry in the browser's history. */
  write(parameters: URLSearchParams): void;
  /** Calls back when the person goes back or forward. Returns the way to stop listening. */
  onChange(listener: () => void): () => void;
}

interface Parameters {
  readonly filterFromParams: typeof filterFromParams;
  readonly filterToParams: typeof filterToParams;
}

export interface FilterAddress {
  read(): TaskFilter;
  /** Puts the filter into the address a moment later, and only the last of a quick row of filters. */
  write(filter: TaskFilter): void;
  /** Writes at once what still waits, and stops listening. */
  close(): void;
}

/** One of these stands in the address of every filtered view; known here so that an address without them waits for nothing. */
const FILTER_KEYS: ReadonlySet<string> = new Set(["tim", "cq", "han", "nam", "quy", "qua-han", "trong", "tt", "phan"]);

/** Whether an address asks for a filter, without loading what reads it. */
export function mayHoldFilter(parameters: URLSearchParams): boolean {
  return [...parameters.keys()].some((key) => FILTER_KEYS.has(key));
}

/** Browsers refuse an address that is rewritten with every letter. Milliseconds. */
const DELAY = 250;

/** The filter among the other parameters of the address. `onReturn` gets the filter of an address gone back to. */
export function createFilterAddress(
  address: Address,
  { filterFromParams, filterToParams }: Parameters,
  onReturn: (filter: TaskFilter) => void,
): FilterAddress {
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
