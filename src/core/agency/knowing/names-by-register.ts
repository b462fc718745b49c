import { isPlainText } from "../reading/lexicon.ts";
import type { CellName } from "../reading/read-cell.ts";
import { separatorBefore } from "../reading/separators.ts";
import { wordsIn } from "../reading/words.ts";
import { type KnownNames, LONGEST_NAME } from "./known-names.ts";

/**
 * The names of a cell where the register knows better than the grammar: a registered name that was cut is whole again,
 * and one the grammar left whole is cut where every part is registered.
 */
export function namesByRegister(text: string, names: readonly CellName[], known: KnownNames): CellName[] {
  return joined(text, names, known).flatMap((name) => partsOf(name, known));
}

/** Two names side by side that are one registered name, and of which not both are known. */
function joined(text: string, names: readonly CellName[], known: KnownNames): CellName[] {
  const result: CellName[] = [];
  for (const name of names) {
    const before = result.at(-1);
    const whole = before && { ...before, end: name.end, text: text.slice(before.start, name.end) };
    const isWhole =
      before?.full === before?.text &&
      whole !== undefined &&
      known.isRegistered(whole.text) &&
      !(known.isRegistered(before?.full ?? "") && known.isRegistered(name.full));
    if (isWhole) result[result.length - 1] = { ...whole, full: whole.text };
    else result.push(name);
  }
  return result;
}

const MOST_PARTS = 12;

/** The parts of an unknown name between commas, "và" and the like, where each of them is registered. */
function partsOf(name: CellName, known: KnownNames): CellName[] {
  if (name.text.length > LONGEST_NAME || name.full !== name.text || known.find(name.full) !== undefined) return [name];
  const isPlain = isPlainText(name.text);
  const words = wordsIn(name.text);
  const places = words.flatMap((_, at) => {
    const separator = separatorBefore(words, at, isPlain);
    return at > 0 && separator && separator.kind !== "blank" ? [{ at, right: at + separator.words }] : [];
  });
  if (places.length === 0 || places.length > MOST_PARTS) return [name];
  const parts: CellName[] = [];
  let from = 0;
  for (const { at, right } of [...places, { at: words.length, right: words.length }]) {
    const start = words[from]?.start ?? 0;
    const end = at === words.length ? name.text.length : (words[at - 1]?.end ?? start);
    const part = name.text.slice(start, end);
    if (!known.isRegistered(part)) continue;
    parts.push({ ...name, start: name.start + start, end: name.start + end, text: part, full: part });
    from = right;
  }
  return from === words.length && parts.length > 1 ? parts : [name];
}
