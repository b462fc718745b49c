import type { Bound } from "../deadline.ts";

interface BoundWords {
  readonly bound: Bound;
  readonly words: RegExp;
}

const AND_LATEST = "(?:la |trong |vao |den |truoc )?(?:het |cuoi )?";

/** Longest first: "đến hết" before "đến", "trước" after what may stand around it. */
const BOUNDS: readonly BoundWords[] = [
  // từ · bắt đầu từ · kể từ · triển khai từ · bắt đầu (năm 2026)
  { bound: "from", words: /^(?:bat dau )?(?:ke )?tu (?!nay )|^bat dau (?:trong |vao )?/ },
  // đến hết · hết · cuối · trước khi kết thúc · vào cuối · trong cuối
  {
    bound: "endOf",
    words: /^(?:cho |tu nay )?den (?:het|cuoi) |^(?:truoc khi )?(?:het|ket thuc) |^(?:vao |trong )?cuoi /,
  },
  // xong trước · trước · trước ngày is read with the day
  { bound: "before", words: /^(?:xong )?truoc (?!khi )/ },
  // chậm nhất (là, trong, vào, đến) · muộn nhất · không quá · không muộn hơn · đến · tới · hạn cuối · thời hạn
  { bound: "by", words: new RegExp(`^(?:cham nhat|muon nhat|khong (?:qua|muon hon|cham hon)) ${AND_LATEST}`) },
  { bound: "by", words: /^(?:tu nay )?(?:den|toi) |^han (?:cuoi|chot)(?: la)? |^(?:thoi )?han (?:la |den )?/ },
  // trong · vào · trong khoảng
  { bound: "within", words: /^(?:ngay )?(?:trong|vao) (?:thoi gian )?/ },
];

/** Splits "chậm nhất tháng 01/2026" into its bound and the rest; no bound words: the whole text. */
export function readBound(text: string): { readonly bound: Bound | undefined; readonly rest: string } {
  for (const { bound, words } of BOUNDS) {
    const match = words.exec(text);
    if (match) return { bound, rest: text.slice(match[0].length) };
  }
  return { bound: undefined, rest: text };
}
