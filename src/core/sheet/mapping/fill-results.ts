import { fitOf } from "../contents/fit-of-role.ts";
import type { NameReader } from "../header/name-reader.ts";
import type { MappedRole } from "../recognised-sheet.ts";
import type { Finding } from "./claim.ts";
import { type HeadedColumn, namesDoing } from "./headed-column.ts";

/** "Nội dung giải quyết" beside "Nội dung kiến nghị": where no result is named, what was done about the content is it. */
export function resultBesideContent(
  columns: readonly HeadedColumn[],
  settled: Map<number, Finding>,
  isTold: (column: HeadedColumn) => boolean,
  names: NameReader,
): void {
  const roles = new Set([...settled.values()].map(({ role }) => role));
  if (!roles.has("content") || roles.has("result")) return;
  const told = columns.find(
    (column) =>
      !settled.has(column.index) &&
      !isTold(column) &&
      namesDoing(column.labels) &&
      names.labels(column.labels)?.roles[0] === "content" &&
      column.contents().share("done") >= TOLD_DONE,
  );
  const fit = told ? (fitOf("result", told.contents()) ?? 0) : 0;
  if (told && fit >= RESULT)
    settled.set(told.index, { role: "result", reason: "contents", confidence: Math.min(0.85, 0.4 + 0.45 * fit) });
}

/** From this share of cells that say something was done, and so well fitting, a second content tells the result. */
const TOLD_DONE = 0.4;
const RESULT = 0.5;

/** "Kết quả đạt được" in a plan that says nothing else of what is done: the documents that are to come. */
export function resultToCome(
  columns: readonly HeadedColumn[],
  settled: Map<number, Finding>,
  isTold: (column: HeadedColumn) => boolean,
): void {
  const roles = new Set([...settled.values()].map(({ role }) => role));
  if (!roles.has("result") || OUTCOMES.some((role) => roles.has(role)) || !roles.has("deadline")) return;
  const result = columns.find(({ index }) => settled.get(index)?.role === "result");
  if (!result || isTold(result)) return;
  const { share } = result.contents();
  if (share("done", "state", "percent", "count", "time") === 0 && share("document", "event") >= TO_COME)
    settled.set(result.index, { role: "product", reason: "contents", confidence: 0.6 });
}

/** From this share of documents and meetings on, a column without a word of what is done says what is to be made. */
const TO_COME = 0.5;
const OUTCOMES: readonly MappedRole[] = ["product", "status", "progress"];
