import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decision54 } from "../../../src/app/built-in/decision-54.ts";
import { type LaidOutRow, layoutPlan } from "../../../src/core/sheet/index.ts";

/** Documents as LibreOffice Writer saves them. */
export const libreOfficeSamples: Readonly<Record<string, () => Uint8Array>> = {
  "appendix.docx": () => saved(appendix(), "docx", "docx:MS Word 2007 XML"),
  "appendix.odt": () => saved(appendix(), "odt", "odt:writer8"),
  "appendix.doc": () => saved(appendix(), "doc", "doc:MS Word 97"),
  "lists.docx": () => saved(lists(), "docx", "docx:MS Word 2007 XML"),
  "lists.doc": () => saved(lists(), "doc", "doc:MS Word 97"),
  "lists.odt": () => saved(lists(), "odt", "odt:writer8"),
  "merged-cells.docx": () => saved(merged(), "docx", "docx:MS Word 2007 XML"),
  "merged-cells.doc": () => saved(merged(), "doc", "doc:MS Word 97"),
  "merged-cells.fodt": () => saved(merged(), "fodt", "fodt:OpenDocument Text Flat XML"),
  "merged-cells.odt": () => saved(merged(), "odt", "odt:writer8"),
};

/** Saves the text of a document in a format of LibreOffice. */
export function saved(text: string, extension: string, filter: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "phu-luc-"));
  try {
    writeFileSync(join(folder, "sample.xml"), flatDocument(text));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync("soffice", [
      profile,
      "--headless",
      "--convert-to",
      filter,
      "--outdir",
      folder,
      join(folder, "sample.xml"),
    ]);
    return readFileSync(join(folder, `sample.${extension}`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The plan as its decision prints it: a title, a table with a repeated header, sections over the whole width. */
function appendix(): string {
  const { columns, rows } = layoutPlan(decision54());
  const parts = rows.map((laidOut) => laidOutPart(laidOut, columns.length));
  const title = parts.filter((part) => part.startsWith("<text:p>"));
  const table = parts.filter((part) => part.startsWith("<table:"));
  return `${title.join("")}<table:table><table:table-column table:number-columns-repeated="${columns.length}"/>${table.join("")}</table:table><text:p/>`;
}

function laidOutPart(laidOut: LaidOutRow, width: number): string {
  switch (laidOut.kind) {
    case "title":
      return `<text:p>${escaped(laidOut.text)}</text:p>`;
    case "blank":
      return "";
    case "header":
      return `<table:table-header-rows>${row(laidOut.cells.map((name) => cellOf(name, "Dam")))}</table:table-header-rows>`;
    case "section":
      return row([cellOf(`${laidOut.numeral}. ${laidOut.title}`, "Dam", width), ...covered(width - 1)]);
    case "task":
      return row(laidOut.cells.map((text) => cellOf(text)));
  }
}

function merged(): string {
  const header = ["TT", "Nội dung thực hiện", "Cơ quan chủ trì", "Thời gian hoàn thành"].map((name) =>
    cellOf(name, "Dam"),
  );
  const section = [cellOf("I. Cải cách thể chế", "Dam", 4), ...covered(3)];
  const first = [
    cellOf("1"),
    cellOf("Rà soát văn bản.\nBáo cáo kết quả."),
    cellOf("Sở Tư pháp.", "", 1, 2),
    cellOf("Quý I/2026"),
  ];
  const second = [cellOf("2"), cellOf("Công bố thủ tục."), ...covered(1), cellOf("Quý II/2026")];
  const table = [header, section, first, second].map(row).join("");
  return `<text:p>PHỤ LỤC</text:p><table:table><table:table-column table:number-columns-repeated="4"/>${table}</table:table><text:p/>`;
}

/** Two tasks whose numbers are those of a list, with lists of two levels in their cells. */
function lists(): string {
  const header = ["TT", "Nội dung thực hiện", "Cơ quan chủ trì"].map((name) => cellOf(name, "Dam"));
  const number = (more: string) =>
    `<table:table-cell><text:list text:style-name="So"${more}><text:list-item><text:p/></text:list-item></text:list></table:table-cell>`;
  const item = (inner: string) => `<text:list-item>${inner}</text:list-item>`;
  const line = (text: string) => `<text:p>${text}</text:p>`;
  const note =
    '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Theo kế hoạch năm.</text:p></text:note-body></text:note>';
  const steps = `<text:list text:style-name="Buoc">${item(`${line("Chuẩn bị")}<text:list>${item(line("Khảo sát"))}${item(line("Lập danh mục"))}</text:list>`)}${item(line("Thực hiện"))}</text:list>`;
  const agencies = `<text:list text:style-name="Gach">${item(line("Sở Nội vụ"))}${item(line(`Sở Tư pháp${note}`))}</text:list>`;
  const cells = (content: string) => `<table:table-cell>${content}</table:table-cell>`;
  const table = [
    row(header),
    row([number(' xml:id="so"'), cells(steps), cells(agencies)]),
    row([number(' text:continue-list="so"'), cells(line("Công bố")), cells(line("Sở Y tế"))]),
  ];
  return `<table:table><table:table-column table:number-columns-repeated="3"/>${table.join("")}</table:table><text:p/>`;
}

export function row(cells: readonly string[]): string {
  return `<table:table-row>${cells.join("")}</table:table-row>`;
}

export function cellOf(text: string, style = "", columns = 1, rows = 1): string {
  const lines = text
    .split("\n")
    .map((line) => `<text:p text:style-name="${style || "Thuong"}">${escaped(line)}</text:p>`);
  return `<table:table-cell table:number-columns-spanned="${columns}" table:number-rows-spanned="${rows}">${lines.join("")}</table:table-cell>`;
}

function covered(count: number): string[] {
  return new Array<string>(count).fill("<table:covered-table-cell/>");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

const LIST_STYLES =
  '<text:list-style style:name="So"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style><text:list-style style:name="Gach"><text:list-level-style-bullet text:level="1" text:bullet-char="-"/></text:list-style><text:list-style style:name="Buoc"><text:list-level-style-number text:level="1" style:num-format="I" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/></text:list-style>';

function flatDocument(text: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:font-face-decls><style:font-face style:name="Times New Roman" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" svg:font-family="'Times New Roman'"/><style:font-face style:name=".VnTime" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" svg:font-family=".VnTime"/></office:font-face-decls><office:automatic-styles><style:style style:name="Thuong" style:family="paragraph"><style:text-properties style:font-name="Times New Roman"/></style:style><style:style style:name="Dam" style:family="paragraph"><style:text-properties style:font-name="Times New Roman" fo:font-weight="bold"/></style:style><style:style style:name="Cu" style:family="paragraph"><style:text-properties style:font-name=".VnTime"/></style:style><style:style style:name="TrangMoi" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style><style:style style:name="An" style:family="text"><style:text-properties text:display="none"/></style:style>${LIST_STYLES}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document>`;
}
