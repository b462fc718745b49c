const WHOLE = /^0*(\d{1,7})(?:\.0?)?$/;

/** What stands in TT, as compared: "7", "7.", "07" and "7.0" are one number, "1.2" and "NV-07" are labels of their own. */
export function numberKey(label: string): string {
  const text = label.trim();
  if (isPlain(text)) return text;
  return WHOLE.exec(text)?.[1] ?? text.replace(/[.)]$/, "").toLowerCase();
}

/** "7" and "70", as nearly all are. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < (at === 0 ? ONE : ZERO) || code > NINE) return false;
  }
  return text.length <= MOST_DIGITS;
}

const ZERO = 0x30;
const ONE = 0x31;
const NINE = 0x39;
const MOST_DIGITS = 7;
