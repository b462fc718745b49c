const PERCENT = /^\s*(\d{1,3}(?:[.,]\d+)?)\s*%?\s*$/;

/** How full the bar is drawn, 0 to 100; undefined where the text is no percentage. "50", "50 %" and "50,0%" → 50. */
export function percentOf(text: string): number | undefined {
  const match = PERCENT.exec(text);
  return match?.[1] === undefined ? undefined : Math.min(100, Number(match[1].replace(",", ".")));
}
