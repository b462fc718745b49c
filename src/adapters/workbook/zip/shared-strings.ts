import { elements, replaceElements } from "./elements.ts";

/**
 * A shared-string part with each string as one plain text, in order: an empty `<si/>` keeps its place, and a string
 * of several runs keeps all of them.
 */
export function plainSharedStrings(xml: string): string {
  const items = Array.from(elements(xml, "si"), ({ content }) => `<si>${plainText(content)}</si>`);
  return `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${items.length}" uniqueCount="${items.length}">${items.join("")}</sst>`;
}

/** A sheet in which strings that stand in their cells are plain texts too. */
export function plainInlineStrings(xml: string): string {
  return replaceElements(xml, "is", (content) => `<is>${plainText(content)}</is>`);
}

/** Reading aids over East Asian text are no part of what a cell says. */
function plainText(item: string): string {
  const said = replaceElements(item, "rPh", () => "");
  const texts = Array.from(elements(said, "t"), ({ content }) => content);
  return `<t xml:space="preserve">${texts.join("")}</t>`;
}
