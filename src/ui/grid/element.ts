/** An element with a class and text; text only ever becomes a text node. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  text?: string,
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

const GLYPHS = {
  chevron: "M5 6.5l3 3 3-3",
  more: "M8 3.8h.01M8 8h.01M8 12.2h.01",
} as const;

type GlyphName = keyof typeof GLYPHS;

const drawn = new Map<GlyphName, SVGSVGElement>();

/** A small line drawing in the colour of the text around it: a copy of the one drawn first, for every row has some. */
export function glyph(name: GlyphName): Node {
  const model = drawn.get(name) ?? lineDrawing(`plan-grid__glyph plan-grid__glyph--${name}`, GLYPHS[name]);
  drawn.set(name, model);
  return model.cloneNode(true);
}

/** A drawing of 16 by 16 units with one path. */
export function lineDrawing(className: string, d: string): SVGSVGElement {
  const space = "http://www.w3.org/2000/svg";
  const drawing = document.createElementNS(space, "svg");
  drawing.setAttribute("class", className);
  drawing.setAttribute("viewBox", "0 0 16 16");
  drawing.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(space, "path");
  path.setAttribute("d", d);
  drawing.append(path);
  return drawing;
}
