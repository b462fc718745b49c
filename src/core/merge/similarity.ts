/** Texts up to this many letters are also compared letter by letter: in few words one typing slip weighs too much. */
const SHORT_TEXT = 80;

/** How alike two folded texts are, 0 to 1: by the words they share, short ones also by their letters. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  if (a === "" || b === "") return 0;
  const byWords = wordOverlap(a.split(" "), b.split(" "));
  if (a.length > SHORT_TEXT || b.length > SHORT_TEXT) return byWords;
  return Math.max(byWords, 1 - editDistance(a, b) / Math.max(a.length, b.length));
}

/** Twice the shared words over all words (Dice), each word counted as often as it stands. */
function wordOverlap(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    shared++;
  }
  return (2 * shared) / (a.length + b.length);
}

/** Levenshtein: the fewest letters to put in, take out or replace. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i++) {
    const current = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const replaced = (previous[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      current.push(Math.min(replaced, (previous[j + 1] ?? 0) + 1, (current[j] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
