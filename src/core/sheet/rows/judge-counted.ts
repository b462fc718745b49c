import { isNextNumeral } from "./next-numeral.ts";
import type { Numbering } from "./numbering.ts";
import type { OpenRow } from "./open-row.ts";
import { goesOn, isCapital } from "./row-words.ts";
import { type Verdict, verdict } from "./verdict.ts";

/** With so many cells a row says more of itself than headings do, whatever stands under it. */
const FEWEST_OF_TASK = 4;

/** "1", "1.2", "NV-01": a task, unless it only stands over others. */
export function judgeCounted(row: OpenRow, numbering: Numbering): Verdict {
  const { around, content, workTop, filled } = row;
  const task = (confidence: number) => verdict("task", row.number === "" ? "has-content" : "numbered", confidence);
  if (workTop === row.row && content !== "") {
    const { areCounted, haveWork } = around.children(row.at);
    if (!areCounted || !haveWork) return task(1);
    return isTitle(row) ? verdict("section", "over-children", 0.7) : task(0.8);
  }
  if (row.only === undefined && filled.length === 1) return verdict("task", "numbered", 0.6);
  if (row.isAcross && filled.length === 1) return verdict("section", "merged-across", 0.8);
  if (isNumberAlone(row)) return numberAlone(row);
  const heading = workTop === row.row ? undefined : headingOver(row, numbering);
  if (heading) return heading;
  if (content === "") return task(0.6);
  return task(workTop >= 0 || !around.habits.haveWork ? 0.95 : 0.8);
}

/** In bold or capitals: over numbered parts with agencies of their own a heading, though it names an agency or a day. */
function isTitle({ around, isBold, content, isFull }: OpenRow): boolean {
  if (isFull) return false;
  return (isBold && around.habits.isBoldTelling) || isCapital(content);
}

function isNumberAlone({ filled, number, isContentUnderMerge }: OpenRow): boolean {
  return filled.length === 1 && number !== "" && !isContentUnderMerge;
}

/** A row of the form that nobody filled in; or the number of what stands in the row below. */
function numberAlone(row: OpenRow): Verdict {
  const next = row.around.next(row.at);
  const isBegun = next !== undefined && next.row === row.row + 1 && next.number === "" && next.content !== "";
  return isBegun && !next.isBold && !next.isAcross
    ? verdict("task", "numbered", 0.5)
    : verdict("note", "number-alone", 0.8);
}

function headingOver(row: OpenRow, numbering: Numbering): Verdict | undefined {
  const { around, at, isAcross, isBold, only } = row;
  const isSetOff = isBold && around.habits.isBoldTelling;
  const { any, haveWork, areCounted } = around.children(at);
  if (isAcross) return verdict("section", "merged-across", any ? 0.95 : 0.8);
  if (haveWork && isSharing(row)) return verdict("task", "has-content", 0.7);
  if (haveWork && row.overAmounts !== undefined) return verdict("section", "over-children", isSetOff ? 0.95 : 0.75);
  if (haveWork && !isSetOff && row.filled.length >= FEWEST_OF_TASK) return verdict("task", "has-content", 0.7);
  if (haveWork) return verdict("section", "over-children", isSetOff ? 0.95 : 0.85);
  if (isSetOff && only !== undefined && around.habits.haveWork)
    return verdict("section", "bold-alone", any ? 0.8 : 0.6);
  if (!around.habits.haveWork && areCounted && numbering.path.length === 1 && !isListed(row))
    return verdict("section", "over-children", isSetOff ? 0.8 : 0.55);
  if (goesOnWithHeadings(row, numbering)) return verdict("section", "numeral", 0.6);
  return startsAgain(row, numbering) ? verdict("section", "over-children", 0.65) : undefined;
}

/** Its agency is the one of the tasks above, and something stands beside its content. */
function isSharing({ workTop, row, only, content, isBold }: OpenRow): boolean {
  return workTop >= 0 && workTop < row && only === undefined && content !== "" && !isBold;
}

/** "3" alone behind the heading "2" and its tasks 1 to 9: it counts the headings on, though nothing stands under it. */
function goesOnWithHeadings({ above, around, only }: OpenRow, numbering: Numbering): boolean {
  const last = above.task?.numbering;
  if (only === undefined || !around.habits.haveWork || !above.section || last?.kind !== numbering.kind) return false;
  return isNextNumeral(above.section, numbering) && !isNextNumeral(last, numbering);
}

/** The row below is one of a list inside a task: "a)", "-". */
function isListed({ around, at }: OpenRow): boolean {
  const scheme = around.next(at)?.numbering?.scheme;
  return scheme === "lower" || scheme === "bullet" || scheme === "bracketed";
}

/** Below "3" or "1" stands "1" again: what begins there is under it. */
function startsAgain({ around, at, only }: OpenRow, { scheme, path }: Numbering): boolean {
  const next = around.next(at);
  if (only === undefined || !next?.numbering || next.workTop < 0 || next.numbering.scheme !== scheme) return false;
  return path.length === 1 && next.numbering.path.join(".") === "1" && !goesOn(only, next.content);
}
