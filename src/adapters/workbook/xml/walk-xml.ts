import { Parser } from "htmlparser2";
import { utf16Order } from "../reading/file-kind.ts";
import { Refusal } from "../reading/refusal.ts";
import { NamespaceScopes } from "./namespace-scopes.ts";

/** An attribute by its name as `walkXml` gives names; undefined where the element lacks it. */
export type AttributeOf = (name: string) => string | undefined;

export interface XmlVisitor {
  open(name: string, attribute: AttributeOf): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Deeper than any document: a nesting beyond it is meant to exhaust its reader. */
const DEEPEST = 400;
/** Bytes decoded at a time. */
const STEP = 65_536;

/**
 * Walks an XML part from its first element to its last. Names of elements and attributes come with the prefix that
 * `prefixes` gives their namespace, whatever prefix the part uses; names of namespaces not listed there begin with "?:",
 * names with an undeclared prefix stay as they are, and attributes without a prefix have none. Document types and
 * their entities have no effect.
 *
 * Throws `Refusal` with `file.damaged` where elements do not close as they opened, or lie deeper than any document's.
 */
export function walkXml(bytes: Uint8Array, prefixes: ReadonlyMap<string, string>, visitor: XmlVisitor): void {
  const scopes = new NamespaceScopes(prefixes);
  const open: string[] = [];
  /** Nothing came after the last opening tag: its element may close by itself. */
  let isFresh = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length >= DEEPEST) throw new Refusal("file.damaged");
        scopes.enter(attributes);
        const resolved = scopes.elementName(name);
        open.push(resolved);
        isFresh = true;
        visitor.open(resolved, (wanted) => scopes.attribute(attributes, wanted));
      },
      onclosetag(_, isImplied) {
        if (isImplied && !isFresh) throw new Refusal("file.damaged");
        isFresh = false;
        visitor.close?.(open.pop() ?? "");
        scopes.leave();
      },
      ontext(text) {
        isFresh = false;
        visitor.text?.(text);
      },
    },
    { xmlMode: true },
  );
  const decoder = new TextDecoder(utf16Order(bytes) ?? "utf-8");
  for (let at = 0; at < bytes.length; at += STEP)
    parser.write(decoder.decode(bytes.subarray(at, at + STEP), { stream: true }));
  parser.end(decoder.decode());
}
