import { Refusal } from "../reading/refusal.ts";
import type { ZipPart } from "./zip-directory.ts";

export type PackageFormat = "xlsx" | "xlsb" | "ods" | "docx" | "odt";

const UTF_8 = new TextDecoder();

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
    return part ? UTF_8.decode(read(part)) : "";
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
  if (kind && isContentEncrypted(manifest)) throw new Refusal("file.password");
  if (!parts.has("content.xml") || !kind) throw new Refusal("file.not-a-spreadsheet");
  return kind === "text" ? "odt" : "ods";
}

/**
 * Whether a password stands before what a person wrote, as one part or with the whole package in one. A library of
 * macros can have one of its own, which says nothing of the rest (OpenDocument 1.3, part 2, 3.4 and 4.8).
 */
function isContentEncrypted(manifest: string): boolean {
  const entries = manifest.split(/<(?:[\w.-]+:)?file-entry\b/);
  return entries.some((entry) => ENCRYPTED_CONTENT.test(entry) && entry.includes("encryption-data"));
}

const ENCRYPTED_CONTENT = /full-path\s*=\s*["'](?:content\.xml|encrypted-package)["']/;
