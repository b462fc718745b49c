import { fitOf } from "../contents/column-contents.ts";
import type { NameReader } from "../header/name-reader.ts";
import { headerKey } from "../names/name-words.ts";
import type { NameMeaning } from "../names/read-name.ts";
import type { ColumnChoice, MappedRole, MappingReason, RecogniseOptions } from "../recognised-sheet.ts";
import { isMarkHeader } from "../task-mark.ts";
import type { HeadedColumn } from "./headed-column.ts";

/** What a column is taken for. */
export interface Finding {
  readonly role?: MappedRole;
  readonly columnId?: string;
  readonly reason: MappingReason;
  readonly confidence: number;
}

/** A column that could be something, and how much it weighs against others that could be the same. */
export interface Claim extends Finding {
  readonly index: number;
  readonly weight: number;
}

const CHOSEN = 5;
const MARKED = 4;
const REMEMBERED = 3;
const OWN_NAME = 2.5;

const FEWEST_IN_SERIES = 3;

/** What each column could be by choice, memory and name. A column somebody wants to be nothing claims nothing. */
export function claimsOf(columns: readonly HeadedColumn[], options: RecogniseOptions, names: NameReader): Claim[] {
  const remembered = new Map(options.remembered?.columns.map(({ header, choice }) => [header, choice]));
  const meanings = new Map(columns.map(({ index, labels }) => [index, names.labels(labels)]));
  const series = seriesIn(meanings);
  const own = planColumnsByKey(options);
  const among: Among = { hasSupport: hasSupportIn(meanings), listsDocuments: listsDocuments(columns, meanings) };
  return columns.flatMap((column) => {
    const { index, labels } = column;
    const chosen = options.roles?.get(index);
    if (chosen !== undefined) return byChoice(index, chosen, "corrected", CHOSEN);
    if (isMarkHeader(labels[0] ?? ""))
      return [{ index, role: "mark" as const, reason: "known-name" as const, confidence: 1, weight: MARKED }];
    const kept = remembered.get(headerKey(labels.join(" / ")));
    if (kept !== undefined) return byChoice(index, kept, "remembered", REMEMBERED);
    const named = byPlan(index, labels, own);
    if (named) return [named];
    return series.has(index) ? [] : byName(column, amongNames(meanings.get(index)), among);
  });
}

/** What the other columns say of one. */
interface Among {
  /** Some column names supporting agencies without a doubt. */
  readonly hasSupport: boolean;
  /** The tasks are documents to be written, so that their form is no product of them. */
  readonly listsDocuments: boolean;
}

type Meanings = ReadonlyMap<number, NameMeaning | undefined>;

function hasSupportIn(meanings: Meanings): boolean {
  return [...meanings.values()].some((meaning) => meaning?.roles[0] === "support" && meaning.isWhole);
}

function listsDocuments(columns: readonly HeadedColumn[], meanings: Meanings): boolean {
  return columns.some(
    ({ index, labels }) =>
      meanings.get(index)?.roles[0] === "content" && / van ban(?: |$)/.test(` ${headerKey(labels.at(-1) ?? "")}`),
  );
}

/** Columns of a calendar: three and more headed "Quý I", "Quý II" or "2026", "2027" are no deadline each. */
function seriesIn(meanings: Meanings): ReadonlySet<number> {
  const parts = [...meanings].filter(([, meaning]) => meaning?.roles[0] === "deadline" && !meaning.isWhole);
  return new Set(parts.length < FEWEST_IN_SERIES ? [] : parts.map(([index]) => index));
}

function byChoice(index: number, choice: ColumnChoice, reason: MappingReason, weight: number): Claim[] {
  if (choice === null) return [];
  const known = typeof choice === "string" ? { role: choice } : { columnId: choice.columnId };
  return [{ index, ...known, reason, confidence: 1, weight }];
}

type PlanColumn = NonNullable<RecogniseOptions["planColumns"]>[number];

/** The plan's columns by the words of their names; of two with the same the first. */
function planColumnsByKey({ planColumns = [] }: RecogniseOptions): ReadonlyMap<string, PlanColumn> {
  const byKey = new Map<string, PlanColumn>();
  for (const column of planColumns) {
    const key = headerKey(column.name);
    if (key !== "" && !byKey.has(key)) byKey.set(key, column);
  }
  return byKey;
}

function byPlan(
  index: number,
  labels: readonly string[],
  planColumns: ReadonlyMap<string, PlanColumn>,
): Claim | undefined {
  const column = planColumns.get(headerKey(labels.at(-1) ?? "")) ?? planColumns.get(headerKey(labels.join(" ")));
  if (!column) return undefined;
  const known = column.role === "extra" ? { columnId: column.id } : { role: column.role };
  return { index, ...known, reason: "plan-column", confidence: 1, weight: OWN_NAME };
}

/** Weights of names that leave nothing open begin here; those that contents must decide stay below. */
export const NAMED = 1;
const SURE = 0.85;
/** From this share of cells that name both, a column of leading agencies is one of both. */
const BOTH_NAMED = 0.34;

/** A name surer of its first role than this is overruled only by contents that are clear. */
const TELLING = 0.7;

/** "Mục tiêu", "Tiêu chí" are the content only where nothing is called a task. */
const BEHIND_TASKS = 0.25;

/** From this share of documents on, a column of forms says what is to be written. */
const FORMS_NAMED = 0.4;
/** From this share of numbers on, a column counts. */
const COUNTED = 0.6;

/** From this share of ticks and counts on, a column holds no texts. */
const TICKED = 0.5;

/** What shy names are sure by once a header was found around them: "Phụ trách", "Việc"; others stay as open as they are. */
const SHY: ReadonlyMap<MappedRole | undefined, number> = new Map([
  ["lead", 0.65],
  ["content", 0.75],
]);

function amongNames(meaning: NameMeaning | undefined): NameMeaning | undefined {
  const confidence = meaning?.isShy && meaning.head !== "goal" ? SHY.get(meaning.roles[0]) : undefined;
  return meaning && confidence !== undefined ? { ...meaning, confidence } : meaning;
}

function byName(
  column: HeadedColumn,
  meaning: NameMeaning | undefined,
  { hasSupport, listsDocuments }: Among,
): Claim[] {
  const [first] = meaning?.roles ?? [];
  if (!meaning || first === undefined) return [];
  if (meaning.head === "form" && (listsDocuments || !holdsDocuments(column))) return [];
  if (first === "content" && countsTasks(column)) return [numberedBy(column.index)];
  const { index } = column;
  const reason = meaning.isWhole ? "known-name" : "similar-name";
  if (first === "lead" && !hasSupport && column.contents().share("both") >= BOTH_NAMED) {
    const confidence = Math.min(0.9, 0.6 + 0.4 * column.contents().share("both"));
    return [{ index, role: "lead-and-support", reason: "contents", confidence, weight: NAMED + confidence }];
  }
  if (first === "lead-and-support" && hasSupport)
    return [{ index, role: "lead", reason, confidence: 0.7, weight: NAMED + 0.7 }];
  const isOpen = meaning.roles.filter((role) => role !== "lead-and-support").length > 1;
  if (!isOpen && meaning.confidence >= SURE)
    return [{ index, role: first, reason, confidence: meaning.confidence, weight: NAMED + meaning.confidence }];
  return meaning.roles.flatMap((role, place) => openClaim(column, meaning, role, place) ?? []);
}

/** "Hình thức" says which document a task ends in, or how it is done: "Trực tuyến". */
function holdsDocuments(column: HeadedColumn): boolean {
  const { cellCount, share } = column.contents();
  return cellCount === 0 || share("document", "done") >= FORMS_NAMED;
}

/** The first column counts the tasks, whatever it is called: "Task", "Bước", "Hạng mục" over 1.1, 1.2. */
function countsTasks(column: HeadedColumn): boolean {
  return column.isFirst && column.contents().counts && (fitOf("number", column.contents()) ?? 0) >= COUNTED;
}

function numberedBy(index: number): Claim {
  return { index, role: "number", reason: "contents", confidence: 0.85, weight: NAMED + 0.85 };
}

/** One of the roles a name leaves open, weighed by how well the contents agree with it. */
function openClaim(column: HeadedColumn, meaning: NameMeaning, role: MappedRole, place: number): Claim | undefined {
  const { index } = column;
  const fit = fitOf(role, column.contents());
  const byItsName = meaning.isWhole ? "known-name" : "similar-name";
  if (fit === undefined) {
    if (meaning.confidence <= 0.5 || role === "lead-and-support") return undefined;
    const confidence = place === 0 ? Math.min(meaning.confidence, 0.7) : 0.4;
    return { index, role, reason: byItsName, confidence, weight: 0.7 * meaning.confidence - 0.05 * place };
  }
  if (fit < 0.1 && column.contents().share("tick", "count") >= TICKED) return undefined;
  const isLikely = place === 0 && meaning.confidence >= 0.6;
  if (fit < (meaning.confidence <= 0.5 ? 0.6 : 0.25) && !isLikely) return undefined;
  if (fit < 0.1 && (!meaning.isWhole || meaning.isShy)) return undefined;
  const behind =
    (meaning.confidence > TELLING ? 0.12 : 0.04) * place +
    (role === "content" && meaning.head === "goal" ? BEHIND_TASKS : 0);
  const weight = 0.45 * meaning.confidence + 0.55 * fit - behind;
  if (fit < 0.5) return { index, role, reason: byItsName, confidence: 0.5, weight };
  const told = Math.min(0.93, 0.55 + 0.4 * fit);
  return meaning.roles.length === 1
    ? { index, role, reason: byItsName, confidence: Math.max(told, meaning.confidence), weight }
    : { index, role, reason: "contents", confidence: told, weight };
}
