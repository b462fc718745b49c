import type { Layout } from "./layout-workbook.ts";
import { BOOK_LAYOUTS } from "./layouts-of-books.ts";

const NONE = undefined;

/** Layouts as provinces, departments and communes use them; texts and places are made up. */
export const OTHER_LAYOUTS: Readonly<Record<string, Layout>> = {
  ...BOOK_LAYOUTS,
  "cai-cach-hanh-chinh.xlsx": [
    {
      rows: [
        ["ỦY BAN NHÂN DÂN", "<", "<", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "<", "<", "<"],
        ["TỈNH ĐỒNG BẰNG", "<", "<", "Độc lập - Tự do - Hạnh phúc", "<", "<", "<"],
        [NONE, NONE, NONE, NONE, NONE, "Mẫu số 01", "<"],
        ["PHỤ LỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026", "<", "<", "<", "<", "<", "<"],
        ["(Kèm theo Kế hoạch số 12/KH-UBND ngày 10 tháng 01 năm 2026)", "<", "<", "<", "<", "<", "<"],
        [],
        ["Số\nTT", "NỘI DUNG NHIỆM VỤ", "SẢN PHẨM ĐẦU RA", "CƠ QUAN THỰC HIỆN", "<", "THỜI GIAN", "<"],
        ["^", "^", "^", "Chủ trì", "Phối hợp", "Bắt đầu", "Hoàn thành"],
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"],
        ["I", "CẢI CÁCH THỂ CHẾ", "<", "<", "<", "<", "<"],
        [1, "Rà soát văn bản đã hết hiệu lực", "Báo cáo", "Sở Tư pháp", "Các sở, ngành", "Quý I/2026", "Quý III/2026"],
        [2, "Theo dõi thi hành pháp luật", "Kế hoạch", "Sở Tư pháp", "UBND cấp xã", "Quý I/2026", "Quý IV/2026"],
        ["II", "CẢI CÁCH THỦ TỤC", "<", "<", "<", "<", "<"],
        [
          3,
          "Cắt giảm thời gian giải quyết hồ sơ",
          "Quyết định",
          "Văn phòng UBND tỉnh",
          "Các sở, ngành",
          "Quý II/2026",
          "30/9/2026",
        ],
      ],
    },
  ],
  "chuong-trinh-hanh-dong.xlsx": [
    {
      rows: [
        ["DANH MỤC CÁC ĐỀ ÁN, NHIỆM VỤ THỰC HIỆN CHƯƠNG TRÌNH HÀNH ĐỘNG", "<", "<", "<", "<", "<", "<"],
        [
          "STT",
          "Tên đề án, nhiệm vụ",
          "Hình thức văn bản",
          "Cơ quan chủ trì",
          "Cơ quan phối hợp",
          "Cấp trình",
          "Thời gian trình",
        ],
        [
          1,
          "Đề án phát triển vùng nguyên liệu",
          "Quyết định của UBND tỉnh",
          "Sở Nông nghiệp và Môi trường",
          "Các sở, ngành",
          "UBND tỉnh",
          "Quý III/2026",
        ],
        [
          2,
          "Chính sách thu hút bác sĩ về xã",
          "Nghị quyết của HĐND tỉnh",
          "Sở Y tế",
          "Sở Nội vụ",
          "HĐND tỉnh",
          "Tháng 12/2026",
        ],
        [
          3,
          "Chương trình đào tạo nghề",
          "Kế hoạch của UBND tỉnh",
          "Sở Nội vụ",
          "UBND cấp xã",
          "UBND tỉnh",
          "Tháng 6/2026",
        ],
      ],
    },
  ],
  "de-an-06-lo-trinh-quy.xlsx": [
    {
      rows: [
        ["LỘ TRÌNH TRIỂN KHAI ĐỀ ÁN 06 NĂM 2026", "<", "<", "<", "<", "<", "<", "<", "<"],
        ["TT", "Nhiệm vụ", "ĐV chủ trì", "ĐV phối hợp", "Lộ trình năm 2026", "<", "<", "<", "Kết quả"],
        ["^", "^", "^", "^", "Quý I", "Quý II", "Quý III", "Quý IV", "^"],
        [1, "Làm sạch dữ liệu hộ tịch", "Sở Tư pháp", "Công an tỉnh", "x", "x", NONE, NONE, "Đã làm sạch 92% dữ liệu"],
        [
          2,
          "Thu nhận hồ sơ định danh lưu động",
          "Công an tỉnh",
          "UBND cấp xã",
          NONE,
          "x",
          "x",
          NONE,
          "Đang triển khai tại 40 xã",
        ],
        [
          3,
          "Khám bệnh bằng căn cước",
          "Sở Y tế",
          "Bảo hiểm xã hội tỉnh",
          "x",
          "x",
          "x",
          "x",
          "Đã triển khai ở 100% cơ sở",
        ],
      ],
    },
  ],
  "chuyen-doi-so-tu-cot-c.xlsx": [
    {
      rows: [
        [],
        [NONE, NONE, "KẾ HOẠCH CHUYỂN ĐỔI SỐ CỦA SỞ", "<", "<", "<", "<"],
        [],
        [
          NONE,
          NONE,
          "TT",
          "Nhiệm vụ/\nGiải pháp",
          "Bộ phận\nthực hiện",
          "Kinh phí\n(triệu đồng)",
          "T.gian\nhoàn thành",
        ],
        [NONE, NONE, 1, "Số hóa hồ sơ lưu trữ của Sở", "Văn phòng Sở", 350, "Quý IV/2026"],
        [NONE, NONE, 2, "Cập nhật cổng thông tin của Sở", "Phòng Tổng hợp", 50, "Hằng tháng"],
        [NONE, NONE, 3, "Bồi dưỡng kỹ năng số cho công chức", "Phòng Tổ chức", 80, "Tháng 8/2026"],
      ],
    },
  ],
  "theo-doi-nhiem-vu-giao.xlsx": [
    {
      rows: [
        ["BẢNG THEO DÕI NHIỆM VỤ UBND TỈNH, CHỦ TỊCH UBND TỈNH GIAO", "<", "<", "<", "<", "<", "<", "<"],
        ["Đơn vị báo cáo: Sở Công Thương", "<", "<", "<", "Thời gian: tháng 6/2026", "<", "<", "<"],
        [
          "STT",
          "Số, ký hiệu văn bản",
          "Ngày văn bản",
          "Nội dung giao",
          "Đơn vị thực hiện",
          "Hạn xử lý",
          "Tình trạng",
          "Ghi chú",
        ],
        [
          1,
          "1203/UBND-TH",
          "12/3/2026",
          "Báo cáo việc cấp điện mùa khô",
          "Phòng Năng lượng",
          "30/4/2026",
          "Hoàn thành",
          NONE,
        ],
        [
          2,
          "1544/UBND-KT",
          "02/4/2026",
          "Đề xuất địa điểm chợ đầu mối",
          "Phòng Thương mại",
          "15/7/2026",
          "Đang thực hiện",
          "xin lùi hạn",
        ],
        [3, "1720/UBND-CN", "20/4/2026", "Kiểm tra an toàn hóa chất", "Phòng Kỹ thuật", "30/6/2026", "Quá hạn", NONE],
      ],
    },
  ],
  "bao-cao-thang.xlsx": [
    {
      rows: [
        ["BÁO CÁO KẾT QUẢ THỰC HIỆN NHIỆM VỤ THÁNG 6/2026", "<", "<", "<", "<", "<", "<", "<"],
        ["TT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn", "Tình hình thực hiện", "<", "<", "Kiến nghị, đề xuất"],
        ["^", "^", "^", "^", "Tỷ lệ", "Kết quả", "Khó khăn, vướng mắc", "^"],
        [
          1,
          "Lấy ý kiến người dân về bộ phận một cửa",
          "Văn phòng",
          "30/6/2026",
          "100%",
          "Đã lấy 1.250 phiếu",
          NONE,
          NONE,
        ],
        [
          2,
          "Sắp xếp lại tổ dân phố",
          "Phòng Nội vụ",
          "Quý III/2026",
          "60%",
          "Đang lập phương án",
          "thiếu quy định",
          "sớm hướng dẫn",
        ],
        [3, "Số hóa sổ hộ tịch cũ", "Tư pháp - Hộ tịch", "Năm 2026", "45%", "Đã số hóa 3.000 trang", NONE, NONE],
      ],
    },
  ],
  "danh-muc-van-ban.xlsx": [
    {
      rows: [
        ["DANH MỤC VĂN BẢN CẦN BAN HÀNH NĂM 2026", "<", "<", "<", "<", "<"],
        ["STT", "Tên văn bản", "Căn cứ pháp lý", "Cơ quan chủ trì soạn thảo", "Cơ quan phối hợp", "Thời gian ban hành"],
        [
          1,
          "Quy định mức chi cho hội nghị",
          "Luật Ngân sách nhà nước",
          "Sở Tài chính",
          "Các sở, ngành",
          "Tháng 7/2026",
        ],
        [
          2,
          "Quy chế phối hợp quản lý cụm công nghiệp",
          "Nghị định của Chính phủ",
          "Sở Công Thương",
          "UBND cấp xã",
          "Quý IV/2026",
        ],
        [3, "Quy định bảng giá đất", "Luật Đất đai", "Sở Nông nghiệp và Môi trường", "Sở Tài chính", "31/12/2026"],
      ],
    },
  ],
  "ke-hoach-kiem-tra.xlsx": [
    {
      rows: [
        ["LỊCH KIỂM TRA CẢI CÁCH HÀNH CHÍNH", "<", "<", "<", "<"],
        ["TT", "Đơn vị được kiểm tra", "Nội dung kiểm tra", "Thời gian kiểm tra", "Đơn vị chủ trì"],
        [1, "UBND xã Hoa Lộc", "Kiểm tra việc giải quyết hồ sơ đất đai", "Tháng 4/2026", "Sở Nội vụ"],
        [2, "Sở Xây dựng", "Kiểm tra việc công khai thủ tục", "Tháng 5/2026", "Sở Nội vụ"],
        [3, "UBND phường Hạc Thành", "Kiểm tra trách nhiệm người đứng đầu", "Quý III/2026", "Thanh tra tỉnh"],
      ],
    },
  ],
  "phan-cong-theo-nghi-quyet.xlsx": [
    {
      rows: [
        ["PHÂN CÔNG THỰC HIỆN NGHỊ QUYẾT", "<", "<", "<", "<", "<", "<"],
        ["TT", "Nhóm nhiệm vụ", "Nhiệm vụ cụ thể", "Lãnh đạo chỉ đạo", "Phân công", "<", "TGHT"],
        ["^", "^", "^", "^", "CQ chủ trì", "CQ phối hợp", "^"],
        [1, "Hạ tầng", "Khởi công cầu vượt sông", "Phó Chủ tịch", "Sở Xây dựng", "Sở Tài chính", "Quý II/2026"],
        [
          2,
          "^",
          "Mở rộng khu công nghiệp ven biển",
          "Chủ tịch",
          "Ban Quản lý khu kinh tế",
          "Các sở, ngành",
          "2026 - 2028",
        ],
        [
          3,
          "Con người",
          "Thu hút giáo viên về miền núi",
          "Phó Chủ tịch",
          "Sở Giáo dục và Đào tạo",
          "Sở Nội vụ",
          "Năm 2026",
        ],
      ],
    },
  ],
  "kho-khan-kien-nghi.xlsx": [
    {
      rows: [
        ["TỔNG HỢP KHÓ KHĂN, VƯỚNG MẮC, KIẾN NGHỊ CỦA CÁC XÃ", "<", "<", "<", "<", "<"],
        [
          "TT",
          "Nội dung khó khăn, vướng mắc",
          "Nguyên nhân",
          "Đề xuất, kiến nghị",
          "Cơ quan giải quyết",
          "Thời hạn giải quyết",
        ],
        [
          1,
          "Phần mềm một cửa hay bị gián đoạn vào giờ cao điểm",
          "đường truyền yếu",
          "nâng băng thông",
          "Sở Khoa học và Công nghệ",
          "30/6/2026",
        ],
        [
          2,
          "Thiếu người làm công tác hộ tịch ở xã mới sáp nhập",
          "chưa tuyển dụng",
          "giao thêm biên chế",
          "Sở Nội vụ",
          "Quý III/2026",
        ],
        [
          3,
          "Hồ sơ đất đai cũ chưa được bàn giao đủ cho xã",
          "kho phân tán",
          "bàn giao bản số",
          "Văn phòng đăng ký đất đai",
          "Năm 2026",
        ],
      ],
    },
  ],
  "ke-hoach-xa-khong-tt.xlsx": [
    {
      rows: [
        ["UBND XÃ YÊN ĐỊNH", "<", NONE, "Yên Định, ngày 05 tháng 3 năm 2026", "<"],
        ["KẾ HOẠCH CÔNG TÁC QUÝ II", "<", "<", "<", "<"],
        ["Công việc", "Người phụ trách", "Phối hợp", "Hoàn thành trước ngày", "Ghi chú"],
        ["Niêm yết lại bộ thủ tục tại trụ sở", "Ông Lê Văn An", "Văn phòng", "15/4/2026", NONE],
        ["Rà soát hộ nghèo đầu kỳ", "Bà Trần Thị Bình", "Các trưởng thôn", "30/4/2026", "theo mẫu mới"],
        ["Tổ chức ngày hội chuyển đổi số", "Ông Phạm Cường", "Đoàn xã", "20/5/2026", NONE],
      ],
    },
  ],
  "tien-do-la-trang-thai.xlsx": [
    {
      rows: [
        ["STT", "Nội dung công việc", "Kết quả", "Đơn vị thực hiện", "Thời hạn", "Tiến độ", "Kết quả thực hiện"],
        [1, "Lập sơ đồ vị trí việc làm", "Đề án", "Phòng Tổ chức", "Quý I/2026", "Hoàn thành", "Đã ban hành đề án"],
        [
          2,
          "Luân chuyển kế toán trường học",
          "Quyết định",
          "Phòng Tổ chức",
          "Quý II/2026",
          "Đang thực hiện",
          "Đang lấy ý kiến các trường",
        ],
        [3, "Đánh giá công chức quý II", "Báo cáo", "Văn phòng", "30/6/2026", "Chưa thực hiện", "Chưa đến kỳ"],
      ],
    },
  ],
  "song-ngu.xlsx": [
    {
      rows: [
        [
          "No./STT",
          "Hoạt động\nActivities",
          "Kết quả đầu ra\nOutputs",
          "Cơ quan chủ trì\nLead agency",
          "Cơ quan phối hợp\nSupporting agencies",
          "Thời gian\nTimeline",
          "Ghi chú\nRemarks",
        ],
        [1, "Khảo sát nhu cầu học nghề", "Báo cáo", "Sở Nội vụ", "UBND cấp xã", "Tháng 3/2026", NONE],
        [2, "Mở lớp nghề tại ba cụm xã", "Lớp học", "Trường Cao đẳng nghề", "Hội Nông dân", "Quý II/2026", NONE],
        [3, "Hội nghị tổng kết dự án", "Hội nghị", "Sở Nội vụ", "Các sở, ngành", "Tháng 12/2026", NONE],
      ],
    },
  ],
};
