import { fitOf } from "../contents/fit-of-role.ts";
import type { NameMeaning } from "../names/read-name.ts";
import type { MappedRole } from "../recognised-sheet.ts";
import type { Claim } from "./claim.ts";
import type { HeadedColumn } from "./headed-column.ts";

/** A name surer of its first role than this is overruled only by contents that are clear. */
const TELLING = 0.7;

/** "Thực hiện năm 2025" says so little that what stands under it can mislead. */
const SUREST_OF_VAGUE = 0.85;
/** "Mục tiêu", "Tiêu chí" are the content only where nothing is called a task. */
const BEHIND_TASKS = 0.25;

/** From this share of ticks, counts, times and bodies on, a column holds no texts. */
const TICKED = 0.5;

/** So many cells, of which so small a share are different texts, with so few letters on the mean, are states. */
const FEWEST_STATES = 6;
const STATES = 0.67;
const LONGEST_STATE = 40;
/** At least so many of them say so in words that are known. */
const STATED = 0.34;

/** "Kết quả" and "Thực hiện 9 tháng" over counts say how many, and only percentages how far. */
const TOLD_IN_PERCENT: ReadonlySet<NameMeaning["head"]> = new Set(["outcome", "doing"]);

/** One of the roles a name leaves open, weighed by how well the contents agree with it. */
export function openClaim(
  column: HeadedColumn,
  meaning: NameMeaning,
  role: MappedRole,
  place: number,
): Claim | undefined {
  const { index } = column;
  if (role === "progress" && TOLD_IN_PERCENT.has(meaning.head) && column.contents().share("percent") < TICKED)
    return undefined;
  if (role === "progress" && column.contents().share("tick") > 0) return undefined;
  if (role === "status" && meaning.head === "done" && column.contents().share("state") < TICKED) return undefined;
  const fit = role === "status" && holdsStates(column, meaning) ? 1 : fitOf(role, column.contents());
  const byItsName = meaning.isWhole ? "known-name" : "similar-name";
  if (fit === undefined) {
    if (meaning.confidence <= 0.5 || role === "lead-and-support") return undefined;
    const confidence = place === 0 ? Math.min(meaning.confidence, 0.7) : 0.4;
    return { index, role, reason: byItsName, confidence, weight: 0.7 * meaning.confidence - 0.05 * place };
  }
  if (fit < 0.1 && column.contents().share("tick", "count", "time", "agency", "person") >= TICKED)
    return isCountedResult(column, meaning, role)
      ? { index, role, reason: byItsName, confidence: 0.6, weight: 0.4 }
      : undefined;
  const isLikely = place === 0 && meaning.confidence >= 0.6;
  if (fit < (meaning.confidence <= 0.5 ? 0.6 : 0.25) && !isLikely) return undefined;
  if (fit < 0.1 && (!meaning.isWhole || meaning.isShy)) return undefined;
  const behind =
    (meaning.confidence > TELLING ? 0.12 : 0.04) * place +
    (role === "content" && meaning.head === "goal" ? BEHIND_TASKS : 0);
  const weight = 0.45 * meaning.confidence + 0.55 * fit - behind;
  if (fit < 0.5) return { index, role, reason: byItsName, confidence: 0.5, weight };
  const isVague = isVagueName(meaning) || (ALIKE.has(role) && isUnsure(meaning));
  const told = Math.min(isVague ? SUREST_OF_VAGUE : 0.93, 0.55 + 0.4 * fit);
  return meaning.roles.length === 1
    ? { index, role, reason: byItsName, confidence: Math.max(told, meaning.confidence), weight }
    : { index, role, reason: "contents", confidence: told, weight };
}

/** "Tình trạng xử lý" over a few texts that come again: "Xử lý trong hạn", "Chờ ý kiến". */
function holdsStates(column: HeadedColumn, meaning: NameMeaning): boolean {
  if (meaning.head !== "standing" || meaning.roles.length === 1) return false;
  const { cellCount, variety, meanLength, share } = column.contents();
  return (
    cellCount >= FEWEST_STATES && variety <= STATES && meanLength <= LONGEST_STATE && share("done", "state") >= STATED
  );
}

/** "Kết quả" over 12, 5, 48: the number that came of a task; a column of ticks says only that something did. */
function isCountedResult(column: HeadedColumn, meaning: NameMeaning, role: MappedRole): boolean {
  return (
    role === "result" && meaning.head === "outcome" && meaning.isWhole && column.contents().share("count") >= TICKED
  );
}

/** Many other columns hold people and days: they bear out a name that is not sure without making it sure. */
const ALIKE: ReadonlySet<MappedRole> = new Set(["lead", "deadline"]);

function isVagueName({ confidence, roles, isWhole }: NameMeaning): boolean {
  return confidence <= 0.5 && (roles.length > 1 || !isWhole);
}

function isUnsure({ confidence, isShy, isWhole }: NameMeaning): boolean {
  return isShy !== true && confidence <= (isWhole ? 0.6 : TELLING);
}
