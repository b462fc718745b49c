/** What matching looks at, of a row of the file or of a task. */
export interface MatchSide {
  /** The row number or the task id, as text. */
  readonly id: string;
  /** TT as a number; undefined when the file has none. */
  readonly number: number | undefined;
  /** The content, folded. Blank contents pair by their number only. */
  readonly content: string;
  /** The plan's section it stands under. */
  readonly sectionId: string | undefined;
  /** All its texts as compared, column by column in one order for both sides; asked for only in doubt. */
  readonly texts: () => readonly string[];
}

export interface MatchedPair {
  readonly row: MatchSide;
  readonly task: MatchSide;
  readonly similarity: number;
}

/** Pairs rows with tasks that no earlier pass has used. */
export type MatchPass = (rows: readonly MatchSide[], tasks: readonly MatchSide[]) => readonly MatchedPair[];
