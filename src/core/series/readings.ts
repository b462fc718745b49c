import { TOKENS_IN_TEXT, WHOLE_READINGS } from "./kinds/index.ts";
import type { FindTokens, SeriesToken } from "./token.ts";

/** One way to read a text: what in it can go on, and the frame that stays. */
export interface Reading {
  readonly text: string;
  /** Equal for texts that differ in the values of their tokens alone. */
  readonly frame: string;
  readonly tokens: readonly SeriesToken[];
}

/** Every way to read a text, the surest first. A text in which nothing can go on has none. */
export function readingsOf(text: string): readonly Reading[] {
  const whole = WHOLE_READINGS.map((find) => readingWith(find(text), text, String(WHOLE_READINGS.indexOf(find))));
  return [...whole, readingWith(tokensIn(text), text, "text")].filter(({ tokens }) => tokens.length > 0);
}

/** The text with another value for one of its tokens; undefined where that cannot be written. */
export function withValue(reading: Reading, place: number, value: number): string | undefined {
  const token = reading.tokens[place];
  const written = token?.write(value);
  if (!token || written === undefined) return undefined;
  return reading.text.slice(0, token.start) + written + reading.text.slice(token.end);
}

function tokensIn(text: string): SeriesToken[] {
  const found: SeriesToken[] = [];
  const find = (finder: FindTokens) => {
    for (const token of finder(text))
      if (!found.some(({ start, end }) => token.start < end && start < token.end)) found.push(token);
  };
  TOKENS_IN_TEXT.forEach(find);
  return found.sort((a, b) => a.start - b.start);
}

function readingWith(tokens: readonly SeriesToken[], text: string, way: string): Reading {
  let frame = `${way}:`;
  let at = 0;
  for (const { kind, start, end } of tokens) {
    frame += `${text.slice(at, start)}\u0000${kind}\u0000`;
    at = end;
  }
  return { text, frame: frame + text.slice(at), tokens };
}
