import { withoutReferences } from "./plain-text.ts";
import { Unfamiliar } from "./unfamiliar.ts";

/** One tag of tidied markup. */
export interface Tag {
  /** Without a prefix. */
  readonly name: string;
  readonly kind: "start" | "end" | "empty";
  /** What stands between the name and the end of the tag. */
  readonly attributes: string;
  /** Where the tag begins, and where what follows it begins. */
  readonly start: number;
  readonly end: number;
}

const NAME = /(?:[\w.-]+:)?([\w.-]+)/y;
const ATTRIBUTE = /\s+(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

/** Every tag of tidied markup in order. Throws `Unfamiliar` where it does not hold together. */
export function* tags(xml: string): Generator<Tag> {
  for (let start = xml.indexOf("<"); start !== -1; ) {
    const tag = tagAt(xml, start);
    yield tag;
    start = xml.indexOf("<", tag.end);
  }
}

/** The tag that begins at `start`. */
export function tagAt(xml: string, start: number): Tag {
  const isEnd = xml[start + 1] === "/";
  NAME.lastIndex = start + (isEnd ? 2 : 1);
  const name = NAME.exec(xml)?.[1];
  if (name === undefined) throw new Unfamiliar("a tag without a name");
  const from = NAME.lastIndex;
  const close = closingOf(xml, from);
  const isEmpty = !isEnd && xml[close - 1] === "/";
  const attributes = xml.slice(from, isEmpty ? close - 1 : close);
  return { name, kind: isEnd ? "end" : isEmpty ? "empty" : "start", attributes, start, end: close + 1 };
}

/** Attributes by name, without prefixes; the first of two with one name counts. */
export function attributesOf({ attributes }: Pick<Tag, "attributes">): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(attributes); match; match = ATTRIBUTE.exec(attributes)) {
    const [, name = "", double, single = ""] = match;
    if (!found.has(name)) found.set(name, withoutReferences(double ?? single));
  }
  return found;
}

/** A switch: present without a value it is on. */
export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** The ">" of a tag, passing over those in quotes. */
function closingOf(xml: string, from: number): number {
  for (let at = from; ; ) {
    const close = xml.indexOf(">", at);
    if (close === -1) throw new Unfamiliar("a tag without an end");
    const quote = openQuote(xml, at, close);
    if (quote === undefined) return close;
    const end = xml.indexOf(quote.sign, quote.at + 1);
    if (end === -1) throw new Unfamiliar("a quote without an end");
    at = end + 1;
  }
}

/** The quote still open at `to`, of those that begin between `from` and `to`. */
function openQuote(xml: string, from: number, to: number): { readonly sign: string; readonly at: number } | undefined {
  for (let at = from; at < to; at++) {
    const sign = xml[at];
    if (sign !== '"' && sign !== "'") continue;
    const end = xml.indexOf(sign, at + 1);
    if (end === -1 || end > to) return { sign, at };
    at = end;
  }
  return undefined;
}
