import { expect, test } from "vitest";
import { pastedSource } from "./pasted-source.ts";

const clipboard = (formats: Readonly<Record<string, string>>) => ({ getData: (type: string) => formats[type] ?? "" });

async function textOf(formats: Readonly<Record<string, string>>): Promise<string | undefined> {
  const bytes = await pastedSource(clipboard(formats), 1)?.bytes();
  return bytes && new TextDecoder().decode(bytes);
}

test("markup with a table is taken before the text beside it", async () => {
  const markup = "<html><body><table><tr><td>Sở Y tế</td></tr></table></body></html>";
  expect(await textOf({ "text/html": markup, "text/plain": "Sở Y tế" })).toBe(markup);
});

test("a text with tabs is a table, where the markup has none", async () => {
  expect(await textOf({ "text/html": "<p>TT</p>", "text/plain": "TT\tNội dung\r\n" })).toBe("TT\tNội dung\r\n");
});

test("words alone are no table", () => {
  expect(pastedSource(clipboard({ "text/plain": "Kính gửi: Sở Y tế" }), 1)).toBeUndefined();
});

test("every paste has a name and an identity of its own", () => {
  const [first, second] = [1, 2].map((count) => pastedSource(clipboard({ "text/plain": "a\tb" }), count));
  expect([first?.name, second?.name]).toEqual(["Bảng đã dán", "Bảng đã dán 2"]);
  expect(first?.id).not.toBe(second?.id);
});
