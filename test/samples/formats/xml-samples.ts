import { strToU8, zipSync } from "fflate";

/** A workbook as Excel 2003 writes it as XML: places, merges, styles, rich text, a comment, what is hidden. */
export function excelXml(): string {
  return `<?xml version="1.0"?>
<?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:html="http://www.w3.org/TR/REC-html40">
 <Styles>
  <Style ss:ID="Default" ss:Name="Normal"><Font ss:FontName="Times New Roman" x:Family="Roman" ss:Size="12"/></Style>
  <Style ss:ID="s21"><Font ss:FontName="Times New Roman" ss:Bold="1"/></Style>
  <Style ss:ID="s22"><NumberFormat ss:Format="dd/mm/yyyy;@"/></Style>
  <Style ss:ID="s23"><NumberFormat ss:Format="mm/yyyy"/></Style>
  <Style ss:ID="s24" ss:Parent="s21"><NumberFormat ss:Format="Percent"/></Style>
 </Styles>
 <Worksheet ss:Name="Phụ lục &amp; biểu">
  <Table ss:ExpandedColumnCount="6" ss:ExpandedRowCount="7" x:FullColumns="1">
   <Column ss:Width="30"/>
   <Column ss:Index="3" ss:Hidden="1" ss:Span="1"/>
   <Row ss:Index="2"><Cell ss:StyleID="s21"><Data ss:Type="String">TT</Data></Cell><Cell ss:StyleID="s21"><Data ss:Type="String">Nội dung</Data></Cell><Cell ss:Index="5" ss:StyleID="s21"><Data ss:Type="String">Hạn</Data></Cell></Row>
   <Row><Cell ss:MergeDown="1"><Data ss:Type="Number">1</Data></Cell><Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">- Rà soát&#10;<Font html:Face=".VnTime" x:CharSet="0">v¨n b¶n</Font></ss:Data><Comment ss:Author="Lan"><ss:Data xmlns="http://www.w3.org/TR/REC-html40"><B><Font html:Face="Tahoma">Lan:</Font></B><Font html:Face="Tahoma">&#10;xem lại</Font></ss:Data></Comment></Cell><Cell ss:Index="5" ss:StyleID="s22"><Data ss:Type="DateTime">2026-06-30T00:00:00.000</Data></Cell></Row>
   <Row><Cell ss:Index="2" ss:MergeAcross="2"><Data ss:Type="String">Gộp ba ô</Data></Cell><Cell ss:StyleID="s23"><Data ss:Type="DateTime">2026-09-01T00:00:00.000</Data></Cell></Row>
   <Row ss:Hidden="1"><Cell><Data ss:Type="Boolean">1</Data></Cell><Cell ss:StyleID="s24" ss:Formula="=1/4"><Data ss:Type="Number">0.25</Data></Cell><Cell ss:Formula="=1/0"><Data ss:Type="Error">#DIV/0!</Data></Cell></Row>
  </Table>
 </Worksheet>
 <Worksheet ss:Name="Danh mục"><Table><Row><Cell><Data ss:Type="String">Trang ẩn</Data></Cell></Row></Table><WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>
</Workbook>
`;
}

/** Flat OpenDocument with what is no cell: changes kept aside, a drawn shape with text, a table in a cell's shape; and repeats. */
export function openDocumentAsides(): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>
<table:tracked-changes><table:cell-content-change table:id="ct1"><table:previous><table:change-track-table-cell office:value-type="string"><text:p>chữ cũ</text:p></table:change-track-table-cell></table:previous></table:cell-content-change></table:tracked-changes>
<table:table table:name="Bảng"><table:shapes><draw:frame><draw:text-box><text:p>chữ trong khung</text:p></draw:text-box></draw:frame></table:shapes>
<table:table-row-group><table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="string" table:number-columns-repeated="3"><draw:custom-shape><text:p>chữ trên hình</text:p></draw:custom-shape><text:p>lặp<text:s text:c="2"/>lại<text:tab/>x<text:line-break/>y</text:p></table:table-cell></table:table-row></table:table-row-group>
<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table></office:spreadsheet></office:body></office:document>
`;
}

/**
 * What LibreOffice keeps beside and under cells: what a merge covers, the fields in a cell beside the name under a
 * comment, a number shown as a truth, and what was last seen in another file.
 */
export function openDocumentTraces(): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles><style:style style:name="ta_extref" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>
<table:table table:name="Bảng">
<table:table-row><table:table-cell office:value-type="string" table:number-columns-spanned="3" table:number-rows-spanned="1"><text:p>gộp</text:p></table:table-cell><table:covered-table-cell office:value-type="string"><text:p>bị che</text:p></table:covered-table-cell><table:covered-table-cell/></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><office:annotation><dc:creator>Lan</dc:creator><dc:date>2026-01-05T08:00:00</dc:date><text:p>xem lại</text:p></office:annotation><text:p>Ngày <text:date text:date-value="2026-01-05">05/01/2026</text:date> của <text:creator>Lan</text:creator></text:p></table:table-cell><table:table-cell office:value-type="boolean" office:boolean-value="8"><text:p>TRUE</text:p></table:table-cell><table:table-cell table:formula="of:=['file:///C:/khac.ods'#$Sheet1.A1]" office:value-type="string" office:string-value="từ tệp khác"><text:p>từ tệp khác</text:p></table:table-cell></table:table-row></table:table>
<table:table table:name="&apos;file:///C:/khac.ods&apos;#Sheet1" table:style-name="ta_extref"><table:table-source xlink:type="simple" xlink:href="khac.ods" table:table-name="Sheet1" table:mode="copy-results-only"/><table:table-row><table:table-cell office:value-type="string"><text:p>từ tệp khác</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document>
`;
}

/** A spreadsheet of OpenOffice 1: other namespaces, values as attributes of the table's own. */
export function openOfficeOne(): Uint8Array {
  const content = `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE office:document-content PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "office.dtd"><office:document-content xmlns:office="http://openoffice.org/2000/office" xmlns:style="http://openoffice.org/2000/style" xmlns:text="http://openoffice.org/2000/text" xmlns:table="http://openoffice.org/2000/table" xmlns:fo="http://www.w3.org/1999/XSL/Format" office:class="spreadsheet" office:version="1.0"><office:automatic-styles><style:style style:name="ce1" style:family="table-cell"><style:properties style:font-name="VNI-Times" fo:font-weight="bold"/></style:style></office:automatic-styles><office:body><table:table table:name="Bảng"><table:table-row><table:table-cell table:style-name="ce1"><text:p>Keá hoaïch coâng taùc</text:p></table:table-cell><table:table-cell table:value-type="float" table:value="12.5"><text:p>12,5</text:p></table:table-cell><table:table-cell table:value-type="date" table:date-value="2026-06-30"><text:p>30/06/26</text:p></table:table-cell></table:table-row></table:table></office:body></office:document-content>`;
  return zipSync(
    { mimetype: strToU8("application/vnd.sun.xml.calc"), "content.xml": strToU8(content) },
    { mtime: "2026-01-05" },
  );
}
