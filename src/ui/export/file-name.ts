/** What no file system lets into a name; a slash in a document's number becomes a dash. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]+/gu;
const LONGEST_NAME = 120;

/** A name that can be saved everywhere: "Phụ lục 54/QĐ-UBND" → "Phụ lục 54-QĐ-UBND". May come out empty. */
export function safeFileName(text: string): string {
  return text
    .normalize("NFC")
    .replace(FORBIDDEN, "-")
    .replace(/\s+/g, " ")
    .slice(0, LONGEST_NAME)
    .replace(/^[\s.]+|[\s.]+$/g, "");
}
