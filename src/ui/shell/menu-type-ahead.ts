import { fold } from "../../core/text/index.ts";

/**
 * The place of the next label that begins with the typed letters, accents and case ignored, searching on from `from`
 * and round to it; undefined if none does. One letter pressed again goes on to the next label that begins with it.
 */
export function typeAheadPlace(labels: readonly string[], typed: string, from: number): number | undefined {
  const letters = fold(typed);
  if (letters === "") return undefined;
  const isRepeated = new Set(letters).size === 1;
  const wanted = isRepeated ? letters.charAt(0) : letters;
  const start = isRepeated ? from + 1 : from;
  for (let step = 0; step < labels.length; step++) {
    const place = (Math.max(0, start) + step) % labels.length;
    if (fold(labels[place] ?? "").startsWith(wanted)) return place;
  }
  return undefined;
}
