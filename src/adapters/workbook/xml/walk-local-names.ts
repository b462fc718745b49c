import { Parser } from "htmlparser2";
import { utf16Order } from "../reading/file-kind.ts";
import { Refusal } from "../reading/refusal.ts";

/** Attributes by their names without prefix; where two share one, the first counts. */
export type XmlAttributes = ReadonlyMap<string, string>;

/** What is told of a document from its start to its end. Names come without their prefix. */
export interface XmlHandler {
  open(name: string, attributes: XmlAttributes): void;
  close(name: string): void;
  text(text: string): void;
}

/** No spreadsheet nests deeper; the parser's work grows with the depth. */
const DEEPEST = 200;
const STEP = 1 << 20;
/** LibreOffice says some things twice, in words of its own: these keep their prefix. */
const KEPT_PREFIX = /^(calcext|loext):/;

/**
 * Walks an XML document by bare names, for formats whose names mean one thing under every prefix. Nothing outside it is
 * fetched, no entity but the five of XML is replaced. Throws `Refusal` `file.damaged` where elements do not close as
 * they opened, as in a file cut short, or lie deeper than any document's.
 */
export function walkLocalNames(bytes: Uint8Array, handler: XmlHandler): void {
  let depth = 0;
  /** Nothing came after the last opening tag: its element may close by itself. */
  let isFresh = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > DEEPEST) throw new Refusal("file.damaged");
        isFresh = true;
        handler.open(localName(name), localAttributes(attributes));
      },
      onclosetag(name, isImplied) {
        if (isImplied && !isFresh) throw new Refusal("file.damaged");
        isFresh = false;
        depth--;
        handler.close(localName(name));
      },
      ontext(text) {
        isFresh = false;
        handler.text(text);
      },
    },
    { xmlMode: true },
  );
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let at = 0; at < bytes.length; at += STEP)
    parser.write(decoder.decode(bytes.subarray(at, at + STEP), { stream: true }));
  parser.end(decoder.decode());
}

/** The encoding a document says it is in, or UTF-8. */
function encodingOf(bytes: Uint8Array): string {
  const order = utf16Order(bytes);
  if (order) return order;
  const opening = new TextDecoder("windows-1252").decode(bytes.subarray(0, 200));
  const named = /^[^<]{0,4}<\?xml[^>]{0,80}encoding=["']([\w.:-]{1,40})["']/.exec(opening)?.[1] ?? "utf-8";
  try {
    return new TextDecoder(named).encoding;
  } catch {
    return "utf-8";
  }
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 || KEPT_PREFIX.test(name) ? name : name.slice(colon + 1);
}

function localAttributes(attributes: Readonly<Record<string, string>>): Map<string, string> {
  const local = new Map<string, string>();
  for (const [name, value] of Object.entries(attributes)) {
    const key = localName(name);
    if (!local.has(key)) local.set(key, value);
  }
  return local;
}
