import type { NewId } from "../ports.ts";

/** Ids by key: the same key always gets the same id, so that a proposal made again names its new records the same. */
export function keyedIds(newId: NewId): (key: string) => string {
  const made = new Map<string, string>();
  return (key) => {
    const id = made.get(key) ?? newId();
    made.set(key, id);
    return id;
  };
}
