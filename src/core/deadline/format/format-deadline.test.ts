import { expect, test } from "vitest";
import { formatDeadline, parseDeadline } from "../index.ts";

test.each([
  ["Báo cáo kết quả: 31/12 hằng năm", "Hạn: 31/12 hằng năm, Báo cáo kết quả"],
  ["Trình trước ngày 05/01/2026", "Hạn: trước ngày 05/01/2026"],
  ["Quí II-III/2026", "Hạn: từ 01/4/2026 đến 30/9/2026"],
  ["2026 - 2030", "Hạn: giai đoạn 2026 - 2030"],
  ["Triển khai: Bắt đầu từ Quý I/2026", "Triển khai: từ quý I/2026"],
  ["Hằng quý (trước ngày 20 của tháng cuối quý)", "Hạn: trước ngày 20 tháng cuối quý"],
  ["Thường xuyên, giai đoạn 2026-2030", "Thường xuyên giai đoạn 2026 - 2030"],
  ["Sau khi có văn bản của Trung ương", "Chờ có văn bản của Trung ương"],
  ["theo quy định của Bộ Nội vụ", "Theo quy định của Bộ Nội vụ"],
  ["Quý II/2026 (dự kiến)", "Hạn: quý II/2026 (dự kiến)"],
  ["Quý I, II/2026", "Hạn: quý I/2026\nHạn: quý II/2026"],
  ["đang xem xét", "đang xem xét"],
  ["", ""],
])("%s is said as %j", (text, sentence) => {
  expect(formatDeadline(parseDeadline(text))).toBe(sentence);
});

test("a reading a person gave, without precision, is said as well", () => {
  const by = { source: "", start: 0, label: "", inferred: [], unread: "" };
  const said = (clause: object) => formatDeadline({ clauses: [{ ...by, kind: "dated", ...clause }] });
  expect(said({ last: "2026-12-31" })).toBe("Hạn: 31/12/2026");
  expect(said({ first: "2026-01-01", bound: "from" })).toBe("Từ ngày 01/01/2026");
  expect(said({ first: "2026-03-01", last: "2026-06-30", bound: "within" })).toBe("Hạn: từ 01/3/2026 đến 30/6/2026");
});
