import type { CellFacts } from "./cell-facts.ts";
import type { CellAddress } from "./contract.ts";

/**
 * Copy, cut and paste of the focused cell, through the events the browser sends to the empty text area: no permission
 * is asked for. While a cell is being edited (`atRest` gives nothing) the events are the text area's own.
 */
export function listenToClipboard(
  area: HTMLTextAreaElement,
  facts: CellFacts,
  atRest: () => CellAddress | undefined,
): void {
  const copy = (event: ClipboardEvent, isCut: boolean) => {
    const address = atRest();
    if (!address || !event.clipboardData) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", facts.textOf(address));
    if (isCut && !facts.isReadOnly(address)) facts.commit(address, "");
  };
  area.addEventListener("copy", (event) => copy(event, false));
  area.addEventListener("cut", (event) => copy(event, true));
  area.addEventListener("paste", (event) => {
    const address = atRest();
    if (!address) return;
    event.preventDefault();
    const text = event.clipboardData?.getData("text/plain");
    if (text && !facts.isReadOnly(address)) facts.commit(address, cellFromClipboard(text));
  });
}

/** One cell's text as a spreadsheet puts it on the clipboard: a line end after it, quotes around inner line breaks. */
export function cellFromClipboard(text: string): string {
  const plain = text.replace(/\r\n?/g, "\n").replace(/\n$/, "").normalize("NFC");
  const quoted = /^"((?:[^"]|"")*)"$/.exec(plain)?.[1];
  return quoted?.includes("\n") ? quoted.replaceAll('""', '"') : plain;
}
