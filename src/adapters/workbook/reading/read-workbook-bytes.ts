import type { Issue } from "../../../core/issue/index.ts";
import { repairLetters } from "../../../core/letters/index.ts";
import type { RawWorkbook } from "../../../core/sheet/raw-sheet.ts";
import type { ReadOutcome } from "../../../workspace/ports.ts";
import type { ZipPart } from "../zip/zip-directory.ts";
import { type FileKind, fileKind } from "./file-kind.ts";
import { READING_LIMITS, type ReadingLimits } from "./limits.ts";
import { Refusal } from "./refusal.ts";
import { withoutStrayStart } from "./stray-start.ts";

type OnProgress = (share: number) => void;

/** What a reader of one format gives. */
type Contents = Omit<RawWorkbook, "fileName"> & { readonly issues?: readonly Issue[] };

/**
 * Reads a file of any kind into a raw workbook, in this thread and with no time limit. What the file holds decides how
 * it is read, never its name. `onProgress` is told how much is read, 0 to 1, by the formats that can say so. Rejects
 * only when a part of the program itself cannot be loaded.
 */
export async function readWorkbookBytes(
  fileName: string,
  bytes: Uint8Array,
  limits: ReadingLimits = READING_LIMITS,
  onProgress?: OnProgress,
): Promise<ReadOutcome> {
  try {
    const { issues = [], ...contents } = await readContents(fileName, withoutStrayStart(bytes), limits, onProgress);
    const { sheets, issues: letters } = repairLetters(contents.sheets);
    const workbook: RawWorkbook = { fileName, ...contents, sheets };
    return { ok: true, workbook, issues: [...issues, ...tellings(workbook), ...letters] };
  } catch (reason) {
    const { code, detail } = refusalOf(reason);
    const issue: Issue = { code, severity: "error", place: { file: fileName }, ...(detail ? { detail } : {}) };
    return { ok: false, issue };
  }
}

/** What no memory can hold is refused as well; everything else that is thrown is an error of the program, and stays one. */
function refusalOf(reason: unknown): Refusal {
  if (reason instanceof Refusal) return reason;
  if (reason instanceof RangeError && BEYOND_MEMORY.test(reason.message)) return new Refusal("file.damaged");
  throw reason;
}

/** What browsers say of texts and lists longer than they can be, and of nesting deeper than it can be followed. */
const BEYOND_MEMORY = /string length|array length|typed array length|buffer allocation|call stack|allocation size/i;

async function readContents(
  fileName: string,
  bytes: Uint8Array,
  limits: ReadingLimits,
  onProgress?: OnProgress,
): Promise<Contents> {
  if (bytes.length > limits.fileBytes)
    throw new Refusal("file.too-large", { bytes: bytes.length, limit: limits.fileBytes });
  const kind = fileKind(bytes);
  switch (kind) {
    case "empty":
      throw new Refusal("file.empty");
    case "zip":
      return readPackage(bytes, limits, onProgress);
    case "compound":
      return readCompound(bytes, limits);
    case "bare-excel":
      return readOldExcel(bytes, limits);
    case "flat-opendocument":
      return readFlat(bytes, limits);
    case "flat-text-document":
      return readFlatText(bytes, limits);
    case "spreadsheet-xml":
      return readXmlOfExcel(bytes, limits);
    case "html":
    case "mhtml":
      return readWebPage(kind, bytes, limits);
    case "text":
      return readText(fileName, bytes, limits);
    case "old-database":
      return readOldDatabase(bytes, limits);
    case "exchange-text":
      return readExchangeText(fileName, bytes, limits);
    default:
      throw new Refusal("file.not-a-spreadsheet", { kind: kind satisfies FileKind });
  }
}

async function readPackage(bytes: Uint8Array, limits: ReadingLimits, onProgress?: OnProgress): Promise<Contents> {
  const { openPackage } = await import("../zip/checked-package.ts");
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
  const { readXlsx, Unfamiliar } = await import("../xlsx/index.ts");
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
  const { checkedPackage } = await import("../zip/checked-package.ts");
  const { readSpreadsheet } = await import("../excel/read-spreadsheet.ts");
  return {
    format: "xlsx",
    sheets: readSpreadsheet(checkedPackage(bytes, parts, limits), limits),
    hasMacros: parts.some(({ name }) => MACROS.test(name)),
    hasLinks: parts.some(({ name }) => LINKS.test(name)),
  };
}

/** The container of all old Office files, and of newer ones that are encrypted. */
async function readCompound(bytes: Uint8Array, limits: ReadingLimits): Promise<Contents> {
  const { readCompoundFile } = await import("../compound/read-compound-file.ts");
  const { isWordDocument } = await import("../doc/is-word-document.ts");
  const file = readCompoundFile(bytes);
  if (file.names.has("EncryptedPackage")) {
    const { decryptedPackage } = await import("../decryption/decrypted-package.ts");
    return readPackage(await decryptedPackage(file), limits);
  }
  if (!isWordDocument(file)) return readOldExcel(bytes, limits);
  return (await import("../doc/read-doc.ts")).readDoc(file, limits);
}

async function readOldExcel(bytes: Uint8Array, limits: ReadingLimits): Promise<Contents> {
  const { readOldWorkbook } = await import("../biff/read-old-workbook.ts");
  return (await readOldWorkbook(bytes, limits)) ?? readWithLibrary(bytes, limits);
}

async function readFlat(bytes: Uint8Array, limits: ReadingLimits): Promise<Contents> {
  const { readFlatOpenDocument } = await import("../opendocument/read-opendocument.ts");
  return readFlatOpenDocument(bytes, limits);
}

/** One file that is both of the parts a packed one has. */
async function readFlatText(bytes: Uint8Array, limits: ReadingLimits): Promise<Contents> {
  return (await import("../odt/read-odt.ts")).readOdt(() => bytes, limits);
}

async function readXmlOfExcel(bytes: Uint8Array, limits: ReadingLimits): Promise<Contents> {
  const { readSpreadsheetXml } = await import("../spreadsheet-xml/read-spreadsheet-xml.ts");
  return readSpreadsheetXml(bytes, limits);
}

async function readWebPage(kind: "html" | "mhtml", bytes: Uint8Array, limits: ReadingLimits): Promise<Contents> {
  const { readHtml, readWebArchive } = await import("../html/read-html.ts");
  return kind === "html" ? readHtml(bytes, limits) : readWebArchive(bytes, limits);
}

async function readOldDatabase(bytes: Uint8Array, limits: ReadingLimits): Promise<Contents> {
  const { checkDbaseHeader } = await import("../excel/dbase-header.ts");
  const { checkLotusRecords } = await import("../excel/lotus-records.ts");
  checkDbaseHeader(bytes);
  checkLotusRecords(bytes);
  return readWithLibrary(bytes, limits);
}

/** Texts of SYLK and DIF say nothing of their encoding. */
async function readExchangeText(fileName: string, bytes: Uint8Array, limits: ReadingLimits): Promise<Contents> {
  const { decodeText } = await import("../csv/decode-text.ts");
  const { readableSylk } = await import("../excel/sylk-text.ts");
  const { text, encoding, isGuessed } = decodeText(bytes);
  const contents = await readWithLibrary(readableSylk(text), limits);
  return isGuessed ? { ...contents, issues: [encodingGuessed(fileName, encoding)] } : contents;
}

async function readWithLibrary(bytes: Uint8Array | string, limits: ReadingLimits): Promise<Contents> {
  const { readSpreadsheet } = await import("../excel/read-spreadsheet.ts");
  return { format: "other", sheets: readSpreadsheet(bytes, limits) };
}

async function readText(fileName: string, bytes: Uint8Array, limits: ReadingLimits): Promise<Contents> {
  const { readCsv } = await import("../csv/read-csv.ts");
  const { sheet, decoded } = readCsv(bytes, limits);
  if (sheet.rows.length === 0) throw new Refusal("file.empty");
  const issues = decoded.isGuessed ? [encodingGuessed(fileName, decoded.encoding)] : [];
  return { format: "csv", sheets: [sheet], issues };
}

function encodingGuessed(file: string, encoding: string): Issue {
  return { code: "file.encoding-guessed", severity: "warning", place: { file }, detail: { encoding } };
}

/** What a person is told of a file that was read well. */
function tellings({ fileName, hasMacros, hasLinks }: RawWorkbook): Issue[] {
  const place = { file: fileName };
  const issues: Issue[] = [];
  if (hasMacros) issues.push({ code: "file.has-macros", severity: "info", place });
  if (hasLinks) issues.push({ code: "file.has-links", severity: "info", place });
  return issues;
}
