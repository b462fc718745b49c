import { listItems, slicesBetween, type TextSlice, trimmedSlice } from "../text/index.ts";

/** A clause cut out of a cell: its label and what it says. */
export interface ClauseSlice extends TextSlice {
  readonly label: string;
  /** After the label: the words that say when. Empty when the cell has a label only. */
  readonly body: TextSlice;
}

/** A full stop ends a sentence before a capital, but not after "TP.", a title, or the dots of a blank. */
const SENTENCE_END = /(?<!(?<!\p{L})(?:TP|Tp|tp|ThS|TS|PGS|GS|BS|P|Q|H|X|T|Q\u0301))(?<!\.)\.\s+(?=\p{Lu})/gu;
/** "Kế hoạch: quý I, báo cáo: quý IV": after one label a comma may end its clause and another label begin. */
const LABEL_AFTER_COMMA = /,\s+(?=\p{L}[^,:;]{1,60}:\s)/gu;
/** A colon with digits on both sides is a time of day. */
const LABEL_END = /(?<!\d)\s*:|:(?!\d)/;
const LONGEST_LABEL = 200;

/** The clauses of a cell by lines, bullets, semicolons and sentences; a bare label takes the item after it. */
export function clauseSlices(text: string): ClauseSlice[] {
  const sentences = listItems(text)
    .flatMap((item) => cutAfter(text, item, SENTENCE_END, () => true))
    .flatMap((sentence) => cutAfter(text, sentence, LABEL_AFTER_COMMA, isLabelledBefore));
  const slices: ClauseSlice[] = [];
  for (let i = 0; i < sentences.length; i++) {
    const own = sentences[i] as TextSlice;
    const next = sentences[i + 1];
    if (own.text.endsWith(":") && next && labelEnd(next.text) === undefined) {
      slices.push(labelled(text, own.start, next.end));
      i++;
    } else slices.push(labelled(text, own.start, own.end));
  }
  return slices;
}

function cutAfter(
  text: string,
  item: TextSlice,
  end: RegExp,
  isEnd: (item: string, place: number) => boolean,
): TextSlice[] {
  const ends = [...item.text.matchAll(end)].filter((match) => isEnd(item.text, match.index));
  return slicesBetween(
    item.text,
    ends.map((match) => match.index + match[0].length),
  ).map((part) => trimmedSlice(text, item.start + part.start, item.start + part.end));
}

/** Whether a label stands before the place, with words between. */
function isLabelledBefore(text: string, place: number): boolean {
  const colon = text.lastIndexOf(":", place - 1);
  const words = place - colon - 2;
  return colon >= 0 && words >= 1 && words <= LONGEST_LABEL && /\s/.test(text.charAt(colon + 1));
}

function labelled(text: string, start: number, end: number): ClauseSlice {
  const whole = { start, end, text: text.slice(start, end) };
  const colon = labelEnd(whole.text);
  if (colon === undefined) return { ...whole, label: "", body: whole };
  return { ...whole, label: whole.text.slice(0, colon).trim(), body: trimmedSlice(text, start + colon + 1, end) };
}

function labelEnd(text: string): number | undefined {
  const match = LABEL_END.exec(text.slice(0, LONGEST_LABEL));
  return match ? match.index + match[0].length - 1 : undefined;
}
