/** What is said of an act that was just done, or could not be. */
export const actText = {
  newSectionTitle: "Mục mới",
  undone: (act: string) => `Đã hoàn tác: ${act}`,
  redone: (act: string) => `Đã làm lại: ${act}`,
  nothingToUndo: "Không còn việc nào để hoàn tác.",
  nothingToRedo: "Không còn việc nào để làm lại.",
  deleted: (tasks: number, sections: number) => {
    if (sections === 0) return tasks === 1 ? "Đã xóa nhiệm vụ." : `Đã xóa ${tasks} nhiệm vụ.`;
    const what = sections === 1 ? "mục" : `${sections} mục`;
    return tasks === 0 ? `Đã xóa ${what}.` : `Đã xóa ${what} cùng ${tasks} nhiệm vụ.`;
  },
  severalSections: "Mỗi lần chỉ chuyển được một mục. Hãy chọn một mục rồi chuyển.",
  lastSection: "Kế hoạch cần ít nhất một mục nên mục này không xóa được.",
  /** Another window deleted the row in which somebody was typing. */
  rowGone: (text: string) => `Dòng đang sửa vừa bị xóa ở cửa sổ khác nên chưa ghi được chữ vừa gõ: “${text}”`,
  copyText: "Sao chép",
} as const;
