import type { PhraseKind } from "./name-phrases.ts";
import { NONE, type SaidRoles, said } from "./said-roles.ts";

/** "Kết quả …": what a task is to bring forth, or what came of it. */
export function rolesOfOutcome(behind: readonly PhraseKind[]): SaidRoles {
  const says = (kind: PhraseKind) => behind.includes(kind);
  const [next] = behind;
  if (says("expected")) return said(0.95, "product");
  if (says("product")) return rolesOfProduct(behind);
  if (says("share")) return said(0.85, "progress");
  if (says("reached") || says("done")) return said(0.95, "result");
  if (says("standing") || says("judgement")) return said(0.75, "status", "result");
  if (next === "watching" || next === "passing") return said(0.6, "result");
  if (says("other") && !behind.some((kind) => ENDING.has(kind))) return said(0.5, "result");
  if (behind.length > 0) return said(0.85, "result", "product", "status");
  return said(0.7, "product", "result", "status", "progress");
}

/** "Sản phẩm …": what is to come of a task; "Sản phẩm/Kết quả thực hiện", "Sản phẩm đã hoàn thành" may tell what came. */
export function rolesOfProduct(behind: readonly PhraseKind[]): SaidRoles {
  if (behind.includes("expected")) return said(0.95, "product");
  return behind.some((kind) => CAME.has(kind)) ? said(0.75, "product", "result") : said(0.95, "product");
}

/** "Văn bản …", "Tài liệu …": a product where it is still to come. */
export function rolesOfDocument(behind: readonly PhraseKind[]): SaidRoles {
  if (behind.includes("product")) return said(0.95, "product");
  if (behind.includes("expected")) return said(0.85, "product");
  return behind.includes("done") ? said(0.6, "result") : NONE;
}

/** "Tỷ lệ …": how much of the task is done, or the share of something else: "Tỷ lệ giải ngân", "Tỷ lệ hồ sơ đúng hạn". */
export function rolesOfShare(behind: readonly PhraseKind[]): SaidRoles {
  if (behind.some((kind) => THINGS.has(kind))) return NONE;
  return said(behind.includes("task") ? 0.7 : 0.95, "progress");
}

/** "Khối lượng đã khắc phục": how much of the task was done; any other amount is one of things. */
export function rolesOfAmount(behind: readonly PhraseKind[]): SaidRoles {
  if (behind.includes("trouble")) return NONE;
  if (behind.includes("share")) return said(0.85, "progress");
  return behind[0] === "done" ? said(0.6, "result") : NONE;
}

/** "Mức độ …": how far a task is, or how much of anything else: "Mức độ phức tạp". Alone it must be shown by what stands there. */
export function rolesOfDegree([next]: readonly PhraseKind[]): SaidRoles {
  if (next === undefined) return said(0.5, "progress", "status");
  return next === "share" || next === "task" || ENDING.has(next) ? said(0.75, "progress", "status", "result") : NONE;
}

/** "Tình trạng …": how a task stands, or a thing, which only states under it can tell: "Tình trạng thiết bị". */
export function rolesOfStanding([next]: readonly PhraseKind[]): SaidRoles {
  return next !== undefined && (THINGS.has(next) || next === "watching")
    ? said(0.5, "status")
    : said(0.75, "status", "result", "progress");
}

/** What is shared or judged besides tasks. */
const THINGS: ReadonlySet<PhraseKind> = new Set(["other", "document", "form", "product", "goal", "named", "trouble"]);
/** Words that say a product was made. */
const CAME: ReadonlySet<PhraseKind> = new Set(["doing", "reached", "done"]);
/** Words that say a task is done. */
const ENDING: ReadonlySet<PhraseKind> = new Set(["finishing", "doing", "reached", "done"]);

/** Words behind a head that say it is the task that is shared, judged or finished. */
const OF_TASKS: ReadonlySet<PhraseKind> = new Set([...ENDING, "task", "expected"]);

/** Heads that are of something else with a strange word behind them, or that only contents can tell then. */
const OF_STRANGE: ReadonlyMap<PhraseKind, SaidRoles> = new Map([
  ["degree", NONE],
  ["share", NONE],
  ["form", NONE],
  ["pace", said(0.5, "deadline", "progress", "status", "result")],
  ["standing", said(0.5, "status")],
  ["outcome", said(0.5, "result", "product")],
]);

/** "Mức độ khó", "Tỷ lệ nợ xấu", "Tình trạng pháp lý", "Kết quả xếp hạng": a word behind the head is not known. */
export function rolesOfStrange(head: PhraseKind, [next]: readonly PhraseKind[]): SaidRoles | undefined {
  const isOfTasks = head !== "degree" && next !== undefined && OF_TASKS.has(next);
  return isOfTasks ? undefined : OF_STRANGE.get(head);
}
