import { tcvn3Bytes } from "../encodings.ts";
import { HEADER, SECTION_ONE, SMALL_TABLE, TASKS } from "../tables.ts";
import { cell, listItem, paragraph, plainCells, plainRows, run, table, tableRow } from "./word-markup.ts";
import { type WordParts, wordPackage } from "./word-package.ts";

const SIX = [700, 4200, 2600, 2200, 2200, 1700];
const HEADER_ROW = tableRow(plainCells(HEADER), "<w:tblHeader/>");
const TASK_ROWS = plainRows(TASKS);
const oneTable = (rows: readonly string[]) => table([HEADER_ROW, ...rows], SIX);
const text = (words: string) => paragraph(run(words));
const level = (depth: number, format: string, mark: string, more = "") =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${mark}"/>${more}</w:lvl>`;
const list = (id: number, levels: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
const symbolFont = '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr>';
/** A text as a font of the old standard shows it: its bytes as characters. */
const vnTime = (words: string) => String.fromCharCode(...tcvn3Bytes(words));
const vnTimeFont = '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>';
const task = (number: number, content: string, lead = "Sở Tư pháp.") =>
  tableRow([
    cell(text(String(number))),
    cell(content),
    cell(text("Báo cáo.")),
    cell(text(lead)),
    cell(text("")),
    cell(text("Quý II/2026")),
  ]);
const field = (code: string, shown: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const documents: Readonly<Record<string, WordParts>> = {
  "list-numbering.docx": {
    numbering:
      list(1, level(0, "decimal", "%1.")) +
      list(2, level(0, "bullet", "-")) +
      list(3, level(0, "bullet", "\uf0b7", symbolFont)) +
      list(4, level(0, "upperRoman", "%1.") + level(1, "lowerLetter", "%2)") + level(2, "decimal", "%1.%3.")),
    body: oneTable([
      tableRow([
        cell(listItem("", 1)),
        cell(listItem(run("Rà soát văn bản."), 2) + listItem(run("Báo cáo kết quả."), 2)),
        cell(listItem(run("Kế hoạch."), 3)),
        cell(text("Sở Tư pháp.")),
        cell(text("")),
        cell(text("Quý I/2026")),
      ]),
      tableRow([
        cell(listItem("", 1)),
        cell(
          listItem(run("Chuẩn bị"), 4) +
            listItem(run("Khảo sát"), 4, 1) +
            listItem(run("Lập danh mục"), 4, 1) +
            listItem(run("Thực hiện"), 4) +
            listItem(run("Công bố"), 4, 2),
        ),
        cell(text("Báo cáo.")),
        cell(text("Sở Nội vụ.")),
        cell(text("")),
        cell(text("Quý II/2026")),
      ]),
    ]),
  },
  "tracked-changes.docx": {
    body: oneTable([
      task(
        1,
        paragraph(
          `${run("Rà soát ")}<w:del w:id="1" w:author="A"><w:r><w:delText>mười</w:delText></w:r></w:del><w:ins w:id="2" w:author="A">${run("hai mươi")}</w:ins>${run(" văn bản.")}`,
        ),
      ),
      `<w:tr><w:trPr><w:del w:id="3" w:author="A"/></w:trPr>${plainCells(TASKS[1] ?? []).join("")}</w:tr>`,
      task(2, paragraph(run("Công bố"), '<w:rPr><w:del w:id="4" w:author="A"/></w:rPr>') + text(" danh mục.")),
    ]),
  },
  "hidden-text.docx": {
    body: oneTable([task(1, paragraph(run("Rà soát văn bản.") + run(" Ghi chú nội bộ.", "<w:vanish/>")))]),
  },
  "two-tables.docx": {
    body: [
      table([
        tableRow([cell(text("ỦY BAN NHÂN DÂN\nTỈNH THANH HÓA")), cell(text("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))]),
      ]),
      text("QUYẾT ĐỊNH"),
      text("Điều 1. Ban hành kèm theo Quyết định này Phụ lục nhiệm vụ."),
      paragraph('<w:r><w:br w:type="page"/></w:r>'),
      text("PHỤ LỤC"),
      text("(Kèm theo Quyết định số 54/QĐ-UBND ngày 05 tháng 01 năm 2026)"),
      table(plainRows(SMALL_TABLE), SIX),
      text("Ghi chú: quý tính theo năm dương lịch."),
    ].join(""),
  },
  "table-cut-in-two.docx": {
    body: [
      table([HEADER_ROW, ...TASK_ROWS.slice(0, 2)], SIX),
      text("(tiếp theo)"),
      table(TASK_ROWS.slice(2), [705, 4195, 2600, 2205, 2195, 1700]),
    ].join(""),
  },
  "two-headers.docx": {
    body: oneTable(TASK_ROWS.slice(0, 2)) + text("II. Cải cách thủ tục hành chính") + oneTable(TASK_ROWS.slice(2)),
  },
  "vntime.docx": {
    styles: `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr>${vnTimeFont}</w:rPr></w:style><w:style w:type="paragraph" w:styleId="Bang"><w:basedOn w:val="Normal"/><w:rPr><w:b/></w:rPr></w:style><w:style w:type="character" w:styleId="Moi"><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/></w:rPr></w:style>`,
    body: table(
      [
        tableRow(HEADER.map((name) => cell(paragraph(run(vnTime(String(name))), '<w:pStyle w:val="Bang"/>')))),
        tableRow(
          (TASKS[0] ?? []).map((words, i) =>
            cell(i === 3 ? paragraph(run("- Sở Tư pháp.", '<w:rStyle w:val="Moi"/>')) : text(vnTime(String(words)))),
          ),
        ),
      ],
      SIX,
    ),
  },
  "nested-table.docx": {
    body: oneTable([
      task(
        1,
        text("Công bố theo quý:") +
          table(
            plainRows([
              ["Quý I", "12 thủ tục"],
              ["Quý II", "14 thủ tục"],
            ]),
          ) +
          paragraph(""),
      ),
    ]),
  },
  "fields-and-notes.docx": {
    footnotes:
      '<w:footnote w:id="2"><w:p><w:r><w:t xml:space="preserve"> Theo Nghị định 61/2018/NĐ-CP.</w:t></w:r></w:p></w:footnote>',
    comments: `<w:comment w:id="5" w:author="Lê An">${text("Xem lại số liệu.")}</w:comment>`,
    body: oneTable([
      task(
        1,
        paragraph(
          `${run("Theo ")}${field("REF Nghi_dinh", "Nghị định 61")}<w:r><w:footnoteReference w:id="2"/></w:r><w:hyperlink>${run(", Điều 3")}</w:hyperlink><w:fldSimple w:instr="PAGE">${run(", trang 7")}</w:fldSimple><w:r><w:tab/><w:sym w:font="Wingdings" w:char="F0FC"/><w:noBreakHyphen/><w:softHyphen/></w:r><w:commentRangeStart w:id="5"/>${run("xong")}<w:r><w:commentReference w:id="5"/></w:r><w:smartTag><w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${run(".")}</w:sdtContent></w:sdt></w:smartTag>`,
        ),
        "Sở Y tế.",
      ),
      task(
        2,
        `${text("Lập danh mục.")}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${text("Bấm vào đây để nhập chữ.")}</w:sdtContent></w:sdt>`,
      ),
    ]),
  },
  "text-box-twice.docx": {
    body: [
      paragraph(
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${text("Biểu số 01")}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${text("Biểu số 01")}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run("DANH MỤC NHIỆM VỤ")}`,
      ),
      table(plainRows(SMALL_TABLE), SIX),
    ].join(""),
  },
  "uneven-edges.docx": {
    body: table(
      [
        tableRow(
          plainCells(HEADER).map((one, i) =>
            i === 1 ? one.replace("<w:tcPr>", '<w:tcPr><w:gridSpan w:val="2"/>') : one,
          ),
        ),
        tableRow([cell(text("I")), cell(text("Cải cách thể chế"), '<w:gridSpan w:val="6"/>')]),
        tableRow(
          plainCells(TASKS[0] ?? []).map((one, i) =>
            i === 2 ? one.replace("<w:tcPr>", '<w:tcPr><w:gridSpan w:val="2"/>') : one,
          ),
        ),
        tableRow([
          cell(text("2"), '<w:vMerge w:val="restart"/>'),
          ...plainCells(TASKS[1] ?? [])
            .slice(1)
            .map((one, i) => (i === 0 ? one.replace("<w:tcPr>", '<w:tcPr><w:gridSpan w:val="2"/>') : one)),
        ]),
        tableRow([
          cell(paragraph(""), "<w:vMerge/>"),
          ...plainCells(TASKS[2] ?? [])
            .slice(1)
            .map((one, i) => (i === 0 ? one.replace("<w:tcPr>", '<w:tcPr><w:gridSpan w:val="2"/>') : one)),
        ]),
      ],
      [700, 4200, 60, 2540, 2200, 2200, 1700],
    ),
  },
  "strict-other-prefix.docx": { isStrict: true, body: table(plainRows(SMALL_TABLE), SIX) },
  "sections-by-merge.docx": {
    body: oneTable([tableRow([cell(text(SECTION_ONE.join(". ")), '<w:gridSpan w:val="6"/>')]), ...TASK_ROWS]),
  },
};

/** Word documents built to the format's documentation, one quirk each. */
export const wordSamples: Readonly<Record<string, () => Uint8Array>> = Object.fromEntries(
  Object.entries(documents).map(([name, parts]) => [name, () => wordPackage(parts)]),
);
