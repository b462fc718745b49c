/** The address bar: its query, read and written whole. */
export interface Address {
  read(): URLSearchParams;
  /** Replaces the query without a new entry in the browser's history. */
  write(parameters: URLSearchParams): void;
  /** Calls back when the person goes back or forward. Returns the way to stop listening. */
  onChange(listener: () => void): () => void;
}

/** One of these stands in the address of every filtered view; known here so that an address without them waits for nothing. */
const FILTER_KEY = /^(tim|cq|han|nam|quy|tu|qua-han|trong|tt|phan|loc|tru)$/;

/** Whether an address asks for a filter, without loading what reads it. */
export function mayHoldFilter(parameters: URLSearchParams): boolean {
  return [...parameters.keys()].some((key) => FILTER_KEY.test(key));
}
