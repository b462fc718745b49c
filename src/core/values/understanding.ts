import { agencyReader } from "../agency/index.ts";
import { type Column, deriveStatus, type PlanSnapshot } from "../model/index.ts";
import { readerOf } from "../rules/index.ts";
import { readDate } from "./read-date.ts";
import { readNumber } from "./read-number.ts";
import { readOption } from "./read-option.ts";

/** Whether the text of a cell is understood as what its column holds. Blank always is. */
export type Understanding = (text: string) => boolean;

type TypedColumn = Pick<Column, "type" | "options">;

/** How texts are understood under a type; build it once for many cells. */
export function understandingOf(column: TypedColumn, snapshot: PlanSnapshot): Understanding {
  switch (column.type) {
    case "agencies": {
      const read = agencyReader([...snapshot.agency.values()]);
      return (text) => read(text).every(({ agencyId }) => agencyId !== undefined);
    }
    case "deadline": {
      const deadlines = readerOf(snapshot);
      return (text) => deadlines.read(text).clauses.every(({ kind }) => kind !== "unknown");
    }
    default:
      return valueUnderstanding(column) ?? (() => true);
  }
}

/** The same for types whose texts mean one value, whatever the plan; undefined for the others. */
export function valueUnderstanding({ type, options = [] }: TypedColumn): Understanding | undefined {
  const reads = valueReader(type, options);
  return reads && ((text) => text.trim() === "" || reads(text) !== undefined);
}

function valueReader(type: Column["type"], options: readonly string[]): ((text: string) => unknown) | undefined {
  switch (type) {
    case "number":
    case "percent":
      return readNumber;
    case "date":
      return readDate;
    case "list":
      return (text) => readOption(text, options);
    case "status":
      return (text) => (deriveStatus(text, false) === "unknown" ? undefined : text);
    default:
      return undefined;
  }
}
