/** The upper half of code page 437, in which zip files have their names where nothing else is said. */
const UPPER_437 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";

/** Says in an entry's flags that its name is UTF-8. */
const UTF8_FLAG = 0x0800;
/** An extra field that gives the name once more, in UTF-8. */
const UNICODE_PATH = 0x7075;

/**
 * An entry's name as a person reads it, with "/" between folders (APPNOTE.TXT 4.4.17 and appendix D). Where the file
 * does not say in which code page it is, it is taken for UTF-8 if it can be, as macOS writes it, else for whichever of
 * Vietnamese Windows and code page 437 gives letters. Characters that command or turn round the line are dropped.
 */
export function entryName(bytes: Uint8Array, flags: number, extra: Uint8Array): string {
  const name =
    unicodePath(extra) ?? (flags & UTF8_FLAG ? utf8(bytes) : undefined) ?? utf8Strict(bytes) ?? oldName(bytes);
  return name
    .replace(COMMANDING, "")
    .normalize("NFC")
    .replaceAll("\\", "/")
    .replace(/^(\.{0,2}\/)+/, "");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it drops
const COMMANDING = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

function utf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function utf8Strict(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function oldName(bytes: Uint8Array): string {
  const windows = new TextDecoder("windows-1258").decode(bytes);
  const dos = Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : UPPER_437[byte - 0x80])).join("");
  return strangeLetters(windows) <= strangeLetters(dos) ? windows : dos;
}

/** How many characters beyond the first 128 are no letters and no accents on letters. */
function strangeLetters(name: string): number {
  return name.normalize("NFC").match(/[^ -~\p{Letter}]/gu)?.length ?? 0;
}

/** The name in an extra field: its number, length, a version, a checksum, then UTF-8. */
function unicodePath(extra: Uint8Array): string | undefined {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === UNICODE_PATH && length > 5)
      return utf8Strict(extra.subarray(at + 9, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}
