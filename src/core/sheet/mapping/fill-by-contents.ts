import type { NameReader } from "../header/name-reader.ts";
import { headerKey } from "../names/name-words.ts";
import type { MappedRole, RecogniseOptions } from "../recognised-sheet.ts";
import type { Finding } from "./claim.ts";
import { resultBesideContent, resultToCome } from "./fill-results.ts";
import { findContent } from "./find-content.ts";
import { findPeople } from "./find-people.ts";
import type { HeadedColumn } from "./headed-column.ts";

/** Roles that what stands in a column can show by itself, with how clearly it must. */
const SHOWN: readonly (readonly [MappedRole, least: number])[] = [
  ["number", 0.9],
  ["content", 0.45],
  ["lead", 0.7],
  ["deadline", 0.7],
];
/** The same where not one word of the name is known: a name that says something else is not overruled. */
const SHOWN_WITHOUT_NAME: typeof SHOWN = [
  ["support", 0.8],
  ["product", 0.8],
  ["status", 0.8],
  ["progress", 0.8],
  ["result", 0.8],
];
/** Roles whose contents many other columns have as well. */
const ALIKE: ReadonlySet<MappedRole> = new Set(["lead", "support", "deadline"]);
const PEOPLE: ReadonlySet<MappedRole> = new Set(["lead", "support", "lead-and-support"]);
/** From this share of numbers on, a first column that has another name counts the tasks all the same. */
const SURELY_NUMBERED = 0.9;

/** Columns whose names say nothing get the roles nobody else has, where their contents show them. */
export function fillByContents(
  columns: readonly HeadedColumn[],
  settled: Map<number, Finding>,
  options: RecogniseOptions,
  names: NameReader,
): void {
  const remembered = new Set(options.remembered?.columns.map(({ header }) => header));
  const isTold = ({ index, labels }: HeadedColumn) =>
    options.roles?.has(index) === true || remembered.has(headerKey(labels.join(" / ")));
  const open = columns.filter(
    (column) => !settled.has(column.index) && !isTold(column) && !names.labels(column.labels)?.isWhole,
  );
  const has = (role: MappedRole) => [...settled.values()].some((finding) => finding.role === role);
  const nameless = open.filter(({ labels }) => names.labels(labels) === undefined && !namesYear(labels));
  // "Ngày ban hành QĐ", "Đơn vị cung cấp số liệu", "Kết quả lựa chọn nhà thầu": days and people of something else.
  const isUntold = ({ labels }: HeadedColumn, role: MappedRole) => {
    const { head, roles } = names.labels(labels) ?? {};
    if (roles === undefined || roles.includes(role) || head === "doing" || head === "finishing") return true;
    return PEOPLE.has(role) && roles.some((said) => PEOPLE.has(said));
  };
  const fill = (shown: typeof SHOWN, among: readonly HeadedColumn[]) => {
    for (const [role, least] of shown) {
      if (has(role) || ((role === "lead" || role === "support") && has("lead-and-support"))) continue;
      const untold = ALIKE.has(role) ? among.filter((column) => isUntold(column, role)) : among;
      const best = bestFor(role, least, untold, settled);
      if (best)
        settled.set(best.index, { role, reason: "contents", confidence: Math.min(0.85, 0.4 + 0.45 * best.fit) });
    }
  };
  countBySigns(columns, settled, isTold);
  leaveGoal(nameless, settled, columns, names);
  fill(SHOWN, open);
  fill(SHOWN_WITHOUT_NAME, nameless);
  resultBesideContent(columns, settled, isTold, names);
  resultToCome(columns, settled, isTold);
  const free = columns.filter((column) => !isTold(column));
  findContent(free, settled, names);
  findPeople(free, settled, names);
}

/** "Đến năm 2030" over goals: a name that only says when is none that says nothing. */
function namesYear(labels: readonly string[]): boolean {
  return /(?:^|\s)20\d\d(?:\s|$)/.test(labels.at(-1) ?? "");
}

/** "Ký hiệu" over A1, A2, B1: where nothing else counts, a first column of nothing but codes or rising numbers does. */
function countBySigns(
  [first]: readonly HeadedColumn[],
  settled: Map<number, Finding>,
  isTold: (column: HeadedColumn) => boolean,
): void {
  if (!first?.isFirst || settled.has(first.index) || isTold(first)) return;
  if ([...settled.values()].some(({ role }) => role === "number")) return;
  const { areCodes, counts, numbered } = first.contents();
  // A column without a name was taken among the others because it counts.
  const isNumbered = first.labels.length === 0 || (counts && numbered >= SURELY_NUMBERED);
  if (areCodes || isNumbered) settled.set(first.index, { role: "number", reason: "contents", confidence: 0.8 });
}

/** A goal is no content where a column left of it, called nothing known, shows tasks: "Giai đoạn | Mục tiêu". */
function leaveGoal(
  nameless: readonly HeadedColumn[],
  settled: Map<number, Finding>,
  columns: readonly HeadedColumn[],
  names: NameReader,
): void {
  const goal = columns.find(
    ({ index, labels }) => settled.get(index)?.role === "content" && names.labels(labels)?.head === "goal",
  );
  if (!goal || settled.get(goal.index)?.confidence === 1) return;
  const [, least] = SHOWN.find(([role]) => role === "content") ?? ["content", 1];
  const rival = bestFor("content", least, nameless, settled);
  if (rival && rival.index < goal.index) settled.delete(goal.index);
}

/** The column that shows a role most clearly, of those that do so at least so clearly. */
function bestFor(
  role: MappedRole,
  least: number,
  open: readonly HeadedColumn[],
  settled: ReadonlyMap<number, Finding>,
): { readonly index: number; readonly fit: number } | undefined {
  let best: { readonly index: number; readonly fit: number } | undefined;
  for (const { index, shows } of open) {
    const fit = settled.has(index) ? undefined : shows(role, least);
    if (fit !== undefined && (!best || fit > best.fit)) best = { index, fit };
  }
  return best;
}
