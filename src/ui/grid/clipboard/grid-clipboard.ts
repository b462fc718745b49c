import { isTabular } from "../../../core/clipboard/index.ts";
import type { Commands } from "../../commands/registry.ts";
import { strokeOf } from "../../commands/stroke.ts";
import { clipboardText } from "../../text/clipboard.ts";
import type { CellAddress } from "../contract.ts";
import type { GridModel } from "../grid-model.ts";
import type { GridSelection } from "../selection/contract.ts";
import type { CopyOutline } from "../selection/copy-outline.ts";
import { putOnClipboard, sendClipboardEvent, takeFromClipboard } from "./browser-clipboard.ts";
import { type CopiedSize, HeldCopy } from "./held-copy.ts";
import { type PasteSurroundings, PasteTarget } from "./paste-target.ts";
import { type ClipboardFormats, type ReadOutcome, readCells, readClipboard, readOneCell } from "./read-clipboard.ts";

/** What the clipboard needs of the grid and of the rest of the interface. */
export interface ClipboardSurroundings extends PasteSurroundings {
  readonly model: GridModel;
  readonly selection: GridSelection;
  readonly outline: CopyOutline;
  /** The text area that has the browser's focus while the grid is used. */
  readonly area: HTMLTextAreaElement;
  /** The focused cell while none is edited. */
  atRest(): CellAddress | undefined;
  focusCell(address: CellAddress): void;
  /** Something was copied or cut, or no longer waits to be pasted. */
  tellCopied(copied: CopiedSize | undefined): void;
}

/**
 * Copy, cut and paste of the selection, through the events the browser sends to the empty text area: no permission is
 * asked for. While a cell is being edited the events are the text area's own.
 */
export class GridClipboard {
  readonly #around: ClipboardSurroundings;
  readonly #copy: HeldCopy;
  readonly #target: PasteTarget;
  readonly #ending = new AbortController();
  /** The key for pasting text alone was pressed last. */
  #isTextAsked = false;
  #hasHeaders = false;

  constructor(around: ClipboardSurroundings) {
    const { model, selection, outline, area } = around;
    this.#around = around;
    this.#copy = new HeldCopy(model, selection, outline, around.tellCopied);
    this.#target = new PasteTarget(model, selection, this.#copy, around);
    const { signal } = this.#ending;
    area.addEventListener("copy", (event) => this.#onCopy(event, false), { signal });
    area.addEventListener("cut", (event) => this.#onCopy(event, true), { signal });
    area.addEventListener("paste", (event) => this.#onPaste(event), { signal });
    signal.addEventListener(
      "abort",
      selection.onChange(() => this.#copy.settle()),
    );
  }

  get commands(): Commands {
    return {
      "edit.copy": { run: () => this.#copyByCommand("copy") },
      "edit.cut": { run: () => this.#copyByCommand("cut") },
      "edit.copyWithHeaders": { run: () => this.#copyByCommand("copy", true) },
      "edit.paste": { run: () => void this.#pasteByCommand(readClipboard, clipboardText.cannotRead) },
      "edit.pasteText": { run: () => void this.#pasteByCommand(readText, clipboardText.cannotReadText) },
    };
  }

  /** Offers a key pressed while no cell is edited. "browser": it is to become one of the events. */
  key(event: KeyboardEvent): "taken" | "browser" | undefined {
    this.#isTextAsked = strokeOf(event) === "Ctrl+Shift+V";
    if (this.#isTextAsked) return "browser";
    return event.key === "Escape" && this.#copy.end() ? "taken" : undefined;
  }

  destroy(): void {
    this.#copy.end();
    this.#ending.abort();
  }

  #onCopy(event: ClipboardEvent, isCut: boolean): void {
    if (!this.#around.atRest() || !event.clipboardData) return;
    event.preventDefault();
    const outcome = this.#copy.take({ isCut, hasHeaders: this.#hasHeaders });
    if (outcome.ok) {
      event.clipboardData.setData("text/html", outcome.formats.html);
      event.clipboardData.setData("text/plain", outcome.formats.text);
    } else this.#warn(outcome.reason);
  }

  #onPaste(event: ClipboardEvent): void {
    const isTextAsked = this.#isTextAsked;
    this.#isTextAsked = false;
    if (!this.#around.atRest() || !event.clipboardData) return;
    event.preventDefault();
    const html = event.clipboardData.getData("text/html");
    const text = event.clipboardData.getData("text/plain");
    this.#paste({ html, text }, isTextAsked ? readText : readClipboard);
  }

  #paste(formats: ClipboardFormats, read: (formats: ClipboardFormats) => ReadOutcome): void {
    const own = read === readClipboard ? this.#copy.match(formats.html) : undefined;
    const outcome = own ? { ok: true as const, ...own } : read(formats);
    if (outcome.ok) this.#target.paste(outcome.block, own?.cut);
    else this.#warn(outcome.refusal === "empty" ? clipboardText.empty : clipboardText.tooLarge);
  }

  /** From a menu: by the event where the browser sends one, otherwise by asking it. */
  #copyByCommand(type: "copy" | "cut", hasHeaders = false): void {
    if (!this.#focusArea()) return;
    this.#hasHeaders = hasHeaders;
    if (!sendClipboardEvent(type)) this.#copyByAsking({ isCut: type === "cut", hasHeaders });
    this.#hasHeaders = false;
  }

  #copyByAsking(how: { readonly isCut: boolean; readonly hasHeaders: boolean }): void {
    const outcome = this.#copy.take(how);
    if (outcome.ok) {
      putOnClipboard(outcome.formats).catch(() => {
        this.#copy.end();
        this.#warn(clipboardText.cannotCopy);
      });
    } else this.#warn(outcome.reason);
  }

  async #pasteByCommand(read: (formats: ClipboardFormats) => ReadOutcome, cannotRead: string): Promise<void> {
    if (!this.#focusArea()) return;
    try {
      this.#paste(await takeFromClipboard(), read);
    } catch {
      this.#warn(cannotRead);
    }
  }

  #focusArea(): boolean {
    const address = this.#around.atRest();
    if (address && document.activeElement !== this.#around.area) this.#around.area.focus({ preventScroll: true });
    return address !== undefined;
  }

  #warn(text: string): void {
    this.#around.notices.show({ text, tone: "warning" });
  }
}

/** The plain text alone: rows of cells where it holds such for certain, otherwise one cell, however many lines. */
function readText({ text }: ClipboardFormats): ReadOutcome {
  return isTabular(text) ? readCells(text) : readOneCell(text);
}
