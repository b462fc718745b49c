import type { DeadlineContext } from "./deadline.ts";
import type { Words } from "./forms/form.ts";
import { rhythmForm } from "./forms/rhythm.ts";
import type { Piece } from "./piece.ts";
import { completed, partOf } from "./words.ts";

const REPORT =
  /^(?:(?:thuc hien |gui |lap )?(?:che do )?(?:bao cao|so ket|tong ket)(?: (?:dinh ky|so ket|tong ket))?|dinh ky)?(?: ?theo)? ?/;
const UNIT = /(?:0?1 |mot )?(?:tuan|thang|quy|(?:0?[369]|sau|ba|chin) thang|nam)(?: mot lan)?/y;
const JOINT = / ?[,;/+-] ?(?:va )?| va | hoac /y;

/** "6 tháng, năm", "báo cáo quý, 6 tháng và năm": two units or more, or one that is reported on, are rhythms. */
export function readBareUnits(words: Words, context: DeadlineContext): Piece[] | undefined {
  const lead = REPORT.exec(words.text)?.[0].length ?? 0;
  const units = unitsFrom(words.text, lead);
  if (!units || (units.length < 2 && lead === 0)) return undefined;
  const pieces: Piece[] = [];
  for (const [index, [start, end]] of units.entries()) {
    const reading = rhythmForm.read(completed(partOf(words, start, end), "hang ", ""), context);
    if (!reading) return undefined;
    pieces.push({ start: index === 0 ? 0 : start, end, reading });
  }
  return pieces;
}

function unitsFrom(text: string, start: number): (readonly [start: number, end: number])[] | undefined {
  const units: [number, number][] = [];
  let at = start;
  while (units.length < 8) {
    const end = endOf(UNIT, text, at);
    if (end === undefined) return undefined;
    units.push([at, end]);
    if (end === text.length) return units;
    const next = endOf(JOINT, text, end);
    if (next === undefined) return undefined;
    at = next;
  }
  return undefined;
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
