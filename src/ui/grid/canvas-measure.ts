import type { MeasureText } from "./text-wrap.ts";

/**
 * Measures as the element's text is set: same font, same sub-pixel advances (the style sheet asks for
 * `text-rendering: geometricPrecision`, so that widths do not change with the zoom).
 */
export function canvasMeasure(element: Element, weight = "400"): MeasureText {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) throw new Error("this browser gives no canvas to measure text with");
  const { fontSize, fontFamily } = getComputedStyle(element);
  context.font = `${weight} ${fontSize} ${fontFamily}`;
  context.textRendering = "geometricPrecision";
  return (text) => context.measureText(text).width;
}
