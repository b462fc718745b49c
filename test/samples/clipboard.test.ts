// @vitest-environment jsdom
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type ReadOutcome, readClipboard } from "../../src/ui/grid/clipboard/read-clipboard.ts";

const folder = "samples/clipboard";

/** What becomes of each sample; `samples/README.md` says where it comes from. */
const samples: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "libreoffice-calc-multi-line": [
    ["Nội dung", "Sản phẩm", "Cơ quan"],
    ["- Rà soát thủ tục.\n- Công bố danh mục.", 'Báo cáo "quý"', "Sở Nội vụ"],
    ['"Trong ngoặc kép"', "=1+1 là chữ", "a  b   c"],
    ["  thụt đầu dòng", 'dòng một\nvà "hai"', ""],
  ],
  "libreoffice-calc-one-cell": [["- Sở Nội vụ.\n- Sở Tư pháp."]],
  "libreoffice-calc-merged": [
    ["Cơ quan", "Quý I", "Quý II"],
    ["Sở Nội vụ", "12", "14"],
    ["", "3", "5"],
    ["Chung cả dòng", "", ""],
  ],
  "libreoffice-calc-dates-numbers": [
    ["Ngày", "Số", "Tỷ lệ", "Công thức"],
    ["31/12/2025", "1.234.567,50", "37,5%", "2.469.135"],
    ["31/12/2026", "-3", "100%", "0"],
  ],
  "libreoffice-calc-bullets": [
    ["- Sở Nội vụ.", "1"],
    ["– Văn phòng UBND tỉnh.", "2"],
    ["+ Sở Tài chính.", "3"],
    ["• Sở Tư pháp.", "4"],
    ["-1", "5"],
    ["=SUM(A1)", "6"],
    ["@hành chính", "7"],
    ["001", "8"],
    ["1/2", "9"],
  ],
  "libreoffice-calc-hidden-row": [
    ["A1", "B1", "C1"],
    ["A2", "B2", "C2"],
    ["A4", "B4", "C4"],
    ["A5", "B5", "C5"],
  ],
  "libreoffice-calc-filtered": [
    ["Loại", "B1"],
    ["x", "B2"],
    ["x", "B4"],
    ["x", "B6"],
  ],
  "libreoffice-writer-merged": [
    ["TT", "Nội dung", "Cơ quan"],
    ["1", "- Rà soát thủ tục.\n- Công bố danh mục.", "Sở Nội vụ"],
    ["2", "Số hóa hồ sơ", ""],
    ["3\nChung", "", "x"],
  ],
  "libreoffice-writer-lists": [
    ["Cơ quan", "Việc"],
    ["- Sở Nội vụ\n- Sở Tư pháp", "1. Rà soát\n2. Công bố"],
  ],
  "libreoffice-writer-prose": [
    ["Kế hoạch quý I", ""],
    ["Cơ quan", "Việc"],
    ["Sở Nội vụ", "Rà soát"],
    ["Lời cuối.", ""],
  ],
  "excel-multi-line": [
    ["- Rà soát thủ tục.\n- Công bố danh mục.", 'Báo cáo "quý"', "31/12/2026"],
    ["Sở Nội vụ   chủ trì", "", "12,5"],
  ],
  "excel-merged": [
    ["I", "CẢI CÁCH THỂ CHẾ", ""],
    ["1", "Sở Tư pháp", "Quý I/2026"],
    ["2", "", "Quý II/2026"],
  ],
  "excel-hidden-row": [["A1"], ["A2 ẩn"], ["A3"]],
  "word-table": [
    ["TT", "Nội dung thực hiện", "Cơ quan"],
    ["1", "- Rà soát thủ tục.\n- Công bố danh mục.", "Sở Nội vụ;\nVăn phòng UBND tỉnh"],
    ["• Số hóa hồ sơ", "", ""],
  ],
  "google-sheets-multi-line": [
    ["- Rà soát.\n- Công bố.", "31/12/2026"],
    ["Gộp hai cột", ""],
  ],
  "web-page-frame": [
    ["Cơ quan", "Việc"],
    ["Sở Nội vụ", "- Rà soát\n- Công bố"],
    ["Sở Tư pháp", "Quý I 12\nQuý II 14"],
    ["Sở Y tế", "Bảng thứ hai"],
  ],
};

const load = (file: string) => readFileSync(`${folder}/${file}`, "utf8");

function rowsOf(outcome: ReadOutcome): (readonly string[])[] {
  return outcome.ok ? outcome.block.rows.map(({ texts }) => texts) : expect.fail(outcome.refusal);
}

test.each(Object.entries(samples))("%s", (name, rows) => {
  expect(rowsOf(readClipboard({ html: load(`${name}.html`), text: load(`${name}.txt`) }))).toEqual(rows);
});

test("every sample is listed", () => {
  const names = new Set(readdirSync(folder).map((file) => file.replace(/\.(html|txt)$/, "")));
  expect([...names].sort()).toEqual(Object.keys(samples).sort());
});

test.each(["excel-multi-line", "libreoffice-calc-merged"])("%s reads the same without markup", (name) => {
  expect(rowsOf(readClipboard({ html: "", text: load(`${name}.txt`) }))).toEqual(samples[name]);
});
