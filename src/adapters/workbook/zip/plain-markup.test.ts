import { describe, expect, test } from "vitest";
import { plainMarkup } from "./plain-markup.ts";

describe("markup for the library", () => {
  test.each([
    ["<a><b/><b c='>' d=\"/\">x</b></a>", "<a><b/><b c='>' d=\"/\">x</b></a>"],
    ['<?xml version="1.0"?><a/>', "<a/>"],
    ["<a><!-- <b> -->x</a>", "<a>x</a>"],
    ["<a><![CDATA[<b> & ]]>x</a >", "<a>&lt;b&gt; &amp; x</a >"],
    ['<!DOCTYPE a [<!ENTITY b "<c>">]><a>&b;</a>', "<a>&b;</a>"],
    ['<!DOCTYPE a SYSTEM "b.dtd"><a>[x]></a>', "<a>[x]></a>"],
    ["", ""],
  ])("%s", (xml, plain) => {
    expect(plainMarkup(xml)).toBe(plain);
  });

  test.each([
    "<a>",
    "</a>",
    "<a><b></a></b>",
    "<a/></a>",
    "<a",
    "<a b='></a>",
    '<a b="<c>"/>',
    "<a><!-- </a>",
    "<a><![CDATA[</a>",
    "<!DOCTYPE a [<a/>",
    "<a>".repeat(201) + "</a>".repeat(201),
    `<a b="${"1".repeat(200_000)}"/>`,
  ])("%.40s does not hold together", (xml) => {
    expect(() => plainMarkup(xml)).toThrow("file.damaged");
  });
});
