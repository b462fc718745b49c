/** A number written with as many digits as the one it follows, where that began with a zero: "09" → "10", "9" → "10". */
export function numberLike(pattern: string, value: number): string | undefined {
  if (value < 0) return undefined;
  return String(value).padStart(pattern.startsWith("0") ? pattern.length : 0, "0");
}

/** A year of four digits, or nothing. */
export function yearText(year: number): string | undefined {
  return year >= 1000 && year <= 9999 ? String(year) : undefined;
}

/** A word in the case of another: "CUỐI" for "cuối" where "ĐẦU" stood. */
export function caseLike(pattern: string, word: string): string {
  if (pattern.length > 1 && pattern === pattern.toUpperCase()) return word.toUpperCase();
  const isCapital = pattern.charAt(0) !== pattern.charAt(0).toLowerCase();
  return isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** A text with its parts replaced; undefined where one of them cannot be written. Parts come from left to right. */
export function withParts(
  text: string,
  parts: readonly { readonly start: number; readonly end: number; readonly text: string | undefined }[],
): string | undefined {
  let written = "";
  let at = 0;
  for (const part of parts) {
    if (part.text === undefined) return undefined;
    written += text.slice(at, part.start) + part.text;
    at = part.end;
  }
  return written + text.slice(at);
}
