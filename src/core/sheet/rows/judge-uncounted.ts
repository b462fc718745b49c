import { cellSign } from "../contents/cell-sign.ts";
import { isPeriod } from "../header/period-labels.ts";
import { isTitleOfGroup, isTitleWithAmounts, isTitleWithState } from "./filled-title.ts";
import type { Numbering } from "./numbering.ts";
import type { OpenRow } from "./open-row.ts";
import type { RowFacts } from "./row-facts.ts";
import { goesOn, isCapital, isInBrackets } from "./row-words.ts";
import { type Verdict, verdict } from "./verdict.ts";

/** A longer text is a sentence, not the title of a section. */
const LONGEST_TITLE = 160;
/** A title that nothing sets off is shorter. */
const LONGEST_BARE_TITLE = 60;

/** A row without a number: a title, a task, or the going on of the one above. */
export function judgeUncounted(row: OpenRow): Verdict {
  const isAlone = row.only !== undefined && (row.number === "" || row.filled.length === 1);
  if (isAlone) return judgeAlone(row, row.only ?? "");
  if (isTitleWithAmounts(row))
    return verdict("section", isCapital(row.overAmounts ?? "") ? "capitals" : "bold-alone", 0.7);
  if (row.content === "") return withoutContent(row);
  if (row.number !== "") return verdict("task", "has-content", 0.6);
  return withContent(row);
}

function withoutContent({ above, number }: OpenRow): Verdict {
  if (above.task && number === "") return verdict("continuation", "without-number", 0.85);
  return verdict("task", "has-content", 0.4);
}

function withContent(open: OpenRow): Verdict {
  const { above, around, at, content, workTop, row, numbering } = open;
  const hasWork = workTop === row;
  if (hasWork && isTitleOfGroup(open)) return verdict("section", "bold-alone", 0.7);
  if (above.task && goesOn(above.lastContent, content) && (!hasWork || around.isHeaderBefore(at)))
    return verdict("continuation", "cut-by-page", 0.8);
  if (hasWork && isWrapped(open)) return verdict("continuation", "cut-by-page", 0.75);
  if (hasWork || workTop >= 0) return verdict("task", "has-content", around.habits.areNumbered ? 0.7 : 0.9);
  if (open.hasOutcome && isTitleWithState(open)) return verdict("section", "bold-alone", 0.65);
  if (!above.task || !around.habits.areNumbered) return verdict("task", "has-content", 0.6);
  if (open.hasOutcome && !numbering && beginsAnew(above.lastContent, content))
    return verdict("task", "has-content", 0.7);
  return verdict("continuation", numbering ? "part-of-parent" : "without-number", 0.65);
}

/** A line of a task that is printed with a row for every line, in several columns at once. */
function isWrapped(open: OpenRow): boolean {
  const { above, around, content, number, isBold } = open;
  const { task, lastContent } = above;
  if (!task || number !== "" || task.number === "" || !around.habits.areNumbered || task.isBold !== isBold)
    return false;
  if (!/^\p{Lu}/u.test(task.content.normalize("NFC"))) return false;
  const wrap = around.wrap(task, open);
  if (wrap === "open") return goesOn(lastContent, content) || !/[.!?…;:]$/.test(lastContent);
  return wrap === "likely" && goesOn(lastContent, content) && !/[;:]$/.test(lastContent);
}

/** With a capital, where nothing above it has broken off. */
function beginsAnew(before: string, text: string): boolean {
  return /^["“(]?[\p{Lu}\d]/u.test(text.normalize("NFC")) && !goesOn(before, text);
}

function judgeAlone(row: OpenRow, text: string): Verdict {
  const { above, around, at, isAcross, isBold, filled, content } = row;
  const isShort = text.length <= LONGEST_TITLE;
  const isInContent = content !== "" || row.number !== "";
  if (isAcross) return verdict("section", "merged-across", isShort ? 0.95 : 0.6);
  if (above.task && goesOn(above.lastContent, text)) return verdict("continuation", "cut-by-page", 0.8);
  if (!isInContent) return outsideContent(row);
  if (above.task && above.lastContent === "" && !isBold) return verdict("continuation", "without-number", 0.75);
  if (!above.task && above.heading !== "" && goesOn(above.heading, text))
    return verdict("continuation", "cut-by-page", 0.75);
  if (!above.task && above.heading !== "" && isInBrackets(text)) return verdict("continuation", "without-number", 0.8);
  if (isBold && around.habits.isBoldTelling && isShort) return verdict("section", "bold-alone", 0.85);
  if (isCapital(text) && isShort) return verdict("section", "capitals", 0.85);
  if (content !== "" && row.workTop >= 0 && above.task && !around.habits.areNumbered)
    return verdict("task", "under-merge", 0.8);
  if (isPeriod(text) && around.habits.areNumbered) return verdict("section", "alone", 0.8);
  if (filled.length === 1 && row.number !== "") return verdict("section", "alone", 0.7);
  const title = titleConfidence(row, text);
  if (title > 0.5) return verdict("section", "alone", title);
  if (above.task && around.habits.areNumbered) {
    if (around.isHeaderBefore(at)) return verdict("continuation", "cut-by-page", 0.7);
    return isAmongUnnumbered(row)
      ? verdict("task", "has-content", 0.5)
      : verdict("continuation", "without-number", 0.6);
  }
  return verdict("task", "has-content", around.habits.haveWork ? 0.5 : 0.8);
}

/** A task without a number stands right under it, so that it can be one as well. */
function isAmongUnnumbered({ around, at, numbering }: OpenRow): boolean {
  const next = around.next(at);
  if (!next || numbering || next.number !== "" || next.numbering) return false;
  return next.content !== "" && next.workTop === next.row;
}

/** How sure it is that a plain text alone in its row is a title: by what stands under it. */
function titleConfidence({ above, around, at, numbering, label }: OpenRow, text: string): number {
  const next = around.next(at);
  const isListed = numbering !== undefined && numbering.scheme !== "arabic";
  if (!next || isListed || text.length > LONGEST_TITLE || !/^["“(]?\p{Lu}/u.test(label?.rest ?? text)) return 0;
  const isSentence = /[.;,:…]$/.test(text);
  if (numbering && next.number !== "" && isPartOfHeading(next, numbering)) return 0.8;
  if (next.numbering?.path.join(".") === "1" && next.number !== "") return isSentence ? 0.7 : 0.85;
  if (isSentence || next.workTop < 0) return 0;
  if (!around.habits.areNumbered) return 0.7;
  const { beginsWithTitle, haveTitles } = around.habits;
  return next.number !== "" && (!above.task || beginsWithTitle || (haveTitles && isName(text))) ? 0.7 : 0;
}

/** "2.1" in TT under the text "2. Tổ chức bộ máy". */
function isPartOfHeading({ numbering, workTop }: RowFacts, { path }: Numbering): boolean {
  const own = numbering?.path ?? [];
  return workTop >= 0 && own.length === path.length + 1 && path.every((step, at) => step === own[at]);
}

/** A few words that tell of nothing to be done: "Văn phòng Đức Thọ". */
function isName(text: string): boolean {
  return text.length <= LONGEST_BARE_TITLE && cellSign(text) !== "act";
}

/** One cell somewhere under the agencies or deadlines: one more of them for the task above. */
function outsideContent({ above }: OpenRow): Verdict {
  return above.task ? verdict("continuation", "without-number", 0.8) : verdict("outside", "alone", 0.5);
}
