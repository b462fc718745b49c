/** What styles say of a cell or a stretch of text; undefined where they say nothing. */
export interface PageLook {
  readonly font?: string | undefined;
  readonly bold?: boolean | undefined;
  readonly format?: string | undefined;
  readonly isHidden?: boolean | undefined;
}

const LONGEST_SHEET = 2_000_000;

/**
 * The style sheets of a page as far as spreadsheets use them: rules for an element (`td`) or a class (`.xl24`,
 * `td.xl24`), nothing that looks at what stands around.
 */
export class PageStyles {
  readonly #rules = new Map<string, PageLook>();

  /** Adds the rules of a style sheet. */
  add(sheet: string): void {
    const rules = sheet.slice(0, LONGEST_SHEET).replaceAll("<!--", "").replaceAll("-->", "").split("}");
    for (const rule of rules) {
      const brace = rule.indexOf("{");
      if (brace === -1) continue;
      const look = lookOf(rule.slice(brace + 1));
      for (const selector of rule.slice(0, brace).split(",")) this.#addRule(selector.trim().toLowerCase(), look);
    }
  }

  /** What the rules, and last the element's own `style`, say of it. */
  look(element: string, classes: string | undefined, style: string | undefined): PageLook {
    const looks = [this.#rules.get(element)];
    for (const name of (classes ?? "").toLowerCase().split(/\s+/))
      if (name !== "") looks.push(this.#rules.get(`.${name}`));
    if (style !== undefined) looks.push(lookOf(style));
    return looks.reduce<PageLook>((whole, look) => (look ? overlaid(whole, look) : whole), {});
  }

  #addRule(selector: string, look: PageLook): void {
    const [, element = "", name = ""] = /^([a-z0-9]*)(\.[\w-]+)?$/.exec(selector) ?? [];
    const key = name === "" ? element : name;
    if (key !== "") this.#rules.set(key, overlaid(this.#rules.get(key) ?? {}, look));
  }
}

/** One look over another: what the upper one says counts. */
export function overlaid(lower: PageLook, upper: PageLook): PageLook {
  return {
    font: upper.font ?? lower.font,
    bold: upper.bold ?? lower.bold,
    format: upper.format ?? lower.format,
    isHidden: upper.isHidden ?? lower.isHidden,
  };
}

function lookOf(declarations: string): PageLook {
  const found = new Map<string, string>();
  for (const declaration of splitOutsideQuotes(declarations)) {
    const colon = declaration.indexOf(":");
    if (colon > 0) found.set(declaration.slice(0, colon).trim().toLowerCase(), declaration.slice(colon + 1).trim());
  }
  const display = found.get("display");
  const weight = found.get("font-weight");
  const format = found.get("mso-number-format");
  return {
    font: fontName(found.get("font-family")),
    bold: weight === undefined ? undefined : /^bold/i.test(weight) || Number(weight) >= 600,
    format: format === undefined ? undefined : unescaped(unquoted(format)),
    isHidden: display === undefined ? undefined : /^none/i.test(display),
  };
}

/** Splits at semicolons; one inside quotes belongs to a number format. */
function splitOutsideQuotes(declarations: string): string[] {
  const parts: string[] = [];
  let part = "";
  let quote = "";
  for (const sign of declarations) {
    if (quote === "" && sign === ";") {
      parts.push(part);
      part = "";
      continue;
    }
    if (sign === quote) quote = "";
    else if (quote === "" && (sign === '"' || sign === "'")) quote = sign;
    part += sign;
  }
  return [...parts, part];
}

function fontName(family: string | undefined): string | undefined {
  const first = family?.split(",")[0]?.trim();
  return first === undefined || first === "" ? undefined : unquoted(first);
}

function unquoted(text: string): string {
  return text.replace(/^(['"])(.*)\1$/s, "$2");
}

/** Excel writes quotes inside a format by their number: `\0022`. A backslash before another sign is the format's own. */
function unescaped(format: string): string {
  return format.replace(/\\([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
