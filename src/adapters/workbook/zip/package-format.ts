import { Refusal } from "../reading/refusal.ts";
import type { ZipPart } from "./zip-directory.ts";

export type PackageFormat = "xlsx" | "xlsb" | "ods" | "docx" | "odt";

const WORD =
  /(wordprocessingml\.(document|template)|ms-word\.(document|template)\.macroEnabled(Template)?)\.main\+xml/i;

/** The kind by its media type; "sun.xml.calc" is what OpenOffice 1 wrote, with the same names inside. */
const OPEN_DOCUMENT = /opendocument\.(spreadsheet|text)\b|vnd\.sun\.xml\.(calc)\b/;

/**
 * Tells zipped spreadsheets and text documents from each other and from every other zip file. Throws `Refusal` for
 * those, and for encrypted ones.
 */
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
    if (WORD.test(types)) return "docx";
    throw new Refusal("file.not-a-spreadsheet");
  }
  const manifest = textOf("META-INF/manifest.xml");
  const found = OPEN_DOCUMENT.exec(textOf("mimetype") + manifest);
  const kind = found?.[1] ?? found?.[2];
  if (!parts.has("content.xml") || !kind) throw new Refusal("file.not-a-spreadsheet");
  if (/encryption-data/.test(manifest)) throw new Refusal("file.password");
  return kind === "text" ? "odt" : "ods";
}
