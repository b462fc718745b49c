const PAGE = "(?:trang|tr\\.|page)\\s*(?:số\\s*)?:?\\s*\\d{1,4}(?:\\s*(?:[/-]|trên|của|of)\\s*\\d{1,4})?";
const PAGE_NUMBER = new RegExp(`^(?:${PAGE}|[-–]\\s?\\d{1,4}\\s?[-–]|\\[\\s?${PAGE}\\s?\\])$`, "iu");
/** "UBND tỉnh Hà Tĩnh - Trang 1/2", "Trang 2 | Phụ lục 01": parted from the rest by a sign. */
const ENDS_WITH_PAGE = new RegExp(`(?:[-–—|•·/_\\n\\t]|\\s{2})\\s*${PAGE}$`, "iu");
/** "UBND tỉnh Hà Tĩnh Trang 1/2": with a blank only, the number of pages has to be told. */
const ENDS_WITH_PAGE_OF = /\sTrang \d{1,4}\s?\/\s?\d{1,4}$/u;
/** "CÔNG BÁO/Số 117 + 118/Ngày 20-3-2026" stands on every page of the gazette. */
const GAZETTE = /^CÔNG BÁO\s*\/\s*Số\s*\d/u;
const BEGINS_WITH_PAGE = new RegExp(`^${PAGE}\\s*[-–—|•·_]\\s*\\p{L}`, "iu");
/** "3/12"; "31/12" and "12/2026" are a day and a month that a line above has left over. */
const PAGE_OF = /^(\d{1,3})\s?\/\s?(\d{1,3})$/;

/** Longer texts are no line at a page's edge. */
const LONGEST_LINE = 120;
/** At the left, in the middle and at the right. */
const MOST_CELLS = 3;

/** Whether a text says which page of the print this is, with what else is printed at its edge or without. */
export function isPageNumber(text: string): boolean {
  if (text.length > LONGEST_LINE || !/\d/.test(text)) return false;
  const line = text.trim().normalize("NFC");
  return [PAGE_NUMBER, ENDS_WITH_PAGE, ENDS_WITH_PAGE_OF, BEGINS_WITH_PAGE].some((form) => form.test(line));
}

/** "3/12" can be a score or a day as well. */
export function isPageOf(text: string): boolean {
  const [, page, last] = PAGE_OF.exec(text.trim()) ?? [];
  return page !== undefined && Number(page) <= Number(last);
}

/** Whether one of a row's texts heads a page of the gazette, be the page's number beside it or not. */
export function isGazetteEdge(texts: readonly string[]): boolean {
  return texts.length <= 2 && texts.some((text) => GAZETTE.test(text.trim().slice(0, LONGEST_LINE).normalize("NFC")));
}

/** "UBND tỉnh Hà Tĩnh | Trang 1/2": the line at the top or the foot of a printed page, in several cells. */
export function isPageEdge(texts: readonly string[]): boolean {
  if (texts.length < 2 || texts.length > MOST_CELLS) return false;
  return texts.some(isPageNumber) && texts.every((text) => text.length <= LONGEST_LINE);
}
