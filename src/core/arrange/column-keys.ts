import { CLAUSE_KINDS, dayNumber } from "../deadline/index.ts";
import { type Column, cellText, type DerivedStatus, deriveStatus, STATUSES, type Task } from "../model/index.ts";
import { withoutBullet } from "../text/index.ts";
import { readDate, readNumber, readOption } from "../values/index.ts";
import { remembered } from "./deadline-reading.ts";
import type { PlanReader } from "./plan-reader.ts";
import { BLANK_KEY, notUnderstood, type SortKey, understood } from "./sort-key.ts";

/** The order in which a planner goes through states: what is late first, what is done last. */
export const STATUS_ORDER = ["Quá hạn", ...STATUSES] as const satisfies readonly DerivedStatus[];

/** What the tasks sort by in one column, by what its type means. */
export function columnKeys(column: Column, reader: PlanReader): (task: Task) => SortKey {
  if (column.role === "status") return (task) => statusKey(task, column, reader);
  if (column.type === "deadline") return (task) => deadlineKey(cellText(task, column.id), reader, task.id);
  const keyOf = textKeys(column, reader);
  return (task) => keyOf(cellText(task, column.id));
}

/** What the texts of a column sort by, whatever else their tasks say. */
export function textKeys(column: Column, reader: PlanReader): (text: string) => SortKey {
  return remembered(keyReader(column, reader));
}

type ReadKey = (text: string, reader: PlanReader, column: Column) => SortKey;

function keyReader(column: Column, reader: PlanReader): (text: string) => SortKey {
  const read = READERS[column.type];
  return (text) => (text.trim() === "" ? BLANK_KEY : read(text, reader, column));
}

const READERS: Readonly<Record<Column["type"], ReadKey>> = {
  text: textKey,
  agencies: agenciesKey,
  deadline: (text, reader) => deadlineKey(text, reader),
  status: statusTextKey,
  number: numberKey,
  percent: numberKey,
  date: dateKey,
  list: optionKey,
};

function textKey(text: string): SortKey {
  return understood(withoutBullet(text));
}

/** By the names as the register writes them, so that two ways of writing one agency stand together. */
function agenciesKey(text: string, { agenciesIn, agency }: PlanReader): SortKey {
  const names = agenciesIn(text).map(({ agencyId, text: written }) => agency(agencyId ?? "")?.name ?? written);
  return understood(names.length > 0 ? names.join("; ") : withoutBullet(text));
}

/** By the day to watch; then what has none, kind by kind; then what is not understood. */
function deadlineKey(text: string, { deadlineIn }: PlanReader, taskId?: string): SortKey {
  if (text.trim() === "") return BLANK_KEY;
  const { day, kind } = deadlineIn(text, taskId);
  if (day !== undefined) return understood(dayNumber(day));
  return kind === "unknown" ? notUnderstood(text) : { rank: "without-value", value: CLAUSE_KINDS.indexOf(kind) };
}

function numberKey(text: string): SortKey {
  const reading = readNumber(text);
  return reading ? understood(reading.value) : notUnderstood(text);
}

function dateKey(text: string): SortKey {
  const day = readDate(text);
  return day === undefined ? notUnderstood(text) : understood(dayNumber(day));
}

/** In the order the choices are listed in. */
function optionKey(text: string, _: PlanReader, { options = [] }: Column): SortKey {
  const option = readOption(text, options);
  return option === undefined ? notUnderstood(text) : understood(options.indexOf(option));
}

/** As its column shows it: late where the deadline says so, not begun where it is blank. */
function statusKey(task: Task, column: Column, { statusOf }: PlanReader): SortKey {
  return keyOfStatus(statusOf(task), cellText(task, column.id));
}

function statusTextKey(text: string): SortKey {
  const late = STATUS_ORDER[0];
  return keyOfStatus(text === late ? late : deriveStatus(text, false), text);
}

function keyOfStatus(status: DerivedStatus, text: string): SortKey {
  return status === "unknown" ? notUnderstood(text) : understood(STATUS_ORDER.indexOf(status));
}
