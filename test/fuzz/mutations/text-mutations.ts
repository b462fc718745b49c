import type { Random } from "../../seeded-random.ts";

type TextMutation = (text: string, random: Random) => string;

const DEEP = 20_000;
const EXTREMES = ["", "-1", "0", "99999999999", "1e308", "NaN", "__proto__", "constructor", "XFD1048576", "A0", "%00"];
const ENTITIES =
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';

/** What can happen to the text of a part, or of a text file. */
export const textMutations: Readonly<Record<string, TextMutation>> = {
  "extreme attribute": (text, random) => {
    const attributes = [...text.matchAll(/="([^"<>]*)"/g)];
    if (attributes.length === 0) return text;
    const { index, 0: whole } = random.pick(attributes);
    return `${text.slice(0, index)}="${random.pick(EXTREMES)}"${text.slice(index + whole.length)}`;
  },
  "nested elements": (text, random) => {
    const tag = elementName(text, random);
    const at = text.indexOf(">", random.below(text.length)) + 1;
    return text.slice(0, at) + `<${tag}>`.repeat(DEEP) + `</${tag}>`.repeat(DEEP) + text.slice(at);
  },
  "unclosed element": (text, random) => {
    const at = text.indexOf("</", random.below(text.length));
    return at < 0 ? text : text.slice(0, at) + text.slice(text.indexOf(">", at) + 1);
  },
  "declared entities": (text) => {
    const start = text.startsWith("<?xml") ? text.indexOf("?>") + 2 : 0;
    return text.slice(0, start) + ENTITIES + text.slice(start).replace(/>([^<]+)</, ">&b;&c;$1<");
  },
  "repeated element": (text, random) => {
    const from = text.indexOf("<", random.below(text.length));
    const to = text.indexOf(">", text.indexOf("</", from) + 1) + 1;
    return from < 0 || to <= from ? text : text.slice(0, to) + text.slice(from, to).repeat(200) + text.slice(to);
  },
  "odd characters": (text, random) => {
    const at = random.below(text.length + 1);
    return (
      text.slice(0, at) +
      random.pick(["\0", "\ufffe", "\ud800", "&#x110000;", "]]>", "<!--", '"', "\r"]) +
      text.slice(at)
    );
  },
  "other case": (text, random) => {
    const at = random.below(text.length);
    return text.slice(0, at) + text.slice(at, at + 200).toUpperCase() + text.slice(at + 200);
  },
};

function elementName(text: string, random: Random): string {
  const names = [...text.matchAll(/<([A-Za-z][\w:.-]*)/g)].map(([, name = "x"]) => name);
  return names.length === 0 ? "x" : random.pick(names);
}
