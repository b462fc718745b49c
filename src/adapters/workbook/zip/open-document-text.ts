/** Blanks other than the plain one: text in OpenDocument, but trimmed away by the reader behind this. */
const OTHER_BLANKS = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/g;
const EMPTY_PARAGRAPH = /<text:p(?:\s[^<>]*)?\/>/g;
const NEXT_PARAGRAPH = /<\/text:p>\s*<text:p(?:\s[^<>]*)?>/g;
const PARAGRAPH = /(<text:p(?:\s[^<>]*)?>)([\s\S]*?)(<\/text:p>)/g;
/** Spaces in a row or at an end, outside tags: LibreOffice writes them bare, and the reader behind this folds them. */
const BARE_SPACES = / {2,}(?![^<]*>)|^ | $/g;

/** A content part in which each cell is one paragraph with line breaks, and every blank is spelled out: none is lost. */
export function singleParagraphs(xml: string): string {
  return xml
    .replace(EMPTY_PARAGRAPH, "<text:p></text:p>")
    .replace(NEXT_PARAGRAPH, "<text:line-break/>")
    .replace(OTHER_BLANKS, (blank) => `&#${blank.charCodeAt(0)};`)
    .replace(
      PARAGRAPH,
      (_, start: string, text: string, end: string) => start + text.replace(BARE_SPACES, spelled) + end,
    );
}

function spelled(spaces: string): string {
  return `<text:s text:c="${spaces.length}"/>`;
}
