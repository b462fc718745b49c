import type { Page } from "playwright-core";
import type { AppBrowser } from "./app.ts";

/** A page on the built-in plan as on a new device: what earlier pages of this browser stored is gone. */
export async function openFreshPlan(browser: AppBrowser): Promise<Page> {
  const [first, ...others] = browser.context.pages();
  for (const page of others) await page.close();
  const left = first ?? (await browser.context.newPage());
  await left.goto("about:blank");
  const session = await browser.context.newCDPSession(left);
  const { origin } = new URL(browser.address);
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "indexeddb,local_storage" });
  const page = await browser.open();
  await left.close();
  return page;
}
