import { utf16Order } from "../reading/file-kind.ts";
import { replaceElements } from "./elements.ts";
import { plainMarkup } from "./plain-markup.ts";
import { plainInlineStrings, plainSharedStrings } from "./shared-strings.ts";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * A part of markup as the library reads it rightly and in time: one that holds together (`plainMarkup`), in UTF-8,
 * without what the library is known to misread in an .xlsx: strings of several runs (`plainSharedStrings`), characters
 * given by number above U+FFFF, the letters `_X0041_` taken for an escape; and without what it would visit cell by cell
 * or copy for each place (links over ranges, names, columns described again and again). Throws `Refusal`.
 */
export function mendPart(content: Uint8Array): Uint8Array {
  const text = plainMarkup(new TextDecoder(utf16Order(content) ?? "utf-8").decode(content));
  const mended = withoutLists(withoutFalseEscapes(withLargeCharacters(text)));
  const holdsStrings = /<(?:\w+:)?sst\b/.test(mended.slice(0, 2000));
  return new TextEncoder().encode(
    DECLARATION + (holdsStrings ? plainSharedStrings(mended) : plainInlineStrings(mended)),
  );
}

function withoutLists(xml: string): string {
  const shorter = replaceElements(replaceElements(xml, "hyperlinks", nothing), "definedNames", nothing);
  return withoutRepeatedColumns(shorter.replace(ARRAY_FORMULA, "$1"));
}

const nothing = () => "";

/** The library asks all formulas of arrays for every cell; what they fill stands in their cells anyway. */
const ARRAY_FORMULA = /(<(?:\w+:)?f\s(?:[^<>]*?\s)?)t\s*=\s*["']array["']/g;

/** The columns of a sheet (ISO/IEC 29500-1, 18.3.1.13: each is described once). */
const COLUMNS = 16_384;

/** The library lists each column for each of its descriptions. */
function withoutRepeatedColumns(xml: string): string {
  let described = 0;
  return replaceElements(xml, "cols", (content) => {
    for (const [tag] of content.matchAll(/<[^<>]*>/g))
      described += Math.max(1, edge(tag, "max") - edge(tag, "min") + 1);
    return described > COLUMNS ? "" : undefined;
  });
}

function edge(tag: string, name: "min" | "max"): number {
  return Number(new RegExp(`\\s${name}\\s*=\\s*["'](\\d+)`).exec(tag)?.[1] ?? 0);
}

/** `&#128512;` and `&#x1F600;` as the character itself. */
function withLargeCharacters(xml: string): string {
  if (!xml.includes("&#")) return xml;
  return xml.replace(/&#(?:x([\da-f]{5,6})|(\d{5,7}));/gi, (reference, hex?: string, decimal?: string) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0xffff && code <= 0x10ffff ? String.fromCodePoint(code) : reference;
  });
}

/** Only `_x0041_` with a small x is an escape, with a capital X it is text: the escape for "_" protects it. */
function withoutFalseEscapes(xml: string): string {
  return xml.replace(/(?<!_x[\da-fA-F]{4})_(?=X[\da-fA-F]{4}_)/g, "_x005F_");
}
