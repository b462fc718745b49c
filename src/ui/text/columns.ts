/** Sentences of the columns dialog. */
export const columnsText = {
  title: "Cột hiển thị",
  intro:
    "Chọn cột muốn xem, kéo hoặc bấm mũi tên để đổi thứ tự. Cột cố định luôn đứng yên bên trái khi cuộn ngang. Cột TT luôn đứng đầu.",
  list: "Các cột, theo thứ tự trên bảng",
  show: (name: string) => `Hiện cột ${name}`,
  drag: (name: string) => `Kéo để đổi chỗ cột ${name}`,
  up: (name: string) => `Đưa cột ${name} lên trước`,
  down: (name: string) => `Đưa cột ${name} ra sau`,
  freeze: "Cố định",
  noRoomToFreeze:
    "Cố định đến cột này thì cửa sổ không còn chỗ cho các cột khác. Hãy thu nhỏ bảng, thu hẹp cột hoặc cố định ít cột hơn.",
  freezeColumn: (name: string) => `Cố định cột ${name}`,
  moved: (name: string, place: number, count: number) => `Cột ${name} đứng thứ ${place} trong ${count} cột.`,
  hiddenCount: (count: number) => `${count} cột đang ẩn`,
  allShown: "Đang hiện mọi cột",
  showAll: "Hiện tất cả",
  resetWidths: "Đặt lại độ rộng",
  reset: "Về mặc định",
  done: "Xong",
} as const;
