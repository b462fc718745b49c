import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { AppBrowser, leave } from "./app.ts";
import { openFreshPlan } from "./fresh-plan.ts";

/** One browser for the flows of a file, with a page of its own for each of them. */
export interface ImportFlow {
  readonly browser: AppBrowser;
  readonly page: Page;
  dialog(): Locator;
}

/**
 * Call at the top of a file of flows. With `isFresh` each finds the built-in plan as on a new device; otherwise as the
 * flow before left it.
 */
export function importFlow({ isFresh }: { readonly isFresh: boolean }): ImportFlow {
  let browser: AppBrowser | undefined;
  let page: Page | undefined;
  const opened = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error("no flow is running");
    return value;
  };
  beforeAll(async () => {
    browser = await AppBrowser.launch();
  });
  beforeEach(async () => {
    if (!isFresh) await leave(page);
    page = isFresh ? await openFreshPlan(opened(browser)) : await opened(browser).open();
  });
  afterAll(() => browser?.close());
  return {
    get browser() {
      return opened(browser);
    },
    get page() {
      return opened(page);
    },
    dialog: () => opened(page).getByRole("dialog"),
  };
}
