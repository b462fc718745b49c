import type { Issue, IssueCode, IssuePlace } from "../../core/issue/index.ts";
import { columnRoleName } from "./import.ts";
import { sheetTitle } from "./sheet-title.ts";
import { shownName } from "./shown-name.ts";

/** What is wrong and what to do, in one or two sentences, with the place before it. */
export function issueSentence(issue: Issue): string {
  const place = placeWords(issue.place);
  const sentence = SENTENCES[issue.code](issue.detail ?? {});
  return place === "" ? sentence : `${place}: ${sentence}`;
}

type Detail = NonNullable<Issue["detail"]>;

const SENTENCES: Readonly<Record<IssueCode, (detail: Detail) => string>> = {
  "file.empty": () => "Tệp không có dữ liệu. Hãy mở tệp kiểm tra lại rồi chọn đúng tệp cần nhập.",
  "file.too-large": ({ limit }) =>
    `Tệp quá lớn${megabytes(limit, ", giới hạn là")}. Hãy xóa bớt trang tính và hình ảnh không cần, lưu lại rồi nhập.`,
  "file.not-a-spreadsheet": ({ kind }) =>
    FOREIGN_KINDS.get(String(kind ?? "")) ??
    "Tệp không phải là bảng tính. Hãy chọn tệp Excel (.xlsx, .xls), OpenDocument (.ods) hoặc .csv.",
  "file.password": () => "Tệp được đặt mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu, lưu lại rồi nhập.",
  "file.damaged": () =>
    "Tệp bị hỏng nên không đọc được. Hãy thử mở bằng Excel và lưu lại, hoặc xin lại tệp từ nơi gửi.",
  "file.unpacks-too-large": () =>
    "Tệp bung ra lớn bất thường nên không được đọc, để giữ an toàn cho máy. Hãy chép bảng sang một tệp mới rồi nhập.",
  "file.too-many-cells": ({ limit }) =>
    `Tệp có quá nhiều ô${counted(limit, "; giới hạn là", "ô")}. Hãy xóa các dòng, cột và trang tính thừa rồi nhập lại.`,
  "file.too-many-sheets": ({ limit }) =>
    `Tệp có quá nhiều trang tính hoặc bảng${counted(limit, "; giới hạn là", "trang tính")}. Hãy chép các bảng cần nhập sang một tệp mới rồi nhập.`,
  "file.too-slow": ({ seconds }) =>
    `Đọc tệp quá lâu${counted(seconds, " (quá", "giây)")} nên đã dừng. Hãy xóa bớt trang tính không cần rồi nhập lại.`,
  "file.cancelled": () => "Đã hủy. Kế hoạch không thay đổi.",
  "file.encoding-guessed": ({ encoding }) =>
    `Tệp không dùng bảng mã Unicode, đã đọc theo ${encodingName(encoding)}. Hãy xem kỹ chữ tiếng Việt trước khi nhập.`,
  "file.encoding-unreadable": () =>
    "Không đọc được chữ tiếng Việt trong tệp. Hãy mở bằng Excel, lưu thành “CSV UTF-8” hoặc .xlsx rồi nhập lại.",
  "file.no-table": () =>
    "Tệp không có bảng nào. Hãy chọn đúng tệp có bảng nhiệm vụ, hoặc chép bảng sang Excel rồi nhập.",
  "file.has-macros": () => "Tệp có macro. Macro không được chạy và không được đọc; chỉ lấy dữ liệu trong bảng.",
  "file.has-links": () => "Tệp có ô lấy dữ liệu từ tệp khác. Đã lấy giá trị mà tệp lưu lần cuối.",
  "file.holds-no-spreadsheet": () =>
    "Trong tệp nén không có bảng tính nào. Hãy kiểm tra lại tệp nén, hoặc giải nén rồi chọn tệp cần nhập.",
  "archive.too-large": () =>
    "Có quá nhiều tệp hoặc tệp nén bung ra quá lớn nên không lấy hết được. Hãy giải nén rồi chọn riêng các tệp cần nhập.",
  "archive.nested": () =>
    "Tệp nén này nằm trong một tệp nén khác qua hai lớp nên không mở. Hãy giải nén rồi chọn các tệp bên trong.",
  "clipboard.no-table": () =>
    "Không có bảng nào để dán. Hãy chọn bảng trong Word hoặc Excel, chép (Ctrl+C) rồi dán lại.",
  "archive.password": () =>
    "Tệp nén được đặt mật khẩu nên không lấy được tệp này. Hãy giải nén bằng mật khẩu rồi chọn tệp vừa giải nén.",
  "archive.unknown-packing": () =>
    "Tệp được nén theo cách ứng dụng không mở được. Hãy giải nén bằng chương trình đã nén rồi chọn tệp này.",
  "archive.left-out": ({ count, example }) =>
    `Đã bỏ qua ${count ?? "một số"} tệp không phải bảng nhiệm vụ hoặc tệp ẩn của máy${shownAs(example)}.`,
  "document.tracked-changes": () => "Văn bản còn dấu vết theo dõi thay đổi. Đã lấy phần được thêm vào, bỏ phần bị xóa.",
  "document.hidden-text": () => "Văn bản có chữ ẩn. Chữ ẩn không được đọc; tệp gốc vẫn được giữ nguyên.",
  "sheet.no-header": () =>
    "Không tìm thấy dòng tiêu đề cột (TT, Nội dung thực hiện, Cơ quan chủ trì…). Hãy nhập số của dòng tiêu đề, hoặc chọn trang tính khác.",
  "sheet.header-absent": () =>
    "Bảng không có dòng tiêu đề nên các cột được đoán theo nội dung bên trong. Hãy xem lại cách ghép cột.",
  "sheet.second-table": ({ read }) =>
    read === 1
      ? "Từ dòng này là một bảng khác có tiêu đề riêng; các nhiệm vụ của bảng này cũng được đọc."
      : "Từ dòng này là một bảng khác có các cột khác; bảng này chưa được đọc. Muốn lấy cả bảng này, hãy chọn ở đầu bảng cột nào là “Nội dung thực hiện”.",
  "sheet.tables-side-by-side": () =>
    "Từ cột này là một bảng thứ hai đặt cạnh bảng đầu; chỉ bảng đầu được đọc. Hãy tách bảng thứ hai sang trang tính khác rồi nhập lại.",
  "sheet.no-rows": () => "Dưới dòng tiêu đề không có nhiệm vụ nào. Hãy chọn trang tính hoặc dòng tiêu đề khác.",
  "sheet.column-unmapped": ({ header }) => `Cột “${header ?? ""}” chưa ghép với cột nào của kế hoạch nên không nhập.`,
  "sheet.column-missing": ({ role }) =>
    `Tệp không có cột “${columnRoleName(String(role ?? ""))}”. Nội dung của cột này trong kế hoạch giữ nguyên.`,
  "sheet.header-repeated": ({ header, count }) =>
    `Có ${count ?? "nhiều"} cột cùng tên “${header ?? ""}”. Hãy kiểm tra lại cách ghép cột.`,
  "row.blank": () => "Dòng trống, bỏ qua.",
  "row.no-content": () => "Dòng không có nội dung nhiệm vụ nên không nhập.",
  "row.task-deleted": () =>
    "Nhiệm vụ này đã bị xóa khỏi kế hoạch sau khi gửi bảng đi. Nếu không muốn thêm lại, hãy bỏ chọn dòng này.",
  "row.duplicate": ({ first, identical, section }) =>
    section !== undefined
      ? `Giống hệt dòng ${first ?? ""} nhưng ở mục khác nên được coi là một nhiệm vụ riêng. Nếu là dòng thừa, hãy bỏ chọn.`
      : identical === 0
        ? `Trùng nhiệm vụ với dòng ${first ?? ""} nhưng có ô khác nhau. Chỉ lấy dòng ${first ?? ""}; hãy kiểm tra lại.`
        : `Giống hệt dòng ${first ?? ""} nên chỉ lấy một lần.`,
  "row.without-section": () => "Nhiệm vụ đứng trước mọi tiêu đề mục.",
  "section.title-differs": ({ title, fileTitle }) =>
    `Tệp ghi tên mục là “${fileTitle ?? ""}”. Tên mục “${title ?? ""}” trong kế hoạch giữ nguyên.`,
  "cell.too-long": () =>
    "Ô dài đến giới hạn của Excel (32.767 ký tự) nên phần cuối có thể đã bị cắt. Hãy so với bản gốc.",
  "cell.formula": ({ count }) => `Có ${count ?? "một số"} ô là công thức; đã lấy kết quả hiển thị của công thức.`,
  "cell.error": ({ count }) =>
    `Có ${count ?? "một số"} ô đang báo lỗi công thức (#REF!, #N/A…); chữ báo lỗi được giữ nguyên. Hãy hỏi lại nơi gửi.`,
  "cell.converted": ({ count, coding }) =>
    `Có ${count ?? "một số"} ô ${writtenIn(coding)}, đã chuyển sang Unicode dựng sẵn. Chữ gốc được giữ lại để đối chiếu.`,
  "cell.unconverted": ({ count }) =>
    `Có ${count ?? "một số"} ô có chữ không đọc được thành tiếng Việt; giữ nguyên như trong tệp. Hãy xem lại các ô này.`,
  "cell.commented": ({ count }) => `Có ${count ?? "một số"} ô có ghi chú kèm theo; ghi chú được giữ lại cùng tệp gốc.`,
  "column.hidden": ({ header }) => `Cột “${header ?? ""}” đang bị ẩn trong tệp, vẫn được đọc.`,
  "column.dates-swapped": ({ count }) =>
    `Có ${count ?? "một số"} ngày có thể đã bị Excel đổi chỗ ngày và tháng. Hãy so với văn bản gốc; ứng dụng không tự sửa.`,
  "column.dates-mixed": ({ count }) =>
    `Cột có cả ngày thật và ${count ?? "một số"} ô ngày viết dạng chữ. Chữ được giữ nguyên.`,
  "column.dates-rewritten": ({ count, example }) =>
    `Có ${count ?? "một số"} ô ngày hiển thị kiểu khác${shownAs(example)}, đã viết lại theo kiểu ngày/tháng/năm. Hãy xem lại.`,
  "column.dates-unformatted": ({ count, example }) =>
    `Có ${count ?? "một số"} ô ngày chỉ hiển thị bằng con số${shownAs(example)}, đã viết lại theo kiểu ngày/tháng/năm. Hãy xem lại.`,
  "column.numbers-rewritten": ({ count, example }) =>
    `Có ${count ?? "một số"} ô số hiển thị rút gọn${shownAs(example)}, đã viết lại đầy đủ. Hãy xem lại.`,
  "row.hidden": ({ count }) => `Có ${count ?? "một số"} dòng đang bị ẩn trong tệp, vẫn được đọc.`,
  "export.differs": ({ expected, found }) =>
    `Kế hoạch ghi “${shortened(expected)}” nhưng tệp vừa tạo lại có “${shortened(found)}”.`,
  "backup.not-a-backup": () =>
    "Đây không phải là tệp sao lưu của ứng dụng này. Hãy chọn tệp .zip do nút “Sao lưu” tạo ra.",
  "backup.damaged": () => "Tệp sao lưu bị hỏng hoặc thiếu. Hãy chọn một bản sao lưu khác.",
  "backup.newer-version": () => "Tệp sao lưu do phiên bản mới hơn tạo ra. Hãy cập nhật ứng dụng rồi khôi phục lại.",
};

/** What else a file may be, and what can be done with it. */
const FOREIGN_KINDS: ReadonlyMap<string, string> = new Map([
  ["pdf", "Đây là tệp PDF, không đọc được bảng trong đó. Hãy xin nơi gửi tệp Excel hoặc Word của bảng này."],
  ["picture", "Đây là tệp ảnh, không đọc được chữ trong ảnh. Hãy xin nơi gửi tệp Excel hoặc Word của bảng này."],
  [
    "word",
    "Đây là văn bản Word quá cũ hoặc lưu kiểu khác, không đọc được ở đây. Hãy mở bằng Word, lưu lại thành .docx rồi nhập.",
  ],
  ["rich-text", "Đây là văn bản .rtf. Hãy mở bằng Word, lưu lại thành .docx rồi nhập."],
  ["presentation", "Đây là tệp trình chiếu PowerPoint. Hãy chép bảng sang Excel rồi nhập tệp Excel đó."],
  ["email", "Đây là một thư điện tử. Hãy mở thư, lưu tệp đính kèm ra máy rồi nhập tệp đó."],
  ["program", "Đây là một chương trình, không phải bảng tính. Không nên mở; hãy hỏi lại nơi gửi."],
  ["shortcut", "Đây chỉ là lối tắt đến một tệp khác. Hãy tìm đúng tệp gốc rồi nhập."],
  ["archive", "Đây là tệp nén loại không mở được ở đây (.rar, .7z…). Hãy giải nén rồi nhập các tệp bên trong."],
  [
    "lock-file",
    "Đây là tệp tạm mà Excel hoặc Word tạo khi đang mở một tệp khác. Hãy chọn tệp không có dấu “~$” ở đầu tên.",
  ],
  ["database", "Đây là tệp cơ sở dữ liệu. Hãy xuất bảng cần nhập ra tệp Excel (.xlsx)."],
  ["other-xml", "Tệp .xml này không phải là bảng tính. Hãy mở bằng Excel, lưu lại thành .xlsx rồi nhập."],
]);

function writtenIn(coding: string | number | undefined): string {
  if (coding === "utf-8-as-windows-1252") return "có chữ Unicode bị đọc sai bảng mã";
  if (coding === "decomposed") return "có dấu viết rời khỏi chữ (Unicode tổ hợp)";
  if (coding === "mixed") return "gõ lẫn nhiều bảng mã";
  return `gõ bằng ${CODINGS[String(coding ?? "")] ?? "bảng mã cũ"}`;
}

const CODINGS: Readonly<Record<string, string>> = {
  tcvn3: "bảng mã TCVN3 (phông .VnTime)",
  vni: "bảng mã VNI (phông VNI-Times)",
  "windows-1258": "bảng mã Windows-1258",
  viscii: "bảng mã VISCII",
  vps: "bảng mã VPS",
};

function encodingName(encoding: string | number | undefined): string {
  if (encoding === "windows-1252") return "bảng mã Tây Âu (Windows-1252)";
  return CODINGS[String(encoding ?? "")] ?? "bảng mã phỏng đoán";
}

function placeWords({ file, sheet, row, column }: IssuePlace): string {
  const words = [
    file === undefined ? "" : `tệp “${shownName(file)}”`,
    // A text file has no sheets to tell apart.
    sheet === undefined || sheet === "" ? "" : `trang “${sheetTitle(sheet)}”`,
    row === undefined ? "" : `dòng ${row}`,
    column === undefined ? "" : `cột ${column}`,
  ].filter((word) => word !== "");
  const text = words.join(", ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function megabytes(limit: string | number | undefined, before: string): string {
  return typeof limit === "number" ? `${before} ${Math.round(limit / 1024 / 1024).toLocaleString("vi-VN")} MB` : "";
}

function counted(limit: string | number | undefined, before: string, after: string): string {
  return typeof limit === "number" ? `${before} ${limit.toLocaleString("vi-VN")} ${after}` : "";
}

function shownAs(example: string | number | undefined): string {
  return example === undefined ? "" : ` (“${shownName(String(example))}”)`;
}

function shortened(text: string | number | undefined): string {
  const whole = String(text ?? "");
  return whole.length > 80 ? `${whole.slice(0, 80)}…` : whole;
}
