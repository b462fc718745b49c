import { headerKey } from "../header-names.ts";

/** What the words of a row outside the tasks say it is. */
export type WordKind = "total" | "note" | "signature" | "unit";

/** Longer texts are tasks or notes, never a line that is known by all of its words. */
const LONGEST_LINE = 120;

const TOTALS =
  /^(?:tong cong|tong so|tong|cong|cong chung|tong hop chung|tong kinh phi)(?: (?:muc|phan|nhom|chung|[a-z]|[ivx]{1,5}|\d{1,4}|nhiem vu|kinh phi|ngan sach|du toan|von|chi phi|gia tri|so tien|diem|nhu cau|so|la|cac|va|toan tinh)){0,8}$/;
/** Told at sight: most lines do not begin so. */
const BEGINS_SUM = /^\s*[tcb]/i;
/** "công", "cống" and "cổng" of a task's words, not "Cộng". */
const NO_SUM = /^c[ôốổ]ng(?!\p{L})/iu;
const SUM = /^(?:tổng cộng|tổng số|tổng|cộng chung|cộng dồn|cộng|bình quân|trung bình)(?= |:|$)/u;
const AVERAGE =
  /^(?:bình quân|trung bình)(?: (?:chung|toàn \p{L}+|các \p{L}+|tiến độ|tỷ lệ|hoàn thành|thực hiện)){0,3}$|^(?:tiến độ|tỷ lệ|tỉ lệ)(?: (?:hoàn thành|thực hiện)){0,2} (?:chung|bình quân|trung bình)$/u;
const COUNTED_SUM = /^[^:]{0,80}:\s*\d|^tổng hợp: [\p{L} ]{4,30} \d+\/\d|^[\p{L} ]{4,12} \d/u;
const CLOSINGS =
  /^(?:noi nhan|tm|t m|kt|k t|tl|t l|tuq)(?: |$)|^(?:ky ten|nguoi lap|nguoi tong hop|can bo tong hop|thu truong|chu tich|pho chu tich|giam doc|pho giam doc|chanh van phong|truong phong|xac nhan cua|lanh dao)[a-z ]{0,40}$/;
/** Offices of those who sign, in capitals: tasks can be led by them too, but are not so written. */
const SIGNING =
  /^(?:pho )?(?:truong (?:ban|doan|cong an|thon|khoa|tram)|bi thu|hieu truong|chi huy truong|vien truong|cuc truong|chi cuc truong|chanh thanh tra|ke toan truong|doi truong|tong giam doc)[a-z ]{0,30}$/;
const PLACE_AND_DAY =
  /^(?!truoc|trong|tu |den |sau |vao |han |ngay)[a-z ]{2,40}? ngay(?: \d{1,2})? thang(?: \d{1,2})? nam(?: \d{1,4})?$/;
const NOTES =
  /^(?:de xuat,? kien nghi|kien nghi,? de xuat)(?: |$)|^(?:ghi chu|luu y|chu thich|chu giai|ghi ro)(?: |$)|^nguon (?:so lieu|trich|tai lieu|thong tin|du lieu)(?: |$)/;
/** "Nguồn: Cục Thống kê", but not the title "Nguồn nhân lực". */
const SOURCE = /^nguồn\s*:/iu;
const UNIT = /^(?:don vi tinh|dvt)(?: |$)/;
const HINT = /^\(\s*(?:ghi|nêu|ví dụ|vd|điền|chọn|đánh|liệt kê|mô tả|theo mẫu|nếu có|tên|số)(?![\p{L}])/iu;

/** What the line's words say; undefined for any other text. */
export function wordKind(text: string): WordKind | undefined {
  const line = text.trim();
  if (/^\*{1,3}\)?\s*\p{L}|^\(\*{1,3}\)/u.test(line.slice(0, 8))) return "note";
  const key = headerKey(line.slice(0, LONGEST_LINE));
  if (NOTES.test(key) || SOURCE.test(line.slice(0, 8).normalize("NFC"))) return "note";
  if (line.length > LONGEST_LINE) return undefined;
  if (TOTALS.test(key) && !NO_SUM.test(line.slice(0, 8).normalize("NFC"))) return "total";
  if (UNIT.test(key)) return "unit";
  if (CLOSINGS.test(key) || PLACE_AND_DAY.test(key)) return "signature";
  return SIGNING.test(key) && isCapital(line) ? "signature" : undefined;
}

const ENDS =
  /^(?:noi nhan|tm|t m|kt|k t|tl|t l|tuq|ghi chu|chu thich)(?: |$)|^(?:ky ten|nguoi lap|nguoi tong hop|thu truong|chu tich|giam doc|pho giam doc|chanh van phong|truong phong|xac nhan cua)[a-z ]{0,40}$/;

/** Whether a line is one of those that end a table even where another table follows: recipients, signatures, notes. */
export function beginsEnd(text: string): boolean {
  const key = headerKey(text.trim().slice(0, LONGEST_LINE));
  return ENDS.test(key) || PLACE_AND_DAY.test(key) || /^\*{1,3}\)?\s*\p{L}/u.test(text.trimStart().slice(0, 8));
}

/** "Tổng cộng Trục 1": a sum, if nothing but amounts stand beside it. */
export function opensTotal(text: string): boolean {
  return /^tổng cộng\s/iu.test(text.slice(0, 20).normalize("NFC"));
}

/** "Cộng: 07 nhiệm vụ (hoàn thành 03)", "Tổng số nhiệm vụ hoàn thành: 5/9": a sum that is said in words. */
export function saysSum(text: string): boolean {
  if (!BEGINS_SUM.test(text)) return false;
  const line = text.trimStart().slice(0, LONGEST_LINE).normalize("NFC").toLowerCase();
  return SUM.test(line) && COUNTED_SUM.test(line);
}

/** "Bình quân", "Trung bình chung": closes a table, or has amounts beside it; a heading of what is middling otherwise. */
export function saysAverage(text: string): boolean {
  return (
    text.length <= LONGEST_LINE && BEGINS_SUM.test(text) && AVERAGE.test(text.trim().normalize("NFC").toLowerCase())
  );
}

const DOCUMENTS =
  /^(?:phu luc|phu bieu|bieu|bang|danh muc|danh sach|ke hoach|chuong trinh|bao cao|lich|phan cong|tong hop|thong ke|ma tran|kem theo|ban hanh|thuc hien|trien khai|quyet dinh|nghi quyet|theo doi|tien do|ket qua|tinh hinh|nhiem vu trong tam|uy ban nhan dan|ubnd|so|truong|cong hoa|doc lap)(?: |$)|(?:^| )(?:nam|quy [ivx\d]+|thang \d+) (?:nam )?20\d\d(?: |$)/;

/** Whether a line says what the whole table or its document is, as titles do. */
export function namesDocument(text: string): boolean {
  const line = text.trim();
  return line.startsWith("(") || DOCUMENTS.test(headerKey(line.slice(0, LONGEST_LINE)));
}

/** Whether a cell tells how to fill it in: "(Ghi rõ tên nhiệm vụ)". */
export function isHint(text: string): boolean {
  if (!/^\s*\(/.test(text)) return false;
  const words = text.trim();
  return words.startsWith("(") && words.endsWith(")") && HINT.test(words.slice(0, 20).normalize("NFC"));
}

/** Whether a text is more than dots, dashes and strokes. */
export function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** What stands for the text above: '"', "-nt-" has letters anyway. */
export function isDitto(text: string): boolean {
  return text.length <= 8 && /^[\s\-–.]*(?:["“”〃]|''|,,|\/\/)[\s\-–."“”〃']*$/u.test(text);
}

/** Sums and percentages: no name and no day. */
export function isAmount(text: string): boolean {
  return text.length < 40 && /^[-+\d.,\s%()]*$/.test(text);
}

/** "(Theo Nghị quyết số 15)": a line that says more of what stands above it. */
export function isInBrackets(text: string): boolean {
  return text.startsWith("(") && text.endsWith(")");
}

/** Whether a line is set in capitals, as titles are. */
export function isCapital(text: string): boolean {
  const start = text.slice(0, LONGEST_LINE);
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 6 && start.normalize("NFC") === start.normalize("NFC").toLocaleUpperCase("vi");
}

const ENDS_OPEN = /(?:,|\s(?:và|của|với|cho|các|theo|để|về|trong|tại|từ|là|hoặc|những))$/u;

/** Whether a text breaks off behind a comma or a word that wants another: "Sở Khoa học và". */
export function endsOpen(text: string): boolean {
  return ENDS_OPEN.test(text.trimEnd().slice(-8).normalize("NFC"));
}

/** Whether one text goes on in the middle of another's sentence. */
export function goesOn(before: string, text: string): boolean {
  const start = text.trimStart().slice(0, 4).normalize("NFC");
  if (/^[a-zđ]\s?[.)/]/u.test(start)) return false;
  if (/^[\p{Ll}]/u.test(start)) return !/[.!?…]\s*$/.test(before.slice(-4));
  return /^[\p{L}\p{N}("“]/u.test(start) && endsOpen(before);
}
