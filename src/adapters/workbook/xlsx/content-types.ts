import { keepingLast } from "./keeping-last.ts";
import { attributesOf, tags } from "./tags.ts";

/**
 * Parts by the last word of the type the package gives them by name, in lower case: "main" for the workbook, "styles",
 * "sharedstrings". For files that do not say in their relations what belongs together.
 */
export const typedParts: (xml: string) => ReadonlyMap<string, string> = keepingLast(parseTypes);

function parseTypes(xml: string): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const tag of tags(xml)) {
    if (tag.name !== "Override" || tag.kind === "end") continue;
    const found = attributesOf(tag);
    const word = /(\w+)\+xml$/.exec(found.get("ContentType") ?? "")?.[1];
    if (word !== undefined) parts.set(word.toLowerCase(), (found.get("PartName") ?? "").replace(/^\//, ""));
  }
  return parts;
}
