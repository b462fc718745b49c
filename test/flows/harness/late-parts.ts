import type { Page } from "playwright-core";
import type { AppBrowser } from "./app.ts";

/** Takes the browser's copy of the app away, so that every part has to come over the network again. */
export async function forgetApp(browser: AppBrowser, page: Page): Promise<void> {
  await browser.untilOffline(page);
  await page.evaluate(async () => {
    for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
    for (const name of await caches.keys()) await caches.delete(name);
  });
}

/** Holds back the parts of the app with such an address. Returns the way to let them come. */
export async function holdBack(page: Page, part: RegExp): Promise<() => void> {
  let release: () => void = () => undefined;
  const arrival = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(part, async (route) => {
    await arrival;
    await route.continue();
  });
  return release;
}

/** What comes after the first rows. */
export const LATER_PARTS = /\/later-[^/]*\.js$/;
