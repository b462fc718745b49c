import type { PhraseKind } from "./name-phrases.ts";
import { NONE, type SaidRoles, said } from "./said-roles.ts";

/** "Thời gian …": by when, unless it is the time something begins or passes from one to another: "Thời gian nhận". */
export function rolesOfTime(behind: readonly PhraseKind[]): SaidRoles {
  const opening = behind.findIndex((kind) => kind === "start" || kind === "passing");
  if (opening < 0 || behind.slice(0, opening).includes("doing"))
    return said(Math.min(confidenceOfTime(behind), behind[0] === "watching" ? ON_THE_WAY : 1), "deadline");
  const isEnded = behind.some((kind) => kind === "finishing" || kind === "limit" || kind === "time");
  return isEnded ? said(0.85, "deadline") : NONE;
}

/** "Thời hạn …", "Hạn …": whatever is said behind it, it is a limit. */
export function rolesOfLimit(behind: readonly PhraseKind[]): SaidRoles {
  return said(confidenceOfTime(behind), "deadline");
}

/** "Ngày …": a day on which something is done or ends; what else happens that day does not end a task. */
export function rolesOfDay(behind: readonly PhraseKind[]): SaidRoles {
  const [next] = behind;
  if (behind.includes("reached") && !behind.includes("finishing")) return NONE;
  if (next === undefined || behind.some((kind) => ENDING.has(kind))) return rolesOfTime(behind);
  return next === "watching" ? said(0.6, "deadline") : NONE;
}

/** "Bắt đầu - Kết thúc": from when to when; a beginning alone is no deadline. */
export function rolesOfStart(behind: readonly PhraseKind[]): SaidRoles {
  return behind.some((kind) => kind === "finishing" || kind === "time" || kind === "limit")
    ? said(0.9, "deadline")
    : NONE;
}

const ENDING: ReadonlySet<PhraseKind> = new Set(["finishing", "doing", "time", "day", "limit", "expected"]);

/** "Thời gian thẩm định" comes before "Thời gian trình". */
const ON_THE_WAY = 0.88;

/** "Thời gian trình" is a day on the way: it counts unless another column says when all is done. */
function confidenceOfTime(behind: readonly PhraseKind[]): number {
  if (behind.includes("reached")) return 0.6;
  if (behind.some((kind) => kind === "other" || kind === "document" || kind === "start")) return 0.85;
  return behind.includes("assigned") ? 0.9 : 0.95;
}
