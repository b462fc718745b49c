import { EMPTY_CHANGE, updateOf } from "../../core/change/index.ts";
import { type OrderKey, outlineOf, placeAt, type Task } from "../../core/model/index.ts";
import { type Command, draft, refused } from "./command.ts";

/**
 * Gives the tasks of every section the order in which `ids` names them; tasks it does not name come last, as they
 * stand. `by` names the columns sorted by, for the sentence that names the act.
 */
export function sortTasks(ids: readonly string[], by: string): Command {
  return (snapshot) => {
    const places = new Map(ids.map((id, place) => [id, place]));
    const placeOf = ({ id }: Task) => places.get(id) ?? places.size;
    const updated = outlineOf(snapshot).flatMap(({ section, tasks }) => {
      const siblings = tasks.map(({ task }) => task).filter(({ sectionId }) => sectionId === section.id);
      const wanted = [...siblings].sort((a, b) => placeOf(a) - placeOf(b));
      if (wanted.every((task, at) => task === siblings[at])) return [];
      const keys = keysFor(siblings);
      return wanted.flatMap((task, at) => updateOf(task, { order: keys[at] }).updated);
    });
    if (updated.length === 0) return refused("unchanged");
    return draft("tasks.sort", { column: by, count: updated.length }, { ...EMPTY_CHANGE, updated });
  };
}

/** The keys the siblings have, for others of them to take: where two share one, new keys for all. */
function keysFor(siblings: readonly Task[]): readonly OrderKey[] {
  const keys = siblings.map(({ order }) => order);
  return new Set(keys).size === keys.length ? keys : placeAt([], 0, keys.length).keys;
}
