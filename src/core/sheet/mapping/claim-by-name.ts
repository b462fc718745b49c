import { fitOf } from "../contents/fit-of-role.ts";
import type { NameMeaning } from "../names/read-name.ts";
import type { MappedRole } from "../recognised-sheet.ts";
import type { Among } from "./among-columns.ts";
import type { Claim } from "./claim.ts";
import type { HeadedColumn } from "./headed-column.ts";
import { openClaim } from "./open-claim.ts";
import { outcomeAmong } from "./outcome-among.ts";

/** Weights of names that leave nothing open begin here; those that contents must decide stay below. */
export const NAMED = 1;
const SURE = 0.85;
/** From this share of cells that name both, a column of leading agencies is one of both. */
const BOTH_NAMED = 0.34;

/** From this share of documents on, a column of forms says what is to be written. */
const FORMS_NAMED = 0.4;
/** From this share of numbers on, a column counts. */
const COUNTED = 0.6;

/** What shy names are sure by once a header was found around them: "Phụ trách", "Việc"; others stay as open as they are. */
const SHY: ReadonlyMap<MappedRole | undefined, number> = new Map([
  ["lead", 0.65],
  ["content", 0.75],
]);

const SHY_DONE = 0.65;

function amongNames(meaning: NameMeaning | undefined): NameMeaning | undefined {
  const confidence = meaning?.isShy && meaning.head !== "goal" ? shyConfidence(meaning) : undefined;
  return meaning && confidence !== undefined ? { ...meaning, confidence } : meaning;
}

/** "Đã làm" tells what was; "Thực hiện" and "Đã có/Chưa có" stay open. */
function shyConfidence({ head, isWhole, roles: [role] }: NameMeaning): number | undefined {
  if (role === "result") return head === "done" && isWhole ? SHY_DONE : undefined;
  return SHY.get(role);
}

/** What a column could be by its name, among those beside it. */
export function byName(column: HeadedColumn, ownMeaning: NameMeaning | undefined, among: Among): Claim[] {
  const named = amongNames(ownMeaning);
  const meaning = named && outcomeAmong(named, column, among);
  const [first] = meaning?.roles ?? [];
  if (!meaning || first === undefined) return [];
  const { hasSupport, listsDocuments } = among;
  if (meaning.head === "form" && (listsDocuments || !holdsDocuments(column))) return [];
  if (meaning.head === "product" && !meaning.isWhole && !holdsProducts(column)) return [];
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

/** "Sản phẩm" with a word behind it that is not known: of a task, or wares: "Sản phẩm nông nghiệp". */
function holdsProducts(column: HeadedColumn): boolean {
  const { cellCount, share } = column.contents();
  return cellCount === 0 || share("document", "event", "done", "act", "abbreviation") >= FORMS_NAMED;
}

/** The first column counts the tasks, whatever it is called: "Task", "Bước", "Hạng mục" over 1.1, 1.2. */
function countsTasks(column: HeadedColumn): boolean {
  if (!column.isFirst) return false;
  const contents = column.contents();
  return (contents.counts || contents.areCodes) && (fitOf("number", contents) ?? 0) >= COUNTED;
}

function numberedBy(index: number): Claim {
  return { index, role: "number", reason: "contents", confidence: 0.85, weight: NAMED + 0.85 };
}
