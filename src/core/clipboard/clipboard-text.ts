/**
 * A cell's text as it is kept, whatever program wrote it: composed (NFC), lines ended by "\n" alone. A vertical tab is
 * how Word writes a line break inside a paragraph. Nothing else is touched.
 */
export function keptText(text: string): string {
  const lines = /[\r\v\u2028\u2029]/.test(text) ? text.replace(/\r\n?|[\v\u2028\u2029]/g, "\n") : text;
  return lines.replaceAll("\0", "").normalize("NFC");
}

/** Whether a cell says nothing: empty, or spaces alone. */
export function isBlank(text: string): boolean {
  return text.trim() === "";
}
