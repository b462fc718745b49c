import type { MappedRole } from "../recognised-sheet.ts";
import type { PhraseKind } from "./name-phrases.ts";

/** What a header's words say of their column. */
export interface NameMeaning {
  /** What it can be, likeliest first; none: it is understood, and no role of a plan. */
  readonly roles: readonly MappedRole[];
  /** 0 to 1: how sure it is that one of the roles is right, or that none is. */
  readonly confidence: number;
  /** What its head is. */
  readonly head: PhraseKind | "whole";
  /** Every word was understood. */
  readonly isWhole: boolean;
  /** It names a column only beside surer names: rows begin with such words as well. */
  readonly isShy?: boolean;
}
