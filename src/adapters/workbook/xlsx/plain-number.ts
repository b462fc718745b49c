const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
/** Digits that a number of the program keeps exactly; divided by a power of ten they give exactly what they write. */
const MOST_DIGITS = 15;

/** The number that digits write, with at most a sign and a point; NaN for everything else, which may be a number too. */
export function plainNumber(bytes: Uint8Array, start: number, end: number): number {
  const isNegative = bytes[start] === MINUS;
  let digits = 0;
  let scale = 0;
  let number = 0;
  for (let at = isNegative ? start + 1 : start; at < end; at++) {
    const code = bytes[at] ?? 0;
    if (code >= ZERO && code <= NINE) {
      number = number * 10 + code - ZERO;
      scale *= 10;
      digits++;
    } else if (code === POINT && scale === 0) scale = 1;
    else return Number.NaN;
  }
  if (digits === 0 || digits > MOST_DIGITS) return Number.NaN;
  const size = scale > 1 ? number / scale : number;
  return isNegative ? -size : size;
}

/** The digits as a number; -1 for none, for more than 15, and for anything but digits. */
export function wholeNumber(bytes: Uint8Array, start: number, end: number): number {
  if (end <= start || end - start > MOST_DIGITS) return -1;
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = bytes[at] ?? 0;
    if (digit < ZERO || digit > NINE) return -1;
    number = number * 10 + digit - ZERO;
  }
  return number;
}
