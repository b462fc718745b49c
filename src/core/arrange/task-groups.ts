import { nameKey, protocolOrder } from "../agency/index.ts";
import { CLAUSE_KINDS, type ClauseKind } from "../deadline/index.ts";
import type { DerivedStatus, Task } from "../model/index.ts";
import { compareVietnamese } from "../text/index.ts";
import type { Grouping } from "./arrangement.ts";
import { STATUS_ORDER } from "./column-keys.ts";
import type { PlanReader } from "./plan-reader.ts";

/** What the tasks of one group have in common; the interface has a title for each. */
export type TaskGroup =
  | { readonly by: "agency"; readonly id: string; readonly name: string }
  /** A name the register does not know, as first met. */
  | { readonly by: "name"; readonly key: string; readonly name: string }
  | { readonly by: "status"; readonly status: DerivedStatus }
  | { readonly by: "quarter"; readonly year: number; readonly quarter: number }
  /** Deadlines without a day to watch. */
  | { readonly by: "kind"; readonly kind: ClauseKind }
  | { readonly by: "blank" };

/** The group a task stands in now. A task of several lead agencies stands under the first. */
export function groupReader(
  group: Exclude<Grouping, "section" | "none">,
  reader: PlanReader,
): (task: Task) => TaskGroup {
  if (group === "status") return (task) => ({ by: "status", status: reader.statusOf(task) });
  if (group === "lead") return (task) => leadGroup(reader.textOf(task, "lead"), reader);
  return (task) => deadlineGroup(reader.textOf(task, "deadline"), task.id, reader);
}

/** Tells groups apart; never the id of a record. */
export function groupId(group: TaskGroup): string {
  switch (group.by) {
    case "agency":
      return `group:agency:${group.id}`;
    case "name":
      return `group:name:${group.key}`;
    case "status":
      return `group:status:${group.status}`;
    case "quarter":
      return `group:quarter:${group.year}-${group.quarter}`;
    case "kind":
      return `group:kind:${group.kind}`;
    case "blank":
      return "group:blank";
  }
}

/**
 * The order of groups: agencies by protocol and then names the register does not know; states from late to done;
 * quarters as time goes, then deadlines without a day kind by kind. What is blank comes last.
 */
export function compareGroups(a: TaskGroup, b: TaskGroup): number {
  if (a.by === "agency" && b.by === "agency") return byProtocol(a, b);
  if (a.by === "name" && b.by === "name") return compareVietnamese(a.name, b.name);
  return placeOf(a) - placeOf(b);
}

const byProtocol = protocolOrder();

/** Groups of one way of grouping never stand beside those of another, but for the last ones. */
function placeOf(group: TaskGroup): number {
  switch (group.by) {
    case "agency":
      return 0;
    case "name":
      return 1;
    case "status":
      return placeOfStatus(group.status);
    case "quarter":
      return group.year * 4 + group.quarter;
    case "kind":
      return AFTER_QUARTERS + CLAUSE_KINDS.indexOf(group.kind);
    case "blank":
      return Number.POSITIVE_INFINITY;
  }
}

/** Later than any quarter. */
const AFTER_QUARTERS = 1_000_000;

function placeOfStatus(status: DerivedStatus): number {
  return status === "unknown" ? STATUS_ORDER.length : STATUS_ORDER.indexOf(status);
}

function leadGroup(text: string, { agenciesIn, agency }: PlanReader): TaskGroup {
  const [first] = agenciesIn(text);
  if (!first) return { by: "blank" };
  const known = first.agencyId === undefined ? undefined : agency(first.agencyId);
  if (known) return { by: "agency", id: known.id, name: known.name };
  return { by: "name", key: nameKey(first.text), name: first.text };
}

function deadlineGroup(text: string, taskId: string, { deadlineIn }: PlanReader): TaskGroup {
  if (text.trim() === "") return { by: "blank" };
  const { day, kind } = deadlineIn(text, taskId);
  if (day === undefined) return { by: "kind", kind };
  const [year, month] = day.split("-").map(Number);
  return { by: "quarter", year: year ?? 0, quarter: Math.ceil((month ?? 1) / 3) };
}
