import { Index } from "solid-js";
import type { TextRange } from "../../core/text/index.ts";
import { findText } from "../text/find.ts";
import "../import/preview/text-diff.css";

export interface MarkedTextProps {
  readonly text: string;
  readonly ranges: readonly TextRange[];
  /** Given: it stands in the place of each range. */
  readonly replacement?: string;
}

/** A text with what goes marked in it or, given the replacement, with what comes. */
export function MarkedText(props: MarkedTextProps) {
  const pieces = () => piecesOf(props.text, props.ranges).filter((piece) => shownText(piece) !== "");
  const shownText = (piece: Piece) => (piece.isFound ? (props.replacement ?? piece.text) : piece.text);
  const isNew = () => props.replacement !== undefined;
  return (
    <Index each={pieces()} fallback={<span class="text-diff__blank">{findText.blank}</span>}>
      {(piece) => <>{pieceView(shownText(piece()), piece().isFound, isNew())}</>}
    </Index>
  );
}

function pieceView(text: string, isFound: boolean, isNew: boolean) {
  if (!isFound) return text;
  return isNew ? <ins class="text-diff__added">{text}</ins> : <del class="text-diff__removed">{text}</del>;
}

interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

function piecesOf(text: string, ranges: readonly TextRange[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    pieces.push({ text: text.slice(at, start), isFound: false }, { text: text.slice(start, end), isFound: true });
    at = end;
  }
  return [...pieces, { text: text.slice(at), isFound: false }];
}
