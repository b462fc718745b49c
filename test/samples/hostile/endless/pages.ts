import { strToU8 } from "fflate";
import { type EndlessFile, many } from "./endless-file.ts";

const excelXml = (table: string) =>
  strToU8(
    `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="A"><Table>${table}</Table></Worksheet></Workbook>`,
  );

/** SpreadsheetML 2003, web pages and web archives. */
export const ENDLESS_PAGES: readonly EndlessFile[] = [
  {
    what: "xml: 100,000 rows that hide a million each",
    bytes: () => excelXml(many(100_000, '<Row ss:Index="1" ss:Span="1048575" ss:Hidden="1"/>')),
  },
  {
    what: "xml: 100,000 columns that style 16,384 each",
    bytes: () => excelXml(many(100_000, '<Column ss:Index="1" ss:Span="16383" ss:StyleID="a" ss:Hidden="1"/>')),
  },
  {
    what: "xml: cells merged over everything",
    bytes: () =>
      excelXml(
        many(
          100_000,
          '<Row><Cell ss:MergeAcross="16383" ss:MergeDown="1048575"><Data ss:Type="String">a</Data></Cell></Row>',
        ),
      ),
  },
  {
    what: "html: cells that span 1e9 rows and columns",
    bytes: () =>
      strToU8(
        `<table>${many(50_000, '<tr><td colspan="1000000000" rowspan="1000000000">a</td><td>b</td></tr>')}</table>`,
      ),
  },
  {
    what: "html: 120,000 tables",
    bytes: () => strToU8(`<html>${many(120_000, "<table><tr><td>a</td><td>b</td></tr></table>")}`),
  },
  {
    what: "html: tables in tables, 600 deep, and text between",
    bytes: () => strToU8(`<html>${many(600, "<table><tr><td>")}${many(100_000, "<p>a ")}`),
  },
  {
    what: "html: tables without cells in each other, and text between",
    bytes: () => strToU8(`<html>${many(1900, "<table>")}${many(300_000, "<p>a</p>")}`),
  },
  {
    what: "html: 500,000 line breaks",
    bytes: () => strToU8(`<table><tr><td>a${many(500_000, "<br>")}b</td></tr></table>`),
  },
  {
    what: "html: 100,000 rules of style for 100,000 cells",
    bytes: () =>
      strToU8(
        `<style>${many(100_000, (i) => `.x${i} td{font-family:F${i}}`)}</style><table>${many(50_000, (i) => `<tr><td class=x${i}>a</td></tr>`)}</table>`,
      ),
  },
  {
    what: "html: a class of 100,000 names on every cell",
    bytes: () =>
      strToU8(
        `<style>.a{font-weight:bold}</style><table>${many(20, () => `<tr><td class="${many(100_000, "a ")}">a</td></tr>`)}</table>`,
      ),
  },
  {
    what: "mhtml: parts without end",
    bytes: () =>
      strToU8(
        `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n${many(20_000, "--x\r\nContent-Type: text/html\r\n\r\n<table><tr><td>a</td></tr></table>\r\n")}`,
      ),
  },
  {
    what: "mhtml: groups in groups",
    bytes: () =>
      strToU8(
        many(
          20_000,
          (i) => `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x${i}"\r\n\r\n--x${i}\r\n`,
        ),
      ),
  },
];
