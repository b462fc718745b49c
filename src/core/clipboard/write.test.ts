import { expect, test } from "vitest";
import { writeHtml } from "./write-html.ts";
import { writePlainText } from "./write-plain-text.ts";

test("plain text has quotes only around cells that need them", () => {
  expect(
    writePlainText([
      ["- A.\n- B.", 'cao 5"', '"a"'],
      ["=1+1", "", "c\td"],
    ]),
  ).toBe('"- A.\n- B."\tcao 5"\t"""a"""\r\n=1+1\t\t"c\td"\r\n');
});

test("every cell of the markup says that it is text, and breaks stay in it", () => {
  const html = writeHtml({
    id: "c1",
    hasNumbers: false,
    rows: [{ kind: "cells", texts: ["=1+1", "- A.\n- <B> & “C”"] }],
  });
  expect(html).toContain(`<td style='mso-number-format:"\\@"' sdnum="1033;0;@">=1+1</td>`);
  expect(html).toContain('- A.<br style="mso-data-placement:same-cell">- &lt;B&gt; &amp; “C”');
  expect(html).not.toContain("data-phu-luc-tt");
});

test("spaces that markup folds are written as Excel writes them", () => {
  const html = writeHtml({ id: "c1", hasNumbers: true, rows: [{ kind: "heading", texts: ["I", "  a  b c "] }] });
  expect(html).toContain(
    '<span style="mso-spacerun:yes">&nbsp;&nbsp;</span>a<span style="mso-spacerun:yes">&nbsp;&nbsp;</span>b c<span',
  );
  expect(html).toContain('<tr data-phu-luc-row="heading">');
});
