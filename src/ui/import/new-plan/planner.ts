import { type Accessor, createSignal, getOwner, onCleanup, runWithOwner } from "solid-js";
import type { AppModel } from "../../state/app-model.ts";
import type { FileSession } from "../session/file-session.ts";
import { createPlanning, type Planning } from "./planning.ts";

/** The new plans of the files at hand. */
export interface Planner {
  /** The one looked at. */
  readonly planning: Accessor<Planning | undefined>;
  /** Looks at the plan of a file: the one that was made of it, else a new one. False where it has no tasks. */
  start(session: FileSession): boolean;
}

export function createPlanner(app: AppModel): Planner {
  const owner = getOwner();
  const [planning, setPlanning] = createSignal<Planning>();
  const made = new Map<FileSession, Planning>();
  onCleanup(() => made.clear());
  return {
    planning,
    start(session) {
      const before = made.get(session);
      const isThere = before?.state.stage().kind === "stored";
      const next = isThere ? before : runWithOwner(owner, () => createPlanning(app, session));
      if (next) made.set(session, next);
      setPlanning(next);
      return next !== undefined;
    },
  };
}
