/** What is said of an act that was just done, or could not be. */
export const actText = {
  newSectionTitle: "Mục mới",
  undone: (act: string) => `Đã hoàn tác: ${act}`,
  redone: (act: string) => `Đã làm lại: ${act}`,
  nothingToUndo: "Không còn việc nào để hoàn tác.",
  nothingToRedo: "Không còn việc nào để làm lại.",
  deletedTask: "Đã xóa nhiệm vụ.",
  deletedSection: (tasks: number) => (tasks === 0 ? "Đã xóa mục." : `Đã xóa mục cùng ${tasks} nhiệm vụ trong mục.`),
  lastSection: "Kế hoạch cần ít nhất một mục nên mục này không xóa được.",
  /** Another window deleted the row in which somebody was typing. */
  rowGone: (text: string) => `Dòng đang sửa vừa bị xóa ở cửa sổ khác nên chưa ghi được chữ vừa gõ: “${text}”`,
  copyText: "Sao chép",
} as const;
