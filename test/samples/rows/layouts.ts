/** Layouts of task tables as agencies use them, by the name of their sample file. */
export const LAYOUTS: Readonly<Record<string, string>> = {
  "numbers-restart": `
    h | TT | Nội dung | Chủ trì | Thời hạn
    S1 | I | Hoàn thiện thể chế | |
    T | 1 | Xây dựng quy chế | Sở Nội vụ | Quý I
    T | 2 | Rà soát văn bản | Sở Tư pháp | Quý II
    S1 | II. | Phát triển hạ tầng | |
    T | 1 | Nâng cấp trung tâm dữ liệu | Sở KHCN | 2026`,
  "three-levels": `
    h | TT | Nhiệm vụ, giải pháp | Chủ trì | Thời gian
    S1 | A | NHIỆM VỤ CHUNG | |
    S2 | I | Hoàn thiện thể chế | |
    T | 1 | Xây dựng luật | Bộ Tư pháp | 2026
    S2 | II | Hạ tầng | |
    T | 1 | Xây trạm | Bộ Y tế | 2026
    S1 | B | NHIỆM VỤ RIÊNG | |
    S2 | I | Nhân lực | |
    T | 1 | Đào tạo | Bộ Nội vụ | 2026`,
  "bold-parents": `
    h | STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian
    S1 | **1** | **Cải cách thể chế** | | |
    T | 1.1 | Ban hành kế hoạch | Sở Tư pháp | | Tháng 1
    T | 1.2 | Kiểm tra văn bản | Sở Tư pháp | Sở Nội vụ | Tháng 6
    S1 | **2** | **Cải cách thủ tục** | | |
    T | 2.1 | Rà soát | VP UBND | | Quý II`,
  "merged-parts": `
    h | TT | Nội dung | Sản phẩm | Chủ trì | Thời gian
    S1 | Phần I. NHIỆM VỤ TRỌNG TÂM | < | < | < | <
    S2 | 1. Lĩnh vực nội vụ | < | < | < | <
    T | 1 | Sắp xếp bộ máy | Đề án | Sở Nội vụ | Quý I
    S2 | 2. Lĩnh vực tài chính | < | < | < | <
    T | 2 | Lập dự toán | Dự toán | Sở Tài chính | Quý II
    S1 | Phần II: NHIỆM VỤ THƯỜNG XUYÊN | < | < | < | <
    T | 3 | Báo cáo | Báo cáo | Các sở | Hằng tháng`,
  "agency-groups": `
    h | TT | Nội dung công việc | Thời hạn | Ghi chú
    S1 | | **Sở Nội vụ** | |
    T | 1 | Trình đề án | 30/6 |
    T | 2 | Báo cáo | 15/7 |
    S1 | | **Sở Tài chính** | |
    T | 1 | Phân bổ vốn | 30/6 |`,
  "section-with-agency": `
    h | TT | Nhiệm vụ | Chủ trì | Thời hạn
    S1 | I | Chuyển đổi số | Sở KH&CN |
    T | 1 | Xây dựng nền tảng | Sở KH&CN | 2026
    T | 2 | Tập huấn | UBND cấp xã | 2026
    S1 | II | Cải cách tài chính | Sở Tài chính |
    T | 1 | Giải ngân | Sở Tài chính | 2026`,
  "roman-tasks": `
    h | TT | Nội dung | Chủ trì | Thời hạn
    T | I | Ban hành nghị quyết | HĐND tỉnh | Tháng 7
    T | II | Ban hành quyết định | UBND tỉnh | Tháng 8
    T | III | Tổ chức hội nghị | Sở Nội vụ | Tháng 9`,
  "lettered-parts": `
    h | TT | Nội dung | Chủ trì | Thời hạn
    T | 1 | Sơ kết 5 năm thực hiện nghị quyết | Sở Nội vụ | Quý IV
    T | a) | Xây dựng đề cương | Sở Nội vụ | Tháng 8
    T | b) | Tổ chức hội nghị | VP UBND tỉnh | Tháng 12
    T | 2 | Tổng kết | Sở Tư pháp | Quý I`,
  "dashed-parts": `
    h | TT | Nội dung | Chủ trì | Thời hạn
    T | 1 | Rà soát thủ tục hành chính: | VP UBND tỉnh | Quý IV
    C | | - Lập danh mục thủ tục; | |
    C | | - Đề xuất phương án. | |
    T | 2 | Số hóa hồ sơ | Sở Tư pháp | Quý I`,
  "parent-over-parts": `
    h | TT | Nội dung | Chủ trì | Thời hạn
    S1 | 1 | Triển khai Đề án 06 | |
    T | - | Làm sạch dữ liệu | Công an tỉnh | Quý I
    T | - | Kết nối dữ liệu | Sở KHCN | Quý II
    T | 2 | Báo cáo | Công an tỉnh | Quý III`,
  "agency-per-row-merged": `
    h | TT | Nội dung | Chủ trì | Thời hạn
    T | 1 | Chuyển đổi số | Sở KHCN | 2026
    C | ^ | ^ | Sở Nội vụ | ^
    C | ^ | ^ | Sở Tài chính | ^
    T | 2 | An toàn thông tin | Công an tỉnh | 2026`,
  "agency-per-row": `
    h | TT | Nội dung | Chủ trì | Phối hợp | Thời hạn
    T | 1 | Chuyển đổi số | Sở KHCN | Sở Nội vụ | 2026
    C | | | | Sở Tài chính |
    C | | | | UBND cấp xã |
    T | 2 | An toàn | Công an tỉnh | | 2026`,
  "cut-by-page": `
    X | KẾ HOẠCH NĂM 2026 | | |
    h | TT | Nội dung | Chủ trì | Thời hạn
    X | (1) | (2) | (3) | (4)
    T | 1 | Hoàn thiện cơ sở dữ liệu quốc gia về dân cư phục vụ | Công an tỉnh | 2026
    h | TT | Nội dung | Chủ trì | Thời hạn
    X | (1) | (2) | (3) | (4)
    C | | giải quyết thủ tục hành chính. | |
    T | 2 | Báo cáo | Sở Nội vụ | 2026`,
  "left-out-rows": `
    X | Đơn vị tính: triệu đồng | | |
    h | TT | Nội dung | Chủ trì | Kinh phí
    X | | (Ghi rõ tên nhiệm vụ) | (Ghi tên đơn vị) |
    S1 | I | Ứng dụng CNTT | | 2.700
    T | 1 | Mua sắm phần mềm | Sở TTTT | 1.200
    X | | Cộng mục I | | 2.700
    X | | 2 | |
    T | 2 | Tổng hợp báo cáo | Sở Tài chính | 0
    X | … | … | … | …
    X | | Tổng cộng | | 2.700
    X | Ghi chú: Kinh phí chưa gồm thuế. | | |
    B
    X | | Nơi nhận: | | TM. ỦY BAN NHÂN DÂN
    X | | - Như trên; | | CHỦ TỊCH
    X | | - Lưu: VT. | | Nguyễn Văn A`,
  "no-number-column": `
    h | Nhiệm vụ | Đơn vị thực hiện | Hạn hoàn thành
    S1 | **I. Công tác tổ chức** | |
    T | 1. Kiện toàn ban chỉ đạo | Sở Nội vụ | 15/2
    T | 2. Phân công nhiệm vụ | Sở Nội vụ | 20/2
    S1 | **II. Công tác chuyên môn** | |
    T | 1. Khảo sát | Sở Y tế | 1/3`,
  "task-codes": `
    h | STT | Nội dung | Chủ trì | Thời hạn
    T | NV-2026-001 | Xây dựng kế hoạch | Sở Nội vụ | Quý I
    T | NV-2026-002 | Kiểm tra | Thanh tra tỉnh | Quý II
    C | | Gồm cả kiểm tra đột xuất | |
    T | 12a | Giám sát | HĐND tỉnh | Quý II`,
  "unfilled-rows": `
    h | TT | Nội dung | Chủ trì | Thời hạn
    T | 1 | Xây dựng kế hoạch | Sở Nội vụ | Quý I
    X | 2 | | |
    X | 3 | | |`,
  "shared-deadline": `
    h | TT | Nội dung | Chủ trì | Thời hạn
    S1 | I | Thể chế | |
    T | 1 | Việc một | Sở A | Quý I
    T | 2 | Việc hai | ^ | ^
    T | 3 | Việc ba | Sở B | ^`,
  "plain-titles": `
    h | TT | Nội dung | Chủ trì | Thời hạn
    S1 | | Lĩnh vực nội vụ | |
    T | 1 | Sắp xếp | Sở Nội vụ | Quý I
    T | 2 | Tuyển dụng | Sở Nội vụ | Quý I
    S1 | | Lĩnh vực y tế | |
    T | 1 | Khám | Sở Y tế | Quý II`,
  signature: `
    h | TT | Nội dung | Chủ trì | Thời hạn
    T | 1 | Sắp xếp | Sở Nội vụ | Quý I
    T | 2 | Tuyển dụng | Sở Nội vụ | Quý I
    B
    X | | | Thanh Hóa, ngày 5 tháng 1 năm 2026 |
    X | NGƯỜI LẬP BIỂU | | GIÁM ĐỐC |`,
  "prefixed-numbers": `
    h | TT | Nhiệm vụ | Chủ trì | Thời hạn
    S1 | I | Thể chế | |
    S2 | I.1 | Văn bản trung ương | |
    T | 1 | Luật | Bộ Tư pháp | 2026
    S2 | I.2 | Văn bản địa phương | |
    T | 2 | Nghị quyết | HĐND | 2026
    S1 | II | Hạ tầng | |
    T | II.1 | Mạng | Sở KHCN | 2026
    T | II.2 | Máy chủ | Sở KHCN | 2027`,
  "heading-above-header": `
    X | NHIỆM VỤ TRỌNG TÂM NĂM 2026 CỦA XÃ | < | < | <
    B
    S1 | A. NHÓM NHIỆM VỤ XÂY DỰNG ĐẢNG | < | < | <
    S2 | I. Công tác chỉ đạo | < | < | <
    h | STT | Nội dung công việc | Cơ quan chủ trì | Thời hạn
    T | 1 | Ban hành chương trình công tác năm | Văn phòng | Tháng 01
    S2 | II. Công tác tuyên truyền | < | < | <
    T | 2 | Mở chuyên mục trên trang thông tin | Phòng Văn hóa - Xã hội | Thường xuyên
    S1 | B. NHÓM NHIỆM VỤ CHÍNH QUYỀN | < | < | <
    h | STT | Nội dung công việc | Cơ quan chủ trì | Thời hạn
    T | 3 | Rà soát quỹ đất công ích | Phòng Kinh tế | Quý II`,
  "heading-over-prose": `
    X | III. NHIỆM VỤ, THỜI GIAN VÀ NGƯỜI THỰC HIỆN | < | < | <
    h | STT | Nội dung | Người phụ trách | Thời hạn
    T | 1 | Kiểm tra hồ sơ chứng thực | Công chức Tư pháp | Quý I
    T | 2 | Kiểm tra thu chi các quỹ | Kế toán | Quý II
    X | IV. CÁCH LÀM | < | < | <
    X | Người phụ trách đối chiếu sổ sách, hỏi các bộ phận có liên quan và báo cáo bằng văn bản sau mỗi đợt. | < | < | <`,
  "side-by-side": `
    X | PHÂN CÔNG NHIỆM VỤ QUÝ IV | < | < | < | < | < | < | < | <
    h | TT | Nhiệm vụ | Chủ trì | Thời hạn | | TT | Nhiệm vụ | Chủ trì | Thời hạn
    T | 1 | Rà soát hộ nghèo | Phòng Kinh tế | Tháng 10 | | 3 | Khám sức khỏe nghĩa vụ quân sự | Ban Chỉ huy quân sự | Tháng 11
    T | 2 | Thu quỹ phòng, chống thiên tai | Phòng Kinh tế | Tháng 11 | | 4 | Tuần tra ban đêm | Công an xã | Thường xuyên`,
  "later-table-without-tt": `
    S1 | I. VIỆC THƯỜNG XUYÊN | < | < | <
    h | Nhiệm vụ | Chủ trì | Thời hạn |
    T | Trực tiếp công dân | Văn phòng | Hằng ngày |
    T | Họp giao ban với các thôn | Văn phòng | Hằng tháng |
    B
    S1 | II. VIỆC TRONG MÙA MƯA BÃO | < | < | <
    h | Nội dung công việc | Sản phẩm | Cơ quan thực hiện | Hạn xử lý
    T | Lập bản đồ các điểm ngập | Bản đồ | Phòng Kinh tế | 30/9
    T | Mua máy phát điện dự phòng | Máy phát điện | Văn phòng | 31/10`,
  "later-table-other-columns": `
    S1 | A. VIỆC CỦA XÃ | < | < | <
    h | TT | Nhiệm vụ | Chủ trì | Căn cứ
    T | 1 | Rà soát hộ nghèo, hộ cận nghèo | Phòng Kinh tế | Nghị quyết 15
    T | 2 | Cấp biển số nhà ở hai tổ dân phố mới | Văn phòng | Kế hoạch 27
    B
    S1 | B. VIỆC CỦA CÁC THÔN | < | < | <
    h | TT | Nội dung công việc | Điều cần nói thêm | Đơn vị thực hiện
    T | 1 | Sơn lại cổng chào | Chờ bà con đóng góp | Thôn Đông
    T | 2 | Nạo vét mương tiêu nước | Cần mượn máy xúc | Thôn Đoài`,
};
