import type { BrowserContext, Page } from "playwright-core";

/** Everything that went wrong in a browser's pages and that nobody may overlook. */
export class TroubleLog {
  readonly #entries: string[] = [];

  watch(context: BrowserContext): void {
    for (const page of context.pages()) this.#watchPage(page);
    context.on("page", (page) => this.#watchPage(page));
  }

  /** What was seen since the last call, oldest first. */
  take(): string[] {
    return this.#entries.splice(0);
  }

  #watchPage(page: Page): void {
    page.on("pageerror", (error) => this.#entries.push(`page error: ${error.stack ?? error.message}`));
    // Chromium reports a violated Content-Security-Policy as a console error too, before any script of ours runs.
    page.on("console", (message) => {
      if (message.type() !== "error") return;
      const { url, lineNumber } = message.location();
      // The policy quotes itself whole: its dozen of hashes would bury what was violated.
      const text = message.text().replaceAll(/ 'sha256-[^']+'/g, "");
      this.#entries.push(`console error: ${text} (${url}:${lineNumber})`);
    });
  }
}
