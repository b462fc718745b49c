import type { CDPSession, Page } from "playwright-core";

declare global {
  interface Window {
    /** What stood in the field whenever a word's composition ended. */
    textsAtWordEnds: string[];
  }
}

interface Stroke {
  readonly key: string;
  /** What the key writes; absent for keys that write nothing. */
  readonly text?: string;
  readonly code?: string;
  readonly keyCode: number;
  readonly hasShift?: boolean;
}

/** A key of the keyboard that writes a letter. */
export const letter = (text: string): Stroke => ({
  key: text,
  text,
  code: `Key${text.toUpperCase()}`,
  keyCode: text.toUpperCase().charCodeAt(0),
});
/** A character sent by a program, as UniKey sends what it makes of the letters: a key without a place on the keyboard. */
export const sent = (text: string): Stroke => ({ key: text, text, code: "", keyCode: 231 });
export const backspace: Stroke = { key: "Backspace", code: "Backspace", keyCode: 8 };
export const shiftLeft: Stroke = { key: "ArrowLeft", code: "ArrowLeft", keyCode: 37, hasShift: true };
export const enter: Stroke = { key: "Enter", code: "Enter", text: "\r", keyCode: 13 };

/** The two ways Vietnamese letters are made, through the browser's own protocol. */
export class InputMethods {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(page: Page): Promise<InputMethods> {
    return new InputMethods(await page.context().newCDPSession(page));
  }

  /**
   * Begins to record what stands in a field whenever the composition of a word ends. An input method must find its word
   * there: where it is gone already it may be written again. Returns the way to read the record.
   */
  static async recordWordEnds(page: Page): Promise<() => Promise<string[]>> {
    await page.evaluate(() => {
      window.textsAtWordEnds = [];
      const onEnd = ({ target }: Event) => {
        if (target instanceof HTMLTextAreaElement) window.textsAtWordEnds.push(target.value);
      };
      document.addEventListener("compositionend", onEnd, { capture: true });
    });
    return () => page.evaluate(() => window.textsAtWordEnds.splice(0));
  }

  /** Composes a word step by step and leaves it open, as Windows' Telex and the Mac's keyboard do. */
  async compose(...steps: string[]): Promise<void> {
    for (const text of steps)
      await this.#session.send("Input.imeSetComposition", {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
  }

  /** Ends the open word, or writes one at once. */
  async commit(text: string): Promise<void> {
    await this.#session.send("Input.insertText", { text });
  }

  /** Sends all strokes without waiting between them, as UniKey and its like do. */
  async burst(...strokes: Stroke[]): Promise<void> {
    await Promise.all(strokes.flatMap((stroke) => this.#send(stroke)));
  }

  /** A key that the input method keeps for itself: the page sees number 229. */
  async keptKey(key: string): Promise<void> {
    const common = { key, code: key, windowsVirtualKeyCode: 229 };
    await this.#session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...common });
    await this.#session.send("Input.dispatchKeyEvent", { type: "keyUp", ...common });
  }

  #send({ key, text, code, keyCode, hasShift }: Stroke): Promise<unknown>[] {
    const common = {
      key,
      windowsVirtualKeyCode: keyCode,
      modifiers: hasShift ? 8 : 0,
      ...(code === undefined ? {} : { code }),
    };
    const down = text === undefined ? { type: "rawKeyDown" as const } : { type: "keyDown" as const, text };
    return [
      this.#session.send("Input.dispatchKeyEvent", { ...down, ...common }),
      this.#session.send("Input.dispatchKeyEvent", { type: "keyUp", ...common }),
    ];
  }
}
