import { describe, expect, test } from "vitest";
import type { TransactionDetail, TransactionEvent } from "../../core/change/index.ts";
import { eventSentence } from "./events.ts";

const LONG = "Rà soát, hoàn thiện văn bản quy phạm pháp luật trong các lĩnh vực thu hút đầu tư, đất đai";

describe("eventSentence", () => {
  test.each<[TransactionEvent, TransactionDetail, string | undefined, string]>([
    ["cell.edit", { column: "Cơ quan chủ trì", text: "Sở Nội vụ" }, "12", "Sửa “Cơ quan chủ trì” ở nhiệm vụ 12"],
    ["cell.edit", { column: "Ghi chú", text: "" }, undefined, "Xóa nội dung “Ghi chú”"],
    ["task.add", { count: 1 }, "7", "Thêm nhiệm vụ 7"],
    ["task.delete", { count: 1, text: "" }, undefined, "Xóa nhiệm vụ"],
    ["task.delete", { count: 3, text: "Một" }, undefined, "Xóa 3 nhiệm vụ"],
    ["section.delete", { text: "Cải cách thể chế", count: 6 }, undefined, "Xóa mục “Cải cách thể chế” cùng 6 nhiệm vụ"],
    ["section.delete", { text: "Trống", count: 0 }, undefined, "Xóa mục “Trống”"],
    ["column.add", { column: "Kinh phí" }, undefined, "Thêm cột “Kinh phí”"],
    ["column.edit", { column: "Phí", name: "Kinh phí" }, undefined, "Đổi tên cột “Phí” thành “Kinh phí”"],
    ["column.edit", { column: "Phí", type: "number" }, undefined, "Đổi kiểu cột “Phí” thành số"],
    [
      "column.edit",
      { column: "Phí", name: "Giá", type: "date" },
      undefined,
      "Đổi tên cột “Phí” thành “Giá” và kiểu thành ngày",
    ],
    ["column.edit", { column: "Phí" }, undefined, "Sửa danh sách lựa chọn của cột “Phí”"],
    ["column.delete", { column: "Phí", count: 12 }, undefined, "Xóa cột “Phí” cùng nội dung 12 ô"],
    ["column.delete", { column: "Phí", count: 0 }, undefined, "Xóa cột “Phí”"],
    ["import.merge", { files: 12, added: 0, changed: 5 }, undefined, "Nhập 12 tệp: 5 thay đổi"],
    ["import.merge", { file: "so.xlsx", added: 3, changed: 5 }, undefined, "Nhập tệp so.xlsx: 3 mới, 5 thay đổi"],
    ["history.undo", { act: "section.add", text: "Mục mới" }, undefined, "Hoàn tác: Thêm mục “Mục mới”"],
    ["history.undo", { act: "__proto__" }, undefined, "Hoàn tác: "],
  ])("%s %j", (event, detail, taskNumber, sentence) => {
    expect(eventSentence({ event, detail, taskNumber })).toBe(sentence);
  });

  test("quotes a long text only as far as it is needed to know it by", () => {
    const sentence = eventSentence({ event: "task.delete", detail: { count: 1, text: LONG } });
    expect(sentence).toMatch(/^Xóa nhiệm vụ “Rà soát, .{20,60}…”$/);
  });
});
