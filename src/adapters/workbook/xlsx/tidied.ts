import { Unfamiliar } from "./unfamiliar.ts";

const DECLARATION = /^\s*<\?xml[^>]*\?>/;
const PREFIX = /[\w.-]+:/y;

/**
 * Markup without what says nothing: comments and processing instructions are taken out, marked sections become
 * escaped text, and the prefix of the root element is taken off all names. Throws `Unfamiliar` for a document type,
 * whose entities are never expanded.
 */
export function tidied(xml: string): string {
  const text = withoutDeclaration(xml);
  const plain = text.includes("<!") || text.includes("<?") ? withoutAsides(text) : text;
  const prefix = rootPrefix(plain);
  return prefix ? withoutPrefix(plain, prefix) : plain;
}

export function withoutDeclaration(xml: string): string {
  return xml.replace(DECLARATION, "");
}

/** The prefix of the first element's name, with its colon; "" where it has none. */
export function rootPrefix(xml: string): string {
  let at = xml.indexOf("<");
  while (at !== -1 && (xml[at + 1] === "?" || xml[at + 1] === "!")) at = xml.indexOf("<", at + 1);
  PREFIX.lastIndex = at + 1;
  return at === -1 ? "" : (PREFIX.exec(xml)?.[0] ?? "");
}

/** A "<" begins a tag wherever it stands, so names can be changed without reading the rest. */
export function withoutPrefix(xml: string, prefix: string): string {
  return xml.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</");
}

function withoutAsides(xml: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (let at = nextAside(xml, 0); at !== -1; at = nextAside(xml, from)) {
    pieces.push(xml.slice(from, at));
    if (xml.startsWith("<!--", at)) from = endOf(xml, "-->", at + 4);
    else if (xml.startsWith("<?", at)) from = endOf(xml, "?>", at + 2);
    else if (xml.startsWith("<![CDATA[", at)) {
      from = endOf(xml, "]]>", at + 9);
      pieces.push(escaped(xml.slice(at + 9, from - 3)));
    } else throw new Unfamiliar("a document type");
  }
  return pieces.join("") + xml.slice(from);
}

function nextAside(xml: string, from: number): number {
  for (let at = xml.indexOf("<", from); at !== -1; at = xml.indexOf("<", at + 1)) {
    const next = xml[at + 1];
    if (next === "!" || next === "?") return at;
  }
  return -1;
}

function endOf(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at === -1) throw new Unfamiliar("markup without an end");
  return at + mark.length;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
