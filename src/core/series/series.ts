import { type Run, runsOf } from "./runs.ts";

/** "copy" repeats the cells as they are; "series" continues what can be continued and repeats the rest. */
export type FillMode = "copy" | "series";

/** The text at a place of the continued cells: 0 is the first of them, negative places lie before it. */
export type TextAtPlace = (place: number) => string;

/**
 * Continues a column (or a row) of cells to both sides. The given cells themselves come back verbatim, and so does
 * their repetition. In a block of different things each goes on by its own step from one repetition to the next.
 * `texts` holds one cell at least.
 */
export function continued(texts: readonly string[], mode: FillMode): TextAtPlace {
  const repeated: TextAtPlace = (place) => texts[within(place, texts.length)] ?? "";
  if (mode === "copy") return repeated;
  const runs = runsOf(texts);
  const runAt = texts.map((_, place) => runs.find(({ start, length }) => place >= start && place < start + length));
  return (place) => {
    const inBlock = within(place, texts.length);
    const run = runAt[inBlock];
    if (place === inBlock || !run) return repeated(place);
    return run.at(placeInRun(run, inBlock, Math.floor(place / texts.length))) ?? repeated(place);
  };
}

/** What filling does when nobody says which: a number alone is copied, everything that can go on goes on. */
export function usualMode(texts: readonly string[]): FillMode {
  return isSeries(texts) ? "series" : "copy";
}

function isSeries(texts: readonly string[]): boolean {
  const [text = ""] = texts;
  if (texts.length === 1 && isNumberAlone(text)) return false;
  return runsOf(texts).length > 0;
}

/** "5" is copied; "05" is a label, as where a spreadsheet keeps it as text. */
function isNumberAlone(text: string): boolean {
  return /^\s*-?[\d.,]+\s*%?\s*$/.test(text) && !/^\s*0\d{1,3}\s*$/.test(text);
}

function placeInRun({ start, length }: Run, inBlock: number, repetition: number): number {
  return repetition * length + inBlock - start;
}

function within(place: number, count: number): number {
  return ((place % count) + count) % count;
}
