/** One row of a sample: as many cells as it has columns; a missing one is empty. */
export type Row = readonly (string | number | undefined)[];

export const HEADER: Row = [
  "TT",
  "Nội dung thực hiện",
  "Sản phẩm/Kết quả",
  "Cơ quan chủ trì",
  "Cơ quan phối hợp",
  "Thời gian hoàn thành",
];

export const SECTION_ONE: Row = ["I", "Cải cách thể chế"];
const SECTION_TWO: Row = ["II", "Cải cách thủ tục hành chính"];

export const TASKS: readonly Row[] = [
  [
    1,
    "Xây dựng và tổ chức thực hiện Kế hoạch kiểm tra, rà soát văn bản QPPL.",
    "- Kế hoạch của cơ quan có thẩm quyền. - Báo cáo kết quả thực hiện.",
    "- Sở Tư pháp. - UBND cấp xã.",
    "- Các sở, ngành, đơn vị cấp tỉnh.",
    "- Kế hoạch: hàng năm.",
  ],
  [
    2,
    "Phối hợp với bộ, ngành, Trung ương điều chỉnh Quy hoạch tỉnh.",
    "- Quyết định của cơ quan có thẩm quyền.",
    "- Sở Tài chính.",
    "- Cơ quan, đơn vị có liên quan.",
    "- Năm 2026",
  ],
  [
    3,
    "Xây dựng và tổ chức thực hiện kế hoạch kiểm soát TTHC hàng năm.",
    "- Kế hoạch của cơ quan có thẩm quyền.",
    "- Văn phòng UBND tỉnh.",
    "- Các cơ quan, đơn vị liên quan.",
    "- Thường xuyên.",
  ],
];

/** A letter typed into a sheet: two blocks at its head, then sentences, and nobody's tasks. */
export const LETTER: readonly Row[] = [
  ["SỞ NỘI VỤ", undefined, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["Số: 15/SNV-CCHC", undefined, "Thanh Hóa, ngày 15 tháng 6 năm 2026"],
  [],
  ["Kính gửi: Ủy ban nhân dân tỉnh"],
  ["Sở Nội vụ gửi kèm bảng theo dõi nhiệm vụ, nội dung chi tiết trong tệp thứ hai."],
  ["Nơi nhận:", undefined, "GIÁM ĐỐC"],
];

/** Header, two sections and three tasks: the smallest table that has everything. */
export const SMALL_TABLE: readonly Row[] = [HEADER, SECTION_ONE, ...TASKS.slice(0, 2), SECTION_TWO, ...TASKS.slice(2)];
