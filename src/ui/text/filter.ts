import type { ClauseKind } from "../../core/deadline/index.ts";
import type { AgencyRole } from "../../core/filter/index.ts";
import type { DerivedStatus } from "../../core/model/index.ts";

const ROLES: Readonly<Record<AgencyRole, string>> = {
  lead: "Chủ trì",
  support: "Phối hợp",
  either: "Chủ trì hoặc phối hợp",
};

const ROMAN = ["I", "II", "III", "IV"] as const;

interface QuarterOfYear {
  readonly year: number;
  /** 1 to 4. */
  readonly quarter: number;
}

/** Sentences of search, the filter panel and the chips above the grid. */
export const filterText = {
  title: "Bộ lọc",
  search: "Tìm trong mọi cột",
  searchHint: "Tìm, không cần gõ dấu",
  clearSearch: "Xóa chữ đang tìm",

  close: "Đóng bộ lọc",

  agencies: "Cơ quan",
  role: "Vai trò của cơ quan",
  roles: { lead: "Chủ trì", support: "Phối hợp", either: "Cả hai" } satisfies Record<AgencyRole, string>,
  roleHints: {
    lead: "Tìm trong cột cơ quan chủ trì",
    support: "Tìm trong cột cơ quan phối hợp",
    either: "Tìm trong cả hai cột",
  } satisfies Record<AgencyRole, string>,
  findAgency: "Tìm cơ quan",
  noAgency: (query: string) => `Không có cơ quan nào có “${query}”.`,
  /** Headings inside the list; the first kind needs none. */
  agencyKinds: { agency: undefined, group: "Giao chung cho nhóm", unregistered: "Tên chưa có trong danh mục" },
  goneAgency: "tên không còn trong bảng",
  mode: "Khi chọn nhiều cơ quan",
  modes: { any: "Bất kỳ", all: "Tất cả" },
  modeHints: {
    any: "Nhiệm vụ có ít nhất một trong các cơ quan đã chọn",
    all: "Nhiệm vụ có đủ mọi cơ quan đã chọn",
  },
  withGroups: "Gồm cả nhiệm vụ giao chung",
  withGroupsHint: "Cả nhiệm vụ giao cho nhóm có cơ quan này, như “Các sở, ban, ngành cấp tỉnh”",

  deadline: "Thời hạn",
  kinds: {
    ongoing: "Thường xuyên",
    recurring: "Định kỳ",
    dated: "Có hạn",
    waiting: "Chờ văn bản, sự kiện",
    unknown: "Chưa rõ",
  } satisfies Record<ClauseKind, string> as Record<ClauseKind, string>,
  year: "Năm",
  anyYear: "Mọi năm",
  quarter: "Quý",
  quarters: ROMAN,
  quartersOf: (year: number) => `Các quý của năm ${year}`,
  overdue: "Quá hạn",
  dueSoon: (days: number) => `Đến hạn trong ${days} ngày`,

  status: "Trạng thái",
  statuses: {
    "Chưa thực hiện": "Chưa thực hiện",
    "Đang thực hiện": "Đang thực hiện",
    "Hoàn thành": "Hoàn thành",
    "Quá hạn": "Quá hạn",
    unknown: "Khác",
  } satisfies Record<DerivedStatus, string> as Record<DerivedStatus, string>,

  column: {
    title: (column: string) => `Lọc cột ${column}`,
    open: "Lọc theo giá trị…",
    clearItem: "Bỏ lọc cột này",
    search: "Tìm giá trị, không cần gõ dấu",
    values: "Các giá trị",
    all: "Chọn tất cả",
    allFound: "Chọn tất cả giá trị tìm thấy",
    ticked: (ticked: number, all: number) => `${ticked}/${all}`,
    blank: "(Trống)",
    gone: "giá trị không còn trong bảng",
    goneColumn: "Cột đã xóa",
    more: (count: number) => `Còn ${count} giá trị nữa; hãy gõ để tìm.`,
    nothing: (query: string) => (query === "" ? "Không có giá trị nào." : `Không có giá trị nào có “${query}”.`),
    tickSome: "Hãy chọn ít nhất một giá trị",
    clear: "Bỏ lọc",
    cancel: "Hủy",
    apply: "Lọc",
  },

  countLabel: (label: string, count: number) => `${label}, ${count} nhiệm vụ`,
  chips: {
    list: "Đang lọc theo",
    text: (text: string) => `Có “${text}”`,
    agency: (role: AgencyRole, name: string) => `${ROLES[role]}: ${name}`,
    allAgencies: "Có đủ các cơ quan",
    withGroups: "Gồm cả giao chung",
    kind: (name: string) => `Thời hạn: ${name}`,
    year: (year: number) => `Năm ${year}`,
    quarter: (quarter: number, year: number | undefined) =>
      `Quý ${ROMAN[quarter - 1] ?? quarter}${year === undefined ? "" : `/${year}`}`,
    years: (first: number, last: number) => `Năm ${first} – ${last}`,
    quarters: (from: QuarterOfYear, to: QuarterOfYear) =>
      from.year === to.year
        ? `Quý ${ROMAN[from.quarter - 1]} – ${ROMAN[to.quarter - 1]}/${to.year}`
        : `Quý ${ROMAN[from.quarter - 1]}/${from.year} – Quý ${ROMAN[to.quarter - 1]}/${to.year}`,
    day: (day: string) => `Ngày ${day}`,
    days: (first: string, last: string) => `Từ ${first} đến ${last}`,
    status: (name: string) => `Trạng thái: ${name}`,
    value: (column: string, value: string) => `${column}: ${value}`,
    values: (column: string, count: number) => `${column}: ${count} giá trị`,
    exceptValue: (column: string, value: string) => `${column}: khác ${value}`,
    exceptValues: (column: string, count: number) => `${column}: ngoài ${count} giá trị`,
    section: (title: string) => `Mục: ${title}`,
    remove: (chip: string) => `Bỏ lọc: ${chip}`,
  },
  clearAll: "Xóa hết bộ lọc",
  shown: (shown: number, all: number) => `${shown}/${all} nhiệm vụ`,
  stale: "Có thay đổi sau khi lọc.",
  reapply: "Áp dụng lại",
  reapplyHint: "Lọc và sắp xếp lại theo nội dung mới sửa",
  empty: "Không có nhiệm vụ nào đúng bộ lọc này.",
  emptyHint: "Hãy bỏ bớt một điều kiện ở trên, hoặc xem lại tất cả.",
  showAllTasks: (count: number) => `Xem tất cả ${count} nhiệm vụ`,
} as const;
