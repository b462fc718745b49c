import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type { GivenFile } from "./importing.ts";

interface AppendixTask {
  readonly number: number;
  readonly content: string;
  readonly lead: string;
  readonly deadline: string;
}

const appendix: { readonly tasks: readonly AppendixTask[] } = JSON.parse(
  readFileSync(new URL("../../../src/app/built-in/decision-54-appendix.json", import.meta.url), "utf8"),
);

/** A task of the plan that comes with the app, by its number. */
export function appendixTask(number: number): AppendixTask {
  const task = appendix.tasks.find((candidate) => candidate.number === number);
  if (!task) throw new Error(`the appendix has no task ${number}`);
  return task;
}

/** A text file with these rows, as an agency's program might save it. */
export function csvFile(name: string, rows: readonly (readonly string[])[]): Exclude<GivenFile, string> {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const text = rows.map((row) => row.map(quoted).join(";")).join("\r\n");
  return { name, mimeType: "text/csv", buffer: Buffer.from(`\uFEFF${text}`) };
}

/** Opens the import dialog, where it is not open, and gives it several files by its button. */
export async function giveFiles(page: Page, files: readonly GivenFile[]): Promise<void> {
  const dialog = page.getByRole("dialog");
  if ((await dialog.count()) === 0) await page.getByRole("banner").getByRole("button", { name: "Nhập tệp" }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    dialog.getByRole("button", { name: /^Chọn (thêm )?tệp$/ }).click(),
  ]);
  if (files.every((file) => typeof file === "string")) await chooser.setFiles([...files] as string[]);
  else await chooser.setFiles(files.filter((file) => typeof file !== "string"));
}
