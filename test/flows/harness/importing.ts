import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";

/** The path of a file in `samples/`. */
export function sample(name: string): string {
  return fileURLToPath(new URL(`../../../samples/${name}`, import.meta.url));
}

/** What a file chooser takes: a path, or a file made by the test. */
export type GivenFile = string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** Opens the import dialog and gives it a file by its button. */
export async function giveFile(page: Page, file: GivenFile): Promise<void> {
  await page.getByRole("banner").getByRole("button", { name: "Nhập tệp" }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("dialog").getByRole("button", { name: "Chọn tệp", exact: true }).click(),
  ]);
  await chooser.setFiles(file);
}

/** The numbers on the preview's tabs, by their labels. */
export async function previewCounts(page: Page): Promise<Record<string, number>> {
  const dialog = page.getByRole("dialog");
  await dialog.getByText("Không có trong tệp").waitFor();
  const labels = ["Thay đổi", "Mới", "Không đổi", "Bỏ qua", "Không có trong tệp"];
  const counts: Record<string, number> = {};
  for (const label of labels) {
    const text = await dialog
      .getByRole("tab", { name: new RegExp(`^${label}`) })
      .or(dialog.getByRole("button", { name: new RegExp(`^${label} ?\\d`) }))
      .first()
      .innerText();
    counts[label] = Number(text.replace(label, "").replaceAll(/\D/g, ""));
  }
  return counts;
}
