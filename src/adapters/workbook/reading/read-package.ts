import { once } from "../../../workspace/once.ts";
import type { ZipPart } from "../zip/zip-directory.ts";
import type { Contents, OnProgress } from "./contents.ts";
import type { ReadingLimits } from "./limits.ts";

/** What nearly every file needs: `import()` asks the browser each time, a tenth of what reading a small file takes. */
const zipPackage = once(() => import("../zip/checked-package.ts"));
const xlsx = once(() => import("../xlsx/index.ts"));

/** Reads a zipped office file by what its parts say it is. Throws `Refusal`. */
export async function readPackage(
  bytes: Uint8Array,
  limits: ReadingLimits,
  onProgress?: OnProgress,
): Promise<Contents> {
  const { openPackage } = await zipPackage();
  const { parts, format } = openPackage(bytes, limits);
  if (format === "docx" || format === "odt") return readTextDocument(bytes, parts, format, limits);
  if (format === "ods") {
    const { readZippedOpenDocument } = await import("../opendocument/read-opendocument.ts");
    return readZippedOpenDocument(bytes, parts, limits);
  }
  if (format === "xlsb") {
    const { readXlsb } = await import("../xlsb/read-xlsb.ts");
    return readXlsb(bytes, parts, limits);
  }
  return readFamiliarWorkbook(bytes, parts, limits, onProgress);
}

async function readTextDocument(
  bytes: Uint8Array,
  parts: readonly ZipPart[],
  format: "docx" | "odt",
  limits: ReadingLimits,
): Promise<Contents> {
  const { partLookup } = await import("../zip/part-lookup.ts");
  const partOf = partLookup(bytes, parts);
  if (format === "odt") return (await import("../odt/read-odt.ts")).readOdt(partOf, limits);
  return (await import("../docx/read-docx.ts")).readDocx(partOf, limits);
}

/** Our own reader; what it is not certain to understand goes to the library. */
async function readFamiliarWorkbook(
  bytes: Uint8Array,
  parts: readonly ZipPart[],
  limits: ReadingLimits,
  onProgress?: OnProgress,
): Promise<Contents> {
  const { readXlsx, Unfamiliar } = await xlsx();
  try {
    return { format: "xlsx", ...(await readXlsx(bytes, parts, limits, onProgress)) };
  } catch (reason) {
    if (!(reason instanceof Unfamiliar)) throw reason;
    return readPackageWithLibrary(bytes, parts, limits);
  }
}

const MACROS = /(^|\/)vbaproject[^/]*\.bin$|(^|\/)macrosheets\//i;
const LINKS = /(^|\/)externallinks\/[^/]+\.(xml|bin)$/i;

async function readPackageWithLibrary(
  bytes: Uint8Array,
  parts: readonly ZipPart[],
  limits: ReadingLimits,
): Promise<Contents> {
  const { checkedPackage } = await zipPackage();
  const { readSpreadsheet } = await import("../excel/read-spreadsheet.ts");
  return {
    format: "xlsx",
    sheets: readSpreadsheet(checkedPackage(bytes, parts, limits), limits),
    hasMacros: parts.some(({ name }) => MACROS.test(name)),
    hasLinks: parts.some(({ name }) => LINKS.test(name)),
  };
}
