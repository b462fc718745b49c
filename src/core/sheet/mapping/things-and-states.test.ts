import { describe, expect, test } from "vitest";
import { columnsOf, LEAD, roleBeside, rolesOf, TASK, TT, tableOf } from "../../../../test/contracts/column-table.ts";
import { sketch } from "../../../../test/samples/rows/sketch.ts";

describe("a head says of what it is a state or a share", () => {
  test.each([
    [["Tình trạng pháp lý", "Có giấy chứng nhận", "Đang tranh chấp", "Chưa cấp"], undefined],
    [["Tình trạng kê khai", "Hoàn thành", "Đang thực hiện", "Chưa thực hiện"], "status"],
    [["Tỷ lệ hộ cận nghèo", "4%", "3,5%", "2%"], undefined],
    [["Tỷ lệ hồ sơ trễ hạn", "4%", "0%", "2%"], undefined],
    [["Tỷ lệ giải ngân", "40%", "35%", "20%"], undefined],
    [["Tỷ lệ thực hiện đề án chung", "40%", "35%", "20%"], "progress"],
    [["Hiện trạng năm 2024", "45", "60", "12"], undefined],
    [["% tăng so với cùng kỳ", "4%", "12%", "7%"], undefined],
    [["Tình trạng sử dụng xe", "Đang chạy tốt", "Hỏng máy", "Chờ thanh lý"], undefined],
    [["Tiến độ thi công", "45%", "80%", "100%"], "progress"],
    [["Đến tháng", "5", "9", "12"], "deadline"],
    [["Kết quả cấp giấy phép", "Đã cấp", "Chưa cấp", "Đã cấp"], undefined],
    [["Mức hoàn thành công việc", "Hoàn thành", "Chưa hoàn thành", "Hoàn thành"], "status"],
    [["Tiến độ đền bù", "Đã chi trả", "Đang đo đạc", "Chưa thu hồi"], undefined],
    [["Tiến độ quý III", "Đã ban hành quy chế số 4", "Đã tổ chức hai hội nghị", "Chưa gửi lấy ý kiến"], "result"],
    [["Tiến độ (tháng)", "Tháng 3", "Tháng 9", "Tháng 12"], "deadline"],
    [
      ["Thực trạng thực hiện", "Đã ban hành quy chế số 4", "Đang lấy ý kiến các xã", "Chưa triển khai do thiếu vốn"],
      "result",
    ],
  ])("%s", (column, role) => {
    expect(roleBeside(...column)).toBe(role);
  });
});

describe("how far, how and until when", () => {
  test.each([
    [["Lũy kế hoàn thành (%)", "90%", "65%", "100%"], "progress"],
    [["Đánh giá tiến độ", "Chậm", "Đúng tiến độ", "Vượt tiến độ"], "status"],
    [["Kết quả tuần này", "Đã gửi văn bản", "Xong phần thu", "Đang chờ thẩm định"], "result"],
    [["Kết quả thực hiện trong tháng", "Đối chiếu 312 hộ", "9 đơn vị, thu hồi 2 tỷ", "205 hộ"], "result"],
    [["Kết quả của Sở Y tế", "Đã nối 22/29 cơ sở", "64 điểm cầu hoạt động", "Đã ký 3 hợp đồng"], "result"],
    [["Nhà đầu tư", "Công ty CP Sao Mai", "Tập đoàn An Phát", "Công ty TNHH Hải Long"], undefined],
    [["Kế hoạch năm", "120", "80", "25000"], undefined],
    [["Đến ngày", "30/6/2026", "31/8/2026", "15/9/2026"], "deadline"],
    [["Đến năm 2027", "60%", "50%", "27%"], undefined],
    [["Thời gian tiến hành", "Tháng 5", "Tháng 7", "Tháng 9"], "deadline"],
  ])("%s", (column, role) => {
    expect(roleBeside(...column)).toBe(role);
  });

  test("when it is done comes before the time that is looked at", () => {
    const looked = ["Mốc kiểm tra", "2024", "2024 - 2025", "2025"];
    const done = ["Thời gian tiến hành", "Tháng 5", "Tháng 7", "Tháng 9"];
    expect(rolesOf(tableOf(TT, TASK, LEAD, looked, done)).slice(3)).toEqual([undefined, "deadline"]);
  });

  test("documents and meetings in a plan that says nothing of what is done are still to come", () => {
    const time = ["Thời gian", "Tháng 5", "Tháng 7", "Tháng 9"];
    const toCome = ["Kết quả đạt được", "Hội nghị triển khai", "Quyết định công bố", "Kế hoạch kiểm kê"];
    const done = ["Kết quả đạt được", "Đã họp hai lần", "Quyết định 15/QĐ-UBND", "Kế hoạch đã ký"];
    expect(rolesOf(tableOf(TT, TASK, LEAD, time, toCome))[4]).toBe("product");
    expect(rolesOf(tableOf(TT, TASK, LEAD, time, done))[4]).toBe("result");
  });
});

test("a task that passes through several bodies ends with the last of them, and that is not sure", () => {
  const { sheet } = sketch(`
    h | TT | Nội dung | Chủ trì | Thời gian trình | <
    h | ^ | ^ | ^ | Đảng ủy UBND | Ban Thường vụ
    T | 1 | Rà soát quy định về đất đai | Sở Nội vụ | Tháng 4 | Tháng 5
    T | 2 | Nâng cấp hệ thống một cửa | Sở Tài chính | | Tháng 6
    T | 3 | Bồi dưỡng công chức xã | Sở Y tế | Tháng 6 | Tháng 7`);
  expect(columnsOf(sheet).map(({ role }) => role)).toEqual(["number", "content", "lead", undefined, "deadline"]);
  expect(columnsOf(sheet)[4]?.confidence).toBeLessThan(0.9);
});

describe("what a column is by the things its name names", () => {
  test.each([
    [["Số lớp tập huấn", "2", "5", "3"], undefined],
    [["Số dự án", "Dự án đường tránh", "Dự án cấp nước", "Dự án kè sông"], undefined],
    [["Mức độ ảnh hưởng", "Cao", "Vừa", "Thấp"], undefined],
    [["Mức độ hoàn thành công việc", "60%", "45%", "100%"], "progress"],
    [["Đúng hạn/Quá hạn", "Đúng hạn", "Quá hạn", "Đúng hạn"], "status"],
    [["Đã xong chưa", "Đã xong", "Chưa xong", "Đang làm"], "status"],
    [["Trước hạn", "x", "", "x"], undefined],
    [["Tiến độ thực hiện đến ngày 15/8/2026", "Đang thực hiện", "Hoàn thành", "Chưa thực hiện"], "status"],
    [
      [
        "Tiến độ thực hiện đến ngày 15/8/2026",
        "Đã ban hành quy chế số 4",
        "Đã tổ chức hai hội nghị",
        "Chưa gửi lấy ý kiến",
      ],
      "result",
    ],
    [["Việc tuần sau", "Rà soát quy chế của các xã", "Tổng hợp góp ý", "Tổ chức hội nghị ở hai xã"], undefined],
    [["Diễn giải, ghi chú", "", "Theo mẫu của Bộ", ""], "note"],
    [["Hồ sơ, giấy tờ kèm theo", "Biên bản", "Danh sách", "Báo cáo"], undefined],
    [["Đề nghị của cơ quan", "Sở Tài chính bố trí vốn", "Lùi sang quý IV", "UBND tỉnh xem xét"], undefined],
  ])("%s", (column, role) => {
    expect(roleBeside(...column)).toBe(role);
  });

  test("things a table lists are its content where nothing is called a task", () => {
    const packages = ["Gói thầu", "Thi công xây lắp cầu Đông", "Tư vấn giám sát", "Bảo hiểm công trình"];
    expect(rolesOf(tableOf(TT, packages, LEAD))[1]).toBe("content");
    expect(rolesOf(tableOf(TT, packages, TASK, LEAD)).slice(1, 3)).toEqual([undefined, "content"]);
  });

  test("the code of a thing does not number the tasks", () => {
    expect(
      rolesOf(tableOf(["Mã kế hoạch", "K01", "K02", "K03"], ["Mã thiết bị", "B4", "B9", "B12"], TASK, LEAD)),
    ).toEqual(["number", undefined, "content", "lead"]);
  });
});

describe("what came of a task, by what is said of it and what stands under it", () => {
  test.each([
    [["Kết quả xếp thứ tự", "Thứ 3", "Thứ 7", "Thứ 12"], undefined],
    [
      [
        "Kết quả rà soát",
        "Đã rà soát 45 văn bản, bãi bỏ 3",
        "Đang rà soát theo chuyên đề",
        "Chưa thực hiện, chờ hướng dẫn",
      ],
      "result",
    ],
    [["Kết quả", "12", "5", "48"], "result"],
    [["Kết quả", "x", "", "x"], undefined],
    [["Kết quả", "20%", "45%", "100%"], "progress"],
    [["Kết quả thẩm tra", "Đạt", "Không đạt", "Đạt"], "result"],
    [["Kết quả trả lời", "Đã bố trí vốn năm 2026", "Đang rà soát, trả lời sau", "Đã tuyển 12 giáo viên"], "result"],
    [["Đã làm", "Đã ban hành quy chế số 4", "Đã tổ chức hai hội nghị", "Đã gửi lấy ý kiến các sở"], "result"],
    [["Tỷ lệ so với cùng kỳ", "105%", "98%", "120%"], undefined],
    [["Gi chú", "", "Chuyển từ năm trước", ""], "note"],
    [["Quy chế/Kế hoạch liên quan", "Quy chế 12", "Kế hoạch 3", "Kế hoạch 45"], undefined],
    [["Kết quả kiểm phiếu bầu", "12/30", "28/30", "30/30"], undefined],
    [["Sản phẩm/Kết quả thực hiện", "Đã ban hành quy chế số 4", "Đã họp hai lần", "Đã gửi các sở"], "result"],
    [["Sản phẩm/Kết quả thực hiện", "Quyết định của UBND tỉnh", "Kế hoạch của Sở", "Báo cáo"], "product"],
    [["% so với năm trước", "95%", "105%", "98%"], undefined],
    [["Sản phẩm làng nghề", "Chè", "Miến dong", "Mật ong"], undefined],
    [["Sản phẩm tối thiểu", "Quyết định của UBND tỉnh", "Kế hoạch của Sở", "Báo cáo"], "product"],
    [["Hồ sơ minh chứng", "Biên bản", "Báo cáo", "Quyết định"], undefined],
    [["Hồ sơ trình", "Biên bản", "Báo cáo", "Quyết định"], "product"],
    [["Việc đã làm", "Đã ban hành quy chế số 4", "Đã tổ chức hai hội nghị", "Đã gửi lấy ý kiến các sở"], "result"],
    [["Actual result", "Đã ban hành quy chế số 4", "Đã tổ chức hai hội nghị", "Chưa gửi lấy ý kiến các sở"], "result"],
    [["Văn bản dự kiến trình", "Quyết định của UBND tỉnh", "Kế hoạch của Sở", "Quy chế phối hợp"], "product"],
    [["Văn bản đã ban hành", "Quyết định số 12/QĐ-UBND", "Kế hoạch số 3/KH-SNV", "Công văn số 45/UBND-TH"], "result"],
    [["Văn bản lưu hành", "Quyết định 12", "Kế hoạch 3", "Công văn 45"], undefined],
  ])("%s", (column, role) => {
    expect(roleBeside(...column)).toBe(role);
  });

  test("what was done is the content where nothing else is", () => {
    const done = [
      "Công việc đã thực hiện",
      "Rà soát quy định về đất đai",
      "Nâng cấp hệ thống một cửa",
      "Bồi dưỡng công chức",
    ];
    expect(rolesOf(tableOf(TT, done, LEAD, ["Thời gian", "Quý I/2026", "30/6/2026", "Tháng 9/2026"]))).toEqual([
      "number",
      "content",
      "lead",
      "deadline",
    ]);
  });
});
