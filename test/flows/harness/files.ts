import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";

export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The file that an action makes the browser save. */
export async function savedBy(page: Page, action: () => Promise<void>): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent("download"), action()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
