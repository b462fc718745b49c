import { phrases } from "./lexicon.ts";
import type { Word } from "./words.ts";

/** What an agency does in a task, where a cell says so itself. */
export type CellRole = "lead" | "support";

/** Words of an item under one role. */
export interface RolePart {
  readonly from: number;
  readonly to: number;
  readonly role?: CellRole | undefined;
}

const WHO = phrases("cơ quan, đơn vị, cq, đv, bộ phận, tổ chức, các cơ quan, các đơn vị, cơ quan đơn vị");
const LEADING = phrases(
  "chủ trì, chủ trì thực hiện, chủ trì tham mưu, đầu mối, chủ trì phối hợp, đơn vị đầu mối, chịu trách nhiệm chính",
);
const SUPPORTING = phrases("phối hợp, phối hợp thực hiện, cùng phối hợp, tham gia, tham gia phối hợp, cùng thực hiện");
const OTHERWISE = phrases("thực hiện, thường trực, tham mưu, theo dõi, giám sát, chủ quản, giúp việc, đôn đốc");
const WITH = phrases("với, cùng, cùng với");

/** Parts an item at "Chủ trì:", "phối hợp với" and the like. `before` is the role that items above left open. */
export function roleParts(
  words: readonly Word[],
  isPlain: boolean,
  endsInColon: boolean,
  before?: CellRole,
): RolePart[] {
  const parts: RolePart[] = [];
  let from = 0;
  let role = before;
  for (let at = 0; at < words.length; at++) {
    const label = labelAt(words, at, isPlain, endsInColon);
    if (!label) continue;
    if (at > from) parts.push({ from, to: at, role: label.isJoining ? (role ?? "lead") : role });
    role = label.role;
    from = label.end;
    at = label.end - 1;
  }
  return [...parts, { from, to: words.length, role }];
}

interface Label {
  readonly role: CellRole | undefined;
  readonly end: number;
  /** It joins two names: "Sở A phối hợp với Sở B". */
  readonly isJoining: boolean;
}

function labelAt(words: readonly Word[], at: number, isPlain: boolean, endsInColon: boolean): Label | undefined {
  if (words[at]?.isRemark) return undefined;
  const said = roleAt(words, at + WHO.at(words, at, isPlain), isPlain);
  if (said && isColon(words, said.end, endsInColon)) return { ...said, isJoining: false };
  const joining = roleAt(words, at, isPlain);
  if (!joining || joining.role === undefined) return undefined;
  if (joining.role === "support") return joinedBy(words, joining.end, isPlain);
  const next = roleAt(words, joining.end + (words[joining.end]?.lower === "và" ? 1 : 0), isPlain);
  return next?.role === "support" ? joinedBy(words, next.end, isPlain) : undefined;
}

function joinedBy(words: readonly Word[], at: number, isPlain: boolean): Label | undefined {
  const count = WITH.at(words, at, isPlain);
  return count === 0 ? undefined : { role: "support", end: at + count, isJoining: true };
}

function roleAt(words: readonly Word[], at: number, isPlain: boolean): Omit<Label, "isJoining"> | undefined {
  const found = [
    { role: "lead" as const, count: LEADING.at(words, at, isPlain) },
    { role: "support" as const, count: SUPPORTING.at(words, at, isPlain) },
    { role: undefined, count: OTHERWISE.at(words, at, isPlain) },
  ].sort((a, b) => b.count - a.count)[0];
  return found && found.count > 0 ? { role: found.role, end: at + found.count } : undefined;
}

function isColon(words: readonly Word[], at: number, endsInColon: boolean): boolean {
  const next = words[at];
  return next ? next.before.includes(":") : endsInColon && at === words.length;
}

/** The role said behind a name: "Sở A chủ trì", "Sở A (phối hợp)". Gives how many words of the name it takes. */
export function trailingRole(
  words: readonly Word[],
  from: number,
  to: number,
  isPlain: boolean,
): { readonly role: CellRole; readonly to: number } | undefined {
  for (let at = Math.max(from + 1, to - 4); at < to; at++) {
    const said = roleAt(words, at, isPlain);
    if (said?.role === undefined || said.end !== to) continue;
    return { role: said.role, to: words[at]?.isRemark ? to : withoutWho(words, from, at, isPlain) };
  }
  return undefined;
}

/** Without "là cơ quan" before "chủ trì". */
function withoutWho(words: readonly Word[], from: number, to: number, isPlain: boolean): number {
  const count = [2, 1].find((size) => to - size > from && WHO.at(words.slice(0, to), to - size, isPlain) === size) ?? 0;
  const end = to - count;
  return end - 1 > from && words[end - 1]?.lower === "là" ? end - 1 : end;
}
