import { tcvn3Bytes } from "../encodings.ts";

/**
 * One spreadsheet in flat OpenDocument that shows what the formats differ in: fonts, merges, comments, hidden rows,
 * columns and sheets, dates by the day and by the month, per cent, booleans, formulas, repeated rows, a row of print
 * titles. LibreOffice writes it in every other format.
 */
export function fullSpreadsheet(): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:styles><style:default-style style:family="table-cell"><style:text-properties style:font-name="Times New Roman" fo:font-family="'Times New Roman'" fo:font-size="12pt"/></style:default-style><style:style style:name="Default" style:family="table-cell"/></office:styles>
<office:automatic-styles>
<number:date-style style:name="shows1"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
<number:date-style style:name="shows2"><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
<number:percentage-style style:name="shows3"><number:number number:decimal-places="0" number:min-decimal-places="0" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
<number:number-style style:name="shows4"><number:number number:decimal-places="2" number:min-decimal-places="2" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
<number:date-style style:name="shows5"><number:year number:style="long"/></number:date-style>
${columnStyle("shown", "60pt")}${columnStyle("wide", "200pt")}
<style:style style:name="row" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>
<style:style style:name="sheet" style:family="table"><style:table-properties table:display="true"/></style:style>
<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>
${cellStyle("head", `<style:text-properties fo:font-family="'Times New Roman'" fo:font-weight="bold"/>`)}
${cellStyle("old", `<style:text-properties style:font-name=".VnTime" fo:font-family="'.VnTime'"/>`)}
${cellStyle("wrapped", `<style:table-cell-properties fo:wrap-option="wrap"/>`)}
<style:style style:name="oldrun" style:family="text"><style:text-properties style:font-name=".VnTime" fo:font-family="'.VnTime'"/></style:style>
${cellStyle("day", "", "shows1")}${cellStyle("month", "", "shows2")}${cellStyle("percent", "", "shows3")}${cellStyle("money", "", "shows4")}${cellStyle("year", "", "shows5")}
</office:automatic-styles>
<office:body><office:spreadsheet>
<table:table table:name="Phụ lục" table:style-name="sheet">
<table:table-column table:style-name="shown"/><table:table-column table:style-name="wide"/><table:table-column table:style-name="shown" table:visibility="collapse"/><table:table-column table:style-name="shown" table:number-columns-repeated="3"/>
<table:table-row table:style-name="row">${cell("PHỤ LỤC NHIỆM VỤ", 'table:style-name="head" table:number-columns-spanned="6" table:number-rows-spanned="1"')}<table:covered-table-cell table:number-columns-repeated="5"/></table:table-row>
<table:table-row table:style-name="row" table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="6"/></table:table-row>
<table:table-header-rows><table:table-row table:style-name="row">${["TT", "Nội dung", "Ghi chú ẩn", "Chủ trì", "Hạn", "Tỷ lệ"].map((text) => cell(text, 'table:style-name="head"')).join("")}</table:table-row></table:table-header-rows>
<table:table-row table:style-name="row">${number(1)}<table:table-cell table:style-name="wrapped" office:value-type="string"><office:annotation><dc:creator>Lan</dc:creator><text:p>Xem lại</text:p><text:p>trước tháng 6</text:p></office:annotation><text:p>- Xây dựng kế hoạch;</text:p><text:p>- Tổ chức  thực hiện <text:span>&amp; "theo dõi"</text:span>.</text:p></table:table-cell>${cell("ẩn")}<table:table-cell table:number-rows-spanned="2" table:number-columns-spanned="1" office:value-type="string"><text:p>Sở Nội vụ</text:p></table:table-cell>${date("2026-06-30", "30/06/2026", "day")}<table:table-cell table:style-name="percent" office:value-type="percentage" office:value="0.5"><text:p>50%</text:p></table:table-cell></table:table-row>
<table:table-row table:style-name="row">${number(2)}${cell(bareTcvn3("Đẩy mạnh ứng dụng chữ ký số"), 'table:style-name="old"')}<table:table-cell/><table:covered-table-cell/>${date("2026-09-01", "09/2026", "month")}<table:table-cell table:style-name="money" office:value-type="float" office:value="1234567.5"><text:p>1,234,567.50</text:p></table:table-cell></table:table-row>
<table:table-row table:style-name="row" table:visibility="collapse">${number(3)}${cell("Dòng ẩn")}<table:table-cell/>${cell("Sở Tài chính")}${date("2027-01-01", "2027", "year")}<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell></table:table-row>
<table:table-row table:style-name="row">${number(4)}<table:table-cell office:value-type="string"><text:p>Số hóa <text:span text:style-name="oldrun">${bareTcvn3("hồ sơ lưu trữ")}</text:span></text:p></table:table-cell><table:table-cell/>${cell("- Như trên")}<table:table-cell table:number-columns-repeated="1"/><table:table-cell table:formula="of:=[.A5]+[.A6]" office:value-type="float" office:value="3"><text:p>3</text:p></table:table-cell></table:table-row>
<table:table-row table:style-name="row">${number(5)}${cell("Việc năm")}<table:table-cell/>${cell("001")}<table:table-cell/><table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value=""><text:p>#DIV/0!</text:p></table:table-cell></table:table-row>
</table:table>
<table:table table:name="Danh mục" table:style-name="hidden"><table:table-column table:style-name="shown"/><table:table-row table:style-name="row">${cell("Trang ẩn")}</table:table-row></table:table>
</office:spreadsheet></office:body></office:document>
`;
}

function columnStyle(name: string, width: string): string {
  return `<style:style style:name="${name}" style:family="table-column"><style:table-column-properties style:column-width="${width}"/></style:style>`;
}

function cellStyle(name: string, properties: string, dataStyle?: string): string {
  const shown = dataStyle ? ` style:data-style-name="${dataStyle}"` : "";
  return `<style:style style:name="${name}" style:family="table-cell" style:parent-style-name="Default"${shown}>${properties}</style:style>`;
}

function cell(text: string, attributes = ""): string {
  return `<table:table-cell ${attributes} office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
}

function number(value: number): string {
  return `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;
}

function date(day: string, shown: string, style: string): string {
  return `<table:table-cell table:style-name="${style}" office:value-type="date" office:date-value="${day}"><text:p>${shown}</text:p></table:table-cell>`;
}

/** What a text typed in a .VnTime font is to every program that does not know the font. */
function bareTcvn3(text: string): string {
  return Array.from(tcvn3Bytes(text), (byte) => String.fromCharCode(byte)).join("");
}
