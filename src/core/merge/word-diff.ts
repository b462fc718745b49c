/** A stretch of a text that both sides have, or that only one has. */
export interface DiffPart {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Longer texts are compared whole: the table of a word-by-word comparison grows with the product of their lengths. */
const LONGEST_PRODUCT = 1_000_000;
const TOKENS = /\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

/**
 * What changed from one text to the other, word by word, by their longest common run of words. The parts that are not
 * `added`, joined, are `before`; those not `removed` are `after`.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const a = before.match(TOKENS) ?? [];
  const b = after.match(TOKENS) ?? [];
  const head = sharedLength(a, b, (tokens, i) => tokens[i]);
  const tail = sharedLength(a.slice(head), b.slice(head), (tokens, i) => tokens[tokens.length - 1 - i]);
  const middleOfA = a.slice(head, a.length - tail);
  const middleOfB = b.slice(head, b.length - tail);
  const middle =
    middleOfA.length * middleOfB.length > LONGEST_PRODUCT
      ? [...tokens("removed", middleOfA), ...tokens("added", middleOfB)]
      : alignMiddle(middleOfA, middleOfB);
  return joined([...tokens("same", a.slice(0, head)), ...middle, ...tokens("same", a.slice(a.length - tail))]);
}

function sharedLength(
  a: readonly string[],
  b: readonly string[],
  at: (tokens: readonly string[], i: number) => string | undefined,
): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && at(a, length) === at(b, length)) length++;
  return length;
}

function alignMiddle(a: readonly string[], b: readonly string[]): DiffPart[] {
  const lengths = commonLengths(a, b);
  const width = b.length + 1;
  const parts: DiffPart[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i];
    const right = b[j];
    if (left !== undefined && left === right) {
      parts.push({ kind: "same", text: left });
      i++;
      j++;
    } else if (
      left !== undefined &&
      (right === undefined || below(lengths, width, i, j) >= beside(lengths, width, i, j))
    ) {
      parts.push({ kind: "removed", text: left });
      i++;
    } else {
      parts.push({ kind: "added", text: right ?? "" });
      j++;
    }
  }
  return parts;
}

/** `lengths[i * width + j]` is the length of the longest common run of `a` from i and `b` from j. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint32Array {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j;
      lengths[at] =
        a[i] === b[j]
          ? (lengths[at + width + 1] ?? 0) + 1
          : Math.max(below(lengths, width, i, j), beside(lengths, width, i, j));
    }
  }
  return lengths;
}

function below(lengths: Uint32Array, width: number, i: number, j: number): number {
  return lengths[(i + 1) * width + j] ?? 0;
}

function beside(lengths: Uint32Array, width: number, i: number, j: number): number {
  return lengths[i * width + j + 1] ?? 0;
}

function tokens(kind: DiffPart["kind"], texts: readonly string[]): DiffPart[] {
  return texts.map((text) => ({ kind, text }));
}

/**
 * Neighbours of one kind as one part; within a change everything removed stands before everything added, and a space
 * between two replaced words belongs to the change.
 */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const runs: DiffPart[] = [];
  let removed = "";
  let added = "";
  const flush = () => {
    if (removed !== "") runs.push({ kind: "removed", text: removed });
    if (added !== "") runs.push({ kind: "added", text: added });
    removed = "";
    added = "";
  };
  parts.forEach(({ kind, text }, i) => {
    const next = parts[i + 1]?.kind ?? "same";
    const isInner = kind === "same" && removed !== "" && added !== "" && next !== "same" && text.trim() === "";
    if (kind === "removed" || isInner) removed += text;
    if (kind === "added" || isInner) added += text;
    if (kind !== "same" || isInner) return;
    flush();
    const last = runs.at(-1);
    if (last?.kind === "same") runs[runs.length - 1] = { kind, text: last.text + text };
    else runs.push({ kind, text });
  });
  flush();
  return runs;
}
