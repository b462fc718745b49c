import { describe, expect, test } from "vitest";
import { singleParagraphs } from "./open-document-text.ts";

describe("singleParagraphs", () => {
  test.each([
    ["<text:p>a</text:p>", "<text:p>a</text:p>"],
    ["<text:p>a b</text:p>", "<text:p>a b</text:p>"],
    ["<text:p>a</text:p>\n  <text:p>b</text:p>", "<text:p>a<text:line-break/>b</text:p>"],
    ['<text:p text:style-name="P1"/><text:p>b</text:p>', "<text:p><text:line-break/>b</text:p>"],
    ["<text:p>b  c</text:p>", '<text:p>b<text:s text:c="2"/>c</text:p>'],
    ["<text:p><text:s/>x </text:p>", '<text:p><text:s/>x<text:s text:c="1"/></text:p>'],
    ['<text:p>a<text:span  text:style-name="T1">b</text:span></text:p>', undefined],
    ["<text:p>\u00a0a\u3000</text:p>", "<text:p>&#160;a&#12288;</text:p>"],
    ['<table:table  table:name="A  B">', undefined],
  ])("%s", (xml, expected = xml) => {
    expect(singleParagraphs(xml)).toBe(expected);
  });
});
