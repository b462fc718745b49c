import type { Layout } from "./layout-workbook.ts";

const NONE = undefined;

/** The columns, numbering and merges of five published documents, with tasks in words of our own. */
export const PUBLISHED_LAYOUTS: Readonly<Record<string, Layout>> = {
  "thu-tuc-cap-do.xlsx": [
    {
      name: "PL I",
      rows: [
        ["Phụ lục I", "<", "<", "<", "<", "<"],
        ["DANH MỤC DỊCH VỤ CÔNG THIẾT YẾU", "<", "<", "<", "<", "<"],
        ["(Kèm theo Quyết định số 06/QĐ-TTg ngày 06 tháng 01 năm 2022)", "<", "<", "<", "<", "<"],
        [],
        ["TT", "Thủ tục hành chính", "Cấp độ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện"],
        [1, "Đăng ký thường trú qua mạng", 4, "Bộ Công an", "Văn phòng Chính phủ", "Tháng 3/2022"],
        [2, "Đổi thẻ căn cước đã hết hạn", 3, "Bộ Công an", "Văn phòng Chính phủ", "Tháng 3/2022"],
        [3, "Khai sinh cho trẻ mới sinh", 3, "Bộ Tư pháp", "Bộ Công an, Văn phòng Chính phủ", "Tháng 3/2022"],
        [4, "Cấp phiếu lý lịch tư pháp", 4, "Bộ Tư pháp", "Bộ Công an và các địa phương", "Tháng 5/2022"],
      ],
    },
  ],
  "so-bat-dau-lai-tung-muc.xlsx": [
    {
      rows: [
        ["THỦ TƯỚNG CHÍNH PHỦ", "<", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "<"],
        [NONE, NONE, "Độc lập - Tự do - Hạnh phúc", "<"],
        ["PHỤ LỤC", "<", "<", "<"],
        ["NHIỆM VỤ PHÁT TRIỂN CHÍNH PHỦ SỐ", "<", "<", "<"],
        ["TT", "Nhiệm vụ, giải pháp", "Cơ quan chủ trì", "Thời gian thực hiện"],
        ["I", "Hoàn thiện môi trường pháp lý"],
        [1, "Đề xuất sửa đổi luật về giao dịch điện tử", "Bộ Thông tin và Truyền thông", "2021 - 2022"],
        [2, "Trình nghị định về định danh điện tử", "Bộ Thông tin và Truyền thông", "2021"],
        ["II", "Phát triển hạ tầng số"],
        [1, "Vận hành mạng dùng riêng của cơ quan nhà nước", "Bộ Thông tin và Truyền thông", "2021 - 2025"],
        [2, "Lập trung tâm dữ liệu của bộ, tỉnh", "Bộ, ngành, địa phương", "2021 - 2025"],
        ["III", "Phát triển dữ liệu"],
        [1, "Mở dữ liệu về cán bộ, công chức", "Bộ Nội vụ", "2021 - 2023"],
      ],
    },
  ],
  "hai-cap-muc.xlsx": [
    {
      rows: [
        ["PHỤ LỤC: NHIỆM VỤ KINH TẾ SỐ VÀ XÃ HỘI SỐ", "<", "<", "<"],
        ["TT", "Nhiệm vụ, giải pháp", "Chủ trì", "Thời gian"],
        ["A", "PHÁT TRIỂN NỀN MÓNG", NONE, NONE],
        ["I", "Hoàn thiện thể chế", NONE, NONE],
        [1, "Trình luật về giao dịch điện tử", "Bộ Thông tin và Truyền thông", "2022 - 2025"],
        [2, "Rà soát quy định về dữ liệu của từng ngành", "Các bộ, ngành, địa phương", "2022 - 2025"],
        ["II", "Phát triển hạ tầng", NONE, NONE],
        [1, "Lập lộ trình số hóa hạ tầng y tế", "Bộ Y tế", "2022 - 2025"],
        ["B", "PHÁT TRIỂN KINH TẾ SỐ", NONE, NONE],
        [1, "Hỗ trợ doanh nghiệp nhỏ chuyển đổi số", "Bộ Kế hoạch và Đầu tư", "2023 - 2030"],
      ],
    },
  ],
  "kinh-phi-phan-ky.xlsx": [
    {
      rows: [
        ["DANH MỤC CÔNG TRÌNH ỨNG DỤNG CÔNG NGHỆ THÔNG TIN", "<", "<", "<", "<", "<"],
        [NONE, NONE, NONE, NONE, "Đơn vị tính: triệu đồng", "<"],
        [
          "STT",
          "Danh mục Công trình",
          "Kinh phí và phân kỳ thực hiện",
          "<",
          "Tổng kinh phí",
          "Đơn vị chủ trì và phối hợp thực hiện",
        ],
        ["^", "^", 2011, 2012, "^", "^"],
        ["^", "^", "Nguồn Vốn SN", "Nguồn Vốn SN", "^", "^"],
        ["I.", "Ứng dụng CNTT", "2,700", "2,000", "4,700"],
        [1, "Phần mềm quản lý văn bản dùng chung toàn tỉnh", "1,200", "2,000", "3,200", "Sở TT&TT"],
        [2, "Nâng cấp thư điện tử của tỉnh", "1,500", "0", "1,500", "Sở TT&TT"],
        [3, "Một cửa điện tử ở huyện và xã", "0", "3,000", "3,000", "Sở TT&TT phối hợp với các sở, UBND các huyện"],
        ["II.", "Hạ tầng CNTT", "100", "800", "900"],
        [4, "Hội nghị truyền hình đến cấp huyện", "100", "800", "900", "Sở TT&TT"],
        [NONE, "Tổng", "2,800", "2,800", "5,600"],
      ],
    },
  ],
  "khao-sat-thang-trong.xlsx": [
    {
      rows: [
        ["NHIỆM VỤ KHẢO SÁT", "<", "<", "<", "<"],
        ["Stt", "Hạng mục công việc", "Đơn vị\nthực hiện", "Đơn vị\nphối hợp", "Thời gian thực hiện"],
        [1, "Lập nhiệm vụ khảo sát", "Trung tâm CNTT Tây Bắc", NONE, "Tháng  /2012"],
        [2, "Phê duyệt nhiệm vụ khảo sát", "Ban QL các dự án", "Trung tâm CNTT Tây Bắc", "Tháng       /2012"],
        [3, "Khảo sát tại các huyện", "Trung tâm CNTT Tây Bắc", NONE, "Tháng \n/2012"],
        [4, "Nghiệm thu kết quả khảo sát", NONE, "Trung tâm CNTT Tây Bắc", "Tháng    /2012"],
      ],
    },
  ],
};
