import { strToU8 } from "fflate";
import { type EndlessFile, many, stored } from "./endless-file.ts";

function docx(body: string): Uint8Array {
  return stored({
    "[Content_Types].xml": strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    "word/document.xml": strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

const wordCell = (text: string, properties = "") =>
  `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;

/** Word documents. */
export const ENDLESS_DOCUMENTS: readonly EndlessFile[] = [
  {
    what: "docx: cells over 1e9 columns",
    bytes: () =>
      docx(
        `<w:tbl>${many(20_000, `<w:tr>${many(3, wordCell("a", '<w:gridSpan w:val="1000000000"/>'))}</w:tr>`)}</w:tbl>`,
      ),
  },
  {
    what: "docx: 5,000 tables",
    bytes: () => docx(many(5_000, `<w:tbl><w:tr>${wordCell("a")}${wordCell("b")}</w:tr></w:tbl>`)),
  },
  { what: "docx: nested 100,000 deep", bytes: () => docx(many(100_000, "<w:sdt>") + many(100_000, "</w:sdt>")) },
  {
    what: "docx: tables in tables, 60 deep, each of 50 cells",
    bytes: () =>
      docx(many(60, `<w:tbl><w:tr>${many(50, wordCell("abc "))}<w:tc><w:p/>`) + many(60, "</w:tc></w:tr></w:tbl>")),
  },
  {
    what: "docx: 500 columns in 50 rows",
    bytes: () =>
      docx(
        `<w:tbl><w:tblGrid>${many(500, '<w:gridCol w:w="100"/>')}</w:tblGrid>${many(50, `<w:tr>${many(500, wordCell("a"))}</w:tr>`)}</w:tbl>`,
      ),
  },
  {
    what: "docx: one cell merged down 10,000 rows",
    bytes: () =>
      docx(
        `<w:tbl><w:tr>${wordCell("a", '<w:vMerge w:val="restart"/>')}${wordCell("b")}</w:tr>${many(10_000, `<w:tr>${wordCell("", "<w:vMerge/>")}${wordCell("c")}</w:tr>`)}</w:tbl>`,
      ),
  },
];
