import type { HeaderCandidate } from "./header-labels.ts";
import { headerKey, roleOfName, roleOfSimilarName } from "./header-names.ts";
import type { MappedColumn, MappedRole, MappingReason, RecogniseOptions } from "./recognised-sheet.ts";
import { columnLetter } from "./sheet-grid.ts";

interface Guess {
  readonly role?: MappedRole;
  readonly columnId?: string;
  readonly reason: MappingReason;
  readonly confidence: number;
}

/**
 * Gives each headed column its role. Of two columns that could be one the surer, then the left one gets it;
 * the other stays unmapped, with its header and texts kept.
 */
export function mapColumns(header: HeaderCandidate, options: RecogniseOptions): MappedColumn[] {
  const indexes = [...new Set([...header.labels.keys(), ...(options.roles?.keys() ?? [])])].sort((a, b) => a - b);
  const guesses = new Map<number, Guess>();
  for (const index of indexes) {
    const guess = guessColumn(index, header.labels.get(index) ?? [], options);
    if (guess) guesses.set(index, guess);
  }
  keepSurest(guesses);
  guessContentByPosition(indexes, guesses, options);
  return indexes.map((index) => ({
    index,
    letter: columnLetter(index),
    header: (header.labels.get(index) ?? []).join(" / "),
    confidence: 0,
    ...guesses.get(index),
  }));
}

function guessColumn(index: number, labels: readonly string[], options: RecogniseOptions): Guess | undefined {
  const chosen = options.roles?.get(index);
  if (chosen === null) return undefined;
  if (chosen !== undefined) {
    const known = typeof chosen === "string" ? { role: chosen } : { columnId: chosen.columnId };
    return { ...known, reason: "corrected", confidence: 1 };
  }
  return guessByPlan(labels, options) ?? guessByName(labels);
}

function guessByPlan(labels: readonly string[], { planColumns = [] }: RecogniseOptions): Guess | undefined {
  const keys = [labels.at(-1) ?? "", labels.join(" ")].map(headerKey);
  const column = planColumns.find(({ name }) => headerKey(name) !== "" && keys.includes(headerKey(name)));
  if (!column) return undefined;
  const known = column.role === "extra" ? { columnId: column.id } : { role: column.role };
  return { ...known, reason: "plan-column", confidence: 1 };
}

function guessByName(labels: readonly string[]): Guess | undefined {
  const leaf = labels.at(-1) ?? "";
  const whole = labels.join(" ");
  const known = roleOfName(leaf) ?? roleOfName(whole);
  if (known) return { role: known, reason: "known-name", confidence: 1 };
  const similar = roleOfSimilarName(leaf) ?? roleOfSimilarName(whole);
  return similar && { role: similar, reason: "similar-name", confidence: 0.6 };
}

function keepSurest(guesses: Map<number, Guess>): void {
  const taken = new Map<string, number>();
  for (const [index, { role, columnId, confidence, reason }] of guesses) {
    const wanted = role ?? `column ${columnId}`;
    const rival = taken.get(wanted);
    const isSurer = rival === undefined || rank(confidence, reason) > rankOf(guesses.get(rival));
    if (rival !== undefined) guesses.delete(isSurer ? rival : index);
    if (isSurer) taken.set(wanted, index);
  }
}

function rankOf(guess: Guess | undefined): number {
  return guess ? rank(guess.confidence, guess.reason) : -1;
}

function rank(confidence: number, reason: MappingReason): number {
  return reason === "corrected" ? 2 : confidence;
}

/** With no column named as the content, the first headed one right of TT is. */
function guessContentByPosition(
  indexes: readonly number[],
  guesses: Map<number, Guess>,
  { roles }: RecogniseOptions,
): void {
  const all = [...guesses];
  if (all.some(([, { role }]) => role === "content")) return;
  const number = all.find(([, { role }]) => role === "number")?.[0];
  if (number === undefined) return;
  const next = indexes.find((index) => index > number);
  if (next !== undefined && !guesses.has(next) && !roles?.has(next))
    guesses.set(next, { role: "content", reason: "position", confidence: 0.3 });
}
