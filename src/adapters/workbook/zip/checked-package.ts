import { zipSync } from "fflate";
import type { ReadingLimits } from "../reading/limits.ts";
import { Refusal } from "../reading/refusal.ts";
import { checkPlaces } from "./check-places.ts";
import { countSheetCells } from "./count-cells.ts";
import { mendPart } from "./mend-part.ts";
import { type PackageFormat, packageFormat } from "./package-format.ts";
import { unpackSmallPart } from "./small-parts.ts";
import { checkDeclaredSizes, unpackPart } from "./unpack.ts";
import { readZipDirectory, type ZipPart } from "./zip-directory.ts";

/** Parts that hold no cell text: pictures, macros, printer settings, caches, links to other files. */
const UNNEEDED =
  /(^|\/)(docprops|media|drawings|charts|chartsheets|embeddings|printersettings|externallinks|pivotcache|pivottables|slicers|slicercaches|queries|querytables|tables|ctrlprops|activex|customxml|customui|threadedcomments|thumbnails|pictures|configurations2|object [^/]*|objectreplacements|basic|scripts)\/|(^|\/)(vbaproject|calcchain|comments|connections|volatiledependencies)[^/]*$/i;
const MARKUP = /\.(xml|rels)$/i;
const NEEDED_KINDS = /\.(xml|rels|bin)$/i;

export interface OpenedPackage {
  readonly format: PackageFormat;
  readonly parts: readonly ZipPart[];
}

/** Walks the directory of a zipped office file, checks what its parts declare and says what it is. Throws `Refusal`. */
export function openPackage(bytes: Uint8Array, limits: ReadingLimits): OpenedPackage {
  const parts = readZipDirectory(bytes, limits);
  checkDeclaredSizes(parts, limits);
  return { parts, format: packageFormat(parts, (part) => unpackSmallPart(bytes, part)) };
}

/**
 * An .xlsx as a zip of stored parts: only those checked and needed, their text mended where the library would misread
 * it. Throws `Refusal`.
 */
export function checkedPackage(bytes: Uint8Array, parts: readonly ZipPart[], limits: ReadingLimits): Uint8Array {
  const kept: Record<string, Uint8Array> = Object.create(null);
  let cells = 0;
  for (const part of parts) {
    const content = unpackPart(bytes, part);
    if (!isNeeded(part.name)) continue;
    const mended = MARKUP.test(part.name) ? mendPart(content) : content;
    checkPlaces(part.name, mended);
    cells += countSheetCells(part.name, mended);
    if (cells > limits.cells) throw new Refusal("file.too-many-cells", { limit: limits.cells });
    kept[part.name] = mended;
  }
  return zipSync(kept, { level: 0 });
}

function isNeeded(name: string): boolean {
  return name.toLowerCase() === "mimetype" || (NEEDED_KINDS.test(name) && !UNNEEDED.test(name));
}
