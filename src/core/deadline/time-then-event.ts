import type { DeadlineContext } from "./deadline.ts";
import type { Words } from "./forms/form.ts";
import type { Piece, ReadWords } from "./piece.ts";
import { partOf } from "./words.ts";

const EVENT_AHEAD = /,? (?=(?:ngay )?(?:sau khi|khi|truoc khi|(?:cho )?den khi|tai ky hop|kip thoi khi) )/;

/** "Năm 2026 sau khi Chính phủ ban hành Nghị định": a time, and what it waits for. */
export function readBeforeEvent(
  words: Words,
  context: DeadlineContext,
  readTime: ReadWords,
  readEvent: ReadWords,
): Piece[] | undefined {
  const match = EVENT_AHEAD.exec(words.text);
  if (!match) return undefined;
  const from = match.index + match[0].length;
  const time = readTime(partOf(words, 0, match.index), context);
  const event = time && readEvent(partOf(words, from, words.text.length), context);
  if (!time || !event) return undefined;
  return [
    { start: 0, end: match.index, reading: time },
    { start: from, end: words.text.length, reading: event },
  ];
}
