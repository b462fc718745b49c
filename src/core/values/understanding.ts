import { agencyReader } from "../agency/index.ts";
import { parseDeadline } from "../deadline/index.ts";
import { type Column, deriveStatus, type PlanSnapshot, planOf } from "../model/index.ts";
import { readDate } from "./read-date.ts";
import { readNumber } from "./read-number.ts";
import { readOption } from "./read-option.ts";

/** Whether the text of a cell is understood as what its column holds. Blank always is. */
export type Understanding = (text: string) => boolean;

/** How texts are understood under a type; build it once for many cells. */
export function understandingOf(column: Pick<Column, "type" | "options">, snapshot: PlanSnapshot): Understanding {
  const understands = reader(column, snapshot);
  return (text) => text.trim() === "" || understands(text);
}

function reader({ type, options = [] }: Pick<Column, "type" | "options">, snapshot: PlanSnapshot): Understanding {
  switch (type) {
    case "text":
      return () => true;
    case "number":
    case "percent":
      return (text) => readNumber(text) !== undefined;
    case "date":
      return (text) => readDate(text) !== undefined;
    case "list":
      return (text) => readOption(text, options) !== undefined;
    case "status":
      return (text) => deriveStatus(text, false) !== "unknown";
    case "agencies": {
      const read = agencyReader([...snapshot.agency.values()]);
      return (text) => read(text).every(({ agencyId }) => agencyId !== undefined);
    }
    case "deadline": {
      const plan = planOf(snapshot);
      return (text) => parseDeadline(text, plan).clauses.every(({ kind }) => kind !== "unknown");
    }
  }
}
