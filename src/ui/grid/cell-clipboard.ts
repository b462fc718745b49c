import type { CellAddress } from "./contract.ts";

/** What the clipboard does with one cell at rest. */
export interface ClipboardCell {
  readonly address: CellAddress;
  readonly text: string;
  readonly isReadOnly: boolean;
}

/**
 * Copy, cut and paste of the focused cell, through the events the browser sends to the empty text area: no permission
 * is asked for. While a cell is being edited the events are the text area's own.
 */
export function listenToClipboard(
  area: HTMLTextAreaElement,
  cellAtRest: () => ClipboardCell | undefined,
  commit: (address: CellAddress, text: string) => void,
): void {
  const copy = (event: ClipboardEvent, isCut: boolean) => {
    const cell = cellAtRest();
    if (!cell || !event.clipboardData) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", cell.text);
    if (isCut && !cell.isReadOnly) commit(cell.address, "");
  };
  area.addEventListener("copy", (event) => copy(event, false));
  area.addEventListener("cut", (event) => copy(event, true));
  area.addEventListener("paste", (event) => {
    const cell = cellAtRest();
    if (!cell) return;
    event.preventDefault();
    const text = event.clipboardData?.getData("text/plain");
    if (text && !cell.isReadOnly) commit(cell.address, cellFromClipboard(text));
  });
}

/** One cell's text as a spreadsheet puts it on the clipboard: a line end after it, quotes around inner line breaks. */
export function cellFromClipboard(text: string): string {
  const withoutEnd = text.replace(/\r?\n$/, "").replace(/\r\n?/g, "\n");
  const quoted = /^"((?:[^"]|"")*)"$/.exec(withoutEnd);
  const isQuotedCell = quoted?.[1]?.includes("\n") === true;
  return (isQuotedCell ? (quoted?.[1] ?? "").replaceAll('""', '"') : withoutEnd).normalize("NFC");
}
