import type { Direction, Grouping } from "../../core/arrange/index.ts";
import type { ClauseKind } from "../../core/deadline/index.ts";
import type { ColumnType, DerivedStatus } from "../../core/model/index.ts";

const CHIPS: Readonly<Record<Exclude<Grouping, "section">, string>> = {
  none: "Không chia mục",
  lead: "Nhóm theo cơ quan chủ trì",
  status: "Nhóm theo trạng thái",
  quarter: "Nhóm theo quý đến hạn",
};

type Directions = Readonly<Record<Direction, string>>;

const BY_LETTER: Directions = { ascending: "A → Z", descending: "Z → A" };
const BY_SIZE: Directions = { ascending: "Nhỏ → lớn", descending: "Lớn → nhỏ" };
const BY_TIME: Directions = { ascending: "Sớm nhất trước", descending: "Muộn nhất trước" };

/** Sentences of sorting and grouping the rows. */
export const arrangeText = {
  sort: (order: string) => `Sắp xếp: ${order}`,
  /** What the two directions are called, by the type of the column. */
  orders: {
    text: BY_LETTER,
    agencies: BY_LETTER,
    deadline: BY_TIME,
    percent: BY_SIZE,
    number: BY_SIZE,
    date: BY_TIME,
    list: { ascending: "Theo thứ tự danh sách", descending: "Ngược thứ tự danh sách" },
    status: { ascending: "Quá hạn trước", descending: "Hoàn thành trước" },
  } satisfies Readonly<Record<ColumnType, Directions>>,

  addLevel: "Sắp tiếp theo cột này",
  addLevelKey: "Shift",
  sortMany: "Sắp xếp nhiều cột…",
  clearSort: "Bỏ sắp xếp",
  groupBy: CHIPS,

  bar: "Đang sắp xếp và nhóm",
  sortedBy: (columns: readonly string[]) => `Sắp theo: ${columns.join(", ")}`,
  level: (column: string, direction: Direction) => `${column} ${direction === "ascending" ? "↑" : "↓"}`,
  groupedBy: CHIPS,
  remove: (chip: string) => `Bỏ: ${chip}`,
  forGood: "Sắp xếp hẳn",
  forGoodHint: "Lấy thứ tự này làm thứ tự của kế hoạch trong từng mục; hoàn tác được",
  sortedForGood: (columns: string) => `Đã sắp xếp hẳn các nhiệm vụ trong từng mục theo ${columns}.`,
  sortedAlready: "Các nhiệm vụ trong từng mục đã đứng đúng thứ tự này.",
  stale: "Có thay đổi sau khi sắp xếp.",
  cannotMove: "Các dòng đang được sắp xếp hoặc nhóm nên chưa chuyển chỗ được.",
  showPlanOrder: "Về thứ tự kế hoạch",

  dialog: {
    title: "Sắp xếp nhiều cột",
    explanation: "Cột đứng trước quyết định trước. Ô trống luôn đứng cuối.",
    nothing: "Chưa có cột nào. Hãy thêm một cột để sắp xếp.",
    column: (place: number) => (place === 1 ? "Sắp theo" : "Rồi theo"),
    columnLabel: (place: number) => `Cột thứ ${place}`,
    direction: (place: number) => `Thứ tự của cột thứ ${place}`,
    add: "Thêm cột",
    remove: (column: string) => `Bỏ cột ${column}`,
    up: (column: string) => `Đưa cột ${column} lên trước`,
    down: (column: string) => `Đưa cột ${column} ra sau`,
    apply: "Sắp xếp",
    cancel: "Hủy",
  },

  groups: {
    statuses: {
      "Chưa thực hiện": "Chưa thực hiện",
      "Đang thực hiện": "Đang thực hiện",
      "Hoàn thành": "Hoàn thành",
      "Quá hạn": "Quá hạn",
      unknown: "Trạng thái khác",
    } satisfies Readonly<Record<DerivedStatus, string>>,
    quarter: (quarter: number, year: number) => `Quý ${["I", "II", "III", "IV"][quarter - 1] ?? quarter}/${year}`,
    kinds: {
      ongoing: "Thường xuyên",
      recurring: "Định kỳ, không rõ ngày",
      dated: "Có thời hạn, không rõ ngày",
      waiting: "Chờ văn bản, sự kiện",
      unknown: "Chưa hiểu thời hạn",
    } satisfies Readonly<Record<ClauseKind, string>>,
    unregistered: (name: string) => `${name} (chưa có trong danh mục)`,
    blank: "Để trống",
  },
};
