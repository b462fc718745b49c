import { type Numbering, PART_WORDS, readNumber } from "./numbering.ts";

/** The number a text begins with, and what stands behind it. */
export interface Label {
  readonly numbering: Numbering;
  readonly rest: string;
}

/** Only the beginning is looked at, so that a cell of any length costs the same. */
const LONGEST_LABEL = 24;

const PART_LABEL = new RegExp(
  `^((?:${PART_WORDS})\\s+(?:(?:thứ|số)\\s+)?[\\p{L}\\d]{1,6})(?:\\s*[.):/–—-]\\s*|\\s+(?=\\p{Lu})|$)`,
  "iu",
);
const UPPER_LABEL = /^([A-ZĐ]|[IVXLC]{2,7})\s*(?:[.):/–—-]{1,2}\s+|[.):/–—-](?=\p{Lu}\p{Ll}|\p{Lu}{2}))/u;
const COUNTED_LABEL = /^((?:[A-Z]|[IVX]{1,5}|\d{1,2})(?:\.\d{1,2}){1,4})\s*(?:[.):]\s*|\s)(?=\p{L})/u;
const ARABIC_LABEL = /^(\d{1,3}\s*[.)/]|\(\d{1,3}\))\s+(?=\p{L})/u;
const LOWER_LABEL = /^([a-zđ]\s*[.)/]|\([a-zđ]\))\s*(?=\p{L})/u;
const BULLET_LABEL = /^([-–—+*•●▪])\s*(?=\p{L})/u;

const LABELS = [PART_LABEL, COUNTED_LABEL, UPPER_LABEL, ARABIC_LABEL, LOWER_LABEL, BULLET_LABEL];

/** The label of a text: "IV. Công vụ", "Phần III: Tài chính", "1.2. Rà soát", "a) Lập danh mục", "- Báo cáo". */
export function readLabel(text: string): Label | undefined {
  const whole = text.trim();
  const start = whole.slice(0, LONGEST_LABEL).normalize("NFC");
  for (const pattern of LABELS) {
    const found = pattern.exec(start);
    const numbering = found?.[1] === undefined ? undefined : readNumber(found[1]);
    if (found && numbering) return { numbering, rest: behind(whole, found[0]) };
  }
  return undefined;
}

/** The text behind its label, wherever normalising has moved the letters. */
function behind(whole: string, label: string): string {
  if (whole.startsWith(label)) return whole.slice(label.length).trim();
  return whole.normalize("NFC").slice(label.length).trim();
}
