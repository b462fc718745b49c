import { type AgencyReader, agencyReader } from "../agency/index.ts";
import {
  type Agency,
  type Column,
  type ColumnRole,
  cellText,
  columnsInOrder,
  type DerivedStatus,
  deriveStatus,
  type IsoDate,
  type PlanSnapshot,
  type Task,
} from "../model/index.ts";
import { readerOf } from "../rules/index.ts";
import { type DeadlineReading, placeReader } from "./deadline-reading.ts";

/** What the cells of one plan mean on one day: built for one arranging, so that each text is read once. */
export interface PlanReader {
  readonly column: (id: string) => Column | undefined;
  /** The text of the column with a role; blank where the plan has no such column. */
  readonly textOf: (task: Task, role: ColumnRole) => string;
  readonly agency: (id: string) => Agency | undefined;
  readonly agenciesIn: AgencyReader;
  /** In the deadline of one task the words may have a meaning of their own. */
  readonly deadlineIn: (text: string, taskId?: string) => DeadlineReading;
  /** As the status column shows it. */
  readonly statusOf: (task: Task) => DerivedStatus;
}

export function planReader(snapshot: PlanSnapshot, today: IsoDate): PlanReader {
  const columns = columnsInOrder(snapshot);
  const deadlineIn = placeReader(readerOf(snapshot), today);
  const textOf = (task: Task, role: ColumnRole) => {
    const column = columns.find((candidate) => candidate.role === role);
    return column ? cellText(task, column.id) : "";
  };
  return {
    column: (id) => snapshot.column.get(id),
    textOf,
    agency: (id) => snapshot.agency.get(id),
    agenciesIn: agencyReader([...snapshot.agency.values()]),
    deadlineIn,
    statusOf: (task) => deriveStatus(textOf(task, "status"), deadlineIn(textOf(task, "deadline"), task.id).isOver),
  };
}
