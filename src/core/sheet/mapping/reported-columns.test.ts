import { describe, expect, test } from "vitest";
import {
  columnsOf,
  LEAD,
  roleBeside,
  rolesOf,
  TASK,
  TIME,
  TT,
  tableOf,
} from "../../../../test/contracts/column-table.ts";
import { sketch } from "../../../../test/samples/rows/sketch.ts";

const DONE = ["Đã lát 200 m hè phố", "Đã cấp 40 bộ bàn ghế", "Đang chờ giấy phép xây dựng"];
const DAYS = ["12h ngày 09/10", "07/10", "15/10/2026"];

describe("what a report says was done, and of which period", () => {
  test.each([
    [["Thực hiện quý III", ...DONE], "result"],
    [["Kết quả thực hiện 6 tháng đầu năm 2026", ...DONE], "result"],
    [["Kết quả tới thứ 6", ...DONE], "result"],
    [["Đã làm", "Dựng xong 18 gian", "Đã mời", "Đang in"], "result"],
    [["Khối lượng đã khắc phục", "41/44 đường dây", "1.870 nhà", "Đắp 300 m"], "result"],
    [["Khối lượng còn lại", "3 đường dây", "403 nhà", "140 m"], undefined],
    [["Khối lượng còn lại (%)", "30%", "0%", "65%"], undefined],
    [["Cơ sở thực hiện", "Kế hoạch số 12", "Quyết định số 54", "Công văn 402"], undefined],
    [["Đã có/Chưa có", "Đã có quy chế", "Chưa có", "Đã có hồ sơ"], undefined],
    [["Khối lượng", "41 km", "18 nhà", "300 m"], undefined],
    [["Giải trình tình hình thực hiện", ...DONE], "result"],
    [["Giải trình", "Do mưa kéo dài", "Thiếu giáo viên", "Chưa có mặt bằng"], undefined],
    [["Kết quả của xã", ...DONE], "result"],
    [["Kết quả toàn cụm", "316", "43", "64"], "result"],
    [["Kết quả cuối tuần", "Tiêm được 43 trẻ", "Phun 61 nhà", "Lập 02 biên bản"], "result"],
    [["Kết quả nổi bật", ...DONE], "result"],
    [["Kết quả thực hiện cam kết", ...DONE], "result"],
    [["Hiện đang ở bước", ...DONE], "result"],
    [["Kết quả tự báo cáo", ...DONE], "result"],
    [["Kết quả, số liệu", "31,2 km", "Đã đốt 410 ha", "Ký 2.017/2.100 hộ"], "result"],
    [["Sản phẩm đã giao nộp", "Đã nộp 02 quy trình", "Đã nộp 14 mảnh", "Chưa có"], "result"],
    [["Kết quả theo yêu cầu", "08 phiên", "20 biên bản ghi nhớ", "500 tấn"], "product"],
    [["Đã làm đến đâu", "Đã đi đo lại", "Đã tháo cổng cũ", "Chưa đủ chứng từ"], "result"],
    [["Kế hoạch thực hiện quý IV", "120", "45", "80"], undefined],
    [["Phải thực hiện quý III", "Thẩm định hồ sơ", "Cấp 40 bộ bàn ghế", "Lấy ý kiến các xã"], undefined],
    [["Cần thực hiện quý III", ...DAYS], "deadline"],
    [["Quá trình thực hiện", ...DONE], "result"],
    [["Thông tin xử lý", ...DONE], "result"],
    [["Hồ sơ khối lượng", "Biên bản", "Báo cáo", "Tờ trình"], undefined],
    [["Thực hiện 6 tháng", "5.410", "02", "64%"], undefined],
    [["Số, ký hiệu văn bản đã ban hành", "KH số 14/KH-SNV", "Thông báo 77/TB-BQL", "QĐ 1520/QĐ-UBND"], "result"],
    [["Số văn bản đã ban hành", "14", "3", "21"], undefined],
    [["Số văn bản", "14/KH-SNV", "77/TB-BQL", "1520/QĐ-UBND"], undefined],
  ])("%s", (column, role) => {
    expect(roleBeside(...column)).toBe(role);
  });

  test("what came of this week comes before what came of the last", () => {
    const last = ["Kết quả tuần trước", ...DONE];
    const own = ["Kết quả tuần này", ...DONE];
    expect(rolesOf(tableOf(TT, TASK, LEAD, last, own)).slice(3)).toEqual([undefined, "result"]);
  });

  test.each([
    ["Tình hình đến 15/9", "Tình hình đến 15/10"],
    ["Kết quả thực hiện quý I", "Kết quả thực hiện quý II"],
    ["Kết quả kiểm tra lần 1", "Kết quả kiểm tra lần 2"],
    ["Kết quả 6 tháng đầu năm 2026", "Kết quả 9 tháng đầu năm 2026"],
    ["Tình hình thực hiện T9/2026", "Tình hình thực hiện T10/2026"],
    ["Kết quả thực hiện năm 2025", "Kết quả thực hiện năm 2026"],
  ])("of %s and %s the last is where the tasks are now, unless it is blank", (first, last) => {
    const both = tableOf(TT, TASK, LEAD, [first, ...DONE], [last, ...DONE]);
    const onlyFirst = tableOf(TT, TASK, LEAD, [first, ...DONE], [last, "", "", ""]);
    expect(rolesOf(both).slice(3)).toEqual([undefined, "result"]);
    expect(rolesOf(onlyFirst).slice(3)).toEqual(["result", undefined]);
  });

  test("numbers of documents are no periods: the second is no later one", () => {
    const one = ["Kết quả thực hiện Nghị quyết 57", ...DONE];
    const other = ["Kết quả thực hiện Nghị quyết 68", ...DONE];
    expect(rolesOf(tableOf(TT, TASK, LEAD, one, other)).slice(3)).toEqual(["result", undefined]);
  });

  test("of the shares of several quarters the last tells how far a task is", () => {
    const { sheet } = sketch(`
      h | TT | Nội dung | Chủ trì | % hoàn thành | <
      h | ^ | ^ | ^ | Quý I | Quý II
      T | 1 | Rà soát quy định về đất đai | Sở Nội vụ | 20 | 45
      T | 2 | Nâng cấp hệ thống một cửa | Sở Tài chính | 0 | 50
      T | 3 | Bồi dưỡng công chức xã | Sở Y tế | 40 | 85`);
    expect(rolesOf(sheet).slice(3)).toEqual([undefined, "progress"]);
  });

  test("a group for goals and results leaves each to its own words", () => {
    const { sheet } = sketch(`
      h | TT | Nội dung | Chủ trì | Chỉ tiêu và kết quả | <
      h | ^ | ^ | ^ | Chỉ tiêu năm | Đạt %
      T | 1 | Rà soát quy định về đất đai | Sở Nội vụ | 40 xã | 110
      T | 2 | Nâng cấp hệ thống một cửa | Sở Tài chính | 25 nhà | 65,5
      T | 3 | Bồi dưỡng công chức xã | Sở Y tế | 30 lớp | 90`);
    expect(rolesOf(sheet).slice(3)).toEqual([undefined, "progress"]);
  });

  test("documents with their numbers are there already, whatever they are called", () => {
    const issued = ["Sản phẩm, kết quả thực hiện", "QĐ 1190/QĐ-UBND", "BC 209/BC-SKHCN", "TTr 402/TTr-SXD"];
    const dated = ["Kết quả", "Tờ trình 66", "Biên bản ngày 14/10", "Thông báo số 12"];
    const toCome = ["Sản phẩm, kết quả thực hiện", "Quyết định", "Báo cáo", "Tờ trình"];
    expect(rolesOf(tableOf(TT, TASK, LEAD, TIME, issued))[4]).toBe("result");
    expect(rolesOf(tableOf(TT, TASK, LEAD, TIME, dated))[4]).toBe("result");
    expect(rolesOf(tableOf(TT, TASK, LEAD, TIME, toCome))[4]).toBe("product");
  });
});

describe("how far, and against what", () => {
  test.each([
    [["Tỷ lệ đạt so với mục tiêu (%)", "93,4", "74,9", "100"], "progress"],
    [["So với KH (%)", "94%", "100%", "58%"], "progress"],
    [["So với cùng kỳ (%)", "94%", "100%", "58%"], undefined],
    [["Tỷ lệ hoàn thành KPI", "100%", "88%", "117%"], "progress"],
    [["Ước % khối lượng", "75", "100", "30"], "progress"],
    [["Kế hoạch năm", "12.000 ca", "07 điểm", "180 buổi"], undefined],
    [["Kế hoạch tháng", "Tháng 3", "Tháng 9", "Tháng 12"], "deadline"],
  ])("%s", (column, role) => {
    expect(roleBeside(...column)).toBe(role);
  });
});

describe("what is asked for", () => {
  test.each([
    [["Yêu cầu xong trước", ...DAYS], "deadline"],
    [["Phải hoàn thành trước", ...DAYS], "deadline"],
    [["Yêu cầu hoàn thành", "15/10/2026", "Quý IV/2026", "Tháng 12"], "deadline"],
    [["Kết quả/Sản phẩm phải có", "52 số", "01 ngày hội", "15 máy"], "product"],
  ])("%s", (column, role) => {
    expect(roleBeside(...column)).toBe(role);
  });

  test("what is to be done about a trouble is the task, also where it is called one", () => {
    const trouble = ["Nội dung vướng mắc", "Chưa xác định giá đất", "Chồng lấn đất rừng", "Hết hạn thuê đất"];
    const remedy = [
      "Nhiệm vụ tháo gỡ",
      "Trình phương án giá đất",
      "Điều chỉnh ranh giới rừng",
      "Làm thủ tục gia hạn thuê đất",
    ];
    expect(rolesOf(tableOf(TT, trouble, remedy, LEAD))).toEqual(["number", undefined, "content", "lead"]);
  });
});

test("TT counts the rows, although a code stands before it", () => {
  const code = ["ID", "88121", "88134", "88140"];
  expect(rolesOf(tableOf(code, TT, TASK, LEAD))).toEqual([undefined, "number", "content", "lead"]);
  expect(rolesOf(tableOf(code, TASK, LEAD))[0]).toBe("number");
});

test("a person who follows and helps does them where nobody else is named, and that is not sure", () => {
  const helping = ["Cán bộ theo dõi, hỗ trợ", "Trần Đình Kỳ", "Phí Thị Luyến", "Đỗ Văn Cảnh"];
  const [, , alone] = columnsOf(tableOf(TT, TASK, helping));
  expect(alone?.role).toBe("lead");
  expect(alone?.confidence).toBeLessThan(0.9);
  expect(rolesOf(tableOf(TT, TASK, LEAD, helping))[3]).toBe("support");
});

test("whoever follows the tasks is a guess at who does them where nobody else is named", () => {
  const following = ["Phòng theo dõi", "Phòng Cải cách hành chính", "Văn phòng", "Phòng Tổ chức"];
  const [, , alone] = columnsOf(tableOf(TT, TASK, following));
  expect(alone?.role).toBe("lead");
  expect(alone?.confidence).toBeLessThan(0.6);
  expect(rolesOf(tableOf(TT, TASK, LEAD, following))[3]).toBeUndefined();
});
