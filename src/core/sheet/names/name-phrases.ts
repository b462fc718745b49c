import { ACT_PHRASES } from "./phrases/acts.ts";
import { OTHER_PHRASES } from "./phrases/others.ts";
import { OUTCOME_PHRASES } from "./phrases/outcomes.ts";
import { PEOPLE_PHRASES } from "./phrases/people.ts";
import { PLAIN_PHRASES } from "./phrases/plain.ts";
import { REMARK_PHRASES } from "./phrases/remarks.ts";
import { TASK_PHRASES } from "./phrases/tasks.ts";
import { TIME_PHRASES } from "./phrases/times.ts";

/**
 * What a phrase of a header contributes. Vietnamese names say their head first, so the first phrase that is neither
 * `plain` nor unknown decides, and those behind it say more: "Đơn vị" (who) "phối hợp" (support) "thực hiện" (doing).
 * `perhaps` are people who take or hand in something: the task, or a paper. `named` are names and titles, `superior` those above who does it; a task or a paper is `passing` from one to another.
 * A `limit` ends a task whatever is behind it, a `day`, a month or a year only with what ends on it.
 * `form` is the kind of document that comes of a task; a table of documents has it beside their names. A `document` is
 * a product only with a word that says it is still to come.
 * `other` heads name things no fixed column of a plan holds; `trouble` are reasons, difficulties and proposals. An
 * `amount` tells by what is behind it whether it is of the task; behind another head it is one of those things.
 */
export type PhraseKind =
  | "who"
  | "lead"
  | "assigned"
  | "perhaps"
  | "named"
  | "superior"
  | "support"
  | "doing"
  | "finishing"
  | "watching"
  | "passing"
  | "time"
  | "limit"
  | "day"
  | "start"
  | "pace"
  | "task"
  | "goal"
  | "later"
  | "product"
  | "form"
  | "document"
  | "outcome"
  | "expected"
  | "reached"
  | "done"
  | "state"
  | "standing"
  | "judgement"
  | "share"
  | "degree"
  | "amount"
  | "note"
  | "trouble"
  | "other"
  | "plain";

/** Phrases of each kind, parted by commas. Of two kinds with the same phrase the earlier one has it. */
const PHRASES: Readonly<Record<PhraseKind, string>> = {
  ...PEOPLE_PHRASES,
  ...ACT_PHRASES,
  ...TIME_PHRASES,
  ...TASK_PHRASES,
  ...OUTCOME_PHRASES,
  ...REMARK_PHRASES,
  other: OTHER_PHRASES,
  plain: PLAIN_PHRASES,
};

/** The most words a phrase has. */
export const LONGEST_PHRASE = 6;

/** A phrase can say one thing as the head of a name and be plain behind it. */
export interface PhraseUse {
  readonly head: PhraseKind | undefined;
  readonly isPlain: boolean;
}

export const PHRASE_USES: ReadonlyMap<string, PhraseUse> = indexPhrases();

function indexPhrases(): ReadonlyMap<string, PhraseUse> {
  const uses = new Map<string, PhraseUse>();
  for (const kind of Object.keys(PHRASES) as PhraseKind[]) {
    for (const phrase of PHRASES[kind].split(",").map((text) => text.trim().replace(/\s+/g, " "))) {
      const held = uses.get(phrase);
      if (kind === "plain") uses.set(phrase, { head: held?.head, isPlain: true });
      else if (!held) uses.set(phrase, { head: kind, isPlain: false });
    }
  }
  return uses;
}
