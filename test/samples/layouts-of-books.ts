import type { Layout } from "./layout-workbook.ts";
import type { Row } from "./tables.ts";

const NONE = undefined;

const HEAD: Row = ["TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn"];
const FIRST_QUARTER: readonly Row[] = [
  HEAD,
  [1, "Ban hành kế hoạch tuyên truyền cải cách", "Sở Nội vụ", "Báo và Đài tỉnh", "Quý I/2026"],
  [2, "Công bố bộ chỉ số năm trước", "Sở Nội vụ", "Các sở, ngành", "Tháng 3/2026"],
];
const SECOND_QUARTER: readonly Row[] = [
  HEAD,
  [1, "Đối thoại với doanh nghiệp lần thứ nhất", "Sở Tài chính", "Hiệp hội doanh nghiệp", "Quý II/2026"],
  [2, "Kiểm tra bộ phận một cửa các xã", "Văn phòng UBND tỉnh", "Sở Nội vụ", "Tháng 6/2026"],
];

/** Several sheets in a book, and several tables in a sheet. */
export const BOOK_LAYOUTS: Readonly<Record<string, Layout>> = {
  "nhieu-trang.xlsx": [
    {
      name: "Hướng dẫn",
      rows: [
        ["Cột", "Nội dung cần ghi"],
        ["B", "Ghi tên nhiệm vụ như trong kế hoạch"],
        ["C", "Ghi một cơ quan"],
      ],
    },
    { name: "Quý I", rows: FIRST_QUARTER },
    { name: "Quý II", rows: SECOND_QUARTER },
    { name: "Quý I (2)", rows: FIRST_QUARTER },
    {
      name: "DM đơn vị",
      rows: [
        ["STT", "Tên đơn vị", "Mã"],
        [1, "Sở Nội vụ", "SNV"],
        [2, "Sở Tài chính", "STC"],
        [3, "Sở Y tế", "SYT"],
      ],
    },
    {
      name: "Thống kê",
      rows: [
        ["STT", "Đơn vị", "Số nhiệm vụ được giao", "Hoàn thành", "Tỷ lệ"],
        [1, "Sở Nội vụ", 12, 9, "75%"],
        [2, "Sở Tài chính", 8, 8, "100%"],
      ],
    },
    { name: "List", rows: [["Trạng thái"], ["Hoàn thành"], ["Đang thực hiện"]] },
    { name: "Bản cũ", hidden: true, rows: [HEAD, [1, "Nhiệm vụ của năm trước", "Sở Nội vụ", NONE, "2025"]] },
    { name: "Sheet9", rows: [] },
  ],
  "hai-bang-noi-nhau.xlsx": [
    {
      rows: [
        ["Biểu 1. Nhiệm vụ của Sở"],
        ["TT", "Nội dung", "Chủ trì", "Thời hạn"],
        [1, "Xét thăng hạng viên chức", "Phòng Công chức", "Quý III/2026"],
        [2, "Tập huấn văn thư điện tử", "Văn phòng Sở", "Tháng 5/2026"],
        [],
        ["Biểu 2. Nhiệm vụ phối hợp"],
        ["TT", "Nội dung", "Thời hạn", "Chủ trì", "Phối hợp"],
        [1, "Phục vụ giám sát của HĐND", "Quý II/2026", "Văn phòng HĐND tỉnh", "Sở Nội vụ"],
        [2, "Góp ý quy hoạch cán bộ", "30/9/2026", "Ban Tổ chức Tỉnh ủy", "Sở Nội vụ"],
      ],
    },
  ],
  "hai-bang-khac-cot.xlsx": [
    {
      rows: [
        ["TT", "Nội dung", "Chủ trì", "Thời hạn"],
        [1, "Lập danh sách cử tri", "UBND cấp xã", "Quý I/2026"],
        [2, "Tổng hợp danh sách toàn tỉnh", "Sở Nội vụ", "Quý II/2026"],
        ["STT", "Tên đơn vị", "Số điện thoại", "Địa chỉ"],
        [1, "Sở Nội vụ", "02373000111", "số 1 đường Lê Lợi"],
        [2, "Sở Tài chính", "02373000222", "số 2 đường Lê Lợi"],
      ],
    },
  ],
  "hai-bang-canh-nhau.xlsx": [
    {
      rows: [
        ["TT", "Nhiệm vụ", "Chủ trì", "Thời hạn", NONE, "TT", "Nhiệm vụ", "Chủ trì", "Thời hạn"],
        [
          1,
          "Thẩm định bộ đơn giá",
          "Sở Tài chính",
          "Quý I/2026",
          NONE,
          1,
          "Thẩm định định mức",
          "Sở Xây dựng",
          "Quý III/2026",
        ],
        [
          2,
          "Công bố giá vật liệu",
          "Sở Xây dựng",
          "Hằng tháng",
          NONE,
          2,
          "Kiểm tra công trình",
          "Sở Xây dựng",
          "Quý IV/2026",
        ],
      ],
    },
  ],
};
