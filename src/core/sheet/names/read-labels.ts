import { cellSign } from "../contents/cell-sign.ts";
import type { PhraseKind } from "./name-phrases.ts";
import { type NameMeaning, readName } from "./read-name.ts";

const NOTHING: NameMeaning = { roles: [], confidence: 0.9, head: "other", isWhole: true };

/** Heads of a group whose columns say nothing a plan's columns hold: money, numbers, troubles. */
const CLOSED_GROUPS: ReadonlySet<PhraseKind | "whole"> = new Set(["other", "amount", "document", "trouble", "share"]);
/** Groups with a column to tick for each state: "Kết quả / Hoàn thành, Đang thực hiện, Chưa thực hiện". */
const FLAGGED_GROUPS: ReadonlySet<PhraseKind | "whole"> = new Set(["outcome", "state", "standing", "judgement"]);
/** What stands in such a column is told by the group rather than by a plain "Nội dung" under it. */
const TELLING_GROUPS: ReadonlySet<PhraseKind | "whole"> = new Set([
  "outcome",
  "state",
  "standing",
  "pace",
  "judgement",
  "trouble",
]);
/** "Tiến độ / Hoàn thành", rather than how far it is. */
const DEADLINE: NameMeaning = { roles: ["deadline"], confidence: 0.8, head: "time", isWhole: true };
/** Groups of those who have a part in a task: whoever watches over it among them does not do it. */
const PEOPLE_GROUPS: ReadonlySet<PhraseKind | "whole"> = new Set(["who", "lead", "assigned"]);
/** Heads that need their group to be understood: "Thực hiện" under "Cơ quan". */
const LEANING: ReadonlySet<PhraseKind | "whole"> = new Set([
  "doing",
  "finishing",
  "expected",
  "reached",
  "start",
  "goal",
  "watching",
  "named",
]);

/**
 * What the labels over a column say together, from the group's heading to the column's own words. The own words
 * decide; the group decides what they leave open, and closes groups that hold nothing of a plan ("Kinh phí / 2026").
 */
export function readLabels(labels: readonly string[]): NameMeaning | undefined {
  const own = readName(labels.at(-1) ?? "");
  const groups = labels.slice(0, -1);
  if (groups.length === 0) return own;
  const group = readName(groups.at(-1) ?? "") ?? readName(groups[0] ?? "");
  if (!group) return own ?? readName(labels.join(" "));
  if (FLAGGED_GROUPS.has(group.head) && cellSign(labels.at(-1) ?? "") === "state") return NOTHING;
  if (group.head === "pace" && own?.head === "standing" && cellSign(labels.at(-1) ?? "") === "state") return NOTHING;
  if (CLOSED_GROUPS.has(group.head) && !isNamedAnyway(own)) return NOTHING;
  if (group.roles[0] === "number" && group.isWhole && !(own?.isWhole && own.roles.length > 0)) return group;
  if (own?.head === "start" && group.roles[0] === "deadline") return NOTHING;
  if (own?.head === "finishing" && own.isWhole && group.head === "pace") return DEADLINE;
  if (own?.head === "watching" && PEOPLE_GROUPS.has(group.head)) return NOTHING;
  if (group.roles[0] === "deadline" && group.isWhole && namesBody(own)) return weaker(group);
  if (own && group.head === "goal") return own;
  if (own && TELLING_GROUPS.has(group.head) && own.roles[0] === "content") return weaker(group);
  if (own && !LEANING.has(own.head) && own.confidence >= 0.5) return own;
  return readName(`${groups.at(-1)} ${labels.at(-1)}`) ?? own;
}

/** "Ban Thường vụ Tỉnh ủy" under a time: a body, and not what it does. */
function namesBody(own: NameMeaning | undefined): boolean {
  if (own === undefined || !BODIES.has(own.head)) return false;
  return !own.isWhole || own.roles.length === 0 || own.confidence <= OF_A_BODY;
}

/** How sure a name is of those it calls, without a word of what they do; "Đơn vị" alone is surer. */
const OF_A_BODY = 0.5;
const BODIES: ReadonlySet<PhraseKind | "whole"> = new Set(["who", "superior"]);

function isNamedAnyway(own: NameMeaning | undefined): boolean {
  const [role] = own?.roles ?? [];
  return role === "note" || role === "lead" || role === "support" || role === "deadline";
}

function weaker(meaning: NameMeaning): NameMeaning {
  return { ...meaning, confidence: Math.min(meaning.confidence, 0.7), isWhole: false };
}
