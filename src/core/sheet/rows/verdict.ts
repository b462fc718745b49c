import type { LineKind, LineReason } from "../recognised-sheet.ts";

/** What a row was taken for. */
export interface Verdict {
  readonly kind: LineKind;
  readonly reason: LineReason;
  /** 0 to 1. */
  readonly confidence: number;
}

export function verdict(kind: LineKind, reason: LineReason, confidence: number): Verdict {
  return { kind, reason, confidence };
}
