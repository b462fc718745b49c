import { cellOf, row, saved } from "./libreoffice-samples.ts";

/** Documents of Word 97 to 2003, saved by LibreOffice Writer, and two that only say something else of themselves. */
export const oldWordSamples: Readonly<Record<string, () => Uint8Array>> = {
  "changes-and-notes.doc": () => savedAsDoc(changesAndNotes()),
  "vntime.doc": () => savedAsDoc(vntime()),
  "tables-within-and-after.doc": () => savedAsDoc(tablesWithinAndAfter()),
  "restarted-lists.doc": () => savedAsDoc(restartedLists()),
  "password.doc": () => withByte(savedAsDoc(line("Phụ lục")), FLAGS_AT, (flags) => flags | ENCRYPTED),
  "word-95.doc": () => withByte(savedAsDoc(line("Phụ lục")), VERSION_AT + 1, () => 0),
};

/** Places in the File Information Block, which begins the stream of the text ([MS-DOC] 2.5.1). */
const [VERSION_AT, FLAGS_AT] = [2, 11];
const ENCRYPTED = 0x01;
/** Streams begin at a small sector. */
const SECTOR = 64;

function savedAsDoc(text: string): Uint8Array {
  return saved(text, "doc", "doc:MS Word 97");
}

function withByte(document: Uint8Array, at: number, change: (byte: number) => number): Uint8Array {
  const copy = Uint8Array.from(document);
  const start = copy.findIndex((byte, i) => i % SECTOR === 0 && byte === 0xec && copy[i + 1] === 0xa5);
  copy[start + at] = change(copy[start + at] ?? 0);
  return copy;
}

function changesAndNotes(): string {
  const changes = changed("chen", `<text:insertion>${WHO}</text:insertion>`);
  const deleted = changed("xoa", `<text:deletion>${WHO}${line("mười ")}</text:deletion>`);
  const content = `Rà soát <text:change text:change-id="xoa"/><text:change-start text:change-id="chen"/>hai mươi <text:change-end text:change-id="chen"/>văn bản<text:span text:style-name="An"> (ghi riêng)</text:span>.`;
  const footnote = `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${line("Theo kế hoạch năm.")}</text:note-body></text:note>`;
  const comment = `<office:annotation><dc:creator>A</dc:creator>${line("Xem lại số liệu.")}</office:annotation>`;
  const field = `Năm <text:bookmark-start text:name="n"/>2026<text:bookmark-end text:name="n"/>, trang <text:page-number text:select-page="current">1</text:page-number>`;
  const table = [
    row(HEADER),
    row([cellOf("1"), marked(content), marked(`Sở Tư pháp${footnote}`)]),
    row([cellOf("2"), marked(`Công bố${comment}`), marked(field)]),
  ];
  return `<text:tracked-changes>${changes}${deleted}</text:tracked-changes>${tableOf(table, 3)}`;
}

const WHO = "<office:change-info><dc:creator>A</dc:creator><dc:date>2026-01-05T08:00:00</dc:date></office:change-info>";

function changed(id: string, inner: string): string {
  return `<text:changed-region xml:id="${id}" text:id="${id}">${inner}</text:changed-region>`;
}

/** Letters of TCVN3 in a font of that coding, by the paragraph's style; one word in another font. */
function vntime(): string {
  const old = (text: string) => `<table:table-cell><text:p text:style-name="Cu">${text}</text:p></table:table-cell>`;
  const rows = [
    row([old("TT"), old("Néi dung thùc hiÖn"), old("C¬ quan chñ tr×")]),
    row([old("1"), old("X©y dùng kÕ ho¹ch kiÓm tra, h\u00adíng dÉn v¨n b¶n"), marked("Sở Tư pháp")]),
  ];
  return tableOf(rows, 3);
}

function tablesWithinAndAfter(): string {
  const within = tableOf(
    [row([cellOf("Quý I"), cellOf("12 thủ tục")]), row([cellOf("Quý II"), cellOf("14 thủ tục")])],
    2,
  );
  const cell = `<table:table-cell>${line("Công bố theo quý:")}${within}${line("Báo cáo.")}</table:table-cell>`;
  const first = tableOf([row(HEADER), row([cellOf("1"), cell, cellOf("Sở Nội vụ")])], 3);
  const title = `<text:p text:style-name="TrangMoi">PHỤ LỤC 2</text:p>`;
  const second = tableOf([row(HEADER), row([cellOf("1"), cellOf("Lập danh mục"), cellOf("Sở Y tế")])], 3);
  return `${line("PHỤ LỤC 1")}${first}${title}${second}`;
}

/** TT by a list that begins anew under each heading. */
function restartedLists(): string {
  const number = (more: string, start = "") =>
    `<table:table-cell><text:list text:style-name="So"${more}><text:list-item${start}><text:p/></text:list-item></text:list></table:table-cell>`;
  const heading = (text: string) =>
    row([cellOf(text, "Dam", 3), "<table:covered-table-cell/>", "<table:covered-table-cell/>"]);
  const rows = [
    row(HEADER),
    heading("I. Cải cách thể chế"),
    row([number(' xml:id="mot"'), cellOf("Rà soát văn bản"), cellOf("Sở Tư pháp")]),
    row([number(' text:continue-list="mot"'), cellOf("Công bố danh mục"), cellOf("Sở Nội vụ")]),
    heading("II. Cải cách thủ tục"),
    row([number(' xml:id="hai"', ' text:start-value="1"'), cellOf("Lập bộ thủ tục"), cellOf("Sở Y tế")]),
  ];
  return tableOf(rows, 3);
}

const HEADER = ["TT", "Nội dung thực hiện", "Cơ quan chủ trì"].map((name) => cellOf(name, "Dam"));

function tableOf(rows: readonly string[], columns: number): string {
  return `<table:table><table:table-column table:number-columns-repeated="${columns}"/>${rows.join("")}</table:table><text:p/>`;
}

function line(text: string): string {
  return `<text:p>${text}</text:p>`;
}

/** A cell of one paragraph with markup in it. */
function marked(inner: string): string {
  return `<table:table-cell><text:p text:style-name="Thuong">${inner}</text:p></table:table-cell>`;
}
