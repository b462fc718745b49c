import { zipSync } from "fflate";
import type { ReadingLimits } from "../reading/limits.ts";
import { Refusal } from "../reading/refusal.ts";
import { countSheetCells, countTableCells } from "./count-cells.ts";
import { mendPart } from "./mend-part.ts";
import { type PackageFormat, packageFormat } from "./package-format.ts";
import { checkDeclaredSizes, unpackPart } from "./unpack.ts";
import { readZipDirectory, type ZipPart } from "./zip-directory.ts";

type SpreadsheetFormat = Exclude<PackageFormat, "docx" | "odt">;

export interface CheckedPackage {
  readonly format: SpreadsheetFormat;
  /** A zip of stored parts: only those checked and needed, their text mended where the next reader would misread it. */
  readonly bytes: Uint8Array;
}

/** Parts that hold no cell text: pictures, macros, printer settings, caches, links to other files. */
const UNNEEDED =
  /(^|\/)(media|drawings|charts|chartsheets|embeddings|printersettings|externallinks|pivotcache|pivottables|slicers|slicercaches|queries|querytables|tables|ctrlprops|activex|customxml|customui|threadedcomments|thumbnails|pictures|configurations2|object [^/]*|objectreplacements|basic|scripts)\/|(^|\/)(vbaproject|calcchain|comments|connections|volatiledependencies)[^/]*$/i;
const NEEDED_KINDS = /\.(xml|rels|bin)$/i;

export interface OpenedPackage {
  readonly format: PackageFormat;
  readonly parts: readonly ZipPart[];
}

/** Walks the directory of a zipped office file, checks what its parts declare and says what it is. Throws `Refusal`. */
export function openPackage(bytes: Uint8Array, limits: ReadingLimits): OpenedPackage {
  const parts = readZipDirectory(bytes, limits);
  checkDeclaredSizes(parts, limits);
  const byName = new Map(parts.map((part) => [part.name, part]));
  return { parts, format: packageFormat(byName, (part) => unpackPart(bytes, part)) };
}

/** Walks, checks, mends and repacks a zipped spreadsheet. Throws `Refusal`. */
export function checkPackage(bytes: Uint8Array, limits: ReadingLimits): CheckedPackage {
  const { parts, format } = openPackage(bytes, limits);
  if (format === "docx" || format === "odt") throw new Refusal("file.not-a-spreadsheet", { kind: "word" });
  const kept: Record<string, Uint8Array> = Object.create(null);
  let cells = 0;
  for (const part of parts) {
    const content = unpackPart(bytes, part);
    if (!isNeeded(part.name)) continue;
    const mended = mendPart(part.name, content, format);
    cells += format === "ods" ? countTableCells(part.name, mended) : countSheetCells(part.name, mended);
    if (cells > limits.cells) throw new Refusal("file.too-many-cells", { limit: limits.cells });
    kept[part.name] = mended;
  }
  return { format, bytes: zipSync(kept, { level: 0 }) };
}

function isNeeded(name: string): boolean {
  return name.toLowerCase() === "mimetype" || (NEEDED_KINDS.test(name) && !UNNEEDED.test(name));
}
