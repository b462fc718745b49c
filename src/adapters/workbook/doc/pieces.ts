import { Refusal } from "../reading/refusal.ts";
import { ByteView } from "./byte-view.ts";

/** A stretch of the document's text as it stands in the stream ([MS-DOC] 2.8.35). */
export interface Piece {
  /** The first character and the one after the last, counted through the document. */
  readonly from: number;
  readonly to: number;
  /** Where it begins in the stream, and how many bytes a character takes: 1 or 2. */
  readonly at: number;
  readonly width: 1 | 2;
  /** Changes of properties made when the document was saved in haste; they come after all others. */
  readonly changes: Uint8Array;
}

const KIND = { changes: 1, pieces: 2 };
const NARROW = 0x40000000;
const NONE = new Uint8Array();

/**
 * Reads the piece table, the part "Clx" ([MS-DOC] 2.9.38). Throws `Refusal` `file.damaged` where there is none, or where
 * it names more text than the file holds.
 */
export function readPieces(part: Uint8Array, streamLength: number): Piece[] {
  const view = new ByteView(part);
  const changes: Uint8Array[] = [];
  let at = 0;
  while (view.byte(at) === KIND.changes && at < part.length) {
    const length = view.word(at + 1);
    changes.push(view.slice(at + 3, length));
    at += 3 + length;
  }
  if (view.byte(at) !== KIND.pieces) throw new Refusal("file.damaged");
  return piecesOf(new ByteView(view.slice(at + 5, view.long(at + 1))), changes, streamLength);
}

function piecesOf(view: ByteView, changes: readonly Uint8Array[], streamLength: number): Piece[] {
  const count = Math.floor((view.length - 4) / 12);
  const pieces: Piece[] = [];
  let total = 0;
  for (let i = 0; i < count; i++) {
    const descriptor = (count + 1) * 4 + i * 8;
    const [from, to, place] = [view.long(i * 4), view.long(i * 4 + 4), view.long(descriptor + 2)];
    const width = place & NARROW ? 1 : 2;
    const at = width === 1 ? (place % NARROW) / 2 : place % NARROW;
    total += Math.max(0, to - from);
    if (to < from || total > streamLength || at + (to - from) * width > streamLength) throw new Refusal("file.damaged");
    pieces.push({ from, to, at, width, changes: changesAt(view.word(descriptor + 6), changes) });
  }
  return pieces;
}

/** One number in the list of changes; the short form says nothing of tables or fonts ([MS-DOC] 2.9.214). */
function changesAt(reference: number, changes: readonly Uint8Array[]): Uint8Array {
  return reference & 1 ? (changes[reference >> 1] ?? NONE) : NONE;
}
