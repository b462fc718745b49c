import { EMPTY_CHANGE, type FieldValue, isEmptyChange, updateOf } from "../../core/change/index.ts";
import { placeAt, type View, type ViewSettings, viewsInOrder } from "../../core/model/index.ts";
import { type Command, draft, refused } from "./command.ts";
import { rekey } from "./place.ts";
import { settledViewName, viewNameProblem } from "./view-name.ts";

/** Keeps the settings under a name, after the other views; with the id of a view, in place of what that one held. */
export function saveView(name: string, settings: ViewSettings, id?: string): Command {
  return (snapshot, newId) => {
    const before = id === undefined ? undefined : snapshot.view.get(id);
    if (before) {
      const change = updateOf(before, fieldsOf({ ...BLANK, ...settings }));
      return isEmptyChange(change) ? refused("unchanged") : draft("view.save", { text: before.name }, change);
    }
    const problem = viewNameProblem(snapshot, name);
    if (problem) return refused(problem);
    const siblings = viewsInOrder(snapshot);
    const { keys, rekeyed } = placeAt(siblings, siblings.length, 1);
    const view: View = { kind: "view", id: newId(), order: keys[0] ?? "", name: settledViewName(name), settings };
    const change = { added: [view], removed: [], updated: rekey(siblings, rekeyed) };
    return draft("view.save", { text: view.name }, change);
  };
}

/** One field for each setting, so that two tabs can change different ones. Absent ones are taken away. */
function fieldsOf(settings: Readonly<Record<string, FieldValue | undefined>>): Record<string, FieldValue | undefined> {
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [`settings/${name}`, value]));
}

const BLANK = { zoom: undefined };

export function renameView(id: string, name: string): Command {
  return (snapshot) => {
    const view = snapshot.view.get(id);
    if (!view) return refused("not-found");
    const problem = viewNameProblem(snapshot, name, id);
    if (problem) return refused(problem);
    const wanted = settledViewName(name);
    const change = updateOf(view, { name: wanted });
    return isEmptyChange(change) ? refused("unchanged") : draft("view.rename", { text: wanted }, change);
  };
}

export function deleteView(id: string): Command {
  return (snapshot) => {
    const view = snapshot.view.get(id);
    if (!view) return refused("not-found");
    return draft("view.delete", { text: view.name }, { ...EMPTY_CHANGE, removed: [view] });
  };
}
