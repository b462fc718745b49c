/** The text with composed letters and every run of white space as one space: what two files may differ in by accident. */
export function comparable(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

/** Whether two cells say the same: Unicode spelling, line breaks and spacing aside. */
export function isSameText(a: string, b: string): boolean {
  return a === b || comparable(a) === comparable(b);
}

export function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === "";
}
