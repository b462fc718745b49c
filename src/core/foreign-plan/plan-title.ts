import { isSyllable } from "../letters/index.ts";
import { fold } from "../text/index.ts";

/** Lines of a title block that are no title: the motto, the annex's own number, what it goes with, who issues. */
const NO_TITLE =
  /^(?:cong hoa xa hoi|doc lap|phu luc$|(?:mau|bieu|bieu mau)(?: so)? ?(?:\d|[ivx]+\b)|mau so|kem theo|\(|so:|ngay |don vi tinh|uy ban nhan dan|ubnd |so |bo )/;
/** "Phụ lục II: …": the annex's number before its title. */
const ANNEX = /^phụ lục(?:\s+(?:số\s*)?(?:[IVX]{1,5}|\d{1,3}[a-z]?))?(?:\s*[:.–-]\s*|$)/iu;
/** Unaccented it is spelled like the agency "Sở". */
const BOOK = /^sổ\s/iu;

/** In words. */
const LONGEST_LABEL = 6;
/** With these a title begins, also one that goes on behind a colon: "Kế hoạch: Chuyển đổi số …". */
const TITLE_OPENING =
  /^(?:ke hoach|chuong trinh|de an|du an|nghi quyet|quyet dinh|cong van|thong bao|danh muc|bang|bao cao|tong hop|nhiem vu|tien do|ket qua|tinh hinh|theo doi|ra soat|chuyen de)\b/;

/** The lines between the first that reads like a title and what follows it in brackets. */
export function titleOf(above: readonly string[]): string | undefined {
  const lines = above.map((line) => line.normalize("NFC").replace(ANNEX, "")).filter((line) => line !== "");
  const first = lines.findIndex((line) => !isNoTitle(line) && line.length >= 8);
  if (first < 0) return undefined;
  const rest = lines.slice(first);
  const end = rest.findIndex((line, index) => index > 0 && isNoTitle(line));
  const title = rest.slice(0, end < 0 ? 3 : Math.min(end, 3)).join(" ");
  return title === title.toLocaleUpperCase("vi") ? sentenceCase(title) : title;
}

function isNoTitle(line: string): boolean {
  const folded = fold(line);
  return (NO_TITLE.test(folded) && !BOOK.test(line)) || isFilledIn(folded);
}

/** "Đơn vị báo cáo: Sở Tài chính", "Kỳ báo cáo: …": a short name and what it is filled in with, as on a form. */
function isFilledIn(folded: string): boolean {
  const label = /^[^:]{1,40}(?=:)/.exec(folded)?.[0].trim();
  return label !== undefined && label.split(" ").length <= LONGEST_LABEL && !TITLE_OPENING.test(label);
}

/** Initials ("UBND", "TTHC"), which no Vietnamese syllable is spelled like, and numerals ("II"). */
function staysCapital(word: string): boolean {
  return /^[IVX]+$/.test(word) || !isSyllable(word.toLocaleLowerCase("vi"));
}

/** Capitals are the layout's, not the title's: names in it are to be typed again by the person. */
function sentenceCase(title: string): string {
  const lower = title.replace(/\p{L}+/gu, (word) => (staysCapital(word) ? word : word.toLocaleLowerCase("vi")));
  return lower.charAt(0).toLocaleUpperCase("vi") + lower.slice(1);
}
