import { fold } from "../text/index.ts";
import type { MappedRole } from "./recognised-sheet.ts";

/** Names in use for each column, as officials write them; compared by `headerKey`. */
const KNOWN_NAMES: readonly (readonly [MappedRole, readonly string[]])[] = [
  ["number", ["TT", "STT", "Số TT", "Số thứ tự", "T.T", "S.T.T", "No"]],
  [
    "content",
    [
      "Nội dung thực hiện",
      "Nội dung",
      "Nhiệm vụ",
      "Tên nhiệm vụ",
      "Nội dung nhiệm vụ",
      "Nội dung công việc",
      "Nội dung nhiệm vụ, giải pháp",
      "Nhiệm vụ, giải pháp",
      "Nhiệm vụ cụ thể",
      "Nhiệm vụ được giao",
      "Nội dung, nhiệm vụ",
      "Công việc",
      "Tên công việc",
      "Hạng mục công việc",
      "Hoạt động",
      "Giải pháp",
      "Thủ tục hành chính",
    ],
  ],
  [
    "product",
    [
      "Sản phẩm/Kết quả",
      "Sản phẩm",
      "Kết quả/Sản phẩm",
      "Kết quả",
      "Sản phẩm dự kiến",
      "Sản phẩm đầu ra",
      "Kết quả đầu ra",
      "Kết quả dự kiến",
      "Sản phẩm hoàn thành",
    ],
  ],
  [
    "lead",
    [
      "Cơ quan chủ trì",
      "Đơn vị chủ trì",
      "Chủ trì",
      "Cơ quan, đơn vị chủ trì",
      "Cơ quan chủ trì thực hiện",
      "Cơ quan thực hiện",
      "Đơn vị thực hiện",
      "Cơ quan, đơn vị thực hiện",
    ],
  ],
  [
    "support",
    ["Cơ quan phối hợp", "Đơn vị phối hợp", "Phối hợp", "Cơ quan, đơn vị phối hợp", "Cơ quan phối hợp thực hiện"],
  ],
  [
    "deadline",
    [
      "Thời gian hoàn thành",
      "Thời gian thực hiện",
      "Thời gian",
      "Thời hạn",
      "Thời hạn hoàn thành",
      "Thời hạn thực hiện",
      "Hạn hoàn thành",
      "Thời điểm hoàn thành",
      "Tiến độ hoàn thành",
      "Lộ trình thực hiện",
    ],
  ],
  ["status", ["Trạng thái", "Tình trạng", "Trạng thái thực hiện"]],
  ["progress", ["Tiến độ %", "Tiến độ", "Tiến độ (%)", "% hoàn thành", "Tỷ lệ hoàn thành", "Mức độ hoàn thành"]],
  ["result", ["Kết quả thực hiện", "Kết quả đạt được", "Tình hình thực hiện", "Báo cáo kết quả thực hiện"]],
  ["note", ["Ghi chú", "Chú thích"]],
];

/** Words that give a column away when its whole name is not known; the first that fits decides. */
const TELLING_WORDS: readonly (readonly [string, MappedRole])[] = [
  ["chu tri", "lead"],
  ["phoi hop", "support"],
  ["ket qua thuc hien", "result"],
  ["tinh hinh", "result"],
  ["thoi gian", "deadline"],
  ["thoi han", "deadline"],
  ["han hoan thanh", "deadline"],
  ["san pham", "product"],
  ["noi dung", "content"],
  ["nhiem vu", "content"],
  ["cong viec", "content"],
  ["trang thai", "status"],
  ["tien do", "progress"],
  ["ghi chu", "note"],
];

/** Longer texts are sentences, not column names. */
const LONGEST_NAME = 80;

const ROLE_BY_NAME: ReadonlyMap<string, MappedRole> = new Map(
  KNOWN_NAMES.flatMap(([role, names]) => names.map((name) => [headerKey(name), role] as const)),
);

/** A name without accents, case, punctuation and line breaks: "T.T" is "t t", "Tiến độ (%)" is "tien do %". */
export function headerKey(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}

/** The role that goes by exactly this name. */
export function roleOfName(text: string): MappedRole | undefined {
  return text.length > LONGEST_NAME ? undefined : ROLE_BY_NAME.get(headerKey(text));
}

/** Whether a column of this name would be taken for TT wherever the plan is read from a file. */
export function isNumberHeader(text: string): boolean {
  return roleOfName(text) === "number";
}

/** The role a longer or unusual name points to. */
export function roleOfSimilarName(text: string): MappedRole | undefined {
  if (text.length > LONGEST_NAME) return undefined;
  const key = headerKey(text);
  return TELLING_WORDS.find(([words]) => ` ${key} `.includes(` ${words} `))?.[1];
}
