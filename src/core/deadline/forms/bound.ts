import type { Bound } from "../deadline.ts";

interface BoundWords {
  readonly bound: Bound;
  readonly words: RegExp;
}

const AND_LATEST = "(?:la |trong |vao |den |truoc )*(?:thoi diem )?(?:het |cuoi )?";
const DOING = "(?:trien khai thuc hien |trien khai |thuc hien |ap dung |van hanh )?";

/** Longest first: "đến hết" before "đến", "trước" after what may stand around it. */
const BOUNDS: readonly BoundWords[] = [
  // từ · bắt đầu từ · kể từ · tính từ · triển khai từ · ngay từ · bắt đầu (năm 2026)
  {
    bound: "from",
    words: new RegExp(
      `^(?:ngay )?(?:bat dau )?${DOING}(?:bat dau )?(?:ke |tinh )?tu (?!nay )|^bat dau ${DOING}(?:trong |vao )?`,
    ),
  },
  // từ nay đến trước ngày 30/6 · đến trước
  { bound: "before", words: /^(?:tu nay |ke tu nay )?(?:cho )?(?:den|toi) truoc / },
  // đến hết · hết · cuối · trước khi kết thúc · vào cuối · trong cuối · ngày cuối cùng của
  {
    bound: "endOf",
    words:
      /^(?:(?:tu|ke tu) (?:nay|bay gio) )?(?:cho )?(?:den|toi) (?:het|cuoi) |^(?:truoc khi )?(?:het|ket thuc) |^(?:chi )?(?:vao |trong |vao khoang )?(?:thoi diem )?cuoi |^(?:vao )?ngay cuoi (?:cung )?(?:cua )?/,
  },
  // xong trước · trước · trước thời hạn; trước ngày is read with the day
  { bound: "before", words: /^(?:xong )?truoc (?:thoi diem )?(?!khi )/ },
  // chậm nhất (là, trong, vào, đến) · muộn nhất · không quá · không muộn hơn · đến · tới · hạn cuối · thời hạn
  {
    bound: "by",
    words: new RegExp(
      `^(?:cham nhat|muon nhat|tre nhat|cham lam|khong (?:duoc )?(?:de )?(?:qua|muon hon|cham hon|tre hon|muon qua|cham qua)) ${AND_LATEST}`,
    ),
  },
  {
    bound: "by",
    words:
      /^(?:(?:tu|ke tu) (?:nay|bay gio) )?(?:cho )?(?:den|toi) (?:thoi diem )?|^tinh den |^tai thoi diem |^(?:thoi )?han (?:cuoi(?: cung)?|chot)(?: la)? |^(?:thoi )?han (?:la |den )?/,
  },
  // trong · vào · trong khoảng thời gian
  { bound: "within", words: /^(?:ngay )?(?:trong|vao)(?: khoang)? (?:thoi gian )?(?:tu )?/ },
];

/** Splits "chậm nhất tháng 01/2026" into its bound and the rest; no bound words: the whole text. */
export function readBound(text: string): { readonly bound: Bound | undefined; readonly rest: string } {
  for (const { bound, words } of BOUNDS) {
    const match = words.exec(text);
    if (match) return { bound, rest: text.slice(match[0].length) };
  }
  return { bound: undefined, rest: text };
}
