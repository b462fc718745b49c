import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { BrowserContext, Page } from "playwright-core";

export interface ClipboardContent {
  /** "" for none. */
  readonly html: string;
  readonly text: string;
}

/**
 * Another program with the same clipboard: a page of another address, without this app's security policy, since a
 * browser checks markup against the policy of the page that asks for the clipboard.
 */
export class OtherProgram {
  readonly #server: Server;
  readonly #page: Page;

  private constructor(server: Server, page: Page) {
    this.#server = server;
    this.#page = page;
  }

  static async start(context: BrowserContext): Promise<OtherProgram> {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const server = createServer((_, response) =>
      response.setHeader("content-type", "text/html").end("<!doctype html><title>Other program</title>"),
    );
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/`);
    return new OtherProgram(server, page);
  }

  /** What it could paste now. */
  paste(): Promise<ClipboardContent> {
    return this.#page.evaluate(async () => {
      const clipboard = navigator.clipboard as unknown as {
        read(options: { unsanitized: string[] }): Promise<ClipboardItem[]>;
      };
      const items = await clipboard.read({ unsanitized: ["text/html"] });
      const read = async (type: string) => {
        const item = items.find(({ types }) => types.includes(type));
        return item ? (await item.getType(type)).text() : "";
      };
      return { html: await read("text/html"), text: await read("text/plain") };
    });
  }

  async copy({ html, text }: ClipboardContent): Promise<void> {
    await this.#page.evaluate(
      (parts) => {
        const given = Object.entries(parts).filter(([, part]) => part !== "");
        const blobs = given.map(([type, part]) => [type, new Blob([part], { type })]);
        return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
      },
      { "text/html": html, "text/plain": text },
    );
  }

  /** Copies what a file of `samples/clipboard` holds. */
  copySample(name: string): Promise<void> {
    const load = (ending: string) => readFileSync(`samples/clipboard/${name}.${ending}`, "utf8");
    return this.copy({ html: load("html"), text: load("txt") });
  }

  async close(): Promise<void> {
    await this.#page.close();
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
