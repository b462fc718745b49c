import { expect, test } from "vitest";
import { type RawCell, type RecognisedSheet, recogniseSheet } from "../../src/core/sheet/index.ts";
import { goldenText, markdownTable } from "./golden-table.ts";
import { type CellsOf, HEADER_GROUPS, type HeaderGroup } from "./headers.ts";

/** Six rows of what stands in a column. */
const CELLS: Readonly<Record<CellsOf, readonly string[]>> = {
  counts: ["1", "2", "3", "4", "5", "6"],
  tasks: [
    "Rà soát, đơn giản hóa thủ tục hành chính nội bộ thuộc phạm vi quản lý",
    "Tổ chức đối thoại với doanh nghiệp về thủ tục đất đai",
    "Số hóa kết quả giải quyết thủ tục còn hiệu lực",
    "Nâng cấp phần mềm một cửa của các xã, phường",
    "Khảo sát mức độ hài lòng của người dân",
    "Bồi dưỡng kỹ năng số cho công chức cấp xã",
  ],
  documents: [
    "Quyết định của UBND tỉnh",
    "Báo cáo",
    "Kế hoạch",
    "Kế hoạch; Báo cáo kết quả",
    "Báo cáo",
    "Lớp bồi dưỡng",
  ],
  outcomes: [
    "Đã ban hành Quyết định số 120/QĐ-UBND ngày 15/3/2026",
    "Đang lấy ý kiến các sở, ngành về dự thảo kế hoạch",
    "Đã số hóa 12.500 hồ sơ, đạt 85% kế hoạch",
    "Đang lựa chọn nhà thầu",
    "Chưa thực hiện do chưa bố trí kinh phí",
    "Đã tổ chức 03 lớp với 210 học viên",
  ],
  agencies: ["Sở Nội vụ", "Sở Tài chính", "Văn phòng UBND tỉnh", "UBND cấp xã", "Các sở, ban, ngành", "Công an tỉnh"],
  both: [
    "Sở Nội vụ chủ trì, phối hợp với các sở, ban, ngành",
    "Chủ trì: Sở Tài chính; phối hợp: UBND cấp xã",
    "Văn phòng UBND tỉnh phối hợp với Sở Tư pháp",
    "Sở Y tế chủ trì; Công an tỉnh phối hợp",
    "Sở Xây dựng chủ trì, phối hợp với UBND các xã, phường",
    "Sở Công Thương phối hợp với các hội",
  ],
  times: ["Quý II/2026", "Trước 30/6/2026", "Năm 2026", "Tháng 9/2026", "Thường xuyên", "31/12/2026"],
  percents: ["80%", "100%", "45 %", "0%", "65%", "100%"],
  states: ["Hoàn thành", "Đang thực hiện", "Đang thực hiện", "Chưa thực hiện", "Hoàn thành", "Quá hạn"],
  amounts: ["1.200", "350", "2.000", "0", "500", "75"],
  words: ["theo chỉ đạo của tỉnh", "", "chưa có", "bổ sung sau", "", "xem văn bản"],
  nothing: ["", "", "", "", "", ""],
};

function rolesIn(group: HeaderGroup, name: string): { readonly role: string; readonly sheet: RecognisedSheet } {
  const columns = [...group.left, [name, group.cells] as const, ...group.right];
  const labels = columns.map(([label]) => (label === name ? label.split(" / ") : [label]));
  const height = Math.max(...labels.map(({ length }) => length));
  const merges = labels.flatMap((label, at) =>
    label.length === height || height === 1 ? [] : [{ top: 0, bottom: height - 1, left: at, right: at }],
  );
  const head = Array.from({ length: height }, (_, row) => labels.map((label) => label[row] ?? ""));
  const body = Array.from({ length: 6 }, (_, row) => columns.map(([, cells]) => CELLS[cells][row] ?? ""));
  const rows = [...head, ...body].map((row) =>
    row.map((text): RawCell | undefined => (text === "" ? undefined : { text, type: "text" })),
  );
  const sheet = recogniseSheet({ name: "S", hidden: false, rows, merges, hiddenRows: [], hiddenColumns: [] });
  const column = sheet.mapping?.columns.find(({ index }) => index === group.left.length);
  return { role: column?.role ?? "-", sheet };
}

test("names in their tables are taken as in headers.md", () => {
  const tables = HEADER_GROUPS.map((group) => {
    const rows = group.names.map((name) => {
      const { role, sheet } = rolesIn(group, name);
      const column = sheet.mapping?.columns[group.left.length];
      return [name, role, column?.reason ?? "", column?.confidence.toFixed(2) ?? ""];
    });
    return `## ${group.title}\n\n${markdownTable(["Tên cột", "Được hiểu là", "Vì sao", "Mức chắc chắn"], rows)}\n`;
  });
  const actual = `# Tên các cột, trong bảng mà các cột bên cạnh đã rõ\n\n${tables.join("\n")}`;
  expect(actual).toBe(goldenText("test/golden/headers.md", actual));
});

test("every name gets its role, and what is no column of a plan gets none", () => {
  const wrong = HEADER_GROUPS.flatMap((group) =>
    group.names.flatMap((name) => {
      const { role } = rolesIn(group, name);
      return role === (group.role ?? "-") ? [] : [`${group.title}: ${name} → ${role}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test("the header is found above the rows, whatever the name", () => {
  for (const group of HEADER_GROUPS)
    for (const name of group.names) {
      const { rows } = rolesIn(group, name).sheet;
      expect([name, rows.length]).toEqual([name, 6]);
    }
});

test("there are 300 names and more, a fifth of them no columns of a plan, and none twice in a group", () => {
  const all = HEADER_GROUPS.flatMap(({ names }) => names);
  const none = HEADER_GROUPS.filter(({ role }) => role === undefined).flatMap(({ names }) => names);
  expect(all.length).toBeGreaterThanOrEqual(300);
  expect(none.length).toBeGreaterThanOrEqual(all.length / 5);
  for (const { names } of HEADER_GROUPS) expect(new Set(names).size).toBe(names.length);
});
