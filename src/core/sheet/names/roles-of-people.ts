import type { PhraseKind } from "./name-phrases.ts";
import { BOTH, NONE, type SaidRoles, said } from "./said-roles.ts";

/**
 * "Cơ quan …", "Phân công …": who leads, who supports, or somebody the plan has no column for ("Cơ quan ban hành").
 * "Đơn vị đã làm được" tells what they did, or calls those who did it; "Cán bộ theo dõi, hỗ trợ" support, or lead where
 * nobody else is named.
 */
export function rolesOfPeople(behind: readonly PhraseKind[]): SaidRoles {
  if (behind[0] === "done") return said(0.6, "result", "lead");
  const doings = behind.filter((kind) => ACTING.has(kind));
  const first = doings.find((kind) => kind !== "assigned") ?? doings[0];
  const [opening] = doings;
  if (doings.includes("support")) {
    if (opening === "watching" && !doings.includes("lead")) return said(0.6, "support", "lead");
    const isLater = opening === "doing" || (opening === "assigned" && behind[0] !== "assigned");
    return doings.includes("lead") || isLater ? BOTH : said(0.95, "support");
  }
  if (first === "lead" || opening === "assigned") return said(0.95, "lead", "lead-and-support");
  if (first === "doing" || first === "finishing") return said(0.9, "lead", "lead-and-support");
  if (first !== undefined || behind.some((kind) => BEHIND_OTHERS.has(kind))) return NONE;
  const isBare = behind.every((kind) => kind === "who");
  return isBare ? said(0.55, "lead", "lead-and-support") : said(0.5, "lead");
}

/** "Người được phỏng vấn", "Đơn vị bị xử phạt": to whom something is done, in words that need not be known. */
export function rolesOfThoseTo(words: readonly string[], behind: readonly PhraseKind[]): SaidRoles | undefined {
  return words.some((word) => PASSIVE.has(word)) && !behind.some((kind) => DOING.has(kind)) ? NONE : undefined;
}

/** "Họ và tên", "Tên cơ quan", "Chức danh": a name or a title, which says who only with what they do. */
export function rolesOfNamed(behind: readonly PhraseKind[]): SaidRoles {
  return behind.some((kind) => DOING.has(kind)) ? rolesOfPeople(behind) : NONE;
}

/** "Lãnh đạo …": those above the ones who do it, "phụ trách" too; only "chủ trì" and its like makes them do it. */
export function rolesOfSuperior(behind: readonly PhraseKind[]): SaidRoles {
  const first = behind.find((kind) => ACTING.has(kind));
  return first !== undefined && first !== "assigned" && DOING.has(first) ? rolesOfPeople(behind) : NONE;
}

/** "Người nhận": of a task, or of a paper. "Người nhận báo cáo" is no doubt of a paper, "Người nhận (Owner)" of a task. */
export function rolesOfPerhaps(behind: readonly PhraseKind[]): SaidRoles {
  const [next] = behind;
  if (next === undefined) return said(0.6, "lead");
  if (next === "task") return said(0.95, "lead", "lead-and-support");
  return DOING.has(next) ? rolesOfPeople(behind) : NONE;
}

/** "Giao cơ quan nào", "Giao trách nhiệm": to whom it is given; "Giao nhiệm vụ" says nothing of them. */
export function rolesOfPassing(behind: readonly PhraseKind[]): SaidRoles {
  const [next] = behind;
  return next === "who" || next === "lead" || next === "assigned" ? rolesOfPeople(["assigned", ...behind]) : NONE;
}

/** "Đơn vị yêu cầu", "Người đánh giá": what others want of it or say about it. */
const BEHIND_OTHERS: ReadonlySet<PhraseKind> = new Set(["other", "trouble", "goal", "judgement"]);

const PASSIVE: ReadonlySet<string> = new Set(["duoc", "bi"]);

/** What people can do with a task. */
const DOING: ReadonlySet<PhraseKind> = new Set(["lead", "assigned", "support", "doing", "finishing"]);
const ACTING: ReadonlySet<PhraseKind> = new Set([...DOING, "watching", "passing"]);
