/** Longer texts are no names, and are not kept. */
const LONGEST_KEPT = 400;
/** The days, shares and short texts of some two hundred returned sheets. */
const MOST_KEPT = 5000;

/**
 * A pure function of a text that keeps what it made of the last texts: the sheets of one drop have the same headers.
 * When it holds `MOST_KEPT` it begins anew, so that no file can fill the memory.
 */
export function remembering<Meaning>(read: (text: string) => Meaning): (text: string) => Meaning {
  const kept = new Map<string, { readonly meaning: Meaning }>();
  return (text) => {
    if (text.length > LONGEST_KEPT) return read(text);
    const known = kept.get(text);
    if (known) return known.meaning;
    const meaning = read(text);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, { meaning });
    return meaning;
  };
}
