import { type ColumnRole, cellText, columnsInOrder, planOf, type Task } from "../../core/model/index.ts";
import { type DueEvent, dueEvents } from "../../core/timeline/index.ts";
import type { CalendarEntry } from "../../workspace/ports.ts";
import { safeFileName } from "../export/file-name.ts";
import type { AppModel } from "../state/app-model.ts";
import { calendarText } from "../text/calendar.ts";
import { createShownTasks, type ShownTasks } from "./task-names.ts";

/** Saves what is due from today to the end of the plan, of the tasks in sight, as a file for other calendars. */
export async function exportCalendar(app: AppModel): Promise<void> {
  const { clock, calendarFile, saveFile } = app.services;
  const plan = planOf(app.plan.snapshot());
  const shown = app.inRoot(() => createShownTasks(app));
  const events = dueEvents(shown?.tasks() ?? [], { first: clock.today(), last: `${plan.lastYear}-12-31` });
  if (!shown || events.length === 0) {
    app.notices.show({ text: calendarText.nothingToExport, tone: "info" });
    return;
  }
  const file = await calendarFile();
  const bytes = file.write({
    name: calendarText.calendarName(plan.number || plan.title),
    madeAt: clock.now(),
    entries: events.map((event) => entryOf(event, app, shown)),
  });
  const name = safeFileName(
    calendarText.fileName(plan.number || plan.title, clock.today().split("-").reverse().join("-")),
  );
  await saveFile(`${name}.ics`, bytes, "ics");
  const tasks = new Set(events.map(({ taskId }) => taskId)).size;
  app.notices.show({ text: calendarText.exported(events.length, tasks), tone: "success" });
}

/** Enough of a task's text to know it by in a calendar. */
const TITLE_LENGTH = 100;

function entryOf({ taskId, clause, said, day, rrule }: DueEvent, app: AppModel, shown: ShownTasks): CalendarEntry {
  const snapshot = app.plan.snapshot();
  const task = snapshot.task.get(taskId);
  const textOf = (role: ColumnRole) =>
    textByRole(task, columnsInOrder(snapshot).find((column) => column.role === role)?.id);
  const { number, title } = shown.nameOf(taskId);
  const what = said.label === "" ? title : `${said.label} – ${title}`;
  return {
    id: `${taskId}-${clause}@${planOf(snapshot).id}`,
    day,
    title: calendarText.eventTitle(number, shortened(what)),
    notes: calendarText.eventNotes(said.source, textOf("content"), textOf("lead")),
    ...(rrule === undefined ? {} : { rrule }),
  };
}

function textByRole(task: Task | undefined, columnId: string | undefined): string {
  return task && columnId !== undefined ? cellText(task, columnId).trim() : "";
}

function shortened(text: string): string {
  return text.length > TITLE_LENGTH ? `${text.slice(0, TITLE_LENGTH).trimEnd()}…` : text;
}
