import { TASKS } from "../tables.ts";

/**
 * Three texts of 4,500 characters with fonts changing in them, as flat OpenDocument: in an .xls each is cut by the end
 * of a record, once between two letters and once between letters of one byte and of two.
 */
export function longStrings(): string {
  const content = String(TASKS[0]?.[1] ?? "");
  const texts = ["a", "ă", "Ký "].map((letter) => `${letter.repeat(4500 / letter.length)} ${content}`);
  const rows = texts.map(
    (text) =>
      `<table:table-row><table:table-cell office:value-type="string"><text:p>${text}<text:span text:style-name="bold"> hết</text:span></text:p></table:table-cell></table:table-row>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles><style:style style:name="bold" style:family="text"><style:text-properties style:font-name="Arial" fo:font-family="Arial" fo:font-weight="bold"/></style:style></office:automatic-styles><office:body><office:spreadsheet><table:table table:name="Dài">${rows.join("")}</table:table></office:spreadsheet></office:body></office:document>`;
}
