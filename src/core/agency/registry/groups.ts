import type { GroupEntry } from "./entry.ts";

export const PROVINCIAL_DEPARTMENTS = "cac-so-ban-nganh-cap-tinh";
const PUBLIC_UNITS = "cac-don-vi-su-nghiep-cong-lap";

/** Bodies the plan names together; each wording of the plan is a name or an alias. */
export const GROUPS: readonly GroupEntry[] = [
  {
    id: PROVINCIAL_DEPARTMENTS,
    name: "Các sở, ban, ngành cấp tỉnh",
    aliases: [
      "Các sở, ban, ngành, đơn vị cấp tỉnh",
      "Các sở, ngành cấp tỉnh",
      "Các sở, ngành, đơn vị cấp tỉnh",
      "Các sở, ban, ngành, đơn vị có liên quan",
      "Các sở, ban, ngành",
      "Các sở, ban, ngành của tỉnh",
      "Các sở, ban, ngành thuộc UBND tỉnh",
    ],
  },
  {
    id: "ubnd-cap-xa",
    name: "UBND cấp xã",
    aliases: ["UBND xã, phường", "UBND các xã, phường trên địa bàn tỉnh", "UBND các xã, phường trong tỉnh"],
  },
  {
    id: "co-quan-don-vi-lien-quan",
    name: "Cơ quan, đơn vị có liên quan",
    aliases: [
      "Các cơ quan có liên quan",
      "Các đơn vị có liên quan",
      "Cơ quan, đơn vị",
      "Các cơ quan, đơn vị, địa phương có liên quan",
    ],
  },
  { id: PUBLIC_UNITS, name: "Các đơn vị sự nghiệp công lập", aliases: ["Đơn vị SNCL"] },
  { id: "cac-don-vi-su-nghiep-y-te", name: "Các đơn vị sự nghiệp y tế", aliases: [], groups: [PUBLIC_UNITS] },
  { id: "cac-don-vi-su-nghiep-giao-duc", name: "Các đơn vị sự nghiệp giáo dục", aliases: [], groups: [PUBLIC_UNITS] },
  { id: "cac-truong-dai-hoc", name: "Các trường đại học trên địa bàn tỉnh", aliases: ["Các trường đại học"] },
  { id: "cac-doanh-nghiep-nha-nuoc", name: "Các doanh nghiệp nhà nước", aliases: ["DNNN"] },
  { id: "cac-doanh-nghiep-nha-dau-tu", name: "Các doanh nghiệp, nhà đầu tư", aliases: [] },
  { id: "cac-don-vi-cung-cap-phan-mem", name: "Các đơn vị cung cấp phần mềm", aliases: [] },
  { id: "cac-to-chuc-ca-nhan", name: "Các tổ chức, cá nhân", aliases: ["Tổ chức, cá nhân có liên quan"] },
  {
    id: "co-quan-thong-tan-bao-chi",
    name: "Các cơ quan thông tấn báo chí trong và ngoài tỉnh",
    aliases: ["Các cơ quan thông tin, báo chí trên địa bàn tỉnh", "Các cơ quan thông tấn, báo chí"],
  },
];
