import type { AppModel, DeadlineView } from "../state/app-model.ts";

/** In the order of their tabs. */
export const DEADLINE_VIEWS: readonly DeadlineView[] = ["calendar", "due-soon", "task-lines"];

type OpenDialog = ReturnType<AppModel["openDialog"]>;

/** Whether what is open is one of the views that the dialog of deadlines holds. */
export function isDeadlineView(open: OpenDialog): open is DeadlineView {
  return DEADLINE_VIEWS.some((view) => view === open);
}
