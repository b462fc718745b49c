import { TaskIndex } from "../../core/filter/index.ts";
import { columnsInOrder, outlineOf, type PlanSnapshot } from "../../core/model/index.ts";
import { isSameSetup, readerOf } from "../../core/rules/index.ts";

/**
 * The index of a plan that goes from state to state. Acts may touch thousands of tasks while nobody filters: what they
 * touch is noted, and indexed when somebody asks or a little at a time before that.
 */
export class FollowedIndex {
  #snapshot: PlanSnapshot;
  #index: TaskIndex;
  /** Tasks that the index does not hold yet as the snapshot does. */
  #behind: Set<string>;

  constructor(snapshot: PlanSnapshot) {
    this.#snapshot = snapshot;
    this.#index = emptyIndex(snapshot);
    this.#behind = taskIds(snapshot);
  }

  /** Returns whether the setup of the plan changed, so that everything is indexed anew. */
  follow(snapshot: PlanSnapshot, touchedTasks: Iterable<string>): boolean {
    const isSame = isSameSetup(this.#snapshot, snapshot);
    const before = this.#snapshot;
    this.#snapshot = snapshot;
    if (isSame) {
      for (const id of touchedTasks) if (snapshot.task.get(id) !== before.task.get(id)) this.#behind.add(id);
    } else {
      this.#index = emptyIndex(snapshot);
      this.#behind = taskIds(snapshot);
    }
    return !isSame;
  }

  /** The index of the present state. */
  get current(): TaskIndex {
    this.catchUp(Number.POSITIVE_INFINITY);
    return this.#index;
  }

  /** Indexes up to so many tasks that are behind. Returns whether none is left. */
  catchUp(count: number): boolean {
    let done = 0;
    for (const id of this.#behind) {
      if (done++ >= count) return false;
      this.#behind.delete(id);
      const task = this.#snapshot.task.get(id);
      if (task) this.#index.put(task);
      else this.#index.remove(id);
    }
    return true;
  }
}

function emptyIndex(snapshot: PlanSnapshot): TaskIndex {
  return new TaskIndex({
    columns: columnsInOrder(snapshot),
    registry: [...snapshot.agency.values()],
    deadlines: readerOf(snapshot),
  });
}

/** In plan order, in which the index wants them. */
function taskIds(snapshot: PlanSnapshot): Set<string> {
  return new Set(outlineOf(snapshot).flatMap(({ tasks }) => tasks.map(({ task }) => task.id)));
}
