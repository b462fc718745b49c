import { loneToken } from "./lone-token.ts";
import { type Reading, readingsOf, withValue } from "./readings.ts";

/** Neighbours that go on together. */
export interface Run {
  readonly start: number;
  readonly length: number;
  /** The text at a place counted from the run's first, which is 0; undefined: it cannot be said. */
  at(place: number): string | undefined;
}

/** Splits cells into runs, as long as they can be. Cells that follow no rule are in none and repeat. */
export function runsOf(texts: readonly string[]): Run[] {
  const readings = texts.map(readingsOf);
  const runs: Run[] = [];
  for (let start = 0; start < texts.length; ) {
    const length = runLength(readings, start);
    const at = length === 1 ? alone(readings[start] ?? []) : together(readings.slice(start, start + length));
    if (at) runs.push({ start, length, at });
    start += length;
  }
  return runs;
}

type TextAt = Run["at"];

function alone(readings: readonly Reading[]): TextAt | undefined {
  for (const reading of readings) {
    const place = loneToken(reading);
    const token = place === undefined ? undefined : reading.tokens[place];
    const value = token?.progress([token.value]);
    if (place !== undefined && value) return (at) => withValue(reading, place, value(at));
  }
  return undefined;
}

function runLength(readings: readonly (readonly Reading[])[], start: number): number {
  let frames = framesOf(readings[start] ?? []);
  let end = start + 1;
  while (end < readings.length) {
    const common = framesOf(readings[end] ?? []).filter((frame) => frames.includes(frame));
    if (common.length === 0) break;
    frames = common;
    end++;
  }
  return end - start;
}

function framesOf(readings: readonly Reading[]): string[] {
  return readings.map(({ frame }) => frame);
}

/** Of all ways to read the cells alike the one with the shortest steps: "V", "X" could be letters or numerals. */
function together(cells: readonly (readonly Reading[])[]): TextAt | undefined {
  const [first = []] = cells;
  let best: { readonly step: number; readonly at: TextAt } | undefined;
  for (const { frame } of first) {
    const alike = cells.flatMap((readings) => readings.filter((reading) => reading.frame === frame).slice(0, 1));
    const found = alike.length === cells.length ? progressOf(alike) : undefined;
    if (found && (!best || found.step < best.step)) best = found;
  }
  return best?.at;
}

/** Only one thing may differ from cell to cell. */
function progressOf(cells: readonly Reading[]): { readonly step: number; readonly at: TextAt } | undefined {
  const [first] = cells;
  if (!first) return undefined;
  const values = first.tokens.map((_, token) => cells.map(({ tokens }) => tokens[token]?.value ?? Number.NaN));
  const moving = values.flatMap((own, token) => (own.some((value) => value !== own[0]) ? [token] : []));
  const [token, ...others] = moving;
  if (token === undefined || others.length > 0) return undefined;
  const value = first.tokens[token]?.progress(values[token] ?? []);
  if (!value) return undefined;
  const pattern = shortest(cells, token);
  return { step: Math.abs(value(1) - value(0)), at: (place) => withValue(pattern, token, value(place)) };
}

/** The shortest spelling shows most: beside "9" and "10" no zeros are wanted. */
function shortest(cells: readonly Reading[], token: number): Reading {
  const lengthOf = ({ tokens }: Reading) => (tokens[token]?.end ?? 0) - (tokens[token]?.start ?? 0);
  return cells.reduce((best, cell) => (lengthOf(cell) < lengthOf(best) ? cell : best));
}
