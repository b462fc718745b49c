import { withoutMarks } from "../../text/index.ts";
import { remembering } from "../names/remembering.ts";

/** What a cell looks like by its first words, told cheaply; `text` is what tells nothing. */
export type CellSign =
  | "count"
  | "numeral"
  | "percent"
  | "tick"
  | "time"
  | "duration"
  | "state"
  | "agency"
  | "abbreviation"
  | "person"
  | "both"
  | "document"
  | "event"
  | "done"
  | "act"
  | "text";

/** As much of a cell as is looked at. */
const LONGEST_OPENING = 72;

const COUNT = /^(?!20[0-4]\d$)\d+(?:[.,]\d+)*[.)]?$/;
const NUMERAL = /^(?:[ivxlc]+|[a-z])[.)]?$/;
const PERCENT = /^(?:dat )?\d+(?:[.,]\d+)? ?%/;
const TICK = /^(?:x|v|✓|✔|√|☑|☒|☐)$/;
const TIME = new RegExp(
  [
    "^(?:(?:truoc|den|het|cuoi|dau|giua|trong|tu|ngay|thang|quy|nam|tuan|hoan thanh|cham nhat|thuong xuyen|hang|dinh ky|moi|giai doan|thoi gian|xong|khoang|6 thang) )*",
    "(?:(?:ngay )?[0-3]?\\d ?[/.-] ?[0-3]?\\d(?: ?[/.-] ?\\d{2,4})?\\b|(?:thang|tuan)? ?\\d{1,2} ?/ ?\\d{4}|20\\d\\d\\b|20\\d\\d ?- ?20\\d\\d|",
    "(?:quy|thang|nam|ngay|tuan|ky) (?:[ivx]+|\\d+)\\b|thuong xuyen|thu [2-7]\\b|chu nhat|cac nam\\b|ca nam|hang (?:nam|quy|thang|tuan|ngay)|dinh ky|(?:6 thang|quy|nam) (?:dau|cuoi)|thang ? ?/|sau khi |ngay khi |\\d+ (?:ngay|thang))",
  ].join(""),
);
/** "10 ngày", "0,5 ngày làm việc": how long, not by when. */
const DURATION = /^(?:trong )?\d{1,3}(?:[.,]\d)? (?:ngay|gio|tuan|thang|phut)(?: lam viec)?[.;]?$/;
const STATE =
  /^(?:done|to ?do|doing|testing|in review|blocked|open|closed|resolved|completed?|in progress|on ?going|not (?:yet )?started|pending|delayed|overdue|on track|on hold|cancell?ed|moi|cham|tre|cho (?:xu ly|duyet|phe duyet))[.;]?$|^(?:da |dang |chua )?(?:hoan thanh|thuc hien|trien khai|xong|lam|bat dau|xu ly|giai quyet|qua han|tre han|dung han|som han|cham tien do|dung tien do|vuot tien do|kip tien do|vuot ke hoach|dat ke hoach|cham ke hoach|chua den han|khong thuc hien|tam dung|dat|khong dat|chua dat)(?: (?:som|dung|qua|tre|cham|truoc|trong) (?:han|tien do|thoi han))?(?: nhiem vu)?[.;]?$/;
const AGENCY =
  /^(?:cac |giam doc |thu truong |chu tich |chanh |truong |lanh dao |pho )*(?:doi|tieu ban|phan xuong|px|hoi dong|bgh|gvcn|xuong|xi nghiep|nha may|khoi|chi hoi|bi thu|chu tich|giam doc|chuyen vien|can bo|nhan vien|to truong|nhom|chi huy truong|pct|pct ubnd|toan the|tat ca|so|ubnd|hdnd|bo|ban|ban quan ly|van phong|vp|cong an|thanh tra|phong|trung tam|chi cuc|cuc|tong cuc|vu|toa an|vien|dai|bao hiem|bhxh|kho bac|thue|ngan hang|buu dien|vien thong|uy ban|hoi|doan|tinh doan|truong|benh vien|dia phuong|co quan|don vi|to|mat tran|ubmttq|ubmt|tap doan|cong ty|huyen|xa|phuong|thanh pho|tp|bch|bchqs|tinh uy|dang uy|chi nhanh|tram|thong ke|nhnn|lien minh|cong an|so nganh|so ban nganh|cong chuc|bo phan|cong doan|thon|khu pho|khu|khoa|bo mon|ke toan|van thu|vnpt|viettel|mobifone|doanh nghiep|hop tac xa|htx|lien doan|hat|nha truong|hieu truong|chi bo|nha thau|nha cung cap|tu van|chi doan|hiep hoi|bqlda|vpdkdd)(?: |,|;|$|\.|:)/;
/** Words that without their accents open like an agency: "Số người", "Bổ sung", "Phương án", "Tờ rơi", "Thuê tư vấn", "Tổ chức lớp". */
const LIKE_AGENCY =
  /^(?:(?:[-+•*–]|\d+[.)]|[a-e]\)) ?)?(?:số|sổ|sơ|bổ|bố|bỏ|đổi|đối|đoạn|khởi|khôi|khóa|khoá|phương|phong|phóng|viễn|vũ|cực|bản|bàn|bán|tờ|tô|thuê|hỏi|hồi|đại|tổ chức(?! (?:đảng|đoàn thể|chính trị|xã hội|tín dụng|khoa học|cán bộ))|xã hội|hội (?:nghị|thảo|thi|chợ|đàm|diễn|trại|nhập)|ban hành|bộ (?:tài|tiêu|thủ|hồ|dữ|câu|chỉ|mã|quy|sản|máy|thiết|đề|nhận|công|ảnh|khung)|phòng (?:chống|ngừa|cháy)|trạm (?:phát|bơm|biến)|trường chuẩn|khu (?:vực|công|đô|tái|dân|du)|đoàn kết|công ty hóa)(?!\p{L})/u;
/** "Nguyễn Văn An", "Thiếu tá Quàng Thị Bình": a frequent family name or "Văn" and "Thị" behind any, and every word with a capital. */
const PERSON =
  /^(?:(?:ông|bà|anh|chị|đ\/?c|đồng chí|thầy|cô|ts|ths|pgs|gs|bs|ks|(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy|uý))[. ]\s*)?(?:nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|đào|trương|lâm|lương|mai|trịnh|đoàn|hà|phùng|tạ|tô|cao|châu|kiều|quách|thái|lưu|nghiêm|triệu|đàm|chu|vương|la|hứa|khuất|mạc|nông|lò|giàng|thạch|(?!nhà )\p{L}{1,7}(?= (?:văn|thị) ))(?: \p{L}{1,7}){1,4}(?=$|[,;.(\n])/iu;
/** "Đ/c Hùng", "Chị Lan": a title and a given name. */
const ADDRESSED = /^(?:ông|bà|anh|chị|đ\/?c|đồng chí|thầy|cô)[. ]\s*\p{L}{2,7}(?=$|[,;.(\n])/iu;
const CAPITALISED = /^(?:[\p{Lu}][\p{L}/.]*(?: |$)|đồng |chí |tướng |tá |úy |uý ){2,7}/u;
/** "CĐT, TVGS", "P. KTHT", "CFO + Phòng KH": words cut to capitals that can be agencies; not those of documents and systems. */
const ABBREVIATED =
  /^(?:P\.? ?|CQ )?(?!(?:CAO|OKR|QĐ|KH|BC|NQ|TTr|TB|CV|VB|KL|CT|HD|ĐA|KPI|CSDL|OK|HT|CHT|ĐHT|ĐTH|CTH|TH|CNTT|AI|ICT|SLA|PA|HS|DVC|TTHC|CCHC|CĐS)(?![\p{L}]))[A-ZĐƠƯ]{2,8}(?:[ &-][\p{L}&]{1,8}){0,5}$/u;
const MOST_ABBREVIATIONS = 8;

function areAbbreviations(trimmed: string): boolean {
  if (trimmed.length > LONGEST_OPENING || !/^\p{Lu}[\p{Lu}. ]/u.test(trimmed)) return false;
  const names = trimmed.normalize("NFC").split(/\s*[,;+/\n]\s*/);
  const [first = ""] = names;
  return names.length <= MOST_ABBREVIATIONS && ABBREVIATED.test(first) && names.every((name) => name.length <= 32);
}

const BOTH = /(?:chu tri|dau moi)[^.]{0,40}phoi hop|phoi hop (?:voi|cung)/;
/** "Chủ trì: Sở Nội vụ". */
const ROLE_FIRST = /^(?:(?:co quan|don vi) )?chu tri ?:/;
const DOCUMENT =
  /^(?:cac |du thao |bao cao|ban |he thong|danh muc)?(?:quyet dinh|nghi quyet|ke hoach|bao cao|to trinh|cong van|van ban|huong dan|de an|chuong trinh|thong bao|nghi dinh|thong tu|chi thi|bien ban|so lieu|co so du lieu|phan mem|he thong|quy che|quy dinh|phuong an|danh muc|ho so|danh sach|ban hanh|tin,? bai|chuyen muc|tai lieu|luat|bo tieu chi|dich vu|nen tang|du an|cong trinh|mo hinh|bao cao ket qua|ket luan|giay|to roi)\b/;
const EVENT = /^(?:hoi nghi|hoi thao|lop|tap huan|toa dam|hoi thi|dien dan)\b/;
const DONE =
  /^(?:da|dang|chua|hoan thanh|co ban|ubnd tinh da|so da|tham muu xong|du kien|ket qua dat|dat duoc|vuot|luy ke|trong thang|trong quy|den nay)\b|^(?:quyet dinh|ke hoach|bao cao|cong van|to trinh|van ban|nghi quyet|thong bao|bien ban|giay moi)(?:(?: so)? ?\d+ ?\/| so \d+| ngay \d| (?!20\d\d)\d{1,4}$)|^(?:qd|kh|bc|cv|ttr|hd|tb)(?: so)? ?\d+(?: ?\/ ?\d{4})? ?\/ ?[a-z]/;
const ACT =
  /^(?:tiep tuc |chu dong |phoi hop |tham muu |day manh )?(?:xay dung|tham muu|ra soat|to chuc|trien khai|ban hanh|thuc hien|hoan thien|nang cao|tang cuong|day manh|kiem tra|kiem soat|cap nhat|cong bo|cong khai|nghien cuu|de xuat|danh gia|phat trien|duy tri|dau tu|nang cap|dao tao|boi duong|tuyen truyen|quan triet|theo doi|trinh|sua doi|lap|lua chon|bao dam|dam bao|ung dung|so hoa|ket noi|tich hop|quan ly|huong dan|don doc|chuan hoa|cai thien|doi moi|phoi hop|thong ke|tong hop|khao sat|thanh tra|tap huan|mua sam|cap lai|cap|dang ky|xac dinh|thanh lap|kien toan|sap xep|tinh gian|chi dao|giai quyet|xu ly|phan cong|ho tro|thuc day|hoi nghi|to chuc|chuyen doi|tiep nhan|khac phuc|huy dong|bo tri|dieu chinh|xa hoi hoa|thu hut|mo rong|nghiem thu|ban giao|tiep tuc|chu tri|khoi cong|giam|bao cao|thong bao|dieu tra|tham dinh|tham tra|phe duyet|thu hoi|chi tra|cai dat|thiet ke|cau hinh|viet|soan|mua|gui|ky ket|nop|ve sinh|trang bi|lap dat|thi cong|chuan bi|kiem ke|sua chua|van hanh|tham gia|tiep tuc|van dong|ra quan|phat dong|thao go|phan tich|trien khai|tao|chay|thue|don dep|tiep|tham muu)\b/;

/** Reads the sign of a cell with something in it. Cells that a look tells at once need no folding. */
export const cellSign: (text: string) => CellSign = remembering(readSign);

function readSign(text: string): CellSign {
  const trimmed = withoutIcon(text.trim());
  if (COUNT.test(trimmed)) return "count";
  const opening = withoutMarks(trimmed.slice(0, LONGEST_OPENING))
    .replace(/\s+/g, " ")
    .replace(/^(?:[-+•*–]|\d+[.)]|[a-e]\)) ?/, "")
    .trim();
  if (PERCENT.test(opening)) return "percent";
  if (TICK.test(opening)) return "tick";
  if (NUMERAL.test(opening)) return "numeral";
  if (STATE.test(opening)) return "state";
  if (DURATION.test(opening)) return "duration";
  if (TIME.test(opening)) return "time";
  if (DONE.test(opening)) return "done";
  if (AGENCY.test(opening) && !LIKE_AGENCY.test(trimmed.slice(0, LONGEST_OPENING).normalize("NFC").toLowerCase()))
    return BOTH.test(foldedWhole(trimmed, opening)) ? "both" : "agency";
  if (ROLE_FIRST.test(opening)) return foldedWhole(trimmed, opening).includes("phoi hop") ? "both" : "agency";
  if (isPerson(trimmed)) return "person";
  if (areAbbreviations(trimmed)) return "abbreviation";
  if (DOCUMENT.test(opening)) return "document";
  if (EVENT.test(opening)) return "event";
  if (ACT.test(opening)) return "act";
  return "text";
}

/** "✅ Hoàn thành": the words decide. */
function withoutIcon(text: string): string {
  return /^\p{So}/u.test(text) && /\p{L}/u.test(text) ? text.replace(/^(?:\p{So}|\uFE0F|\s)+/u, "") : text;
}

function isPerson(trimmed: string): boolean {
  const [first = ""] = trimmed
    .slice(0, LONGEST_OPENING)
    .normalize("NFC")
    .replace(/^[-+•] ?/, "")
    .split(/[,;\n]/);
  return (PERSON.test(first) || ADDRESSED.test(first)) && CAPITALISED.test(first.trim());
}

/** Who supports stands further on: "Sở Nội vụ chủ trì, phối hợp với Sở Tài chính". */
function foldedWhole(text: string, opening: string): string {
  return text.length <= LONGEST_OPENING ? opening : withoutMarks(text.slice(0, 400)).replace(/\s+/g, " ");
}
