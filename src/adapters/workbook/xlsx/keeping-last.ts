/** Characters. */
const LONGEST_KEPT = 16 * 1024;
const MOST_KEPT = 20;

/**
 * A pure reader of a part that keeps what it made of the last small ones, beside the module: hundreds of returned files
 * of one program have the same styles and lists of parts, word for word. What it gives must not be written to.
 */
export function keepingLast<Meaning>(read: (xml: string) => Meaning): (xml: string) => Meaning {
  const kept = new Map<string, Meaning>();
  return (xml) => {
    const known = kept.get(xml);
    if (known !== undefined) return known;
    const meaning = read(xml);
    if (xml.length <= LONGEST_KEPT) {
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(xml, meaning);
    }
    return meaning;
  };
}
