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
  grip: "M6 4.5h.01M10 4.5h.01M6 8h.01M10 8h.01M6 11.5h.01M10 11.5h.01",
  chevron: "M5 6.5l3 3 3-3",
  more: "M8 3.8h.01M8 8h.01M8 12.2h.01",
} as const;

/** A small line drawing in the colour of the text around it. */
export function glyph(name: keyof typeof GLYPHS): SVGSVGElement {
  const space = "http://www.w3.org/2000/svg";
  const drawing = document.createElementNS(space, "svg");
  drawing.setAttribute("class", `plan-grid__glyph plan-grid__glyph--${name}`);
  drawing.setAttribute("viewBox", "0 0 16 16");
  drawing.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(space, "path");
  path.setAttribute("d", GLYPHS[name]);
  drawing.append(path);
  return drawing;
}
