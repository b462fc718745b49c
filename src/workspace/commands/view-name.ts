import type { PlanSnapshot } from "../../core/model/index.ts";
import { fold } from "../../core/text/index.ts";

/** Why a view cannot bear a name: there is none, it is too long for a menu, another view bears it. */
export type ViewNameProblem = "blank-view-name" | "long-view-name" | "taken-view-name";

export const LONGEST_VIEW_NAME = 60;

/** The name as it is kept: composed (NFC), on one line, without spaces at the ends. */
export function settledViewName(name: string): string {
  return name.normalize("NFC").replace(/\s+/g, " ").trim();
}

/** What stands against the name for a view, new or with the id given; undefined when nothing does. */
export function viewNameProblem(
  { view: views }: Pick<PlanSnapshot, "view">,
  name: string,
  ownId?: string,
): ViewNameProblem | undefined {
  const settled = settledViewName(name);
  if (fold(settled) === "") return "blank-view-name";
  if (settled.length > LONGEST_VIEW_NAME) return "long-view-name";
  const key = settled.toLocaleLowerCase("vi");
  const isTaken = [...views.values()].some((view) => view.id !== ownId && view.name.toLocaleLowerCase("vi") === key);
  return isTaken ? "taken-view-name" : undefined;
}
