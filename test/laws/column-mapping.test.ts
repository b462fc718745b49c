import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type MappedRole, type RawCell, type RawSheet, recogniseSheet } from "../../src/core/sheet/index.ts";

interface Specimen {
  readonly header: string;
  readonly role: MappedRole | undefined;
  readonly cells: readonly string[];
}

/** Columns as they stand in task tables; of each role at most one is drawn. */
const POOL: readonly Specimen[] = [
  { header: "STT", role: "number", cells: ["1", "2", "3"] },
  {
    header: "Nội dung công việc",
    role: "content",
    cells: ["Rà soát thủ tục đất đai ở cấp xã", "Nâng cấp cổng dịch vụ công", "Khảo sát sự hài lòng của người dân"],
  },
  { header: "Kết quả", role: "product", cells: ["Báo cáo", "Kế hoạch", "Quyết định"] },
  { header: "ĐV chủ trì", role: "lead", cells: ["Sở Nội vụ", "Sở Tư pháp", "UBND cấp xã"] },
  { header: "Phối hợp", role: "support", cells: ["Các sở, ngành", "Công an tỉnh", "Sở Y tế"] },
  { header: "Thời hạn", role: "deadline", cells: ["Quý II/2026", "30/9/2026", "Thường xuyên"] },
  { header: "Tiến độ", role: "status", cells: ["Hoàn thành", "Đang thực hiện", "Chưa thực hiện"] },
  { header: "Tỷ lệ (%)", role: "progress", cells: ["100%", "40%", "0%"] },
  {
    header: "Kết quả đạt được",
    role: "result",
    cells: ["Đã ban hành", "Đang lấy ý kiến các sở, ngành", "Chưa triển khai vì thiếu vốn"],
  },
  { header: "Ghi chú", role: "note", cells: ["", "xem phụ lục", ""] },
  { header: "Kinh phí", role: undefined, cells: ["120", "0", "45"] },
  { header: "Khó khăn, vướng mắc", role: undefined, cells: ["", "thiếu người", "chậm vốn"] },
  { header: "Cột lạ", role: undefined, cells: ["a", "b", "c"] },
];

const CORE = 2;

const columns = fc
  .tuple(fc.subarray(POOL.slice(CORE)), fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })))
  .map(([others, keys]) =>
    [...POOL.slice(0, CORE), ...others].map((specimen) => ({ specimen, key: Number(keys.next().value) })),
  )
  .map((drawn) => drawn.sort((a, b) => a.key - b.key).map(({ specimen }) => specimen));

function sheetOf(specimens: readonly Specimen[]): RawSheet {
  const texts = [
    specimens.map(({ header }) => header),
    ...[0, 1, 2].map((row) => specimens.map(({ cells }) => cells[row])),
  ];
  const rows = texts.map((row) => row.map((text): RawCell | undefined => (text ? { text, type: "text" } : undefined)));
  return { name: "S", hidden: false, rows, merges: [], hiddenRows: [], hiddenColumns: [] };
}

const rolesOf = (specimens: readonly Specimen[]) =>
  recogniseSheet(sheetOf(specimens)).mapping?.columns.map(({ header, role }) => [header, role]);

describe("the mapping of columns", () => {
  test("is what each column is, in whatever order, with columns missing and others added", () => {
    fc.assert(
      fc.property(columns, (drawn) => {
        expect(rolesOf(drawn)).toEqual(drawn.map(({ header, role }) => [header, role]));
      }),
      { seed: 20260105, numRuns: 500 },
    );
  });

  test("keeps to spelling: capitals, line breaks, decomposed letters, a count behind", () => {
    const spellings: readonly ((text: string) => string)[] = [
      (text) => text.toLocaleUpperCase("vi"),
      (text) => text.replaceAll(" ", "\n"),
      (text) => text.normalize("NFD"),
      (text) => `${text} (3)`,
      (text) => ` ${text.replaceAll(" ", "  ")}*`,
    ];
    fc.assert(
      fc.property(columns, fc.constantFrom(...spellings), (drawn, spelled) => {
        const written = drawn.map((specimen) => ({ ...specimen, header: spelled(specimen.header) }));
        expect(rolesOf(written)?.map(([, role]) => role)).toEqual(drawn.map(({ role }) => role));
      }),
      { seed: 20260105, numRuns: 300 },
    );
  });

  test("finds the header wherever it stands under lines of a title", () => {
    const titles = fc.array(
      fc.constantFrom(
        "PHỤ LỤC",
        "Kế hoạch thực hiện nhiệm vụ năm 2026",
        "(Kèm theo Quyết định số 5/QĐ-UBND)",
        "Đơn vị tính: triệu đồng",
        "",
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(columns, titles, (drawn, above) => {
        const sheet = sheetOf(drawn);
        const title = above.map((text): (RawCell | undefined)[] => [text === "" ? undefined : { text, type: "text" }]);
        const found = recogniseSheet({ ...sheet, rows: [...title, ...sheet.rows] });
        expect(found.mapping?.headerRows).toEqual({ first: above.length + 1, last: above.length + 1 });
        expect(found.rows).toHaveLength(3);
      }),
      { seed: 20260105, numRuns: 200 },
    );
  });
});
