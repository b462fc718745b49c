import { readLabels } from "../names/read-labels.ts";
import { type NameMeaning, readName } from "../names/read-name.ts";

/** Reads names and remembers them: a header's words are looked at again and again while it is looked for. */
export interface NameReader {
  name(text: string): NameMeaning | undefined;
  labels(labels: readonly string[]): NameMeaning | undefined;
}

const MOST_REMEMBERED = 2000;

export function nameReader(): NameReader {
  const known = new Map<string, NameMeaning | undefined>();
  const remembered = (key: string, read: () => NameMeaning | undefined) => {
    if (known.has(key)) return known.get(key);
    const meaning = read();
    if (known.size < MOST_REMEMBERED) known.set(key, meaning);
    return meaning;
  };
  const name = (text: string) => remembered(text, () => readName(text));
  return {
    name,
    labels: (labels) =>
      labels.length === 1 ? name(labels[0] ?? "") : remembered(labels.join("\u0000"), () => readLabels(labels)),
  };
}
