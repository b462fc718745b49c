import { Refusal } from "../reading/refusal.ts";

type Attributes = Readonly<Record<string, string>>;

/** What prefixes mean at one place of an XML part, outer declarations included. */
type Scope = ReadonlyMap<string, string>;

/** Follows the declarations of namespaces through a part (https://www.w3.org/TR/xml-names). */
export class NamespaceScopes {
  readonly #prefixes: ReadonlyMap<string, string>;
  /** One for each open element. */
  readonly #scopes: Scope[] = [];

  /** `prefixes` gives each known namespace the prefix its names are told by. */
  constructor(prefixes: ReadonlyMap<string, string>) {
    this.#prefixes = prefixes;
  }

  enter(attributes: Attributes): void {
    const outer = this.#scopes.at(-1) ?? NOTHING_DECLARED;
    let own: Map<string, string> | undefined;
    for (const name in attributes) {
      if (!name.startsWith("xmlns")) continue;
      own ??= new Map(outer);
      own.set(name.slice("xmlns:".length), this.#prefixes.get(attributes[name] ?? "") ?? "?");
      if (own.size > MOST_PREFIXES) throw new Refusal("file.damaged");
    }
    this.#scopes.push(own ?? outer);
  }

  leave(): void {
    this.#scopes.pop();
  }

  elementName(name: string): string {
    const colon = name.indexOf(":");
    const prefix = colon < 0 ? "" : name.slice(0, colon);
    const known = this.#scopes.at(-1)?.get(prefix);
    return known === undefined ? name : `${known}:${name.slice(colon + 1)}`;
  }

  /** The attribute told by `wanted`, under whichever prefix the part uses. */
  attribute(attributes: Attributes, wanted: string): string | undefined {
    if (Object.hasOwn(attributes, wanted) && this.#isMeant(wanted)) return attributes[wanted];
    for (const name in attributes)
      if (name.includes(":") && !name.startsWith("xml") && this.elementName(name) === wanted) return attributes[name];
    return undefined;
  }

  #isMeant(name: string): boolean {
    return !name.includes(":") || name.startsWith("xml:") || this.elementName(name) === name;
  }
}

/** No part declares as many; each declaration copies those around it. */
const MOST_PREFIXES = 256;

const NOTHING_DECLARED: Scope = new Map();
