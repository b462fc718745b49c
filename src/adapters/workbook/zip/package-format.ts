import { Refusal } from "../reading/refusal.ts";
import type { ZipPart } from "./zip-directory.ts";

export type PackageFormat = "xlsx" | "xlsb" | "ods" | "docx" | "odt";

const UTF_8 = new TextDecoder();

const WORD =
  /(wordprocessingml\.(document|template)|ms-word\.(document|template)\.macroEnabled(Template)?)\.main\+xml/i;

/** The kind by its media type; "sun.xml.calc" is what OpenOffice 1 wrote, with the same names inside. */
const OPEN_DOCUMENT = /opendocument\.(spreadsheet|text)\b|vnd\.sun\.xml\.(calc)\b/;

/** Workbooks, templates, and sheets kept as an addition to Excel. */
const EXCEL = /spreadsheetml\.(sheet|template)\.main\+xml|ms-excel\.(sheet|template|addin)\.macroEnabled\.main\+xml/i;
const BINARY_EXCEL = /ms-excel\.sheet\.binary\.macroEnabled\.main/i;

/**
 * Tells zipped spreadsheets and text documents from each other and from every other zip file. Names of parts differ in
 * nothing but capitals; a package packed anew by hand may have lost its list of types. Throws `Refusal` for other files,
 * and for encrypted ones.
 */
export function packageFormat(parts: readonly ZipPart[], read: (part: ZipPart) => Uint8Array): PackageFormat {
  const byName = new Map(parts.map((part) => [part.name.replace(/^\/+/, "").toLowerCase(), part]));
  const textOf = (name: string) => {
    const part = byName.get(name);
    return part ? UTF_8.decode(read(part)) : "";
  };
  const types = textOf("[content_types].xml");
  const format = types === "" ? undefined : formatByTypes(types);
  return format ?? openDocumentFormat(byName, textOf) ?? formatByParts(byName);
}

/** Throws `Refusal` for the types of other programs' documents. */
function formatByTypes(types: string): PackageFormat {
  if (EXCEL.test(types)) return "xlsx";
  if (BINARY_EXCEL.test(types)) return "xlsb";
  if (WORD.test(types)) return "docx";
  throw new Refusal("file.not-a-spreadsheet");
}

type Parts = ReadonlyMap<string, ZipPart>;

function openDocumentFormat(parts: Parts, textOf: (name: string) => string): PackageFormat | undefined {
  const manifest = textOf("meta-inf/manifest.xml");
  const found = OPEN_DOCUMENT.exec(textOf("mimetype") + manifest);
  const kind = found?.[1] ?? found?.[2];
  if (kind && isContentEncrypted(manifest)) throw new Refusal("file.password");
  if (!kind || !parts.has("content.xml")) return undefined;
  return kind === "text" ? "odt" : "ods";
}

function formatByParts(parts: Parts): PackageFormat {
  if (parts.has("xl/workbook.xml")) return "xlsx";
  if (parts.has("xl/workbook.bin")) return "xlsb";
  if (parts.has("word/document.xml")) return "docx";
  throw new Refusal("file.not-a-spreadsheet");
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
