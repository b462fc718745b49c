import { styleOf } from "./inert-document.ts";

/** Word writes a list's mark into the paragraph and says so; other readers are meant to pass over it. */
export function isWordListMark(element: Element): boolean {
  return /mso-list:\s*ignore/i.test(styleOf(element));
}

/** The mark as text: "-" and "1." stay; the signs of fonts that hold signs alone become "•". */
export function wordListMark(element: Element): string {
  const mark = (element.textContent ?? "").trim();
  return /^[·\uf000-\uf0ff]$/.test(mark) || isInSignFont(element) ? "•" : mark;
}

/** What stands before an item of a list. */
export function itemMark(item: Element): string {
  const list = item.parentElement;
  if (list?.tagName !== "OL") return "-";
  const items = [...list.children].filter(({ tagName }) => tagName === "LI");
  const first = Number.parseInt(list.getAttribute("start") ?? "1", 10) || 1;
  return `${first + items.indexOf(item)}.`;
}

function isInSignFont(element: Element): boolean {
  const around = [element, element.parentElement, element.firstElementChild];
  return around.some((one) => one !== null && /font-family:\s*["']?(symbol|wingdings|webdings)/i.test(styleOf(one)));
}
