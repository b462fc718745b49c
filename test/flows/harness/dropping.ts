import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Page } from "playwright-core";
import { sample } from "./importing.ts";

/** Drags files of `samples/` over the page and drops them on it, as from the desktop. */
export async function dropSamples(page: Page, names: readonly string[]): Promise<void> {
  const files = names.map((name) => ({
    name: basename(name),
    base64: readFileSync(sample(name)).toString("base64"),
  }));
  const transfer = await page.evaluateHandle((given) => {
    const held = new DataTransfer();
    for (const { name, base64 } of given)
      held.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
    return held;
  }, files);
  const grid = page.getByRole("main");
  await grid.dispatchEvent("dragover", { dataTransfer: transfer });
  await page.getByText("Thả tệp vào đây để nhập").waitFor();
  await grid.dispatchEvent("drop", { dataTransfer: transfer });
}
