import type { ClipboardFormats } from "./read-clipboard.ts";

/**
 * Makes the browser send a copy or cut event to the focused text area, as the key does. Old, but the one way that asks
 * for no permission and keeps the markup as it is written. Returns whether the browser did.
 */
export function sendClipboardEvent(type: "copy" | "cut"): boolean {
  return document.execCommand(type);
}

/** Puts formats on the clipboard; rejects where the browser does not let the page. */
export function putOnClipboard({ html, text }: ClipboardFormats): Promise<void> {
  const parts = { "text/html": html, "text/plain": text };
  const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })]);
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}

/** What the clipboard holds; rejects where the browser or the person does not let the page read it. */
export async function takeFromClipboard(): Promise<ClipboardFormats> {
  const clipboard: UncleanedClipboard = navigator.clipboard;
  const items = await clipboard.read({ unsanitized: ["text/html"] });
  const read = async (type: string) => {
    const item = items.find(({ types }) => types.includes(type));
    return item ? (await item.getType(type)).text() : "";
  };
  return { html: await read("text/html"), text: await read("text/plain") };
}

/** Gives markup as it was written. What a browser would strip of it, the reader passes over by itself. */
interface UncleanedClipboard {
  read(options: { readonly unsanitized: readonly string[] }): Promise<ClipboardItem[]>;
}
