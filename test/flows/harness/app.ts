import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { inject } from "vitest";
import { browserArguments, requireBrowser } from "../../../.scripts/browser/find.ts";
import { untilSaved } from "./editing.ts";
import { TroubleLog } from "./trouble.ts";

export interface AppOptions {
  /** CSS pixels; 1366x768 when not given. */
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly deviceScaleFactor?: number;
  readonly colorScheme?: "light" | "dark";
  /** Where the app is served, with a slash at the end; the build all flows share when not given. */
  readonly address?: string;
}

const locale = { locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh" };

/**
 * A planner's browser with a profile on disk, so that IndexedDB is real and outlives a restart.
 * `close` ends the browser, removes the profile and throws for any trouble nobody took.
 */
export class AppBrowser {
  readonly address: string;
  readonly #profile = mkdtempSync(join(tmpdir(), "phu-luc-"));
  readonly #options: Omit<AppOptions, "address">;
  readonly #trouble = new TroubleLog();
  #context: BrowserContext | undefined;

  private constructor({ address, ...options }: AppOptions) {
    this.address = address ?? inject("appAddress");
    this.#options = options;
  }

  static async launch(options: AppOptions = {}): Promise<AppBrowser> {
    const browser = new AppBrowser(options);
    await browser.start();
    return browser;
  }

  get context(): BrowserContext {
    if (!this.#context) throw new Error("the browser is not running");
    return this.#context;
  }

  /** Starts the browser on its profile: at first, and again after `kill` or `stop`. */
  async start(): Promise<void> {
    this.#context = await chromium.launchPersistentContext(this.#profile, {
      executablePath: requireBrowser(),
      args: [...browserArguments],
      headless: true,
      acceptDownloads: true,
      viewport: { width: 1366, height: 768 },
      ...locale,
      ...this.#options,
    });
    this.#trouble.watch(this.#context);
  }

  /** A page on the app with its first rows in sight. `path` is relative to the app: "?loc=…". */
  async open(path = ""): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(new URL(path, this.address).href);
    await firstCell(page);
    return page;
  }

  /** Waits until the service worker holds the whole app, after which the network may go. */
  async untilOffline(page: Page): Promise<void> {
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  }

  /** Page errors, console errors and policy violations since last asked. A flow that expects some takes them here. */
  takeTrouble(): string[] {
    return this.#trouble.take();
  }

  /** Ends the browser's process at once, as a power cut would. */
  async kill(): Promise<void> {
    const context = this.context;
    this.#context = undefined;
    const session = await context.browser()?.newBrowserCDPSession();
    const closed = new Promise((resolve) => context.once("close", resolve));
    // The command has no answer: the process is gone.
    session?.send("Browser.crash").catch(() => undefined);
    await closed;
  }

  /** Closes the browser and keeps its profile. */
  async stop(): Promise<void> {
    const context = this.#context;
    this.#context = undefined;
    await context?.close();
  }

  async close(): Promise<void> {
    await this.stop();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
    const trouble = this.takeTrouble();
    if (trouble.length > 0) throw new Error(`the pages reported trouble:\n${trouble.join("\n")}`);
  }
}

/** Closes a page as somebody does who sees that everything is stored; closed at once it would lose what is not. */
export async function leave(page: Page | undefined): Promise<void> {
  if (!page || page.isClosed()) return;
  await untilSaved(page);
  await page.close();
}

/** Resolves when the grid shows a task and what comes right after the first paint is there too. */
async function firstCell(page: Page): Promise<void> {
  await page.locator('.ag-cell[col-id="content"]').first().waitFor();
  await page.locator("[data-search-box]").waitFor();
  await page.waitForLoadState("networkidle");
}
