import { Refusal } from "../reading/refusal.ts";
import type { ZipPart } from "./zip-directory.ts";

export type PackageFormat = "xlsx" | "xlsb" | "ods";

/** Tells the three zipped spreadsheets from each other and from every other zip file. Throws `Refusal` for those, and for encrypted ones. */
export function packageFormat(parts: ReadonlyMap<string, ZipPart>, read: (part: ZipPart) => Uint8Array): PackageFormat {
  const textOf = (name: string) => {
    const part = parts.get(name);
    return part ? new TextDecoder().decode(read(part)) : "";
  };
  const types = textOf("[Content_Types].xml");
  if (types !== "") {
    if (/spreadsheetml\.(sheet|template)\.main\+xml|ms-excel\.(sheet|template)\.macroEnabled\.main\+xml/i.test(types))
      return "xlsx";
    if (/ms-excel\.sheet\.binary\.macroEnabled\.main/i.test(types)) return "xlsb";
    throw new Refusal("file.not-a-spreadsheet");
  }
  if (
    !parts.has("content.xml") ||
    !/opendocument\.spreadsheet/.test(textOf("mimetype") + textOf("META-INF/manifest.xml"))
  )
    throw new Refusal("file.not-a-spreadsheet");
  if (/encryption-data/.test(textOf("META-INF/manifest.xml"))) throw new Refusal("file.password");
  return "ods";
}
