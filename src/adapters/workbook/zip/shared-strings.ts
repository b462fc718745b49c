const INLINE = /<(?:\w+:)?is(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?is\s*>/g;
const ITEMS = /<(?:\w+:)?si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si\s*>)/g;
/** Reading aids over East Asian text: no part of what the cell says. */
const PHONETIC = /<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh\s*>/g;
const TEXTS = /<(?:\w+:)?t(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?t\s*>)/g;

/**
 * A shared-string part with each string as one plain text, in order: an empty `<si/>` keeps its place, and a string
 * of several runs keeps all of them.
 */
export function plainSharedStrings(xml: string): string {
  const items = Array.from(xml.matchAll(ITEMS), ([, item = ""]) => `<si>${plainText(item)}</si>`);
  return `<?xml version="1.0" encoding="UTF-8"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${items.length}" uniqueCount="${items.length}">${items.join("")}</sst>`;
}

/** A sheet in which strings that stand in their cells are plain texts too. */
export function plainInlineStrings(xml: string): string {
  return xml.replace(INLINE, (_, item: string) => `<is>${plainText(item)}</is>`);
}

function plainText(item: string): string {
  let text = "";
  for (const [, run = ""] of item.replace(PHONETIC, "").matchAll(TEXTS)) text += run;
  return `<t xml:space="preserve">${text}</t>`;
}
