/** Keys pressed together; several ways stand side by side: [["Ctrl", "Y"], ["Ctrl", "Shift", "Z"]]. */
export interface KeyLine {
  readonly keys: readonly (readonly string[])[];
  readonly does: string;
}

export interface KeyGroup {
  readonly title: string;
  readonly lines: readonly KeyLine[];
}

/** Sentences of the help dialog. Keys carry the names printed on keyboards in Vietnam. */
export const helpText = {
  title: "Phím tắt và trợ giúp",
  close: "Đóng",
  or: "hoặc",
  groups: [
    {
      title: "Đi trong bảng",
      lines: [
        { keys: [["←"], ["→"], ["↑"], ["↓"]], does: "Sang ô bên cạnh" },
        { keys: [["Tab"], ["Shift", "Tab"]], does: "Sang ô sau, về ô trước" },
        { keys: [["Enter"], ["Shift", "Enter"]], does: "Xuống ô dưới, lên ô trên" },
        { keys: [["Ctrl", "mũi tên"]], does: "Tới ô cuối có chữ theo hướng đó" },
        { keys: [["Home"], ["End"]], does: "Đầu dòng, cuối dòng" },
        {
          keys: [
            ["Ctrl", "Home"],
            ["Ctrl", "End"],
          ],
          does: "Đầu bảng, cuối bảng",
        },
        { keys: [["Page Up"], ["Page Down"]], does: "Lên, xuống một trang" },
        { keys: [["Esc"], ["Tab"]], does: "Bấm lần lượt để rời bảng" },
      ],
    },
    {
      title: "Sửa ô",
      lines: [
        { keys: [["gõ chữ"]], does: "Thay nội dung của ô" },
        { keys: [["F2"]], does: "Sửa tiếp nội dung đang có (hoặc bấm đúp chuột)" },
        { keys: [["Alt", "Enter"]], does: "Xuống dòng trong ô" },
        { keys: [["Enter"], ["Tab"]], does: "Ghi ô và đi tiếp" },
        { keys: [["Esc"]], does: "Bỏ, giữ nội dung cũ" },
        { keys: [["Delete"]], does: "Xóa nội dung của ô" },
        { keys: [["Alt", "↓"]], does: "Mở danh sách để chọn, như ở cột Trạng thái" },
        {
          keys: [
            ["Ctrl", "C"],
            ["Ctrl", "X"],
            ["Ctrl", "V"],
          ],
          does: "Chép, cắt, dán ô",
        },
      ],
    },
    {
      title: "Dòng và mục",
      lines: [
        { keys: [["Ctrl", "+"]], does: "Thêm nhiệm vụ bên dưới" },
        { keys: [["Ctrl", "Shift", "D"]], does: "Nhân đôi dòng hoặc mục" },
        { keys: [["Ctrl", "−"]], does: "Xóa dòng hoặc mục" },
        {
          keys: [
            ["Alt", "Shift", "↑"],
            ["Alt", "Shift", "↓"],
          ],
          does: "Chuyển lên, chuyển xuống",
        },
        { keys: [["Phím cách"]], does: "Gập hoặc mở mục đang đứng" },
        { keys: [["Shift", "F10"]], does: "Mở danh sách lệnh của dòng" },
      ],
    },
    {
      title: "Mọi lúc",
      lines: [
        { keys: [["Ctrl", "Z"]], does: "Hoàn tác việc vừa làm" },
        {
          keys: [
            ["Ctrl", "Y"],
            ["Ctrl", "Shift", "Z"],
          ],
          does: "Làm lại việc vừa hoàn tác",
        },
        { keys: [["Ctrl", "F"]], does: "Tìm trong mọi cột, không cần gõ dấu" },
        { keys: [["Ctrl", "S"]], does: "Sao lưu ra tệp (từng thay đổi thì ứng dụng tự lưu)" },
        { keys: [["F1"]], does: "Mở bảng phím tắt này" },
      ],
    },
  ] satisfies readonly KeyGroup[] as readonly KeyGroup[],
  notesTitle: "Nên biết",
  notes: [
    "Mọi thay đổi được lưu ngay trên máy này; không cần mạng. Dòng trạng thái ở cuối trang báo “Đã lưu” khi đã ghi xong.",
    "Trình duyệt có thể bị xóa dữ liệu khi dọn máy. Thỉnh thoảng hãy sao lưu ra tệp và giữ tệp ở nơi khác.",
    "Số thứ tự (TT) tự đánh lại theo vị trí của nhiệm vụ.",
    "Khi đang lọc, dòng vừa sửa vẫn đứng yên cho tới khi bấm “Áp dụng lại”.",
    "Bộ lọc được giữ trong địa chỉ của trang: đánh dấu trang là sau này mở lại đúng phần đang xem.",
  ],
} as const;
