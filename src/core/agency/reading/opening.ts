import {
  AREAS,
  COLLECTIVES,
  HEADS,
  JOINING_WORDS,
  NO_AREAS,
  NO_HEADS,
  OFFICIALS,
  PLURALS,
  SHY_COLLECTIVES,
  STRONG_HEADS,
} from "./lexicon.ts";
import type { Word } from "./words.ts";

/** How a name begins. */
export interface Opening {
  /**
   * - `proper`: one agency, "Sở Nội vụ".
   * - `collective`: many, by what they are: "các sở, ban, ngành", "đơn vị liên quan".
   * - `area`: places, "huyện, thị xã", "các xã".
   * - `place`: one place, "thị xã Bỉm Sơn".
   * - `official`: a person, "Giám đốc".
   */
  readonly kind: "proper" | "collective" | "area" | "place" | "official";
  /** "các", "những" and the like stand before it. */
  readonly isPlural: boolean;
  /** The words that say what it is: the head, the collective, the official. Its own name begins after them. */
  readonly nounStart: number;
  readonly nounEnd: number;
}

const DEPARTMENT_LETTERS = /^s\p{L}{2,6}$/u;

/** The opening of a name at a place, or undefined where no name begins. */
export function openingAt(words: readonly Word[], index: number, isPlain: boolean): Opening | undefined {
  const first = words[index];
  if (!first || first.isRemark) return undefined;
  const official = OFFICIALS.at(words, index, isPlain);
  if (official > 0) return { kind: "official", isPlural: false, nounStart: index, nounEnd: index + official };
  const plural = pluralAt(words, index, isPlain);
  const at = index + plural;
  return nounAt(words, at, plural > 0, isPlain);
}

/** "các", "các" with a count ("166 xã"), or a count alone. */
function pluralAt(words: readonly Word[], index: number, isPlain: boolean): number {
  const plural = PLURALS.at(words, index, isPlain);
  const isCounted = /^\d+$/.test(words[index + plural]?.lower ?? "");
  return plural + (isCounted ? 1 : 0);
}

function nounAt(words: readonly Word[], at: number, isPlural: boolean, isPlain: boolean): Opening | undefined {
  const first = words[at];
  if (!first || first.isRemark) return undefined;
  const noun = (kind: Opening["kind"], count: number): Opening => ({
    kind,
    isPlural,
    nounStart: at,
    nounEnd: at + count,
  });
  const area = NO_AREAS.at(words, at, isPlain) > 0 ? 0 : AREAS.at(words, at, isPlain);
  const none = NO_HEADS.at(words, at, isPlain);
  const collective = atLeast(none, COLLECTIVES.at(words, at, isPlain));
  const head = atLeast(none + 1, HEADS.at(words, at, isPlain));
  if (area > 0 && area >= collective)
    return isNamed(words, at + area) && !isPlural ? noun("place", area) : noun("area", area);
  if (isPlural) {
    if (collective > 0) return noun("collective", collective);
    return head > 0 ? noun("collective", head) : undefined;
  }
  if (head > 0 && head >= collective && isProperHead(words, at, head, isPlain)) return noun("proper", head);
  if (first.isUpper && DEPARTMENT_LETTERS.test(first.lower)) return noun("proper", 1);
  if (collective === 0) return undefined;
  const isShy = first.isCapital && SHY_COLLECTIVES.at(words, at, isPlain) >= collective;
  return isShy && at > 0 ? undefined : noun("collective", collective);
}

/**
 * Written large, or small where nobody takes it for something else. Before "ngành" and the like, or alone before a
 * comma, it is one of many: "Ban, ngành".
 */
function isProperHead(words: readonly Word[], at: number, count: number, isPlain: boolean): boolean {
  const head = words[at];
  const next = words[at + count];
  const isAlone = next?.before !== "" || next.isRemark || JOINING_WORDS.at(words, at + count, isPlain) > 0;
  if (isAlone) return head?.isCapital === true && (count > 1 || COLLECTIVES.at(words, at, isPlain) === 0);
  if (count === 1 && !next.isCapital && COLLECTIVES.at(words, at + count, isPlain) > 0) return head?.isUpper === true;
  return head?.isCapital === true || STRONG_HEADS.at(words, at, isPlain) > 0;
}

/** A count of words, or 0 for a phrase that is only the beginning of another. */
function atLeast(least: number, count: number): number {
  return count >= least ? count : 0;
}

/** Whether a name of its own follows: a word written large. */
function isNamed(words: readonly Word[], at: number): boolean {
  const next = words[at];
  return next?.isCapital === true && !next.isRemark && next.before === "";
}
