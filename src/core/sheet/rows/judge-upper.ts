import type { Numbering } from "./numbering.ts";
import type { OpenRow } from "./open-row.ts";
import { isCapital } from "./row-words.ts";
import { type Verdict, verdict } from "./verdict.ts";

/** "I", "A", "Phần II": a heading, unless such numerals count the tasks themselves. */
export function judgeUpper(row: OpenRow, { scheme }: Numbering): Verdict {
  const reason = row.number === "" ? "spelled-numeral" : "numeral";
  const { any, areCounted, haveWork } = row.around.children(row.at);
  const hasWork = row.workTop === row.row;
  if (scheme === "part" && (areCounted || haveWork || !hasWork)) return verdict("section", reason, 0.95);
  if (!hasWork) return verdict("section", reason, any ? 1 : 0.8);
  if (areCounted || (any && isCapital(row.content))) return verdict("section", reason, 0.75);
  return verdict("task", row.number === "" ? "has-content" : "numbered", 0.7);
}
