import type { NameMeaning } from "../names/read-name.ts";
import { type Among, isOpenOutcome } from "./among-columns.ts";
import type { HeadedColumn } from "./headed-column.ts";

/** From this share of documents and meetings on, "Kết quả" says what is to come of a task whatever the table is called. */
const TO_COME = 0.4;

/** "Kết quả" beside products or others of its kind, or in a report that lists no documents under it: what came of a task, and no product. */
export function outcomeAmong(meaning: NameMeaning, column: HeadedColumn, among: Among): NameMeaning {
  if (!isOpenOutcome(meaning)) return meaning;
  return among.hasProduct ||
    among.hasOutcomes ||
    (among.isReport() && column.contents().share("document", "event") < TO_COME)
    ? { ...meaning, roles: meaning.roles.filter((role) => role !== "product") }
    : meaning;
}
