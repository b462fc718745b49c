import { Refusal } from "../reading/refusal.ts";

/** No part of a workbook nests deeper. The library's work grows with the depth. */
const DEEPEST = 200;
/** Characters. The longest tags there are list ranges of a rule; the library goes over a long one again and again. */
const LONGEST_TAG = 200_000;

/**
 * Markup without comments, instructions and document types, marked sections escaped, whose elements close as they
 * opened: the library looks for the end of each on its own, without end where there is none. One pass. Throws `Refusal`
 * `file.damaged` for markup that does not hold together or nests deeper than any workbook's.
 */
export function plainMarkup(xml: string): string {
  const open: string[] = [];
  const pieces: string[] = [];
  let kept = 0;
  for (let at = xml.indexOf("<"); at !== -1; at = xml.indexOf("<", at)) {
    const sign = xml[at + 1];
    if (sign === "!" || sign === "?") {
      const aside = asideAt(xml, at);
      pieces.push(xml.slice(kept, at), aside.text);
      at = aside.end;
      kept = at;
    } else {
      const end = endOfTag(xml, at);
      follow(xml.slice(at + 1, end), open);
      at = end + 1;
    }
  }
  if (open.length > 0) throw new Refusal("file.damaged");
  return kept === 0 ? xml : pieces.join("") + xml.slice(kept);
}

/** `tag` is what stands between the angle brackets. */
function follow(tag: string, open: string[]): void {
  const name = /^\/?[^\s/]*/.exec(tag)?.[0] ?? "";
  if (name.startsWith("/")) {
    if (open.pop() !== name.slice(1)) throw new Refusal("file.damaged");
  } else if (!tag.endsWith("/") && open.push(name) > DEEPEST) throw new Refusal("file.damaged");
}

/** The ">" of the tag that begins at `start`, passing over those in quotes. */
function endOfTag(xml: string, start: number): number {
  const last = Math.min(xml.length, start + LONGEST_TAG);
  let quote = "";
  for (let at = start + 1; at < last; at++) {
    const sign = xml[at] ?? "";
    if (sign === "<") break;
    if (quote === "" && sign === ">") return at;
    if (quote === "" && (sign === '"' || sign === "'")) quote = sign;
    else if (sign === quote) quote = "";
  }
  throw new Refusal("file.damaged");
}

/** What a comment, an instruction, a marked section or a document type says as text, and where it ends. */
function asideAt(xml: string, start: number): { readonly text: string; readonly end: number } {
  const from = start + SECTION.length;
  if (xml.startsWith(SECTION, start)) {
    const end = endOf(xml, "]]>", from);
    return { text: escaped(xml.slice(from, end - 3)), end };
  }
  if (xml.startsWith("<!--", start)) return { text: "", end: endOf(xml, "-->", start + 4) };
  if (xml.startsWith("<?", start)) return { text: "", end: endOf(xml, "?>", start + 2) };
  return { text: "", end: endOf(xml, hasDeclarations(xml, start) ? "]>" : ">", start) };
}

const SECTION = "<![CDATA[";

/** Whether a document type has declarations in brackets, to which its end would else be lost. */
function hasDeclarations(xml: string, start: number): boolean {
  const sign = /[[>]/g;
  sign.lastIndex = start;
  return sign.exec(xml)?.[0] === "[";
}

function endOf(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at === -1) throw new Refusal("file.damaged");
  return at + mark.length;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
