import { element } from "./element.ts";
import type { MeasureText, SplitWord } from "./text-wrap.ts";

/** The font an element's text is set in, as CSS writes it, without the weight. */
export function fontOf(host: Element): string {
  const { fontSize, fontFamily } = getComputedStyle(host);
  return `${fontSize} ${fontFamily}`;
}

/**
 * Measures as text of that font is set in the grid: with the same sub-pixel advances (the style sheet asks for
 * `text-rendering: geometricPrecision`, so that widths do not change with the zoom).
 */
export function measureFont(font: string, weight = "400"): MeasureText {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) throw new Error("this browser gives no canvas to measure text with");
  context.font = `${weight} ${font}`;
  context.textRendering = "geometricPrecision";
  return (text) => context.measureText(text).width;
}

/**
 * Asks the browser itself where it breaks inside a word, by setting it in no width at all: the rules for hyphens,
 * slashes and the like differ between browsers. Slow, but only words with such signs are asked for, each once.
 */
export function splitLike(host: Element): SplitWord {
  const probe = element("div", "plan-grid__probe");
  const text = document.createTextNode("");
  probe.append(text);
  probe.ariaHidden = "true";
  const range = document.createRange();
  const topOf = (place: number) => {
    range.setStart(text, place);
    range.setEnd(text, place + 1);
    return range.getBoundingClientRect().top;
  };
  return (word) => {
    if (!probe.isConnected) host.append(probe);
    text.data = word;
    const pieces: string[] = [];
    let from = 0;
    let top = topOf(0);
    for (let place = 1; place < word.length; place++) {
      const next = topOf(place);
      if (next > top + 1) {
        pieces.push(word.slice(from, place));
        from = place;
        top = next;
      }
    }
    text.data = "";
    return [...pieces, word.slice(from)];
  };
}
