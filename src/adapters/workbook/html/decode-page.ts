import { utf16Order } from "../reading/file-kind.ts";

const OPENING = 4096;

/**
 * The text of a web page: by its mark, as UTF-8 where it is that strictly, else by the encoding it names (or
 * `named` from outside), else as windows-1252, in which old Vietnamese codings can still be told.
 */
export function decodePage(bytes: Uint8Array, named?: string): string {
  const order = utf16Order(bytes);
  if (order) return new TextDecoder(order).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decoderFor(encodingNamedIn(bytes) ?? named).decode(bytes);
  }
}

function encodingNamedIn(bytes: Uint8Array): string | undefined {
  const opening = new TextDecoder("windows-1252").decode(bytes.subarray(0, OPENING));
  return /(?:charset|encoding)\s{0,5}=\s{0,5}["']?([\w.:-]{1,40})/i.exec(opening)?.[1];
}

/** A page that says UTF-8 and is not strictly so is in whatever its writer's machine used. */
function decoderFor(encoding: string | undefined): TextDecoder {
  try {
    const decoder = new TextDecoder(encoding ?? "windows-1252");
    const isUnicode = decoder.encoding.startsWith("utf-") || decoder.encoding === "x-user-defined";
    return isUnicode ? new TextDecoder("windows-1252") : decoder;
  } catch {
    return new TextDecoder("windows-1252");
  }
}
