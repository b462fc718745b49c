import type { AgencyTable } from "./agency-table.ts";

/** Tables of plans and programmes, by the name of their sample file. */
export const PLANNING_TABLES: Readonly<Record<string, AgencyTable>> = {
  // Only "Chủ đầu tư" says who; amounts under a group; a total above the tasks.
  "dau-tu-cong-chu-dau-tu": {
    roles: "number content - lead - - - -",
    drawing: `
      X | Biểu số 02 | < | < | < | < | < | < | <
      X | DANH MỤC DỰ ÁN ĐẦU TƯ CÔNG TRUNG HẠN GIAI ĐOẠN 2026-2030 | < | < | < | < | < | < | <
      X |  |  |  |  |  |  | Đơn vị tính: Triệu đồng | <
      h | STT | Tên dự án | Địa điểm xây dựng | Chủ đầu tư | Tổng mức đầu tư | < | Kế hoạch vốn 2026 | Nhóm dự án
      h | ^ | ^ | ^ | ^ | Tổng số | Trong đó: NSTW | ^ | ^
      X |  | TỔNG SỐ |  |  | 152000 | 90000 | 33000 |
      S1 | I | Lĩnh vực giao thông |  |  | 100000 | 70000 | 20000 |
      T | 1 | Đường tránh thị trấn Yên Minh | Xã Yên Minh | Ban QLDA giao thông | 60000 | 40000 | 12000 | B
      T | 2 | Cầu Na Hang 2 | Xã Na Hang | Ban QLDA giao thông | 40000 | 30000 | 8000 | C
      S1 | II | Lĩnh vực y tế |  |  | 52000 | 20000 | 13000 |
      T | 3 | Trung tâm Y tế khu vực Bắc Quang | Xã Bắc Quang | Sở Y tế | 52000 | 20000 | 13000 | B`,
  },
  // Parts counted "Kết quả 1", codes of activities, a sum of the budget.
  "hop-phan-du-an-vien-tro": {
    roles: "number content - deadline lead -",
    drawing: `
      X | KẾ HOẠCH HOẠT ĐỘNG NĂM 2025 - DỰ ÁN GIẢM NGHÈO BỀN VỮNG (GIZ) | < | < | < | < | <
      h | Mã hoạt động | Hoạt động | Chỉ số | Thời gian | Đơn vị chịu trách nhiệm | Ngân sách (USD)
      S1 | Kết quả 1 | Năng lực lập kế hoạch của cấp xã được nâng cao | < | < | < | <
      T | 1.1 | Tập huấn lập kế hoạch có sự tham gia | 04 lớp, 120 người | Q1-Q2/2025 | Ban QLDA | 12,000
      T | 1.2 | Hỗ trợ lập kế hoạch tại 20 xã | 20 bản kế hoạch | Q3/2025 | Tư vấn trong nước | 25,000
      S1 | Kết quả 2 | Sinh kế của người nghèo được cải thiện | < | < | < | <
      T | 2.1 | Thành lập nhóm sở thích | 30 nhóm | Q2/2025 | Hội Phụ nữ | 8,500
      T | 2.2 | Cấp vốn quay vòng | 300 hộ | Q4/2025 | Ban QLDA | 60,000
      X |  | Tổng ngân sách |  |  |  | 105,500`,
  },
  // Headings A, I and 1 over tasks 1.1.
  "bon-cap-muc": {
    roles: "number content product lead support deadline",
    drawing: `
      X | **PHỤ LỤC CHI TIẾT** | < | < | < | < | <
      h | **TT** | **Nhiệm vụ/giải pháp** | **Sản phẩm dự kiến** | **CQ chủ trì** | **CQ phối hợp** | **Thời gian**
      S1 | **A** | **NHIỆM VỤ CHUNG** |  |  |  |
      S2 | **I** | **Hoàn thiện thể chế** |  |  |  |
      S3 | **1** | **Rà soát văn bản** |  |  |  |
      T | 1.1 | Rà soát văn bản của HĐND tỉnh | Báo cáo | Sở Tư pháp | Các sở | Quý I
      T | 1.2 | Rà soát văn bản của UBND tỉnh | Báo cáo | Sở Tư pháp | Các sở | Quý II
      S3 | **2** | **Ban hành văn bản mới** |  |  |  |
      T | 2.1 | Quy định phân cấp | Quyết định | Sở Nội vụ | Các sở | Quý III
      S1 | **B** | **NHIỆM VỤ CỤ THỂ** |  |  |  |
      S2 | **I** | **Hạ tầng** |  |  |  |
      T | 1 | Đầu tư mạng WAN | Mạng WAN | Sở KH&CN | Sở Tài chính | 2026`,
  },
  // "Tên loại văn bản" beside what the document is about.
  "ten-loai-va-ten-goi-van-ban": {
    roles: "number - content lead deadline -",
    drawing: `
      X | DANH MỤC VĂN BẢN QUY PHẠM PHÁP LUẬT CẦN BAN HÀNH | < | < | < | < | <
      h | STT | Tên loại văn bản | Tên gọi, trích yếu nội dung văn bản | Cơ quan chủ trì soạn thảo | Thời gian ban hành | Căn cứ ban hành
      T | 1 | Nghị quyết | Quy định mức hỗ trợ cán bộ một cửa | Sở Nội vụ | Tháng 7/2026 | Điều 5 Nghị định 118/2025/NĐ-CP
      T | 2 | Quyết định | Quy định chức năng, nhiệm vụ của Sở | Sở Xây dựng | Tháng 3/2026 | Nghị định 150/2025/NĐ-CP
      T | 3 | Quyết định | Ban hành bảng giá đất | Sở NN&MT | Tháng 12/2026 | Luật Đất đai 2024`,
  },
  // Names in plain words.
  "dau-viec-loi-noi-thuong": {
    roles: "number content lead support deadline product -",
    drawing: `
      X | Phụ lục 01. BẢNG TỔNG HỢP ĐẦU VIỆC | < | < | < | < | < | <
      h | # | Đầu việc chính | Chịu trách nhiệm | Hỗ trợ | Mốc hoàn tất | Đầu ra | Rủi ro
      T | 1 | Khởi tạo kho dữ liệu mở | Tổ dữ liệu | Tổ hạ tầng | 15/03/2026 | Kho dữ liệu | Thiếu máy chủ
      T | 2 | Làm sạch dữ liệu đất đai | VPĐKĐĐ | Tổ dữ liệu | 30/06/2026 | Bộ dữ liệu sạch |
      T | 3 | Bàn giao cho đơn vị vận hành | Ban QLDA | VNPT | 30/09/2026 | Biên bản bàn giao |`,
  },
  // "Thực trạng" is no result; who does it and who watches.
  "cai-tien-benh-vien": {
    roles: "number content - lead - deadline -",
    drawing: `
      h | STT | Nội dung cải tiến | Thực trạng | Người thực hiện | Người giám sát | Thời gian hoàn thành | Nguồn lực
      T | 1 | Rút ngắn thời gian chờ xét nghiệm | Chờ trung bình 90 phút | Khoa Xét nghiệm | Phòng QLCL | 30/6/2026 | Máy mới
      T | 2 | Cải tạo nhà vệ sinh khu khám bệnh | Xuống cấp | Phòng HCQT | Phòng QLCL | 31/3/2026 | 200 triệu
      T | 3 | Triển khai bệnh án điện tử | Đang dùng giấy | Phòng CNTT | Ban Giám đốc | 31/12/2026 | 3 tỷ`,
  },
  // "Cấp trình/Sản phẩm": the second name is the column's.
  "cap-trinh-va-san-pham": {
    roles: "number content lead support product deadline",
    drawing: `
      X | THỦ TƯỚNG CHÍNH PHỦ |  |  |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | <
      X | _______ |  |  |  | _______________ | <
      X | Phụ lục | < | < | < | < | <
      X | DANH MỤC CÁC NHIỆM VỤ, ĐỀ ÁN TRIỂN KHAI CHIẾN LƯỢC | < | < | < | < | <
      X | (Ban hành kèm theo Quyết định số 101/QĐ-TTg ngày 19 tháng 01 năm 2026 của Thủ tướng Chính phủ) | < | < | < | < | <
      h | TT | Tên nhiệm vụ, đề án | Cơ quan chủ trì xây dựng | Cơ quan phối hợp xây dựng | Cấp trình/Sản phẩm | Thời gian trình
      S1 | I | Xây dựng, hoàn thiện pháp luật | < | < | < | <
      T | 1. | Nghị định quy định về lồng ghép giới | Bộ Nội vụ | Bộ Tư pháp | Nghị định của Chính phủ | 2026
      T | 2. | Luật Bình đẳng giới (sửa đổi) | Bộ Nội vụ | Các bộ, ngành | Luật | 2027
      S1 | II | Truyền thông, giáo dục | < | < | < | <
      T | 3. | Chương trình truyền thông giai đoạn 2026-2030 | Bộ VHTTDL | VTV, VOV | Quyết định của Bộ trưởng | Quý IV/2026
      T | 4. | Lồng ghép nội dung giới vào chương trình đào tạo | Bộ GD&ĐT | Các cơ sở đào tạo | Giáo trình | 2027-2028`,
  },
  // A header of three rows over sources of money; sums by section.
  "von-ba-tang": {
    roles: "number content lead - - - - deadline",
    drawing: `
      X | Biểu 05: KẾ HOẠCH THỰC HIỆN DỰ ÁN 1 - CHƯƠNG TRÌNH MTQG | < | < | < | < | < | < | <
      X |  |  |  |  |  |  |  | ĐVT: triệu đồng
      h | STT | Nội dung hoạt động | Đơn vị thực hiện | Nhu cầu vốn giai đoạn 2026-2030 | < | < | < | Thời gian thực hiện
      h | ^ | ^ | ^ | Tổng | Trong đó | < | < | ^
      h | ^ | ^ | ^ | ^ | NSTW | NSĐP | Huy động | ^
      S1 | A | Vốn đầu tư |  |  |  |  |  |  |
      T | 1 | Xây dựng công trình nước sinh hoạt tập trung xã Mường Lý | UBND xã Mường Lý | 3.500 | 3.000 | 500 |  | 2026-2027
      T | 2 | Hỗ trợ đất ở cho hộ nghèo | UBND các xã | 1.200 | 1.000 | 100 | 100 | 2026
      S1 | B | Vốn sự nghiệp |  |  |  |  |  |  |
      T | 1 | Tập huấn nâng cao năng lực cán bộ cơ sở | Sở Dân tộc và Tôn giáo | 400 | 400 |  |  | Hằng năm
      X |  | Tổng cộng (A+B) |  | 5.100 | 4.400 | 600 | 100 |`,
  },
};
