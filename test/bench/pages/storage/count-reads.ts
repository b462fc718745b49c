const one = ["get", "getKey"] as const;
const many = ["getAll", "getAllKeys"] as const;
const cursors = ["openCursor", "openKeyCursor"] as const;

/** Counts every row that leaves IndexedDB until stopped, whoever asks for it and however. */
export function countReads(): { stop(): number } {
  let rows = 0;
  const restore: (() => void)[] = [];
  const seen = (request: IDBRequest, count: (result: unknown) => number) => {
    request.addEventListener("success", () => {
      rows += count(request.result);
    });
    return request;
  };
  for (const prototype of [IDBObjectStore.prototype, IDBIndex.prototype]) {
    for (const name of one) watch(prototype, name, (result) => (result === undefined ? 0 : 1));
    for (const name of many) watch(prototype, name, (result) => (Array.isArray(result) ? result.length : 0));
    for (const name of cursors) watch(prototype, name, (result) => (result === null ? 0 : 1));
  }
  return {
    stop() {
      for (const undo of restore) undo();
      return rows;
    },
  };

  function watch(prototype: object, name: string, count: (result: unknown) => number): void {
    const original: unknown = Reflect.get(prototype, name);
    if (typeof original !== "function") return;
    Reflect.set(prototype, name, function counted(this: unknown, ...given: unknown[]) {
      return seen(Reflect.apply(original, this, given) as IDBRequest, count);
    });
    restore.push(() => Reflect.set(prototype, name, original));
  }
}
