import { describe, expect, test } from "vitest";
import { kindsOf } from "../../../../test/samples/rows/kinds.ts";
import { sketch } from "../../../../test/samples/rows/sketch.ts";
import { recogniseSheet } from "../recognise-sheet.ts";

const read = (drawing: string) => {
  const { sheet, kinds } = sketch(drawing);
  const recognised = recogniseSheet(sheet);
  const content = recognised.mapping?.columns.find(({ role }) => role === "content");
  return { kinds, read: kindsOf(recognised), content, lines: recognised.lines };
};

describe("what is merged down over tasks with agencies and deadlines of their own groups them", () => {
  const NAMES = [
    ["Nhiệm vụ", "Hoạt động cụ thể"],
    ["Nhiệm vụ", "Chi tiết"],
    ["Tên nhiệm vụ", "Các bước thực hiện"],
    ["Nội dung công việc", "Việc phải làm"],
    ["Công việc", "Yêu cầu cụ thể"],
    ["Nhiệm vụ", "Giải pháp"],
  ] as const;

  test.each(NAMES)("%s | %s", (group, tasks) => {
    for (const under of ["^", ""]) {
      const taken = read(`
        h | TT | ${group} | ${tasks} | Cơ quan chủ trì | Thời gian
        T | 1 | Cải cách thủ tục | Lập danh mục thủ tục cần rút ngắn | Sở Nội vụ | Tháng 6
        T | ${under} | ${under} | Tập huấn cán bộ một cửa cấp xã | Sở Tư pháp | Tháng 7
        T | ${under} | ${under} | Kiểm tra việc niêm yết thủ tục | Văn phòng UBND tỉnh | Tháng 8
        T | 2 | Phát triển dữ liệu | Chuẩn hóa dữ liệu đất đai | Sở Nông nghiệp | Quý III
        T | ${under} | ${under} | Xây dựng kho dữ liệu dùng chung | Sở Khoa học và Công nghệ | Quý IV`);
      expect(taken.read).toEqual(taken.kinds);
      expect(taken.content).toMatchObject({ header: tasks, confidence: 0.85 });
    }
  });

  test("but where the agency and the deadline are shared as well, the texts beside it are steps of one task", () => {
    const taken = read(`
      h | TT | Nhiệm vụ | Các bước thực hiện | Cơ quan chủ trì | Thời gian
      T | 1 | Cải cách thủ tục | Lập danh mục thủ tục cần rút ngắn | Sở Nội vụ | Tháng 6
      C | ^ | ^ | Tập huấn cán bộ một cửa cấp xã | ^ | ^
      C | ^ | ^ | Kiểm tra việc niêm yết thủ tục | ^ | ^
      T | 2 | Phát triển dữ liệu | Chuẩn hóa dữ liệu đất đai | Sở Nông nghiệp | Quý III
      C | ^ | ^ | Xây dựng kho dữ liệu dùng chung | ^ | ^`);
    expect(taken.read).toEqual(taken.kinds);
    expect(taken.content?.header).toBe("Nhiệm vụ");
  });
});

test("under a task that is shared, a row with a product, an agency and a day of its own is joined to it with a doubt", () => {
  const taken = read(`
    h | TT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Thời gian
    T | 1 | Cải cách thủ tục hành chính | Báo cáo | Sở Nội vụ | Tháng 6
    C | ^ | ^ | Quyết định | Sở Tư pháp | Tháng 7
    T | 2 | Phát triển dữ liệu số | Kho dữ liệu | Sở Nông nghiệp | Quý III
    C | ^ | ^ | ^ | Sở Khoa học và Công nghệ | ^`);
  expect(taken.read).toEqual(taken.kinds);
  expect(taken.lines.map(({ confidence }) => confidence < 0.9)).toEqual([false, false, true, false, false]);
});
