import { plainBreaks } from "../cells/raw-cell.ts";

const REFERENCE = /&(?:#x([\da-fA-F]{1,8})|#(\d{1,8})|(amp|lt|gt|quot|apos));/g;
const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);
/** Characters that markup cannot hold, by their UTF-16 number; the x is always small (ECMA-376 part 1, 22.9.2.19). */
const ESCAPE = /_x([\da-fA-F]{4})_/g;

/**
 * What markup between two tags says, with line breaks of one kind. Breaks of the markup itself count before those that
 * are spelled out: an escaped carriage return before a break is one break.
 */
export function plainText(markup: string): string {
  let text = withoutReferences(plainBreaks(markup));
  if (text.includes("_x"))
    text = text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return plainBreaks(text);
}

/** What an attribute says. */
export function withoutReferences(markup: string): string {
  return markup.includes("&") ? markup.replace(REFERENCE, referred) : markup;
}

function referred(reference: string, hex?: string, decimal?: string, name?: string): string {
  if (name !== undefined) return NAMED.get(name) ?? reference;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : reference;
}
