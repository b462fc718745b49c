import type { Page } from "playwright-core";

interface Stop {
  readonly name: string;
  /** A ring, or what stands in for it, is drawn around it or the box it is in. */
  readonly isSeen: boolean;
}

/** More stops than any dialog has. */
const MOST_STOPS = 200;

/**
 * Presses Tab, or Shift+Tab, until the focus is on what is named so; throws with the names passed where it never comes
 * there, where the focus cannot be seen, or where it leaves the open dialog.
 */
export async function tabTo(page: Page, name: RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const passed: string[] = [];
  while (passed.length < MOST_STOPS) {
    await page.keyboard.press(key);
    const stop = await focusedStop(page);
    if (stop && !stop.isSeen) throw new Error(`the focus on “${stop.name}” is not to be seen`);
    if (stop && name.test(stop.name)) return;
    passed.push(stop?.name ?? "(nothing)");
  }
  throw new Error(`the focus never came to ${name}; it passed ${passed.slice(0, 40).join(" | ")}`);
}

/** What has the focus; undefined for the page itself. */
export function focusedStop(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    const dialog = document.querySelector("dialog[open]");
    if (dialog && !dialog.contains(element)) throw new Error(`the focus left the dialog: ${element.outerHTML}`);
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const group = element.closest("fieldset")?.querySelector("legend")?.textContent ?? "";
    const own = element.getAttribute("aria-label") ?? labels.map((label) => label.innerText).join(" ");
    const name = `${own === "" ? element.innerText : own}${labels.length > 0 && group ? ` (${group})` : ""}`;
    const isRinged = (box: Element | null) => {
      if (!box) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(box);
      return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) || boxShadow !== "none";
    };
    const isSeen = isRinged(element) || isRinged(element.parentElement);
    return { name: name.replaceAll(/\s+/g, " ").trim(), isSeen };
  });
}
