import { passwordBytes } from "./default-password.ts";
import { recordData, restoreOpenBytes } from "./open-bytes.ts";

/** What Excel's own password becomes as a key and as a check of it ([MS-OFFCRYPTO] 2.3.7.1 and 2.3.7.2). */
const KEY = 0xb359;
const VERIFIER = 0x9a0a;
/** A password of 15 letters is filled up to 16 with this. */
const FILLING = 0xbb;

/** Whether a stream is only obfuscated, as Excel 95 does it, with that password. Excel 97 says so with two bytes more. */
export function isObfuscated(filePass: Uint8Array): boolean {
  const [low, high, verifierLow, verifierHigh] = filePass.subarray(filePass.length === 6 ? 2 : 0);
  const isShort = filePass.length === 4 || (filePass.length === 6 && filePass[0] === 0 && filePass[1] === 0);
  return (
    isShort &&
    low === (KEY & 255) &&
    high === KEY >> 8 &&
    verifierLow === (VERIFIER & 255) &&
    verifierHigh === VERIFIER >> 8
  );
}

/** The stream as it was: each byte by the key's byte for its place, counted from the end of its record. */
export function plainRecords(stream: Uint8Array): Uint8Array {
  const key = keyBytes();
  const plain = stream.slice();
  for (const { from, to } of recordData(stream))
    for (let at = from; at < to; at++) plain[at] = turned((stream[at] ?? 0) ^ (key[(to + at - from) & 15] ?? 0), 5);
  restoreOpenBytes(stream, plain);
  return plain;
}

function keyBytes(): Uint8Array {
  const letters = [...passwordBytes().filter((_, at) => at % 2 === 0), FILLING];
  return Uint8Array.from(letters, (letter, at) => turned(letter ^ (at % 2 === 0 ? KEY & 255 : KEY >> 8), 1));
}

/** A byte turned to the right by so many bits. */
function turned(byte: number, bits: number): number {
  return ((byte >> bits) | (byte << (8 - bits))) & 255;
}
