/** The text with composed letters and every run of white space as one space: what two files may differ in by accident. */
export function comparable(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}
