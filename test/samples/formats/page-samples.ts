import { tcvn3Bytes } from "../encodings.ts";

/** What a reporting system sends as "Excel": a web page, its table in a frame of tables, in a .Vn font by its class. */
export function systemReport(): Uint8Array {
  const bytes: number[] = [];
  const add = (text: string, encode = plain) => bytes.push(...encode(text));
  add(`<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<style>.cu{font-family:".VnTime"; mso-number-format:"\\@"} .an{display:none}</style></head><body>
<table width="100%"><tr><td><p class="cu">`);
  add("Báo cáo tình hình thực hiện", tcvn3Bytes);
  add(`</p></td></tr><tr><td>
<table border=1><tr><th rowspan=2>TT<th rowspan=2>N&#7897;i dung<th colspan=2>C&#417; quan<tr><th>Ch&#7911; tr&igrave;<th>Ph&#7889;i h&#7907;p
<tr><td>1<td class="cu">`);
  add("Xây dựng kế hoạch", tcvn3Bytes);
  add(`<br>- `);
  add("Tổ chức", tcvn3Bytes);
  add(`<td rowspan=2>S&#7903; N&#7897;i v&#7909;<td>&nbsp;
<tr><td>2<td>Vi&#7879;c   hai <span class="an">(ẩn)</span><table><tr><td>a</td><td>b</td></tr></table><td>UBND x&atilde;
<tr style="display:none"><td>3<td>D&ograve;ng &#7849;n<td><td></table>
</td></tr></table><script>var a = "<table><tr><td>x</td></tr></table>";</script></body></html>`);
  return Uint8Array.from(bytes);
}

/** A page as Excel saves it: numbers and formats in attributes and styles, a hidden column, the sheet's name apart. */
export function excelPage(): string {
  return `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Excel.Sheet>
<style><!--table {mso-displayed-decimal-separator:"\\.";} .xl65 {font-weight:700; font-family:"Times New Roman", serif;} .xl66 {mso-number-format:"dd\\/mm\\/yyyy";} .xl67 {mso-number-format:"mm\\/yyyy\\;\\@";} .xl68 {mso-number-format:"\\0022Quý \\0022 0";}--></style>
<!--[if gte mso 9]><xml><x:ExcelWorkbook><x:ExcelWorksheets><x:ExcelWorksheet><x:Name>Kế hoạch &amp; tiến độ</x:Name></x:ExcelWorksheet></x:ExcelWorksheets></x:ExcelWorkbook></xml><![endif]--></head>
<body><table border=0 cellpadding=0><col width=30><col width=200><col width=0 style='display:none;mso-width-source:userset'><col width=80 span=2>
<tr height=20><td class=xl65>TT</td><td class=xl65>Nội dung</td><td class=xl65>Ẩn</td><td class=xl65>Hạn</td><td class=xl65>Kỳ</td></tr>
<tr><td x:num>1</td><td>- Việc
  một</td><td></td><td class=xl66 x:num="46203">30/06/2026</td><td class=xl68 x:num="2">Quý 2</td></tr>
<tr><td x:num>2</td><td x:str="'001">001</td><td></td><td class=xl67 x:num="46266">09/2026</td><td x:num="0.5" x:fmla="=1/2">50%</td></tr>
<![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=30></td><td width=200></td><td width=0></td><td width=80></td><td width=80></td></tr><![endif]>
</table></body></html>
`;
}

/** The same page and the tabs under it in one file, as Excel saves a "single file web page". */
export function webArchive(): string {
  const page = quotedPrintable(excelPage());
  const boundary = "----=_NextPart_01DC7E00.00000000";
  const part = (location: string, text: string) =>
    `--${boundary}\r\nContent-Location: file:///C:/${location}\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Type: text/html; charset="utf-8"\r\n\r\n${text}\r\n\r\n`;
  const tabs = quotedPrintable("<html><body><table><tr><td>Kế hoạch</td><td>Trang 2</td></tr></table></body></html>");
  return `MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\nContent-Type: multipart/related;\r\n\tboundary="${boundary}"\r\n\r\nThis document is a Single File Web Page.\r\n\r\n${part("Bang.htm", page)}${part("Bang_files/tabstrip.htm", tabs)}--${boundary}--\r\n`;
}

function quotedPrintable(text: string): string {
  const lines = text.split("\n").map((line) => {
    const coded = Array.from(new TextEncoder().encode(line), (byte) =>
      byte === 0x3d || byte > 0x7e || byte < 0x20
        ? `=${byte.toString(16).toUpperCase().padStart(2, "0")}`
        : String.fromCharCode(byte),
    ).join("");
    return coded.replace(/.{70}(?=.)(?<!=)(?<!=.)/g, "$&=\r\n");
  });
  return lines.join("\r\n");
}

function plain(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
