/** Layouts after task tables of published plans, drawn from memory once the rules stood: what they were measured with. */
export const PUBLISHED_LAYOUTS: Readonly<Record<string, string>> = {
  "digital transformation plan, pillars with goals": `
    X | PHỤ LỤC | < | < | < | < | <
    X | DANH MỤC NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2026 | < | < | < | < | <
    X | (Kèm theo Kế hoạch số 12/KH-UBND ngày 10/01/2026 của UBND tỉnh) | < | < | < | < | <
    h | STT | Nội dung nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành | Sản phẩm
    S1 | **I** | **Nhận thức số** | | | |
    T | 1 | Tổ chức Ngày chuyển đổi số | Sở KH&CN | Các sở, ngành | Tháng 10 | Kế hoạch, báo cáo
    T | 2 | Tập huấn kỹ năng số cho cán bộ cấp xã | Sở Nội vụ | Sở KH&CN | Quý II, III | Lớp tập huấn
    S1 | **II** | **Thể chế số** | | | |
    T | 3 | Ban hành quy chế quản lý dữ liệu dùng chung | Sở KH&CN | Sở Tư pháp | Quý I | Quyết định
    S1 | **III** | **Hạ tầng số** | | | |
    T | 4 | Phủ sóng 5G trung tâm xã | Các doanh nghiệp viễn thông | UBND cấp xã | Thường xuyên | Trạm BTS`,
  "resolution 57 action plan, groups with numbered subgroups": `
    h | TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn | Sản phẩm
    S1 | A | NHIỆM VỤ CỦA CHÍNH QUYỀN ĐỊA PHƯƠNG | | | |
    S2 | I | Nâng cao nhận thức, đột phá về đổi mới tư duy | | | |
    T | 1. | Xây dựng chương trình truyền thông | Sở VHTTDL | Báo và Đài | 2026 - 2030 | Chương trình
    T | 2. | Phát động phong trào học tập trên nền tảng số | Sở GDĐT | Tỉnh đoàn | Hằng năm | Kế hoạch
    S2 | II | Hoàn thiện thể chế | | | |
    T | 3. | Rà soát văn bản | Sở Tư pháp | | Tháng 6/2026 | Báo cáo
    S1 | B | NHIỆM VỤ CỦA DOANH NGHIỆP | | | |
    T | 1. | Đầu tư nghiên cứu | Hiệp hội DN | | Hằng năm | Báo cáo`,
  "investment list with amounts and subtotals": `
    X | | | | | Đơn vị tính: Triệu đồng |
    h | TT | Danh mục dự án, nhiệm vụ | Đơn vị thực hiện | Tổng mức đầu tư | Kế hoạch vốn 2026 | Ghi chú
    X | | TỔNG CỘNG | | 152.300 | 45.000 |
    S1 | I | Lĩnh vực giáo dục | | 52.000 | 15.000 |
    T | 1 | Xây dựng Trường THPT Lê Lợi | Ban QLDA tỉnh | 32.000 | 10.000 |
    T | 2 | Cải tạo Trường mầm non Hoa Sen | UBND phường 1 | 20.000 | 5.000 |
    S1 | II | Lĩnh vực y tế | | 100.300 | 30.000 |
    T | 1 | Mua sắm thiết bị | Sở Y tế | 100.300 | 30.000 | Chuyển tiếp`,
  "monthly work programme by days": `
    h | TT | Nội dung công việc | Cơ quan chuẩn bị | Thời gian | Lãnh đạo phụ trách
    S1 | THÁNG 01 | < | < | < | <
    T | 1 | Họp UBND tỉnh thường kỳ | VP UBND tỉnh | 28/01 | Chủ tịch
    T | 2 | Báo cáo công tác tư pháp | Sở Tư pháp | 20/01 | PCT Thường trực
    S1 | THÁNG 02 | < | < | < | <
    T | 3 | Tết trồng cây | Sở NN&MT | 10/02 | PCT phụ trách`,
  "tracker of conclusions, documents as headings": `
    h | STT | Nhiệm vụ được giao | Đơn vị chủ trì | Hạn xử lý | Tình hình thực hiện
    S1 | Thông báo số 15/TB-UBND ngày 12/01/2026 | < | < | < | <
    T | 1 | Kiểm tra tiến độ dự án đường ven biển | Sở Xây dựng | 30/01/2026 | Đã hoàn thành
    T | 2 | Tham mưu giải phóng mặt bằng | UBND xã Hải Bình | 15/02/2026 | Đang thực hiện
    S1 | Công văn số 210/UBND-KTTC ngày 20/01/2026 | < | < | < | <
    T | 1 | Rà soát vốn đầu tư công | Sở Tài chính | 28/02/2026 | Quá hạn`,
  "parents with full sentences over lettered tasks": `
    h | TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian | Kết quả
    S1 | I | CẢI CÁCH THỂ CHẾ | | | |
    T | 1 | Nâng cao chất lượng xây dựng văn bản quy phạm pháp luật | Sở Tư pháp | Các sở | Thường xuyên | Văn bản
    T | 2 | Theo dõi thi hành pháp luật | Sở Tư pháp | Các sở | | Báo cáo
    T | a | Ban hành kế hoạch theo dõi | Sở Tư pháp | | Quý I | Kế hoạch
    T | b | Kiểm tra tại các địa phương | Sở Tư pháp | UBND cấp xã | Quý II - III | Kết luận
    S1 | II | CẢI CÁCH THỦ TỤC HÀNH CHÍNH | | | |
    T | 1 | Công bố thủ tục | Các sở | VP UBND | Thường xuyên | Quyết định`,
  "three levels by decimals": `
    h | TT | Nội dung | Đơn vị chủ trì | Thời gian
    S1 | 1 | Hạ tầng | |
    S2 | 1.1 | Hạ tầng giao thông | |
    T | 1.1.1 | Đường tỉnh 506 | Sở XD | 2026
    T | 1.1.2 | Cầu Nguyệt Viên | Sở XD | 2027
    S2 | 1.2 | Hạ tầng điện | |
    T | 1.2.1 | Trạm 110kV | Sở CT | 2026
    S1 | 2 | Nhân lực | |
    S2 | 2.1 | Đào tạo | |
    T | 2.1.1 | Liên kết đào tạo | Sở GDĐT | 2026`,
  "agencies merged down, tasks without numbers": `
    h | Cơ quan | Nhiệm vụ | Thời hạn | Sản phẩm
    T | Sở Nội vụ | Tham mưu kế hoạch CCHC | 15/01 | Kế hoạch
    T | ^ | Kiểm tra công vụ | Quý II | Báo cáo
    T | ^ | Chấm điểm chỉ số | Tháng 12 | Quyết định
    T | Sở Tư pháp | Rà soát văn bản | Quý III | Báo cáo
    T | ^ | Phổ biến pháp luật | Thường xuyên | Hội nghị`,
  "content with dashes on rows, agency only on the first": `
    h | TT | Nội dung công việc | Đơn vị chủ trì | Thời gian
    T | 1 | Tổ chức Đại hội: | Ban Tổ chức | Tháng 8
    C | | - Chuẩn bị văn kiện | |
    C | | - Chuẩn bị nhân sự | |
    C | | - Trang trí, khánh tiết | |
    T | 2 | Tuyên truyền | Ban Tuyên giáo | Cả năm
    C | | - Trên báo chí | |
    C | | - Trực quan | |`,
  "deadline as group, bold in the number column": `
    h | TT | Nhiệm vụ | Cơ quan chủ trì | Ghi chú
    S1 | **Quý I/2026** | | |
    T | 1 | Kế hoạch CCHC | Sở Nội vụ |
    T | 2 | Kế hoạch tuyên truyền | Sở VHTTDL |
    S1 | **Quý II/2026** | | |
    T | 3 | Sơ kết 6 tháng | Sở Nội vụ |`,
  "Word table with header on each page and a cut agency": `
    h | TT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn
    T | 1 | Xây dựng Đề án phát triển du lịch | Sở Văn hóa, Thể thao | Các sở: Xây dựng, Tài chính, Nông nghiệp | Quý III
    h | TT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn
    C | | | và Du lịch | và Môi trường |
    T | 2 | Phát triển làng nghề | Sở Công Thương | Liên minh HTX | 2026
    T | 3 | Xúc tiến đầu tư | Trung tâm XTĐT | Sở Tài chính | 2026`,
  "notes and stars under the table": `
    h | TT | Nội dung | Chủ trì | Thời hạn
    T | 1 | Báo cáo tháng (*) | Các sở | Ngày 15 hằng tháng
    T | 2 | Báo cáo năm | Các sở | 15/12
    X | (*) Gửi qua hệ thống thông tin báo cáo của tỉnh | < | < | <
    X | Lưu ý: các đơn vị gửi bản mềm về Sở Nội vụ. | < | < | <
    B
    X | | | Nơi nhận: |
    X | | | - Các sở, ban, ngành; |
    X | | | - Lưu: VT, NC. |`,
  "spanned group titles with letters and a missing Roman level": `
    h | TT | Tên nhiệm vụ | Cơ quan chủ trì | Hình thức văn bản | Thời gian trình
    S1 | A. CÁC ĐỀ ÁN TRÌNH TỈNH ỦY | < | < | < | <
    T | 1 | Đề án phát triển kinh tế biển | Sở NN&MT | Nghị quyết | Tháng 5
    S1 | B. CÁC ĐỀ ÁN TRÌNH HĐND TỈNH | < | < | < | <
    S2 | I. Kỳ họp giữa năm | < | < | < | <
    T | 1 | Quy định mức học phí | Sở GDĐT | Nghị quyết | Tháng 6
    S2 | II. Kỳ họp cuối năm | < | < | < | <
    T | 1 | Dự toán ngân sách | Sở Tài chính | Nghị quyết | Tháng 12
    S1 | C. CÁC ĐỀ ÁN TRÌNH UBND TỈNH | < | < | < | <
    T | 1 | Quy chế làm việc | VP UBND | Quyết định | Tháng 3`,
  "target table with units": `
    h | TT | Chỉ tiêu | Đơn vị tính | Kế hoạch 2026 | Cơ quan theo dõi
    S1 | I | Chỉ tiêu kinh tế | | |
    T | 1 | Tốc độ tăng GRDP | % | 11,0 | Sở Tài chính
    T | 2 | GRDP bình quân đầu người | USD | 4.200 | Sở Tài chính
    T | - | Trong đó: khu vực công nghiệp | % | 14,5 | Sở Công Thương
    S1 | II | Chỉ tiêu xã hội | | |
    T | 3 | Tỷ lệ hộ nghèo giảm | % | 1,0 | Sở NN&MT`,
  "commune plan, everything in capitals and one blank row between groups": `
    X | ỦY BAN NHÂN DÂN | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
    X | XÃ HOẰNG HÓA | | Độc lập - Tự do - Hạnh phúc |
    B
    h | STT | NỘI DUNG | NGƯỜI THỰC HIỆN | THỜI GIAN
    S1 | | CÔNG TÁC ĐẢNG | |
    T | 1 | Họp chi bộ | Bí thư | Ngày 3 hằng tháng
    B
    S1 | | CÔNG TÁC CHÍNH QUYỀN | |
    T | 2 | Tiếp công dân | Chủ tịch UBND xã | Thứ 5 hằng tuần
    T | 3 | Giao ban | VP HĐND&UBND | Thứ 2
    B
    X | | | TM. ỦY BAN NHÂN DÂN |
    X | | | CHỦ TỊCH |
    B
    X | | | Lê Văn B |`,
  "two rows a task: deadline and status below": `
    h | TT | Nội dung | Chủ trì | Thời hạn
    T | 1 | Triển khai hệ thống một cửa | VP UBND tỉnh | Giai đoạn 1: 30/6
    C | | | Sở KH&CN | Giai đoạn 2: 31/12
    T | 2 | Đánh giá mức độ hài lòng | Sở Nội vụ | Quý IV
    C | | | Bưu điện tỉnh |`,
  "number merged over several contents with own agencies": `
    h | TT | Nhiệm vụ | Chủ trì | Thời hạn
    T | 1 | Khảo sát hiện trạng | Sở XD | Quý I
    T | ^ | Lập quy hoạch | Viện QH | Quý II
    T | ^ | Trình phê duyệt | Sở XD | Quý III
    T | 2 | Công bố quy hoạch | UBND tỉnh | Quý IV`,
  "heading rows with a stroke after the numeral, title in the first column": `
    h | STT | Công việc | Phụ trách | Hạn
    S1 | I/ Công tác văn phòng | | |
    T | 1/ | Văn thư, lưu trữ | Đ/c An | Hằng ngày
    T | 2/ | Tổng hợp | Đ/c Bình | Hằng tuần
    S1 | II/ Công tác tài vụ | | |
    T | 1/ | Quyết toán | Đ/c Chi | 31/12`,
  "survey form with hints, dots and a signature block of two columns": `
    X | Tên đơn vị: ................................ | | | |
    h | STT | Tên nhiệm vụ | Cơ quan chủ trì | Thời hạn | Khó khăn, vướng mắc
    X | (1) | (2) | (3) | (4) | (5)
    X | | (Ghi đầy đủ tên nhiệm vụ) | (Ghi tên cơ quan) | (Ghi ngày/tháng/năm) |
    T | 1 | Cắt giảm thủ tục | Sở Tài chính | 31/03/2026 | Thiếu nhân lực
    T | 2 | Số hóa hồ sơ | Sở Tư pháp | 30/06/2026 |
    X | ... | ... | ... | ... | ...
    B
    X | | NGƯỜI LẬP BIỂU | | THỦ TRƯỞNG ĐƠN VỊ |
    X | | (Ký, ghi rõ họ tên) | | (Ký tên, đóng dấu) |`,
  "sections by field in the content column, numbers going on": `
    h | TT | Nội dung nhiệm vụ | Cơ quan chủ trì | Thời hạn
    S1 | | **1. Lĩnh vực tư pháp** | |
    T | 1 | Kiểm tra văn bản | Sở Tư pháp | Quý II
    T | 2 | Trợ giúp pháp lý | Trung tâm TGPL | Cả năm
    S1 | | **2. Lĩnh vực y tế** | |
    T | 3 | Khám sức khỏe định kỳ | Sở Y tế | Quý III
    T | 4 | Tiêm chủng | Trung tâm KSBT | Cả năm`,
  "second line titles": `
    h | TT | Nhóm nhiệm vụ/Nhiệm vụ cụ thể | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian thực hiện | Kết quả đầu ra
    S1 | 1 | **Nhóm nhiệm vụ về cải cách thể chế** | | | |
    T | | Ban hành kế hoạch xây dựng văn bản | Sở Tư pháp | | Quý I | Kế hoạch
    T | | Theo dõi thi hành pháp luật | Sở Tư pháp | | Quý II | Báo cáo
    S1 | 2 | **Nhóm nhiệm vụ về thủ tục** | | | |
    T | | Rà soát | VP UBND | | Quý I | Báo cáo`,
  "section with title in merged B:F": `
    h | TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian | Ghi chú
    S1 | I | Thể chế | < | < | < | <
    T | 1 | Việc | Sở A | Sở B | Quý I |
    S1 | II | Tài chính | < | < | < | <
    T | 2 | Việc | Sở A | Sở B | Quý I |`,
  "heading with trailing merge less": `
    h | TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian | Ghi chú
    S1 | I. THỂ CHẾ | < | < | < | < |
    T | 1 | Việc | Sở A | Sở B | Quý I |
    S2 | 1. Văn bản | < | < | < | < |
    T | 1.1 | Việc | Sở A | Sở B | Quý I |`,
  "parent task with work and decimal children w/ work": `
    h | TT | Nhiệm vụ | Chủ trì | Thời gian
    T | 1 | Đề án sắp xếp | Sở Nội vụ | 2026
    T | 1.1 | Khảo sát | Sở Nội vụ | Quý I
    T | 1.2 | Lấy ý kiến | UBND xã | Quý II
    T | 2 | Đề án vị trí việc làm | Sở Nội vụ | 2026`,
  "template nobody filled": `
    h | TT | Nhiệm vụ | Chủ trì | Thời gian | Tình hình thực hiện
    S1 | I | Thể chế | | |
    T | 1 | Ban hành kế hoạch | | |
    T | 2 | Rà soát văn bản | | |
    S1 | II | Thủ tục | | |
    T | 1 | Công bố | | |`,
  "Roman with paragraphs a b": `
    h | STT | Nội dung | Đơn vị chủ trì | Thời gian
    S1 | I | VỀ KINH TẾ | |
    S2 | 1 | Nông nghiệp | |
    T | a | Chuyển đổi cây trồng | Sở NN | Quý I
    T | b | Phòng dịch | Sở NN | Cả năm
    S2 | 2 | Công nghiệp | |
    T | a | Khuyến công | Sở CT | Quý II
    S1 | II | VỀ XÃ HỘI | |
    S2 | 1 | Y tế | |
    T | a | Tiêm chủng | Sở Y tế | Cả năm`,
  "plus children": `
    h | STT | Nội dung | Đơn vị chủ trì | Thời gian
    T | 1 | Cải cách chế độ công vụ | Sở Nội vụ | Cả năm
    C | + | Thi tuyển lãnh đạo | |
    C | + | Đánh giá công chức | |
    T | 2 | Khác | Sở Nội vụ | Cả năm`,
  "subtotal and averages": `
    h | STT | Nội dung | Kinh phí | Đơn vị chủ trì | Thời gian
    T | 1 | Mua sắm | 10 | Sở A | 2026
    X | | Cộng | 10 | |
    T | 2 | Đào tạo | 5 | Sở B | 2026
    X | | Tổng cộng (I+II) | 15 | |
    X | Bằng chữ: Mười lăm triệu đồng | | | |`,
  "heading lower roman parenthesised": `
    h | STT | Nội dung | Đơn vị chủ trì | Thời gian
    S1 | (I) | Nhóm một | |
    T | (1) | Việc một | Sở A | 2026
    T | (2) | Việc hai | Sở A | 2026
    S1 | (II) | Nhóm hai | |
    T | (3) | Việc ba | Sở A | 2026`,
  "agency column first merged with sections": `
    h | TT | Đơn vị | Nhiệm vụ | Thời hạn
    T | 1 | Sở Nội vụ | Kế hoạch | Quý I
    T | ^ | ^ | Kiểm tra | Quý II
    T | 2 | Sở Y tế | Khám | Quý I`,
  "task text wraps in rows w/o number, all in content": `
    h | TT | Nhiệm vụ | Chủ trì | Thời gian
    T | 1 | Nghiên cứu, xây dựng và triển khai | Sở KH&CN | 2026
    C | | các giải pháp ứng dụng trí tuệ | |
    C | | nhân tạo trong cơ quan nhà nước | |
    T | 2 | Đánh giá | Sở KH&CN | 2027`,
  "Nhiệm vụ 1 as number": `
    h | TT | Nội dung | Chủ trì | Thời gian
    S1 | | MỤC TIÊU 1: TINH GỌN BỘ MÁY | |
    T | NV1.1 | Rà soát | Sở Nội vụ | Quý I
    T | NV1.2 | Sắp xếp | Sở Nội vụ | Quý II
    S1 | | MỤC TIÊU 2: SỐ HÓA | |
    T | NV2.1 | Số hóa | Sở KHCN | Quý II`,
  "continued header title + approval block right": `
    h | TT | Nội dung | Chủ trì | Thời gian
    T | 1 | Rà soát | Sở Nội vụ | Quý I
    T | 2 | Sắp xếp | Sở Nội vụ | Quý II
    X | | | Xác nhận của lãnh đạo đơn vị | Người tổng hợp
    X | | | (Ký, đóng dấu) | (Ký)
    X | | | Nguyễn Văn A | Trần Thị B`,
  "title over two rows": `
    h | TT | Nội dung | Chủ trì | Thời gian
    S1 | I | **NÂNG CAO NĂNG LỰC QUẢN LÝ NHÀ NƯỚC,** | |
    C | | **CẢI THIỆN MÔI TRƯỜNG ĐẦU TƯ** | |
    T | 1 | Rà soát | Sở Nội vụ | Quý I`,
  "content one row below its number": `
    h | TT | Nội dung | Chủ trì | Thời gian
    T | 1 | | Sở Nội vụ | Quý I
    C | | Rà soát văn bản | |
    T | 2 | | Sở Y tế | Quý II
    C | | Khám bệnh | |`,
  "total first with numeral": `
    h | TT | Nội dung | Kinh phí | Chủ trì | Thời gian
    X | A | TỔNG CỘNG | 100 | |
    S1 | I | Đầu tư | 60 | |
    T | 1 | Xây trụ sở | 60 | Sở A | 2026`,
  "every cell filled in heading by repetition": `
    h | TT | Nội dung | Chủ trì | Thời gian
    S1 | I. THỂ CHẾ | I. THỂ CHẾ | I. THỂ CHẾ | I. THỂ CHẾ
    T | 1 | Rà soát | Sở A | 2026
    S1 | II. TỔ CHỨC | II. TỔ CHỨC | II. TỔ CHỨC | II. TỔ CHỨC
    T | 2 | Sắp xếp | Sở A | 2026`,
  "no deadline column, notes": `
    h | STT | Tên thủ tục hành chính | Lĩnh vực | Cơ quan giải quyết
    S1 | A | THỦ TỤC CẤP TỈNH | |
    T | 1 | Cấp phép | Đất đai | Sở NN&MT
    T | 2 | Đăng ký | Đất đai | Sở NN&MT
    S1 | B | THỦ TỤC CẤP XÃ | |
    T | 1 | Chứng thực | Tư pháp | UBND cấp xã`,
  "numbers skip and repeat": `
    h | TT | Nội dung | Chủ trì | Thời gian
    T | 1 | Rà soát | Sở A | 2026
    T | 3 | Sắp xếp | Sở A | 2026
    T | 3 | Tổng kết | Sở A | 2026
    T | 10 | Tổng hợp số liệu | Sở A | 2026`,
  "task that begins like a total or note": `
    h | TT | Nội dung | Chủ trì | Thời gian
    T | 1 | Tổng số hóa hồ sơ lưu trữ | Sở A | 2026
    T | 2 | Ghi chú lý lịch khoa học | Sở A | 2026
    T | 3 | Cộng đồng học tập | Sở B | 2026
    T | | Giám đốc các sở báo cáo | Sở B | 2026
    T | | Tổng kết năm | Sở B | 2026`,
  "page footer between": `
    h | TT | Nội dung | Chủ trì | Thời gian
    T | 1 | Rà soát | Sở A | 2026
    X | | Trang 1/3 | |
    T | 2 | Sắp xếp | Sở A | 2026
    X | - 2 - | | |
    h | TT | Nội dung | Chủ trì | Thời gian
    T | 3 | Sắp xếp | Sở A | 2026`,
  "Mục with capital titles": `
    h | TT | Nội dung | Chủ trì | Thời gian
    S1 | I | NHÓM NHIỆM VỤ 1 | |
    S2 | | Mục 1. Về tổ chức | |
    T | 1 | Rà soát | Sở A | 2026
    S2 | | Mục 2. Về cán bộ | |
    T | 2 | Rà soát | Sở A | 2026
    S1 | II | NHÓM NHIỆM VỤ 2 | |
    S2 | | Mục 1. Về tài chính | |
    T | 1 | Rà soát | Sở A | 2026`,
  "children without numbers, agency merged from parent": `
    h | TT | Nội dung | Chủ trì | Thời gian
    T | 1 | Cải cách | Sở A | 2026
    C | ^ | - Việc a | ^ | ^
    C | ^ | - Việc b | ^ | ^
    T | 2 | Khác | Sở B | 2026`,
  "children own deadline, agency merged from parent": `
    h | TT | Nội dung | Chủ trì | Thời gian
    T | 1 | Cải cách | Sở A | Năm 2026
    T | | - Việc a | ^ | Quý I
    T | | - Việc b | ^ | Quý II
    T | 2 | Khác | Sở B | 2026`,
  "trailing unnumbered notes with a dash": `
    h | TT | Nội dung | Chủ trì | Thời gian
    T | 1 | Cải cách | Sở A | Năm 2026
    T | 2 | Khác | Sở B | 2026
    B
    X | Các đơn vị gửi báo cáo về Sở Nội vụ trước ngày 15 hằng tháng. | | |
    X | Trân trọng./. | | |`,
  "capital task contents": `
    h | TT | NỘI DUNG | CHỦ TRÌ | THỜI GIAN
    T | 1 | RÀ SOÁT VĂN BẢN | SỞ TƯ PHÁP | QUÝ I
    T | 2 | KIỂM TRA | SỞ NỘI VỤ | QUÝ II`,
  "all rows bold": `
    h | **TT** | **Nội dung** | **Chủ trì** | **Thời gian**
    S1 | **I** | **Thể chế** | | 
    T | **1** | **Rà soát** | **Sở A** | **Quý I**
    T | **2** | **Kiểm tra** | **Sở A** | **Quý I**`,
  "letter headings, lower tasks": `
    h | TT | Nội dung | Chủ trì | Thời gian
    S1 | A | Nhiệm vụ chung | |
    T | A.1 | Rà soát | Sở A | Quý I
    T | A.2 | Kiểm tra | Sở A | Quý I
    S1 | B | Nhiệm vụ riêng | |
    T | B.1 | Rà soát | Sở A | Quý I`,
  "D after C": `
    h | TT | Nội dung | Chủ trì | Thời gian
    S1 | A | Một | |
    T | 1 | Rà soát | Sở A | Quý I
    S1 | B | Hai | |
    T | 2 | Rà soát | Sở A | Quý I
    S1 | C | Ba | |
    T | 3 | Rà soát | Sở A | Quý I
    S1 | D | Bốn | |
    T | 4 | Rà soát | Sở A | Quý I`,
  "task without lead yet": `
    h | TT | Nội dung | Chủ trì | Thời gian
    S1 | I | Thể chế | |
    T | 1 | Rà soát | Sở A | Quý I
    T | 2 | Ban hành nghị quyết | |
    T | 3 | Kiểm tra | Sở A | Quý II`,
  "section followed by intro paragraph": `
    h | TT | Nội dung | Chủ trì | Thời gian
    S1 | I | Thể chế | |
    T | 1 | Rà soát | Sở A | Quý I
    C | | Trong đó tập trung các văn bản về đất đai. | |
    T | 2 | Kiểm tra | Sở A | Quý II`,
  "lead missing everywhere only deadline": `
    h | TT | Nội dung | Sản phẩm | Thời gian
    S1 | 1 | Thể chế | |
    T | 1.1 | Rà soát | Báo cáo | Quý I
    S1 | 2 | Tổ chức | |
    T | 2.1 | Sắp xếp | Đề án | Quý I`,
  "footer table numbers as text with dot, blank rows between": `
    h | STT | Nội dung | Chủ trì | Thời gian
    B
    S1 | I. | Thể chế | |
    B
    T | 1. | Rà soát | Sở A | Quý I
    B
    T | 2. | Kiểm tra | Sở A | Quý I
    B
    S1 | II. | Tổ chức | |
    B
    T | 3. | Sắp xếp | Sở A | Quý I`,
  "parent bold with lead but no deadline": `
    h | STT | Nội dung | Chủ trì | Thời gian
    S1 | **1** | **Chuyển đổi số** | **Sở KH&CN** |
    T | 1.1 | Nền tảng | Sở KH&CN | Quý I
    T | 1.2 | Tập huấn | Sở Nội vụ | Quý II
    S1 | **2** | **Cải cách** | **Sở Nội vụ** |
    T | 2.1 | Kiểm tra | Sở Nội vụ | Quý I`,
  "agency column only on first row of section": `
    h | STT | Nội dung | Chủ trì | Thời gian
    S1 | I | Thể chế | |
    T | 1 | Rà soát | Sở Tư pháp | Quý I
    T | 2 | Ban hành | | Quý II
    T | 3 | Phổ biến | | Quý III`,
};
