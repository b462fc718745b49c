import { fold } from "../../text/index.ts";
import type { MappedRole } from "../recognised-sheet.ts";
import { nameWords } from "./name-words.ts";

/** Names that mean one thing wherever they stand, as officials write them; compared by their words. */
const WHOLE_NAMES: readonly (readonly [MappedRole, string])[] = [
  [
    "number",
    `TT; STT; Số TT; Số thứ tự; T.T; S.T.T; No; Stt/No; STT No; TT/No; Thứ tự; Mã số; Mã NV; Mã nhiệm vụ; Mã số nhiệm vụ; Mã;
     Mã công việc; Số NV; Số nhiệm vụ thứ; MS; ID; Item; No.; S T T; STT nhiệm vụ; TT nhiệm vụ; STT trong kế hoạch; Mã CV;
     Số hiệu nhiệm vụ; TT trong Kế hoạch; STT theo kế hoạch; STT/Mã; TTT; Mục số; Số mục; Order; TT theo kế hoạch; TT KH; STT KH;
     TT theo Phụ lục; STT theo Phụ lục; Ký hiệu nhiệm vụ; Mã định danh nhiệm vụ; Số thứ tự nhiệm vụ; STT, mã nhiệm vụ`,
  ],
  [
    "content",
    `Nội dung thực hiện; Nội dung; Nhiệm vụ; Tên nhiệm vụ; Nội dung nhiệm vụ; Nội dung công việc; Nhiệm vụ, giải pháp;
     Nội dung nhiệm vụ, giải pháp; Nhiệm vụ cụ thể; Nhiệm vụ được giao; Nội dung, nhiệm vụ; Công việc; Tên công việc; Hoạt động;
     Hạng mục công việc; Giải pháp; Thủ tục hành chính; Nhiệm vụ/Giải pháp; Nội dung hoạt động; Nội dung, công việc;
     Nhiệm vụ trọng tâm; Nhiệm vụ chủ yếu; Nội dung công việc thực hiện; Nhiệm vụ thực hiện; Nội dung triển khai`,
  ],
  [
    "product",
    `Sản phẩm/Kết quả; Sản phẩm; Kết quả/Sản phẩm; Sản phẩm dự kiến; Sản phẩm đầu ra; Kết quả đầu ra; Kết quả dự kiến;
     Sản phẩm hoàn thành; Dự kiến sản phẩm; Dự kiến kết quả; Đầu ra; Sản phẩm, kết quả; Kết quả, sản phẩm; Dự kiến sản phẩm hoàn thành`,
  ],
  [
    "lead",
    `Cơ quan chủ trì; Đơn vị chủ trì; Chủ trì; Cơ quan, đơn vị chủ trì; Cơ quan chủ trì thực hiện; Cơ quan/đơn vị chủ trì;
     Đơn vị chủ trì thực hiện; Chủ trì thực hiện; Cơ quan chủ trì tham mưu; Phòng chủ trì; Bộ phận chủ trì`,
  ],
  [
    "support",
    `Cơ quan phối hợp; Đơn vị phối hợp; Phối hợp; Cơ quan, đơn vị phối hợp; Cơ quan phối hợp thực hiện; Phối hợp thực hiện;
     Cơ quan/đơn vị phối hợp; Đơn vị phối hợp thực hiện`,
  ],
  [
    "deadline",
    `Thời gian hoàn thành; Thời gian thực hiện; Thời gian; Thời hạn; Thời hạn hoàn thành; Thời hạn thực hiện; Hạn hoàn thành;
     Thời điểm hoàn thành; Lộ trình thực hiện; Hoàn thành trước ngày; Hạn xử lý; Thời gian, tiến độ; Thời gian, lộ trình; Đến ngày; Đến tháng`,
  ],
  ["status", "Trạng thái; Trạng thái thực hiện; Status"],
  [
    "progress",
    `Tiến độ %; Tiến độ (%); % hoàn thành; Tỷ lệ hoàn thành; Tỷ lệ hoàn thành (%); Mức độ hoàn thành (%); Tỷ lệ % hoàn thành; Tỷ lệ %;
     Tỷ lệ thực hiện; Phần trăm hoàn thành; Tỷ lệ (%) hoàn thành; Tiến độ hoàn thành %; Tiến độ thực hiện (%)`,
  ],
  [
    "result",
    "Kết quả đạt được; Báo cáo kết quả thực hiện; Kết quả đã đạt được; Kết quả thực hiện đến nay; Tình hình, kết quả thực hiện",
  ],
  ["note", "Ghi chú; Chú thích; Notes"],
];

const ROLE_BY_WORDS: ReadonlyMap<string, MappedRole> = new Map(
  WHOLE_NAMES.flatMap(([role, names]) => names.split(";").map((name) => [nameWords(name).join(" "), role] as const)),
);

/** The same without blanks, for words broken at a line's end or run together: "Nội dung thực hi-\nện". */
const ROLE_BY_LETTERS: ReadonlyMap<string, MappedRole> = new Map(
  [...ROLE_BY_WORDS].map(([words, role]) => [words.replaceAll(" ", ""), role]),
);

/** The role that goes by exactly these words. */
export function roleOfWholeName(words: readonly string[]): MappedRole | undefined {
  const name = words.join(" ");
  // "-" has no words at all.
  return name === "" ? undefined : (ROLE_BY_WORDS.get(name) ?? roleByLetters(words.join("")));
}

function roleByLetters(letters: string): MappedRole | undefined {
  return letters.length < 5 ? undefined : ROLE_BY_LETTERS.get(letters);
}

/** The role of the one well-known name that a single slip of the keyboard parts from these words. */
export function roleOfMistypedName(words: readonly string[]): MappedRole | undefined {
  const letters = words.join("");
  if (letters.length < 5) return undefined;
  let found: MappedRole | undefined;
  for (const [name, role] of ROLE_BY_LETTERS) {
    if (name.length < 6 || Math.abs(name.length - letters.length) > 1 || !isOneSlipAway(name, letters)) continue;
    if (found !== undefined && found !== role) return undefined;
    found = role;
  }
  return found;
}

/** One letter more, less, other, or two neighbours exchanged. */
function isOneSlipAway(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

/** "N?i dung th?c hi?n": the role of the well-known names that fit where a program has lost single letters. */
export function roleOfLostLetters(text: string): MappedRole | undefined {
  const lost = fold(text).replaceAll("\uFFFD", "?");
  const count = lost.split("?").length - 1;
  if (count === 0 || count * 3 > lost.length) return undefined;
  const roles = new Set<MappedRole>();
  for (const [name, role] of ROLE_BY_WORDS) if (fitsLost(lost, name)) roles.add(role);
  return roles.size === 1 ? [...roles][0] : undefined;
}

/** Letter by letter the same, signs between words aside. */
function fitsLost(lost: string, name: string): boolean {
  if (lost.length !== name.length) return false;
  for (let at = 0; at < name.length; at++) {
    const [given, wanted] = [lost[at], name[at]];
    if (given !== wanted && given !== "?" && !(wanted === " " && given !== undefined && /[^a-z0-9]/.test(given)))
      return false;
  }
  return true;
}
