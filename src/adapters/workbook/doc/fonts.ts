import { ByteView } from "./byte-view.ts";

/** Where the name begins in the description of a font ([MS-DOC] 2.9.86). */
const NAME = 39;

/** The names of the document's fonts, by their numbers: the part "SttbfFfn" ([MS-DOC] 2.9.288). */
export function readFonts(part: Uint8Array): string[] {
  const view = new ByteView(part);
  const names: string[] = [];
  for (let at = 4; at < part.length && names.length < view.word(0); ) {
    const length = view.byte(at);
    const name = view.wideText(at + 1 + NAME, Math.floor(Math.max(0, length - NAME) / 2));
    names.push(name.split("\0", 1)[0] ?? "");
    at += 1 + length;
  }
  return names;
}
