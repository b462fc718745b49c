const LONGEST = 64;
const BLANKS: ReadonlySet<number | undefined> = new Set([0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf]);

/**
 * A zip file without the line breaks and byte order marks that a web server wrote before it. Places in it count from
 * its own beginning. Other files stay as they are.
 */
export function withoutStrayStart(bytes: Uint8Array): Uint8Array {
  let at = 0;
  while (at < LONGEST && BLANKS.has(bytes[at])) at++;
  const isZip = bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 3 && bytes[at + 3] === 4;
  return at > 0 && isZip ? bytes.subarray(at) : bytes;
}
