import type { ClauseMeaning } from "../deadline.ts";
import { datedWords } from "./dated-words.ts";
import { dayWords } from "./day-words.ts";
import { ruleWords } from "./rule-words.ts";

/** Ways of saying when, the plainest first; a reader takes the first that is understood as it is meant. */
export function clauseWords(clause: ClauseMeaning): readonly string[] {
  const { kind, event, unread } = clause;
  if (kind === "unknown") return [unread];
  if (kind === "waiting") return besideRemark(eventWords(clause), unread === event ? "" : unread);
  const time = timeWords(clause);
  const whole = event === undefined ? time : `${time} theo ${event}`;
  return besideRemark([whole], unread);
}

function eventWords({ event = "", follows }: ClauseMeaning): string[] {
  return [event, `${follows ? "theo" : "chờ"} ${event}`, `sau khi ${event}`];
}

function timeWords(clause: ClauseMeaning): string {
  if (clause.kind === "dated") return datedWords(clause) ?? clause.unread;
  return `${clause.kind === "ongoing" ? "thường xuyên" : ruleWords(clause)}${spanWords(clause)}`;
}

/** The stretch over which something goes on or comes round. */
function spanWords({ first, last }: ClauseMeaning): string {
  if (first === undefined) return last === undefined ? "" : ` đến ngày ${dayWords(last)}`;
  if (last === undefined) return ` từ ngày ${dayWords(first)}`;
  if (!first.endsWith("-01-01") || !last.endsWith("-12-31"))
    return ` từ ngày ${dayWords(first)} đến ngày ${dayWords(last)}`;
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  return from === to ? ` trong năm ${from}` : ` giai đoạn ${from} - ${to}`;
}

/** A remark stands behind, in its brackets or after a comma; a hedge before. */
function besideRemark(words: readonly string[], unread: string): string[] {
  if (unread === "") return [...words];
  return words.flatMap((said) => [`${said} ${unread}`, `${unread} ${said}`, `${said}, ${unread}`]);
}
