import type { NameMeaning } from "../names/read-name.ts";
import type { Among } from "./among-columns.ts";
import type { HeadedColumn } from "./headed-column.ts";

/** From this share of documents and meetings on, "Kết quả" says what is to come of a task whatever the table is called. */
const TO_COME = 0.4;
/** From this share of cells that say something was done on, it tells what came. */
const DONE = 0.3;

/**
 * "Kết quả" beside products or others of its kind, or with no list of documents under it in a report or over words of
 * what was done: what came of a task, and no product.
 */
export function outcomeAmong(meaning: NameMeaning, column: HeadedColumn, among: Among): NameMeaning {
  if (isSaidToCome(meaning)) return column.contents().happened() >= MOSTLY ? CAME : meaning;
  if (!mayBeEither(meaning)) return meaning;
  return among.hasProduct || among.hasOutcomes || tellsWhatCame(column, among)
    ? { ...meaning, roles: meaning.roles.filter((role) => role !== "product") }
    : meaning;
}

/** "Kết quả cam kết", "Kết quả cần đạt" over words of what has happened tells what came all the same. */
function isSaidToCome({ head, roles: [first, ...others] }: NameMeaning): boolean {
  return head === "outcome" && first === "product" && others.length === 0;
}

const MOSTLY = 0.5;
const CAME: NameMeaning = { roles: ["result"], confidence: 0.7, head: "outcome", isWhole: true };

function mayBeEither({ head, roles }: NameMeaning): boolean {
  return head === "outcome" && roles.includes("product") && roles.includes("result");
}

function tellsWhatCame({ contents }: HeadedColumn, among: Among): boolean {
  const { share } = contents();
  return share("document", "event") < TO_COME && (share("done") >= DONE || among.isReport());
}
