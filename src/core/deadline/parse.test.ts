import { describe, expect, test } from "vitest";
import { type DeadlineClause, deadlineKinds, parseDeadline } from "./index.ts";

const ONE_YEAR = { firstYear: 2026, lastYear: 2026, issuedOn: "2026-01-05" };
const FIVE_YEARS = { firstYear: 2026, lastYear: 2030, issuedOn: "2026-01-05" };
const YEAR_END = "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1";
const QUARTERS = "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1";
const HALVES = "FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1";

function brief({ kind, bound, first, last, rrule }: DeadlineClause): string {
  return [kind, bound, first, last && `→ ${last}`, rrule].filter(Boolean).join(" ");
}

const meaning = (text: string) => parseDeadline(text, ONE_YEAR).clauses.map(brief);

describe("one time", () => {
  test.each([
    ["15/12/2026", "dated by → 2026-12-15"],
    ["ngày 30 tháng 6 năm 2026", "dated by → 2026-06-30"],
    ["30/6", "dated by → 2026-06-30"],
    ["Trước ngày 15/12/2026", "dated before → 2026-12-15"],
    ["trước 17h00 ngày 15-12-2026", "dated before → 2026-12-15"],
    ["chậm nhất tháng 01/2026", "dated by → 2026-01-31"],
    ["không quá ngày 31/3/2026", "dated by → 2026-03-31"],
    ["15/6/26", "dated by → 2026-06-15"],
    ["2026-06-30", "dated by → 2026-06-30"],
    ["tháng 6/2026", "dated within 2026-06-01 → 2026-06-30"],
    ["T6/2026", "dated within 2026-06-01 → 2026-06-30"],
    ["6/2026", "dated within 2026-06-01 → 2026-06-30"],
    ["Quí I / 2026", "dated within 2026-01-01 → 2026-03-31"],
    ["quý 4 năm 2025", "dated within 2025-10-01 → 2025-12-31"],
    ["Q1/2026", "dated within 2026-01-01 → 2026-03-31"],
    ["06 tháng đầu năm 2026", "dated within 2026-01-01 → 2026-06-30"],
    ["6 tháng cuối năm", "dated within 2026-07-01 → 2026-12-31"],
    ["Năm 2026", "dated within 2026-01-01 → 2026-12-31"],
    ["trong năm 2026", "dated within 2026-01-01 → 2026-12-31"],
    ["cuối năm", "dated endOf → 2026-12-31"],
    ["đến hết năm 2027", "dated endOf → 2027-12-31"],
    ["Từ nay đến hết năm 2026", "dated endOf → 2026-12-31"],
    ["đến năm 2030", "dated by → 2030-12-31"],
    ["trước tháng 6/2026", "dated before → 2026-05-31"],
    ["Tháng 6, năm 2026", "dated within 2026-06-01 → 2026-06-30"],
    ["Tháng năm năm 2026", "dated within 2026-05-01 → 2026-05-31"],
    ["Trình UBND tỉnh ban hành trước ngày 30/6/2026", "dated before → 2026-06-30"],
    ["Từ năm 2026", "dated from 2026-01-01"],
    ["Bắt đầu từ Quý II/2026", "dated from 2026-04-01"],
    ["Năm 2026 và các năm tiếp theo", "dated from 2026-01-01"],
    ["trong vòng 30 ngày kể từ ngày ban hành Kế hoạch này", "dated by → 2026-02-04"],
  ])("%s", (text, expected) => {
    expect(meaning(text)).toEqual([expected]);
  });
});

describe("a range", () => {
  test.each([
    ["Quý II - III/2026", "2026-04-01", "2026-09-30"],
    ["giai đoạn 2026 \u2013 2030", "2026-01-01", "2030-12-31"],
    ["2022 -2025", "2022-01-01", "2025-12-31"],
    ["từ năm 2026 đến hết năm 2030", "2026-01-01", "2030-12-31"],
    ["Từ tháng 1 - 4/2026", "2026-01-01", "2026-04-30"],
    ["28/6 - 5/7/2026", "2026-06-28", "2026-07-05"],
    ["15 - 20/6/2026", "2026-06-15", "2026-06-20"],
    ["Quý I đến tháng 9", "2026-01-01", "2026-09-30"],
  ])("%s", (text, first, last) => {
    expect(meaning(text)).toEqual([`dated within ${first} → ${last}`]);
  });
});

describe("a rhythm", () => {
  test.each([
    ["Hằng năm", YEAR_END],
    ["định kỳ hàng năm", YEAR_END],
    ["mỗi năm một lần", YEAR_END],
    ["Hàng quý", QUARTERS],
    ["6 tháng/lần", HALVES],
    ["02 lần/năm", HALVES],
    ["3 tháng/lần", QUARTERS],
    ["01 lần/quý", QUARTERS],
    ["hằng tháng", "FREQ=MONTHLY;BYMONTHDAY=-1"],
    ["hằng tuần", "FREQ=WEEKLY;BYDAY=FR"],
    ["hằng ngày", "FREQ=DAILY"],
  ])("%s", (text, rrule) => {
    expect(meaning(text)).toEqual([`recurring ${rrule}`]);
  });

  test.each([
    ["tháng 12 hằng năm", `within ${YEAR_END}`],
    ["quý I hàng năm", "within FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-1"],
    ["trước ngày 30/11 hằng năm", "before FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30"],
    ["Hằng năm, trước ngày 15/12", "before FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15"],
    ["trước ngày 15 hằng tháng", "before FREQ=MONTHLY;BYMONTHDAY=15"],
    ["ngày 31 hằng tháng", "by FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1"],
    ["ngày 20 của tháng cuối quý", "by FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20"],
    ["thứ Sáu hằng tuần", "by FREQ=WEEKLY;BYDAY=FR"],
  ])("%s", (text, expected) => {
    expect(meaning(text)).toEqual([`recurring ${expected}`]);
  });
});

test("a rhythm over a stretch of years ends with it", () => {
  const bounded = [`recurring 2026-01-01 → 2030-12-31 ${YEAR_END};UNTIL=20301231`];
  for (const text of ["Hằng năm, giai đoạn 2026 - 2030", "hằng năm (từ năm 2026 đến năm 2030)"])
    expect(meaning(text)).toEqual(bounded);
  expect(meaning("Thường xuyên giai đoạn 2026 - 2030")).toEqual(["ongoing 2026-01-01 → 2030-12-31"]);
});

test("a rhythm may follow something: it keeps its kind and says what", () => {
  const cases = [
    ["Thường xuyên theo kế hoạch", "ongoing", "kế hoạch"],
    ["Hằng năm theo quy định", "recurring", "quy định"],
    ["Định kỳ, theo hướng dẫn của Bộ Nội vụ", "recurring", "hướng dẫn của Bộ Nội vụ"],
  ];
  for (const [text = "", kind, event] of cases)
    expect(parseDeadline(text).clauses).toMatchObject([{ kind, event, unread: "" }]);
});

describe("several clauses", () => {
  test("labels stand before the colon, and each clause is found by its kind", () => {
    const deadline = parseDeadline("Kế hoạch: quý I hằng năm. Báo cáo: ngay sau cuộc kiểm tra", FIVE_YEARS);
    expect(deadline.clauses.map(({ label, kind }) => [label, kind])).toEqual([
      ["Kế hoạch", "recurring"],
      ["Báo cáo", "waiting"],
    ]);
    expect([...deadlineKinds(deadline)].sort()).toEqual(["recurring", "waiting"]);
  });

  test("a list shares its unit, its year, its rhythm and its bound", () => {
    expect(meaning("Quý I, II/2026")).toEqual([
      "dated within 2026-01-01 → 2026-03-31",
      "dated within 2026-04-01 → 2026-06-30",
    ]);
    expect(meaning("Tháng 6 và tháng 12/2026").length).toBe(2);
    expect(meaning("Tháng 4, 5, 6/2026").length).toBe(3);
    expect(meaning("Định kỳ hằng quý, 6 tháng, năm")).toEqual(
      [QUARTERS, HALVES, YEAR_END].map((rule) => `recurring ${rule}`),
    );
    expect(meaning("Trước ngày 30/6 và 15/12/2026")).toEqual([
      "dated before → 2026-06-30",
      "dated before → 2026-12-15",
    ]);
  });

  test("a document's date is kept with the document, the due day beside it with the clause", () => {
    const [waiting, due] = parseDeadline(
      "Theo Kế hoạch số 12/KH-UBND ngày 01/02/2026, hoàn thành trước 30/6/2026",
    ).clauses;
    expect(waiting).toMatchObject({
      kind: "waiting",
      citation: { document: "Kế hoạch", number: "12/KH-UBND", date: "2026-02-01" },
    });
    expect(waiting).not.toHaveProperty("last");
    expect(due).toMatchObject({ kind: "dated", last: "2026-06-30", bound: "before" });
  });

  test("after one label a comma may begin another; inside a label it does not", () => {
    const labels = (text: string) => parseDeadline(text).clauses.map(({ label }) => label);
    expect(labels("Kế hoạch: quý I hằng năm, báo cáo: tháng 12 hằng năm")).toEqual(["Kế hoạch", "báo cáo"]);
    expect(labels("Thông báo, kết luận, kiểm tra: ngay sau cuộc kiểm tra")).toEqual(["Thông báo, kết luận, kiểm tra"]);
  });

  test("a due day inside what is followed is shown as unread, not taken and not lost", () => {
    const [clause] = parseDeadline("Báo cáo theo hướng dẫn của Bộ trước ngày 30/6").clauses;
    expect(clause).toMatchObject({ kind: "waiting", unread: "hướng dẫn của Bộ trước ngày 30/6" });
  });

  test("a time before the colon is read, and what is due then is the label", () => {
    const { clauses } = parseDeadline("Tháng 6/2026: trình dự thảo; Quý IV/2026: ban hành");
    expect(clauses.map(({ label, last }) => [label, last])).toEqual([
      ["trình dự thảo", "2026-06-30"],
      ["ban hành", "2026-12-31"],
    ]);
    expect(parseDeadline("Kế hoạch: xem phụ lục").clauses).toMatchObject([{ kind: "unknown", label: "Kế hoạch" }]);
  });

  test("a bare label takes the item after it", () => {
    expect(parseDeadline("Kế hoạch:\n- Quý I/2026").clauses).toMatchObject([{ label: "Kế hoạch", last: "2026-03-31" }]);
  });
});

describe("what is not in the words", () => {
  test("the year comes from a plan of one year and is said to", () => {
    expect(parseDeadline("Quý II", ONE_YEAR).clauses[0]).toMatchObject({
      last: "2026-06-30",
      inferred: [{ what: "year", from: "plan" }],
    });
  });

  test.each([[FIVE_YEARS], [{}]])("without one year the quarter stays a quarter, without days", (context) => {
    const [clause] = parseDeadline("Quý II", context).clauses;
    expect(clause).toMatchObject({ kind: "dated", precision: "quarter", inferred: [] });
    expect(clause).not.toHaveProperty("last");
  });

  test("a remark in brackets stays unread beside what was understood", () => {
    expect(parseDeadline("Quý II/2026 (dự kiến)").clauses).toMatchObject([{ last: "2026-06-30", unread: "(dự kiến)" }]);
  });

  test("a blank cell has no clause and is unknown", () => {
    for (const text of ["", "  ", "- ", "."]) expect(parseDeadline(text).clauses).toEqual([]);
    expect([...deadlineKinds(parseDeadline(""))]).toEqual(["unknown"]);
  });
});

describe("no deadline is made of", () => {
  test.each([
    "24/7",
    "Chuyển đổi số 24/7",
    "0237.3852.246",
    "0912 345 678",
    "ngày 32 tháng 4",
    "31/4/2026",
    "29/2/2026",
    "13/2026",
    "tháng 13/2026",
    "Tháng 0/2026",
    "Tháng    /2026",
    "Tháng    năm 2026",
    "Quý V/2026",
    "I/2026",
    "phiên bản 2.0",
    "v1.12.2026",
    "220/KH-UBND",
    "5.000.000 đồng",
    "5,5 tỷ đồng",
    "100%",
    "12",
    "192.168.1.1",
    "trang 12/2026",
    "Số 12 đường Lê Lợi",
    "Quốc lộ 1A, km 12/2026",
    "TCVN 6909:2001",
    "ISO 9001:2015",
    "2030 - 2026",
    "x",
    "Đã hoàn thành",
    "Sở Nội vụ",
    "Việt Nam 2026",
    "Kế hoạch 2026 và Quý II",
    "tháng Mười Ba",
    "1.4",
    "Q10/2026",
    "ngày 15",
    "thứ Tám hằng tuần",
    "ngày 45 hằng tháng",
    "3 lần",
    "năm lần",
    "Thường xuyên theo kế hoạch đến 15/6",
  ])("%s", (text) => {
    const { clauses } = parseDeadline(text, ONE_YEAR);
    for (const clause of clauses) {
      expect(clause.kind).toBe("unknown");
      expect(clause.unread).not.toBe("");
    }
    expect(clauses.length).toBeGreaterThan(0);
  });
});
