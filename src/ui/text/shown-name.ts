/** Control characters, line separators, and marks that change the direction of what stands around them. */
const UNSHOWN = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** Letters written from right to left: Hebrew, Arabic and their neighbours. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * The name of a file, a sheet or a sender as it may stand within a sentence: it cannot turn the words around it, and
 * what would not be seen is seen as "\uFFFD".
 */
export function shownName(name: string): string {
  const seen = name.replace(UNSHOWN, "\uFFFD");
  return RIGHT_TO_LEFT.test(seen) ? `\u2068${seen}\u2069` : seen;
}
