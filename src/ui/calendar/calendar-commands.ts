import type { Commands } from "../commands/registry.ts";
import type { AppModel, DeadlineView } from "../state/app-model.ts";
import { calendarText } from "../text/calendar.ts";

/** Deadlines seen by day, by urgency and along the years, and taken to another calendar. */
export function calendarCommands(app: AppModel): Commands {
  const opens = (view: DeadlineView) => ({
    run() {
      app.grid()?.commitEdit();
      app.showDialog(view);
    },
  });
  return {
    "calendar.open": opens("calendar"),
    "calendar.soon": opens("due-soon"),
    "timeline.open": opens("task-lines"),
    "calendar.export": { run: () => void exportShown(app) },
  };
}

async function exportShown(app: AppModel): Promise<void> {
  try {
    const { exportCalendar } = await import("./export-calendar.ts");
    await exportCalendar(app);
  } catch {
    app.notices.show({ text: calendarText.exportFailed, tone: "danger" });
  }
}
