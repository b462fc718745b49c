import type { ClauseMeaning, Deadline } from "../deadline.ts";
import { parseDeadline } from "../parse.ts";
import { clauseWords } from "./clause-words.ts";

type LabelledMeaning = ClauseMeaning & { readonly label: string };

/**
 * What a deadline means, in one canonical sentence a line: "Hạn: 31/12 hằng năm, Báo cáo kết quả". Read again it means
 * the same, whatever the plan's years; what was inferred is said outright.
 */
export function formatDeadline({ clauses }: Deadline): string {
  return clauses.map(formatClause).join("\n");
}

/** The sentence of one clause. */
export function formatClause(clause: LabelledMeaning): string {
  const [first = "", ...more] = clauseWords(clause).flatMap((words) => sentences(words, clause));
  return [first, ...more].find((sentence) => isReadAs(sentence, clause)) ?? first;
}

/** A time that is due is headed "Hạn", with what is due behind it; else what is meant stands first, as plans write it. */
function sentences(words: string, { kind, bound, label }: LabelledMeaning): string[] {
  const isDue = (kind === "dated" && bound !== "from") || kind === "recurring";
  if (label === "") return [isDue ? `Hạn: ${words}` : capitalized(words), capitalized(words), words];
  const labelled = [`${label}: ${words}`, `${words}: ${label}`];
  return isDue ? [`Hạn: ${words}, ${label}`, ...labelled] : labelled;
}

function capitalized(words: string): string {
  return words.charAt(0).toLocaleUpperCase("vi") + words.slice(1);
}

function isReadAs(sentence: string, clause: LabelledMeaning): boolean {
  const { clauses } = parseDeadline(sentence);
  const [read] = clauses;
  return clauses.length === 1 && read !== undefined && meaningKey(read) === meaningKey(clause);
}

/** Equal for clauses that mean the same, whatever their words and what had to be inferred. */
export function meaningKey(clause: LabelledMeaning): string {
  const { kind, bound, precision, first, last, startsBy, rrule, event, follows, label, yearless, unread } = clause;
  const ownUnread = unread === event ? "" : unread;
  return JSON.stringify([
    kind,
    bound,
    precision,
    first,
    last,
    startsBy,
    rrule,
    event,
    follows,
    label,
    yearless,
    ownUnread,
  ]);
}
