import { utf16Order } from "../reading/file-kind.ts";
import { isAt, marked } from "./markup-bytes.ts";
import { Unfamiliar } from "./unfamiliar.ts";

const LESS = 0x3c;
/** Told before anything else is asked: nearly every part begins so. */
const USUAL_START = marked('<?xml version="1.0" encoding="UTF-8"');

/** The decoder for a part of markup by its first bytes: their order, or the encoding they declare; else UTF-8. */
export function partDecoder(first: Uint8Array): TextDecoder {
  if (isAt(first, 0, USUAL_START)) return new TextDecoder();
  const order = first[0] === LESS && first[1] !== 0 ? undefined : utf16Order(first);
  if (order) return new TextDecoder(order);
  const opening = String.fromCharCode(...first.subarray(0, 200));
  const declared = /^\W{0,3}<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(opening)?.[1];
  if (declared === undefined) return new TextDecoder();
  try {
    return new TextDecoder(declared);
  } catch {
    throw new Unfamiliar(`encoding ${declared}`);
  }
}
