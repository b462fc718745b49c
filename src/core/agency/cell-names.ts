import { type CellName, readCell } from "./reading/read-cell.ts";

const BULLET = /(?:[-–—+*•●▪]\s*)+$/u;
const CLOSING = /^[.,;]*/;

/** The names a cell lists, verbatim, and where each stands in its text. */
export function cellNames(text: string): CellName[] {
  return readCell(text);
}

/**
 * The cell with one more name at its end, in the manner of the others: the same bullet, the same way of parting them,
 * closed like the last one. All that stood in the cell stands there still.
 */
export function withName(text: string, name: string): string {
  const names = cellNames(text);
  const last = names.at(-1);
  if (!last) return text.trim() === "" ? name : `${text.trimEnd()} ${name}`;
  const inManner = appended(text, names, last, name);
  const wanted = [...names.map((slice) => slice.text), name];
  const below = `${text}${partedByLine(text, names, last)}`;
  const ways = [inManner, `${below}${name}`, `${below}- ${name}`];
  return ways.find((way) => isListed(way, wanted)) ?? `${below}${name}`;
}

/** The cell without the name at a place of `cellNames`; blank after the last one. The other names stay as they are. */
export function withoutName(text: string, place: number): string {
  const names = cellNames(text);
  const name = names[place];
  if (!name) return text;
  const others = names.flatMap((slice) => (slice === name ? [] : [slice.text]));
  return cutsAround(text, names, place).find((cut) => isListed(cut, others)) ?? inLines(others);
}

/** Names below each other, with bullets where a line would go on with the one before. */
function inLines(names: readonly string[]): string {
  const lines = names.join("\n");
  return isListed(lines, names) ? lines : names.map((name) => `- ${name}`).join("\n");
}

/** Ways to cut a name out, plainest first: with its own bullet, or with that of the next one. */
function cutsAround(text: string, names: readonly CellName[], place: number): string[] {
  const [before, name, next] = [names[place - 1], names[place], names[place + 1]];
  if (!name) return [];
  if (!next) return before ? [text.slice(0, before.end) + text.slice(name.end)] : [""];
  return [
    text.slice(0, bulletStart(text, names, place)) + text.slice(bulletStart(text, names, place + 1)),
    text.slice(0, name.start) + text.slice(next.start),
  ];
}

function appended(text: string, names: readonly CellName[], last: CellName, name: string): string {
  const before = names.at(-2);
  const tail = text.slice(last.end);
  const closing = CLOSING.exec(tail)?.[0] ?? "";
  const end = closing === "." ? "." : "";
  if (!before) return `${text}${partedByLine(text, names, last)}${name}${end}`;
  const gap = text.slice(before.end, last.start);
  const parting = closing === "" ? gap : gap.replace(CLOSING, "");
  return `${text}${/\s$/.test(tail) ? parting.trimStart() : parting}${name}${end}`;
}

/** A line break unless one ends the text already, and the bullet of the last name. */
function partedByLine(text: string, names: readonly CellName[], last: CellName): string {
  const bullet = text.slice(bulletStart(text, names, names.length - 1), last.start);
  return `${/[\n\r]\s*$/.test(text) ? "" : "\n"}${bullet}`;
}

/** Where the bullet before a name begins, or the name itself without one. */
function bulletStart(text: string, names: readonly CellName[], place: number): number {
  const name = names[place];
  if (!name) return text.length;
  const gapStart = names[place - 1]?.end ?? 0;
  const bullet = BULLET.exec(text.slice(gapStart, name.start))?.[0] ?? "";
  return name.start - bullet.length;
}

/** Whether a text lists just these names: what parts names in one place may join them in another. */
function isListed(text: string, wanted: readonly string[]): boolean {
  const listed = cellNames(text);
  return listed.length === wanted.length && listed.every((slice, place) => slice.text === wanted[place]);
}
