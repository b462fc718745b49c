import type { AgencyEntry } from "./entry.ts";

/** Departments and bodies of the province's People's Committee since the mergers of 2025. */
export const DEPARTMENTS: readonly AgencyEntry[] = [
  {
    id: "van-phong-ubnd-tinh",
    name: "Văn phòng UBND tỉnh",
    aliases: ["VP UBND tỉnh", "VPUBND tỉnh"],
  },
  { id: "so-noi-vu", name: "Sở Nội vụ", aliases: ["SNV"] },
  { id: "so-tu-phap", name: "Sở Tư pháp", aliases: ["STP"] },
  { id: "so-tai-chinh", name: "Sở Tài chính", aliases: ["STC"] },
  { id: "so-khoa-hoc-va-cong-nghe", name: "Sở Khoa học và Công nghệ", aliases: ["Sở KHCN", "SKHCN"] },
  { id: "so-y-te", name: "Sở Y tế", aliases: ["SYT"] },
  { id: "so-giao-duc-va-dao-tao", name: "Sở Giáo dục và Đào tạo", aliases: ["Sở GDĐT", "SGDĐT"] },
  { id: "so-van-hoa-the-thao-va-du-lich", name: "Sở Văn hóa, Thể thao và Du lịch", aliases: ["Sở VHTTDL", "SVHTTDL"] },
  { id: "so-xay-dung", name: "Sở Xây dựng", aliases: ["SXD"] },
  { id: "so-cong-thuong", name: "Sở Công Thương", aliases: ["SCT"] },
  { id: "so-nong-nghiep-va-moi-truong", name: "Sở Nông nghiệp và Môi trường", aliases: ["Sở NNMT", "SNNMT"] },
  { id: "so-dan-toc-va-ton-giao", name: "Sở Dân tộc và Tôn giáo", aliases: ["Sở DTTG", "SDTTG"] },
  { id: "thanh-tra-tinh", name: "Thanh tra tỉnh", aliases: ["TTT"] },
  {
    id: "ban-quan-ly-khu-kinh-te-nghi-son",
    name: "Ban Quản lý Khu kinh tế Nghi Sơn và các khu công nghiệp",
    aliases: ["BQL KKT Nghi Sơn và các KCN", "Ban Quản lý KKTNS và các KCN", "Ban Quản lý Khu kinh tế Nghi Sơn"],
  },
];

/** Named beside the departments in the plan, and not counted among them. */
export const OTHER_BODIES: readonly AgencyEntry[] = [
  {
    id: "trung-tam-phuc-vu-hanh-chinh-cong-tinh",
    name: "Trung tâm Phục vụ hành chính công tỉnh",
    aliases: ["Trung tâm PVHCC tỉnh", "TTPVHCC tỉnh", "TTPVHCC", "Trung tâm Phục vụ hành chính công"],
  },
  { id: "cong-an-tinh", name: "Công an tỉnh", aliases: ["CA tỉnh", "CAT"] },
  {
    id: "bo-chi-huy-quan-su-tinh",
    name: "Bộ Chỉ huy Quân sự tỉnh",
    aliases: ["BCHQS tỉnh", "Bộ CHQS tỉnh"],
  },
  { id: "to-cong-tac-de-an-06", name: "Tổ công tác Đề án 06", aliases: ["Tổ công tác Đề án 06 tỉnh", "TCT Đề án 06"] },
  {
    id: "bao-va-phat-thanh-truyen-hinh",
    name: "Báo và Phát thanh, truyền hình Thanh Hóa",
    aliases: ["Báo và Phát thanh, truyền hình", "Báo và PTTH Thanh Hóa"],
  },
  { id: "cong-thong-tin-dien-tu-tinh", name: "Cổng thông tin điện tử tỉnh", aliases: [] },
  { id: "ubnd-tinh", name: "UBND tỉnh", aliases: [] },
];
