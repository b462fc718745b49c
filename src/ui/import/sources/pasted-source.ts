import { CHARACTER_LIMIT } from "../../../core/clipboard/index.ts";
import type { FileSource } from "../../../workspace/ports.ts";
import { importSourcesText } from "../../text/import-sources.ts";
import { plainMarkup } from "./plain-markup.ts";

/** The formats a clipboard offers. */
export type PastedFormats = Pick<DataTransfer, "getData">;

/**
 * What was pasted, as a file of it: markup where a table is in it, for that alone says where cells and lines end; else
 * text with tabs between cells. Undefined where there is no table to be read. `count` tells one paste from another.
 */
export function pastedSource(clipboard: PastedFormats, count: number): FileSource | undefined {
  const markup = clipboard.getData("text/html");
  const name = importSourcesText.pasted(count);
  if (markup.length <= CHARACTER_LIMIT && /<table\b/i.test(markup)) return sourceOfText(plainMarkup(markup), name);
  const text = clipboard.getData("text/plain");
  return text.length <= CHARACTER_LIMIT && text.includes("\t") ? sourceOfText(text, name) : undefined;
}

function sourceOfText(text: string, name: string): FileSource {
  const bytes = new TextEncoder().encode(text);
  return { id: crypto.randomUUID(), name, size: bytes.length, bytes: async () => bytes.slice().buffer };
}
