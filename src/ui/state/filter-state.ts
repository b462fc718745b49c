import type { Accessor } from "solid-js";
import type { TaskFilter } from "../../core/filter/index.ts";

/** What the person asks to see, and what that lets through. */
export interface FilterState {
  readonly filter: Accessor<TaskFilter>;
  /** Shows what a new filter lets through; nothing stays held. */
  setFilter(filter: TaskFilter): void;
  /** Ids let through when the filter was last applied; undefined when nothing is filtered. */
  readonly hits: Accessor<ReadonlySet<string> | undefined>;
  /** Tasks edited or added since, kept in sight. */
  readonly held: Accessor<ReadonlySet<string>>;
  /** Edits since then would change what is shown: "Áp dụng lại" is offered. */
  readonly isStale: Accessor<boolean>;
  reapply(): void;
}
