/** Syllables that fill Vietnamese official texts, in small composed letters. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    "và của các cho có được trong với về theo trên từ đến là bộ những một này để tại đối không khi do " +
    "nội dung thực hiện nhiệm vụ cơ quan chủ trì phối hợp sở ngành tỉnh xã phường huyện thành phố khu vực ủy nhân dân " +
    "kết quả báo cáo quyết định kế hoạch nghị văn bản số ngày năm tháng quý tuần thời gian hoàn thường xuyên trước " +
    "cải cách hành chính thủ tục công việc chức viên cán đơn vị ghi chú tiến độ sản phẩm tổ cấp bảng tên đề án " +
    "xây dựng triển khai kiểm soát rà đánh giá giải hướng dẫn tuyên truyền quản lý nhà nước phát chất lượng hệ thống " +
    "điện tử dữ liệu chuyển đổi ứng dụng pháp luật tài tư giáo dục đào tạo y tế văn hóa thể thao phòng đảng hội đồng"
  ).split(" "),
);

/** How many of the words with a letter beyond ASCII are among the commonest. */
export function commonWords(text: string): number {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter((word) => COMMON_WORDS.has(word)).length;
}
