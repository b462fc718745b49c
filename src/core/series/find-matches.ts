import { withParts } from "./spelling.ts";

/** Where a named part of a pattern was found. */
export interface MatchedPart {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One finding of a pattern, with its named parts. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  part(name: string): MatchedPart | undefined;
  /** The found text with named parts replaced; undefined where a replacement is undefined. */
  with(parts: Readonly<Record<string, string | undefined>>): string | undefined;
}

/** Every finding of a pattern (flags `d` and `g`), from left to right. */
export function findMatches(pattern: RegExp, text: string): Match[] {
  return [...text.matchAll(pattern)].map((found) => {
    const start = found.index;
    const part = (name: string): MatchedPart | undefined => {
      const place = found.indices?.groups?.[name];
      return place && { start: place[0], end: place[1], text: text.slice(place[0], place[1]) };
    };
    return {
      start,
      end: start + found[0].length,
      text: found[0],
      part,
      with(replacements) {
        const parts = Object.entries(replacements).flatMap(([name, replacement]) => {
          const place = part(name);
          return place ? [{ start: place.start - start, end: place.end - start, text: replacement }] : [];
        });
        parts.sort((a, b) => a.start - b.start);
        return withParts(found[0], parts);
      },
    };
  });
}
