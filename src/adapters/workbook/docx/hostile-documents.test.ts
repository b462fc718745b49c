import { describe, expect, test } from "vitest";
import {
  cell,
  listItem,
  paragraph,
  plainRows,
  run,
  table,
  tableRow,
} from "../../../../test/samples/documents/word-markup.ts";
import { type WordParts, wordPackage } from "../../../../test/samples/documents/word-package.ts";
import { READING_LIMITS } from "../reading/limits.ts";
import { readWorkbookBytes } from "../reading/read-workbook-bytes.ts";

async function textsOf(parts: WordParts, limits = READING_LIMITS) {
  const outcome = await readWorkbookBytes("x.docx", wordPackage(parts), limits);
  if (!outcome.ok) return outcome.issue.code;
  return outcome.workbook.sheets.map(({ rows }) => rows.map((row) => row.map((found) => found?.text ?? "")));
}

const words = (text: string) => paragraph(run(text));

describe("a document that means harm", () => {
  test("deeper than any document is refused", async () => {
    const depth = 100_000;
    expect(await textsOf({ body: `${"<w:sdt>".repeat(depth)}${"</w:sdt>".repeat(depth)}` })).toBe("file.damaged");
  });

  test("cut off in the middle is refused, not read in part", async () => {
    expect(await textsOf({ body: `${table(plainRows([["a", "b"]]))}<w:p><w:r><w:t>` })).toBe("file.damaged");
  });

  test("a cell over a thousand million columns is one column", async () => {
    const wide = tableRow([cell(words("a"), '<w:gridSpan w:val="1000000000"/>'), cell(words("b"))]);
    expect(await textsOf({ body: table([wide]) })).toEqual([[["a", "b"]]]);
  });

  test("cells pushed far to the right in every row are counted, not laid out", async () => {
    const rows = Array.from({ length: 50 }, (_, i) =>
      tableRow([cell(words("a"))], `<w:gridBefore w:val="${400 + i}"/>`),
    );
    expect(await textsOf({ body: table(rows) }, { ...READING_LIMITS, cells: 10_000 })).toBe("file.too-many-cells");
  });

  test("styles and lists that lead round in a circle end", async () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/><w:rPr><w:b/></w:rPr></w:style>';
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="A"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1%9."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
    expect(await textsOf({ styles, numbering, body: table([tableRow([cell(listItem(run("a"), 1))])]) })).toEqual([
      [["II. a"]],
    ]);
  });

  test("a field that never ends hides nothing of the next paragraph", async () => {
    const open = `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run("mã")}`;
    expect(await textsOf({ body: table([tableRow([cell(paragraph(open) + words("chữ"))])]) })).toEqual([[["chữ"]]]);
  });

  test("entities of its own have no effect", async () => {
    expect(
      await textsOf({ body: table([tableRow([cell(paragraph("<w:r><w:t>a&e;b&amp;c&#7913;</w:t></w:r>"))])]) }),
    ).toEqual([[["a&e;b&cứ"]]]);
  });

  test("names that objects have by birth are names", async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="__proto__"><w:rPr><w:vanish/></w:rPr></w:style>';
    const body = table([tableRow([cell(paragraph(run("a"), '<w:pStyle w:val="constructor"/>'))])]);
    expect(await textsOf({ styles, body })).toEqual([[["a"]]]);
  });

  test("ten thousand merged rows and unclosed merges are read in one pass", async () => {
    const rows = Array.from({ length: 10_000 }, (_, i) =>
      tableRow([cell(words(i === 0 ? "a" : ""), "<w:vMerge/>"), cell(words("b"))]),
    );
    const read = await textsOf({ body: table(rows) });
    expect(Array.isArray(read) && read[0]?.length).toBe(10_000);
  });
});

test("a document without a table says so", async () => {
  expect(await textsOf({ body: words("Kính gửi") })).toBe("file.no-table");
});
