/** Whether a text holds nothing but blanks; nearly all are told by their first character. */
export function isBlankText(text: string): boolean {
  const first = text.charCodeAt(0);
  return !(first > 0x20 && first < 0xa0) && text.trim() === "";
}
