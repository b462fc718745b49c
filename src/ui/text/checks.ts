import type { CheckKind, Finding, Mend } from "../../core/checks/index.ts";

const TITLES: Readonly<Record<CheckKind, string>> = {
  "no-deadline": "Chưa có thời hạn",
  "unread-deadline": "Thời hạn có chữ chưa hiểu",
  "outside-years": "Thời hạn ngoài các năm của kế hoạch",
  "waiting-deadline": "Thời hạn còn chờ văn bản, sự kiện",
  "no-lead": "Chưa có cơ quan chủ trì",
  "several-leads": "Nhiều cơ quan cùng chủ trì",
  "group-lead": "Chỉ giao chung cho một nhóm",
  "unknown-agency": "Cơ quan chưa có trong danh mục",
  "no-product": "Chưa có sản phẩm",
  "duplicate-task": "Nhiệm vụ trùng nhau",
  "citation-spelling": "Một văn bản ghi nhiều cách",
  "citation-date": "Một số văn bản, nhiều ngày ký",
};

const HINTS: Readonly<Partial<Record<CheckKind, string>>> = {
  "unread-deadline": "Sửa chữ trong ô, hoặc cho biết những chữ ấy nghĩa là gì.",
  "waiting-deadline": "Chỉ để lưu ý: chưa có ngày cụ thể cho đến khi có văn bản hoặc sự kiện.",
  "several-leads": "Mỗi việc chỉ nên do một tổ chức chủ trì.",
  "group-lead": "Mỗi việc nên có một cơ quan chịu trách nhiệm.",
  "citation-date": "Chỉ để lưu ý: có thể là hai văn bản khác nhau.",
};

/** Sentences of the panel that says what is amiss in the plan. */
export const checksText = {
  title: "Kiểm tra kế hoạch",
  close: "Đóng kiểm tra kế hoạch",
  checking: "Đang kiểm tra…",
  clean: "Không thấy điều gì cần xem lại.",
  about: "Rõ người, rõ việc, rõ trách nhiệm, rõ quy trình, rõ thời gian, rõ hiệu quả.",
  summary: (count: number) => (count === 0 ? "Không còn điều gì cần sửa." : `${count} điều cần xem lại`),
  status: (count: number) => (count === 0 ? "Kiểm tra: không có gì cần sửa" : `Kiểm tra: ${count} điều cần xem lại`),
  kindTitle: (kind: CheckKind, count: number) => `${TITLES[kind]} (${count})`,
  hint: (kind: CheckKind) => HINTS[kind],
  words: ({ kind, words }: Finding): string => {
    const [first = "", ...rest] = words;
    if (kind === "citation-date") return `Số ${first}: ngày ${rest.join(", ngày ")}`;
    return words.map((each) => `“${each}”`).join(", ");
  },
  place: (number: string) => `TT ${number}`,
  goTo: (number: string) => `Tới nhiệm vụ ${number}`,
  morePlaces: (count: number) => `và ${count} chỗ nữa`,
  moreFindings: (count: number) => `và ${count} điều nữa, hiện dần khi sửa xong các điều trên`,
  explain: "Sửa cách hiểu…",
  mend: (mend: Mend, agencyName: string | undefined): string => {
    switch (mend.by) {
      case "spelling":
        return `Ghi thống nhất “${mend.to}”`;
      case "agency":
        return "Thêm vào danh mục";
      case "alias":
        return `Là “${agencyName ?? ""}”`;
    }
  },
  mended: "Đã sửa.",
  movedOn: "Kế hoạch vừa thay đổi nên chưa sửa được; hãy thử lại.",
  undo: "Hoàn tác",
  hidden: (number: string) => `Nhiệm vụ ${number} đang bị bộ lọc ẩn.`,
  clearFilter: "Bỏ lọc rồi đi tới",
} as const;
