import type { DeadlineContext } from "./deadline.ts";
import type { FormReading, Words } from "./forms/form.ts";

/** A stretch of a clause's words with what it says. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly reading: FormReading;
  /** What is due, where it stands behind the time. */
  readonly label?: string;
}

/** Reads the whole of the words as one time, or nothing. */
export type ReadWords = (words: Words, context: DeadlineContext) => FormReading | undefined;

/** Reads the whole of the words as one or several times, or nothing. */
export type ReadPieces = (words: Words, context: DeadlineContext) => Piece[] | undefined;

export function wholePiece(words: Words, reading: FormReading | undefined): Piece[] | undefined {
  return reading && [{ start: 0, end: words.text.length, reading }];
}

/** Pieces of a part, placed in the whole; the first begins with the whole, the last ends with it. */
export function placed(pieces: readonly Piece[], offset: number, length: number): Piece[] {
  return pieces.map((piece, index) => ({
    ...piece,
    start: index === 0 ? 0 : Math.min(length, Math.max(0, piece.start + offset)),
    end: index === pieces.length - 1 ? length : Math.min(length, Math.max(0, piece.end + offset)),
  }));
}
